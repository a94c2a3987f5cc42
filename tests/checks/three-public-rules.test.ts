import { checkRule } from '../support/check-rules.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const rows = (...list: string[]): Parts => ({
  三公经费: list.map((row) => `- { ${row} }`).join('\n'),
});
const cars = ['项目: 公务用车购置费, 决算: 13.78', '项目: 公务用车运行维护费, 决算: 4'];

checkRule(
  'C120',
  '“三公”经费的预算合计',
  [
    {
      name: 'more than its parts',
      parts: rows(
        '项目: 公务用车购置及运行维护费, 调整预算: 20',
        '项目: 公务用车购置费, 调整预算: 13.78, 决算: 13.78',
        '项目: 公务用车运行维护费, 调整预算: 4, 决算: 4',
      ),
      at: '20 }',
      says: /^“三公”经费公务用车购置及运行维护费的调整预算写的是20\.00万元，公务用车购置费、公务用车运行维护费之和是17\.78万元/,
    },
  ],
  [
    {
      name: 'a part whose budget is not known',
      parts: rows('项目: 公务用车购置及运行维护费, 调整预算: 20', ...cars),
    },
  ],
);

const finals = (total: string): Parts =>
  rows(`项目: 合计, 决算: ${total}`, ...cars, '项目: 公务接待费, 决算: 1');

checkRule(
  'C121',
  '“三公”经费的决算合计',
  [
    {
      name: 'the published total, just beyond the envelope',
      parts: finals('18.80001'),
      at: '18.80001',
      says: /^“三公”经费合计的决算写的是18\.80001万元，.*之和是18\.78万元/,
    },
    { name: 'within it', parts: finals('18.80'), at: '18.80', level: 'hint', says: /四舍五入/ },
  ],
  [{ name: 'equal', parts: finals('18.78') }],
);

const reception = (final: string, amount: string): Parts =>
  rows(
    `项目: 公务接待费, 决算: ${final}, 国内公务接待: { 金额: ${amount}, 明细: [{ 内容: 甲, 人次: 2, 金额: 0.3 }, { 内容: 乙, 人次: 3, 金额: 0.2 }] }, 外事接待: { 金额: 0.4 }`,
  );

checkRule(
  'C122',
  '公务接待费与接待明细',
  [
    {
      name: '国内 and 外事 do not make up the item',
      parts: reception('1', '0.5'),
      at: '1, 国内',
      says: /^公务接待费的决算写的是1\.00万元，国内公务接待、外事接待之和是0\.90万元/,
    },
    {
      name: 'the list does not make up 国内公务接待',
      parts: reception('0.91', '0.51'),
      at: '0.51',
      says: /^国内公务接待的金额写的是0\.51万元，逐批之和是0\.50万元/,
    },
  ],
  [{ name: 'all agree', parts: reception('0.9', '0.5') }],
);

const bought = (final: string): Parts =>
  rows(
    `项目: 公务用车购置费, 决算: ${final}, 购置: [{ 车型: 轿车, 数量: 1, 金额: 15.98 }, { 车型: 其他车型, 数量: 1, 金额: 19.98 }]`,
  );

checkRule(
  'C123',
  '决算与购置清单',
  [
    {
      name: 'a vehicle is missing',
      parts: bought('36'),
      at: '36, 购置',
      says: /^公务用车购置费的决算写的是36\.00万元，“购置”清单之和是35\.96万元/,
    },
  ],
  [{ name: 'equal', parts: bought('35.96') }],
);

const inTables = (final: string): Parts => ({
  ...rows(`项目: 公务接待费, 决算: ${final}`),
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 60, 项目支出: 40 }`,
});
const basicOnly = `- { 资金来源: ${general}, 基本支出: { '30101': 51.69, '30217': 8.31 } }`;
const both = `- { 资金来源: ${general}, 基本支出: { '30101': 51.69, '30217': 8.31 }, 项目支出: { '30201': 39, '30217': 1 } }`;

checkRule(
  'C124',
  '“三公”经费小于基本支出中的同一科目',
  [
    {
      name: 'as in a published disclosure',
      parts: { ...inTables('0.30'), 经济分类: basicOnly },
      at: '0.30',
      says: /^公务接待费是0\.30万元，小于基本支出中同一经济科目的8\.31万元/,
    },
  ],
  [{ name: 'equal to it', parts: { ...inTables('8.31'), 经济分类: basicOnly } }],
);

checkRule(
  'C125',
  '“三公”经费与经济分类',
  [
    {
      name: 'another sum of 基本支出 and 项目支出',
      parts: { ...inTables('9'), 经济分类: both },
      at: '9 }',
      says: /^一般公共预算财政拨款公务接待费写的是9\.00万元，经济分类中同一科目之和是9\.31万元/,
    },
  ],
  [
    { name: 'equal', parts: { ...inTables('9.31'), 经济分类: both } },
    { name: '项目支出 not known by 经济科目', parts: { ...inTables('9'), 经济分类: basicOnly } },
  ],
);

const visits = (group: string): Parts => rows(`项目: 公务接待费, 国内公务接待: { ${group} }`);
const list = '明细: [{ 内容: 甲, 人次: 2, 金额: 0.3 }, { 内容: 乙, 人次: 3, 金额: 0.2 }]';

checkRule(
  'C126',
  '接待的批次、人次与明细',
  [
    {
      name: 'persons',
      parts: visits(`批次: 2, 人次: 6, ${list}`),
      at: '6, 明细',
      says: /^国内公务接待的人次写的是6，明细合计是5/,
    },
    {
      name: 'visits',
      parts: visits(`批次: 3, 人次: 5, ${list}`),
      at: '3, 人次: 5',
      says: /^国内公务接待的批次写的是3，明细合计是2/,
    },
  ],
  [{ name: 'both agree', parts: visits(`批次: 2, 人次: 5, ${list}`) }],
);

checkRule(
  'C127',
  '接待的金额、批次、人次',
  [
    {
      name: 'fewer persons than visits',
      parts: visits('批次: 5, 人次: 4, 金额: 0.44'),
      at: '国内公务接待',
      says: /^国内公务接待有5批次，却只有4人次/,
    },
    {
      name: 'money without a visit',
      parts: visits('批次: 0, 人次: 0, 金额: 0.44'),
      at: '国内公务接待',
      says: /有支出，批次却是0/,
    },
    {
      name: 'a visit without money',
      parts: visits('批次: 5, 人次: 22, 金额: 0'),
      at: '国内公务接待',
      says: /有5批次，支出却是0/,
    },
  ],
  [
    { name: 'as many', parts: visits('批次: 5, 人次: 5, 金额: 0.44') },
    { name: 'nothing at all', parts: visits('批次: 0, 人次: 0, 金额: 0') },
    { name: 'counts not published', parts: visits('金额: 0.44') },
  ],
);

const vehicle = (count: number, amount: string): Parts =>
  rows(`项目: 公务用车购置费, 购置: [{ 车型: 轿车, 数量: ${count}, 金额: ${amount} }]`);

checkRule(
  'C128',
  '公务用车购置费与购置数',
  [
    {
      name: 'money without a vehicle',
      parts: vehicle(0, '13.78'),
      at: '购置: [',
      says: /^公务用车购置费是13\.78万元，购置数却是0/,
    },
    {
      name: 'a vehicle without money',
      parts: vehicle(1, '0'),
      at: '购置: [',
      says: /^购置了1辆公务用车，购置费却是0/,
    },
  ],
  [{ name: 'both', parts: vehicle(1, '13.78') }],
);

const abroad = (rest: string): Parts => rows(`项目: 因公出国（境）费, ${rest}`);

checkRule(
  'C129',
  '因公出国（境）的团组、人次与费用',
  [
    {
      name: 'fewer persons than delegations',
      parts: abroad('决算: 6, 团组: 2, 人次: 1'),
      at: '{ 项目',
      says: /团组2个，人次却只有1/,
    },
    {
      name: 'money without a delegation',
      parts: abroad('决算: 6, 团组: 0, 人次: 0'),
      at: '{ 项目',
      says: /团组却是0/,
    },
    {
      name: 'a delegation without money',
      parts: abroad('决算: 0, 团组: 1, 人次: 2'),
      at: '{ 项目',
      says: /费用却是0/,
    },
  ],
  [
    { name: 'as many', parts: abroad('决算: 6, 团组: 2, 人次: 2') },
    {
      name: 'what was cancelled is told',
      parts: abroad('决算: 6, 团组: 0, 人次: 0, 出访: [{ 内容: 行程取消的退票费 }]'),
    },
  ],
);

const kept = (rest: string): Parts => rows(`项目: 公务用车运行维护费, ${rest}`);

checkRule(
  'C130',
  '公务用车运行维护费与保有量',
  [
    {
      name: 'money without a vehicle',
      parts: kept('决算: 4, 保有量: { 轿车: 0 }'),
      at: '保有量',
      level: 'warning',
      says: /保有量却是0/,
    },
    {
      name: 'a vehicle without money',
      parts: kept('决算: 0, 保有量: { 轿车: 1 }'),
      at: '保有量',
      level: 'warning',
      says: /保有量是1辆，运行维护费却是0/,
    },
  ],
  [
    { name: 'both', parts: kept('决算: 4, 保有量: { 轿车: 1 }') },
    { name: 'hired', parts: kept('决算: 4, 保有量: { 轿车: 0 }, 用途: 租用公务用车') },
  ],
);

const owned = (count: number): Parts => ({
  ...kept('决算: 4, 保有量: { 轿车: 2 }'),
  国有资产: `{ 车辆: { 应急保障用车: ${count} } }`,
});

checkRule(
  'C131',
  '公务用车保有量与车辆总数',
  [
    {
      name: 'more kept than there are',
      parts: owned(1),
      at: '保有量',
      says: /^公务用车保有量2辆，大于国有资产的车辆1辆/,
    },
  ],
  [{ name: 'as many', parts: owned(2) }],
);

checkRule(
  'C132',
  '其他用车的用途',
  [
    {
      name: 'not told',
      parts: { 国有资产: '{ 车辆: { 其他用车: 2 } }' },
      at: '车辆',
      level: 'warning',
      says: /^有其他用车2辆，没有写“其他用车用途”/,
    },
  ],
  [
    { name: 'told', parts: { 国有资产: '{ 车辆: { 其他用车: 2 }, 其他用车用途: 设施巡查 }' } },
    { name: 'none', parts: { 国有资产: '{ 车辆: { 其他用车: 0 } }' } },
  ],
);

const exceeded = (final: string, rest = ''): Parts =>
  rows(`项目: 公务接待费, 调整预算: 4, 决算: ${final}${rest}`);

checkRule(
  'C133',
  '“三公”经费超出预算',
  [
    {
      name: 'by one 分 in ten thousand',
      parts: exceeded('4.000001'),
      at: '{ 项目',
      level: 'warning',
      says: /^公务接待费的决算超出预算，没有写“差异原因”/,
    },
  ],
  [
    { name: 'just spent', parts: exceeded('4') },
    { name: 'with a reason', parts: exceeded('4.5', ', 差异原因: 增加接待批次') },
  ],
);
