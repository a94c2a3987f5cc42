import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRule } from '../support/check-rules.ts';
import { examineParts } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
/** Ends with 20 万元 of the general budget and 3 of other money. */
const lastYear: Parts = {
  收入: `- { 一般公共预算财政拨款收入: 120, 事业收入: 3 }`,
};
const around = { lastYear };
const opening = (funds: string, rest = ''): Parts => ({ 结转和结余: `年初: { ${funds} }${rest}` });

checkRule(
  'C160',
  '年初结转和结余与上年年末',
  [
    {
      name: 'two digits swapped, told once at the fund',
      parts: opening(`${general}: 2, 其他资金: 3`),
      around,
      at: '2, 其他',
      says: /^一般公共预算财政拨款年初结转和结余写的是2\.00万元，上年文件的年末结转和结余是20\.00万元，相差18\.00万元/,
    },
    {
      name: 'only 财政拨款 is given',
      parts: opening('财政拨款: 19, 其他资金: 3'),
      around,
      at: '19, 其他',
      says: /^财政拨款年初结转和结余写的是19\.00万元/,
    },
    {
      name: 'by a rounding',
      parts: opening(`${general}: 20.01, 其他资金: 3`),
      around,
      at: '20.01',
      level: 'hint',
      says: /四舍五入/,
    },
  ],
  [
    { name: 'carried over', parts: opening(`${general}: 20, 其他资金: 3`), around },
    { name: 'no file of last year', parts: opening(`${general}: 2`) },
    {
      name: 'adjusted for a reason',
      parts: opening(`${general}: 2, 其他资金: 3`, '\n年初调整原因: 上缴财政'),
      around,
    },
    { name: 'not published', parts: opening('财政拨款: 未公布, 其他资金: 3'), around },
  ],
);

const fund = '政府性基金预算财政拨款';
const bySubject = (amount: string): Parts => ({
  结转和结余: `年初: { ${fund}: ${amount} }\n分科目: [{ 科目: '2121301', 资金来源: ${fund}, 年初: ${amount} }]`,
});

checkRule(
  'C161',
  '科目的年初结转和结余与上年年末',
  [
    {
      name: 'another figure',
      parts: {
        结转和结余: `分科目: [{ 科目: '2121301', 资金来源: ${fund}, 年初: 142.5 }]`,
      },
      around: { lastYear: bySubject('124.5') },
      at: '142.5',
      says: /^科目“2121301”的年初结转和结余写的是142\.50万元，上年文件的年末结转和结余是124\.50万元/,
    },
  ],
  [{ name: 'carried over', parts: bySubject('124.5'), around: { lastYear: bySubject('124.5') } }],
);

const vehicles = (count: number, rest = ''): Parts => ({
  国有资产: `{ 车辆: { 应急保障用车: ${count} } }`,
  三公经费: '- { 项目: 公务用车购置费, 购置: [{ 车型: 轿车, 数量: 1, 金额: 10 }] }',
  ...(rest === '' ? {} : { 说明: rest }),
});
const before = { lastYear: { 国有资产: '{ 车辆: { 应急保障用车: 15 } }' } };

checkRule(
  'C162',
  '车辆与上年',
  [
    {
      name: 'more than were bought',
      parts: vehicles(18),
      around: before,
      at: '车辆',
      level: 'warning',
      says: /^年末车辆18辆，上年15辆，本年购置1辆，多出2辆/,
    },
  ],
  [
    { name: 'as many as were bought', parts: vehicles(16), around: before },
    { name: 'fewer', parts: vehicles(10), around: before },
    {
      name: 'told',
      parts: vehicles(18, '{ 国有资产占有使用情况: { 补充说明: 划入2辆 } }'),
      around: before,
    },
  ],
);

checkRule(
  'C164',
  '金额单位写错',
  [
    {
      name: 'every balance ten thousand times last year’s',
      parts: { ...opening(`${general}: 200000, 其他资金: 30000`), 收入: '- { 事业收入: 5 }' },
      around,
      at: '万元',
      says: /^“金额单位”写的是万元，各项年初结转和结余是上年文件年末数的一万倍：这里的数像是以元写的，请改成“金额单位: 元”/,
    },
    {
      name: 'a ten thousandth, and rounded',
      parts: { ...opening(`${general}: 20.04, 其他资金: 3`), 金额单位: '元' },
      around,
      at: '元',
      says: /万分之一：这里的数像是以万元写的/,
    },
  ],
  [
    { name: 'one of them only', parts: opening(`${general}: 200000, 其他资金: 3`), around },
    {
      name: 'the same in the other unit',
      parts: { ...opening(`${general}: 200000, 其他资金: 30000`), 金额单位: '元' },
      around,
    },
    {
      name: 'nothing carried over',
      parts: opening(`${general}: 0, 其他资金: 0`),
      around: { lastYear: {} },
    },
    { name: 'no file of last year', parts: opening(`${general}: 200000`) },
  ],
);

const mistaken = suite('a wrong unit is told once');

mistaken('not again at every balance', () => {
  const parts = opening(
    `${general}: 200000, 其他资金: 30000`,
    `\n分科目: [{ 科目: '2120199', 资金来源: ${general}, 年初: 200000 }]`,
  );
  const { problems } = examineParts(parts, { ...around, reports: false });
  const between = problems.filter(({ code }) => /^C16/.test(code));
  assert.equal(
    between.map(({ code }) => code),
    ['C164'],
  );
});

mistaken.run();
