import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { amountsOf, bodyTexts, books, build, headTexts } from './build.ts';

const general = '一般公共预算财政拨款';
const fund = '政府性基金预算财政拨款';
const matrix = 'general-public-budget-expenditure-detail';
const detail = 'fiscal-appropriation-expenditure-detail';
const government = 'fiscal-appropriation-expenditure-detail-government';
const projects = 'general-public-budget-project-expenditure';

const unsplit = suite('where the source has no cross-split');

unsplit('七: 合计 comes from 经济分类, cells by 科目 stay blank', () => {
  const asked = books({
    收入: '[]',
    支出: `[{ 科目: '2120199', 资金来源: ${general}, 基本支出: 100, 项目支出: 0 }]`,
    经济分类: `[{ 资金来源: ${general}, 基本支出: { '30101': 60, '30201': 40 } }]`,
  });
  const table = build(matrix, asked);
  const total = amountsOf(table, '合计');
  assert.equal(total.slice(0, 3), [100_0000_00, 60_0000_00, 60_0000_00]);
  const row = amountsOf(table, '2120199');
  assert.is(row[0], 100_0000_00);
  assert.ok(row.slice(1).every((value) => value === null));
});

unsplit('七: a sheet without any figure is not printed, a note says so', () => {
  const published = books({
    支出: `[{ 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 60, '30201': 40 } }]`,
  });
  const silent = books({
    支出: `[{ 科目: '2120199', 资金来源: ${general}, 合计: 100 }]`,
  });
  const note = '本表没有印出的各栏，资料未按经济分类科目公布。';
  assert.is(build(matrix, published).sheets?.length, 7);
  assert.not(build(matrix, published).notes.includes(note));
  assert.is(build(matrix, silent).sheets?.length, 1);
  assert.ok(build(matrix, silent).notes.includes(note));
  const kept = build(matrix, silent, {}, { 每页金额栏: 200 });
  assert.is(kept.sheets, undefined);
});

unsplit('七: one entry without 经济科目 leaves its rows blank, others stand', () => {
  const asked = books({
    支出: `[
      { 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 60 }, 项目支出: 5 },
      { 科目: '2080505', 资金来源: ${general}, 基本支出: { '30108': 35 } },
    ]`,
  });
  const table = build(matrix, asked);
  const column = 1;
  assert.is(amountsOf(table, '2080505')[column], 35_0000_00);
  assert.is(amountsOf(table, '2120199')[column], null);
  assert.is(amountsOf(table, '合计')[column], null);
});

unsplit(
  '五: what is not split has a row of its own, split rows stay blank where it could belong',
  () => {
    const asked = books({
      支出: `[
      { 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 60 } },
      { 科目: '2120801', 资金来源: ${fund}, 项目支出: 40 },
    ]`,
    });
    assert.equal(bodyTexts(build(detail, asked)), [
      '合计|100.00|60.00|60.00|0.00|40.00|0.00|40.00|0.00|0.00|0.00',
      '301|工资福利支出||60.00|60.00|0.00||0.00||0.00|0.00|0.00',
      '30101|基本工资||60.00|60.00|0.00||0.00||0.00|0.00|0.00',
      '|未分经济科目|40.00|0.00|0.00|0.00|40.00|0.00|40.00|0.00|0.00|0.00',
    ]);
  },
);

unsplit('五: every subject may keep its row', () => {
  const definition = [{ 经济行: { 分类: '部门', 空行: '保留' } }] as const;
  const rows = build(
    detail,
    books({}),
    {},
    {
      表体: definition.map((block) => ({ ...block })),
    },
  ).body.length;
  assert.ok(rows > 100);
});

unsplit.run();

const official = suite('政府预算支出经济分类');

const wages = `[{ 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 60, '30201': 40 } }]`;
const firstCells = (rows: string[]): string[] =>
  rows.map((row) => row.split('|').slice(0, 3).join(' '));

official('a 机关 spends under 501 and 502', () => {
  const table = build(government, books({ 支出: wages }, ['机关']));
  assert.equal(firstCells(bodyTexts(table)), [
    '合计 100.00 100.00',
    '501 机关工资福利支出 60.00',
    '50101 工资奖金津补贴 60.00',
    '502 机关商品和服务支出 40.00',
    '50201 办公经费 40.00',
  ]);
});

official('an 事业单位 spends the same under 505', () => {
  const table = build(government, books({ 支出: wages }, ['事业单位']));
  assert.equal(firstCells(bodyTexts(table)), [
    '合计 100.00 100.00',
    '505 对事业单位经常性补助 100.00',
    '50501 工资福利支出 60.00',
    '50502 商品和服务支出 40.00',
  ]);
});

official('a 部门 with both does not say whose it is: nothing is guessed', () => {
  const table = build(government, books({ 支出: wages }, ['机关', '事业单位']));
  assert.equal(firstCells(bodyTexts(table)), ['合计 100.00 100.00', ' 未列政府经济科目 100.00']);
});

official('a 款 whose counterpart is not known leaves open which 款, not which 类', () => {
  const spent = `[{ 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 60, '30107': 40 } }]`;
  const table = build(government, books({ 支出: spent }, ['机关']));
  assert.is(amountsOf(table, '501')[0], 100_0000_00);
  assert.not(bodyTexts(table).some((row) => row.startsWith('50101|')));
});

official('a stated sum of 50101 is printed', () => {
  const asked = books({
    支出: wages,
    已知合计: `[{ 资金来源: ${general}, 支出性质: 基本支出, 经济科目: '50101', 金额: 60.01 }]`,
  });
  assert.is(amountsOf(build(government, asked), '50101')[2], 60_0100_00);
});

official.run();

const named = suite('项目支出 by project');

named('projects stand below their 项, what has no project last', () => {
  const asked = books({
    支出: `[
      { 科目: '2120199', 资金来源: ${general}, 基本支出: 10, 项目支出: [{ 项目名称: 乙, 金额: 3 }, { 项目名称: 甲, 金额: 4 }] },
      { 科目: '2120199', 资金来源: ${general}, 项目支出: 2 },
      { 科目: '2210201', 资金来源: ${general}, 项目支出: 1 },
      { 科目: '2120801', 资金来源: ${fund}, 项目支出: [{ 项目名称: 丙, 金额: 5 }] },
    ]`,
  });
  const table = build(projects, asked);
  assert.equal(headTexts(table)[0], '科目编码|科目（项目）名称|金额');
  assert.equal(bodyTexts(table), [
    '合计|10.00',
    '212|城乡社区支出|9.00',
    '21201|城乡社区管理事务|9.00',
    '2120199|其他城乡社区管理事务支出|9.00',
    '|乙|3.00',
    '|甲|4.00',
    '|未分项目|2.00',
    '221|住房保障支出|1.00',
    '22102|住房改革支出|1.00',
    '2210201|住房公积金|1.00',
  ]);
  assert.is(table.body[4]?.[1]?.indent, 3);
});

named.run();

const columns = suite('columns of the wide table');

columns('every class of the year with 小计 and its 款, or only those with amounts', () => {
  const asked = books({ 支出: wages });
  const whole = build(matrix, asked);
  assert.equal(headTexts(whole)[0]?.split('|').slice(0, 4), [
    '项目',
    '合计',
    '工资福利支出',
    '商品和服务支出',
  ]);
  assert.ok(whole.columnWidths.length > 100);
  const own = build(
    matrix,
    asked,
    {},
    {
      栏: [
        { 文字: '科目名称', 宽: 1, 内容: '名称' },
        {
          展开: '经济科目',
          类: ['301', '302', '303'],
          宽: 1,
          空栏: '略去',
          取数: { 账: '经济分类', 资金来源: general },
        },
      ],
    },
  );
  assert.equal(headTexts(own), [
    '科目名称|工资福利支出|商品和服务支出',
    '小计|基本工资|小计|办公费',
    '栏次|1|2|3|4',
  ]);
});

columns.run();
