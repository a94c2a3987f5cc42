import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Books } from '../../../src/accounts/query.ts';
import { sheetsOf } from '../../../src/report/tables/sheets.ts';
import type { AuthoredTableStyle } from '../../../src/report/tables/table-style.ts';
import { gridOf } from '../../support/read-report.ts';
import type { Parts } from '../../support/make-disclosure.ts';
import { books, build, tables } from './build.ts';

const test = suite('every table covers its columns');
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const styles: readonly AuthoredTableStyle[] = [
  {},
  { 行次栏次: false },
  { 科目编码栏: 3, 合计行: '末行' },
  { 行次栏次: false, 科目编码栏: 3, 合计行: '末行', 不列类级科目: ['231', '232'] },
];

const full: Parts = {
  金额单位: '元',
  收入: '[{ 科目: "2120199", 一般公共预算财政拨款收入: 90.5, 政府性基金预算财政拨款收入: 20, 国有资本经营预算财政拨款收入: 3, 事业收入: 7 }]',
  支出: JSON.stringify([
    {
      科目: '2120199',
      资金来源: '一般公共预算财政拨款',
      基本支出: { '30101': 40.25, '30201': 10, '31002': 1 },
      项目支出: [
        { 项目名称: '甲项目', 经济分类: { '30227': 20, '31005': 2 } },
        { 项目名称: '乙项目', 金额: 3 },
      ],
    },
    { 科目: '2120801', 资金来源: '政府性基金预算财政拨款', 项目支出: 20 },
    { 资金来源: '其他资金', 合计: 7 },
  ]),
  结转和结余: '{ 年初: { 国有资本经营预算财政拨款: 2 } }',
};
/** Every amount by 经济科目, so that no sheet is blank. */
const split: Parts = {
  支出: `[{ 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: { '30101': 100 } }]`,
};
const cases: readonly Parts[] = [full, { 收入: '[]', 支出: '[]' }];

function withYear(parts: Parts, year: number): Books {
  return books({ ...parts, 年度: String(year) });
}

for (const name of tables.keys()) {
  test(`${name}: head, body and sheets, ${years[0]} to ${years.at(-1)}, in every style`, () => {
    let grids = 0;
    for (const year of years) {
      for (const parts of cases) {
        const asked = withYear(parts, year);
        for (const style of styles) {
          const table = build(name, asked, style);
          for (const sheet of [table, ...sheetsOf(table)]) {
            const columns = sheet.columnWidths.length;
            gridOf(sheet.head, columns);
            gridOf(sheet.body, columns);
            assert.ok(sheet.body.length > 0);
            grids += 1;
          }
          const amounts = table.body.flat().filter(({ kind }) => kind === 'amount');
          assert.ok(amounts.every(({ columnSpan }) => columnSpan === undefined));
        }
      }
    }
    assert.ok(grids >= years.length * cases.length * styles.length * 2);
  });

  test(`${name}: without 行次栏次 neither is printed, with three 编码 columns no code is longer than a class`, () => {
    const table = build(name, withYear(full, 2021), { 行次栏次: false, 科目编码栏: 3 });
    const cells = [...table.head, ...table.body].flat();
    assert.not(cells.some(({ text, kind }) => kind === 'line-number' || text === '栏次'));
    const functional = table.head.flat().some(({ text }) => text === '项' || text === '款');
    const codes = table.body.flat().filter(({ kind }) => kind === 'code');
    if (functional) assert.ok(codes.every(({ text }) => text.length <= 3));
  });
}

test('the sheets of a table hold every column once, besides those that name the rows', () => {
  const table = build('general-public-budget-expenditure-detail', withYear(split, 2021));
  const columns = table.columnWidths.length;
  const heads = [0, 1];
  const seen = (table.sheets ?? []).flatMap((sheet) => {
    assert.equal(sheet.slice(0, 2), heads);
    assert.ok(sheet.length - 2 <= 20);
    return sheet.slice(2);
  });
  assert.equal(
    seen,
    Array.from({ length: columns - 2 }, (_, index) => index + 2),
  );
  const whole = gridOf(table.body, columns);
  sheetsOf(table).forEach((sheet, index) => {
    const part = gridOf(sheet.body, sheet.columnWidths.length);
    const own = table.sheets?.[index] ?? [];
    part.forEach((row, line) => {
      row.forEach((cell, at) => assert.is(cell.text, whole[line]?.[own[at] ?? -1]?.text));
    });
  });
});

test('a class stays on one sheet as long as one sheet can hold it', () => {
  const table = build('general-public-budget-expenditure-detail', withYear(split, 2021));
  const sheets = sheetsOf(table);
  for (const name of ['工资福利支出', '对个人和家庭的补助', '资本性支出', '其他支出']) {
    const holding = sheets.filter(({ head }) => head[0]?.some(({ text }) => text === name));
    assert.is(holding.length, 1, name);
  }
  const long = sheets.filter(({ head }) => head[0]?.some(({ text }) => text === '商品和服务支出'));
  assert.equal(
    long.map(({ head }) => head[0]?.find(({ text }) => text === '商品和服务支出')?.columnSpan),
    [14, 14],
  );
});

test.run();
