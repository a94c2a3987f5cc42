import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { amountsOf, bodyTexts, books, build, headTexts } from './build.ts';

const general = '一般公共预算财政拨款';

const byYear = suite('rows and columns by year');

function firstColumn(name: string, parts: Parameters<typeof books>[0]): string[] {
  return bodyTexts(build(name, books(parts))).map((row) => row.split('|')[0] ?? '');
}

byYear('2019: no 国有资本经营预算 among the income, the rows after it numbered on', () => {
  const rows = firstColumn('income-and-expenditure-summary', { 年度: '2019' });
  assert.equal(rows.slice(0, 4), [
    '一、一般公共预算财政拨款收入',
    '二、政府性基金预算财政拨款收入',
    '三、上级补助收入',
    '四、事业收入',
  ]);
  const later = firstColumn('income-and-expenditure-summary', { 年度: '2020' });
  assert.is(later[2], '三、国有资本经营预算财政拨款收入');
  assert.is(later[7], '八、其他收入');
});

byYear('2019: 04 has no column and no rows for 国有资本经营预算, and totals still meet', () => {
  const table = build('fiscal-appropriation-summary', books({ 年度: '2019' }));
  assert.is(table.columnWidths.length, 8);
  assert.not(bodyTexts(table).some((row) => row.includes('国有资本经营')));
  assert.match(bodyTexts(table).at(-1) ?? '', /^总计\|29\|100.00\|总计\|58\|/);
});

byYear('what there is is printed, whatever the year of the form', () => {
  const asked = books({
    年度: '2019',
    收入: '[{ 国有资本经营预算财政拨款收入: 3 }]',
    支出: '[]',
  });
  assert.is(build('fiscal-appropriation-summary', asked).columnWidths.length, 9);
  assert.ok(
    bodyTexts(build('income-and-expenditure-summary', asked)).some((row) =>
      row.startsWith('三、国有资本经营预算财政拨款收入|3|3.00'),
    ),
  );
});

byYear('24 class rows in 2019, 26 from 2020, lines numbered through', () => {
  const lines = (year: string): string[] =>
    bodyTexts(build('income-and-expenditure-summary', books({ 年度: year })));
  const totals = (year: string): string => lines(year).at(-1) ?? '';
  assert.is(lines('2019').length, 29);
  assert.is(totals('2019'), '总计|29|100.00|总计|58|100.00');
  assert.is(totals('2020'), '总计|31|100.00|总计|62|100.00');
  assert.is(
    bodyTexts(build('fiscal-appropriation-summary', books({ 年度: '2020' }))).at(-1),
    '总计|32|100.00|总计|64|100.00|100.00|0.00|0.00',
  );
});

byYear('numbers of lines may be left free between the sides', () => {
  const table = build(
    'income-and-expenditure-summary',
    books({ 年度: '2019' }),
    {},
    {
      每侧行数: [{ 止: 2019, 行数: 30 }],
    },
  );
  assert.match(bodyTexts(table)[0] ?? '', /\|1\|.*\|31\|/);
});

byYear('使用非财政拨款结余 is called 含专用结余 from 2023', () => {
  const has = (year: string, words: string): boolean =>
    firstColumn('income-and-expenditure-summary', { 年度: year }).includes(words);
  assert.equal(
    [has('2022', '使用非财政拨款结余'), has('2023', '使用非财政拨款结余')],
    [true, false],
  );
  assert.ok(has('2023', '使用非财政拨款结余（含专用结余）'));
});

byYear('a class may be left out while it is zero, and only then', () => {
  const omit = { 不列类级科目: ['231', '232'] };
  const labels = (parts: Parameters<typeof books>[0]): string[] =>
    bodyTexts(build('income-and-expenditure-summary', books(parts), omit)).map(
      (row) => row.split('|')[3] ?? '',
    );
  assert.ok(labels({}).includes('二十四、抗疫特别国债安排的支出'));
  const spent = labels({
    支出: `[{ 科目: '2310301', 资金来源: ${general}, 基本支出: 100 }]`,
  });
  assert.ok(spent.includes('二十四、债务还本支出'));
  assert.ok(spent.includes('二十五、抗疫特别国债安排的支出'));
});

byYear.run();

const layout = suite('switches of an edition');

layout('科目编码 in three columns, 合计 last', () => {
  const table = build('general-public-budget-expenditure-plain', books({}), {
    科目编码栏: 3,
    合计行: '末行',
    行次栏次: false,
  });
  assert.equal(headTexts(table), [
    '项目|合计|基本支出|项目支出',
    '功能分类科目编码|科目名称',
    '类|款|项',
  ]);
  assert.equal(bodyTexts(table), [
    '212|||城乡社区支出|100.00|100.00|0.00',
    '212|01||城乡社区管理事务|100.00|100.00|0.00',
    '212|01|99|其他城乡社区管理事务支出|100.00|100.00|0.00',
    '合计|100.00|100.00|0.00',
  ]);
  assert.is(table.body.at(-1)?.[0]?.columnSpan, 4);
});

layout('what stands above the table', () => {
  const plain = build('income', books({}));
  assert.equal(
    [plain.number, plain.preparedBy, plain.unit],
    ['公开02表', '编制单位：示例局', '金额单位：万元'],
  );
  const bare = build('income', books({}), { 编号: false, 编制单位: false, 单位说法: '单位' });
  assert.equal([bare.number, bare.preparedBy, bare.unit], ['', '', '单位：万元']);
});

layout('one table may be other than its definition: orientation, notes', () => {
  const table = build(
    'general-public-budget-expenditure',
    books({}),
    {},
    { 方向: '纵向', 注: ['注：另一句。'] },
  );
  assert.equal([table.orientation, table.notes], ['portrait', ['注：另一句。']]);
});

layout('heads and fixed rows may be called otherwise', () => {
  const style = { 改称: { 公务用车运行费: '公务用车运行维护费', 上级补助收入: '上级补助' } };
  const heads = headTexts(build('three-public-expenses', books({}), style)).join('|');
  assert.is(heads.split('公务用车运行维护费').length, 3);
  assert.not(heads.includes('公务用车运行费'));
  const rows = bodyTexts(build('income-and-expenditure-summary', books({}), style));
  assert.ok(rows.some((row) => row.startsWith('四、上级补助|')));
});

layout('“三公” in pairs: 预算数 beside 决算数, by the budget that the table names', () => {
  const asked = books({
    三公经费: '[{ 项目: 公务接待费, 年初预算: 5, 调整预算: 4, 决算: 3.5 }]',
  });
  const pairs = amountsOf(build('fiscal-three-public-expenses-pairs', asked), '5.00');
  assert.equal(pairs.slice(0, 2), [5_0000_00, 3_5000_00]);
  assert.equal(pairs.slice(-2), [5_0000_00, 3_5000_00]);
  const national = amountsOf(build('fiscal-three-public-expenses', asked), '4.00');
  assert.equal([national[0], national[6]], [4_0000_00, 3_5000_00]);
});

layout('two sides of basic expenditure: 307, 312 and 399 only where they have amounts', () => {
  const name = 'general-public-budget-basic-expenditure-two-sides';
  const spent = (amounts: string): string[] =>
    bodyTexts(
      build(
        name,
        books({ 支出: `[{ 科目: '2120199', 资金来源: ${general}, 基本支出: ${amounts} }]` }),
      ),
    );
  assert.not(spent("{ '30101': 100 }").some((row) => row.includes('|307|')));
  const rows = spent("{ '30101': 90, '30702': 10 }");
  assert.ok(rows.some((row) => row.endsWith('307|债务利息及费用支出|10.00')));
  assert.not(rows.some((row) => row.includes('国内债务付息')));
  assert.is(rows.at(-1), '人员经费合计|90.00|公用经费合计|10.00');
});

layout.run();
