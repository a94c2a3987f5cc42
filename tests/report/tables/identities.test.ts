import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ReportTable } from '../../../src/report/report.ts';
import { amountsOf, bodyOf, books, build } from './build.ts';

/** The identities I01 to I08 of the tables that only some editions have, exact to the 分, on random accounts. */
const test = suite('identities between the detail tables');

const budgets = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
] as const;
const subjects = ['2010301', '2010302', '2080505', '2120199', '2120501', '2210201'];
const basic = ['30101', '30102', '30108', '30201', '30227', '30301', '31002'];
const project = ['30201', '30227', '30305', '30905', '31005', '31204', '39999'];

const amount = fc.integer({ min: 0, max: 9_999_999_99 }).map((fen) => fen / 100);
const byCode = (codes: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...codes), amount), {
      minLength: 1,
      maxLength: 4,
      selector: ([code]) => code,
    })
    .map((pairs) => Object.fromEntries(pairs));
const row = fc.record({
  科目: fc.constantFrom(...subjects),
  资金来源: fc.constantFrom(...budgets, budgets[0], budgets[0]),
  基本支出: byCode(basic),
  项目支出: fc.uniqueArray(
    fc.record({ 项目名称: fc.constantFrom('甲', '乙', '丙'), 经济分类: byCode(project) }),
    { minLength: 1, maxLength: 3, selector: ({ 项目名称 }) => 项目名称 },
  ),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

/** Built when read. */
interface Tables {
  fiscal: ReportTable;
  detail: ReportTable;
  general: ReportTable;
  matrix: ReportTable;
  basic: ReportTable;
  projects: ReportTable;
}

function holds(check: (tables: Tables) => void): void {
  fc.assert(
    fc.property(rows, (expenditure) => {
      const asked = books({
        年度: '2021',
        金额单位: '元',
        收入: '[]',
        支出: JSON.stringify(expenditure),
      });
      check({
        get fiscal() {
          return build('fiscal-appropriation-summary', asked);
        },
        get detail() {
          return build('fiscal-appropriation-expenditure-detail', asked);
        },
        get general() {
          return build('general-public-budget-expenditure', asked);
        },
        get matrix() {
          return build('general-public-budget-expenditure-detail', asked);
        },
        get basic() {
          return build('general-public-budget-basic-expenditure', asked);
        },
        get projects() {
          return build('general-public-budget-project-expenditure', asked);
        },
      });
    }),
    { numRuns: 40, seed: 2021 },
  );
}

type Amounts = (number | null)[];

/** Rows of a table listed by code: 合计 under `''`. */
function byRow(table: ReportTable): Map<string, Amounts> {
  return new Map(
    bodyOf(table).map((cells) => {
      const code = cells.find(({ kind }) => kind === 'code')?.text ?? '';
      const amounts = cells
        .filter(({ kind }) => kind === 'amount')
        .map(({ value }) => value ?? null);
      return [code, amounts];
    }),
  );
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => {
    assert.type(value, 'number');
    return total + (value ?? 0);
  }, 0);
}

/** The columns of amounts under each class of the matrix. */
function matrixGroups(matrix: ReportTable): number[][] {
  const groups: number[][] = [];
  let column = 0;
  for (const cell of matrix.head[0]?.slice(2) ?? []) {
    const width = cell.columnSpan ?? 1;
    groups.push(Array.from({ length: width }, (_, index) => column + 1 + index));
    column += width;
  }
  return groups;
}

test('I01 五 and 04 have the same totals', () => {
  holds(({ fiscal, detail }) => {
    const [total, ...funds] = amountsOf(fiscal, '本年支出合计').slice(1);
    const line = amountsOf(detail, '合计');
    assert.is(line[0], total);
    assert.equal([line[1], line[4], line[7]], funds);
  });
});

test('I02 五: a class is the sum of its 款, 合计 the sum of the classes', () => {
  holds(({ detail }) => {
    const lines = byRow(detail);
    const classes = [...lines.keys()].filter((code) => code.length === 3);
    for (const column of Array.from({ length: 10 }, (_, index) => index)) {
      const at = (code: string): number | null | undefined => lines.get(code)?.[column];
      assert.is(at(''), sum(classes.map(at)));
      for (const parent of classes) {
        const items = [...lines.keys()].filter(
          (code) => code.length === 5 && code.startsWith(parent),
        );
        assert.is(at(parent), sum(items.map(at)));
      }
    }
  });
});

test('I03 七: 合计 of every row is that of 六', () => {
  holds(({ matrix, general }) => {
    const expected = byRow(general);
    const found = byRow(matrix);
    assert.equal([...found.keys()], [...expected.keys()]);
    for (const [code, amounts] of found) assert.is(amounts[0], expected.get(code)?.[0], code);
  });
});

test('I04 七: 合计 is the sum of 小计, 小计 the sum of its 款, in every row', () => {
  holds(({ matrix }) => {
    const groups = matrixGroups(matrix);
    for (const amounts of byRow(matrix).values()) {
      assert.is(amounts[0], sum(groups.map(([first = 0]) => amounts[first])));
      for (const [first = 0, ...items] of groups) {
        assert.is(amounts[first], sum(items.map((column) => amounts[column])));
      }
    }
  });
});

/** 合计 of the matrix by the names of its columns: 类, or 类/款. */
function matrixTotals(matrix: ReportTable): Map<string, number | null> {
  const names = (matrix.head[1] ?? []).slice(2).map(({ text }) => text);
  const heads = (matrix.head[0] ?? []).slice(2);
  const totals = amountsOf(matrix, '合计');
  const result = new Map<string, number | null>();
  let column = 0;
  for (const head of heads) {
    for (let index = 0; index < (head.columnSpan ?? 1); index += 1) {
      const name = names[column] === '小计' ? head.text : `${head.text}/${names[column]}`;
      result.set(name, totals[column + 1] ?? null);
      column += 1;
    }
  }
  return result;
}

/** Names as in `matrixTotals` with the amounts of rows of code, name, amount. */
function namedAmounts(cells: { code: string; name: string; amount: number | null }[]) {
  const classes = new Map(
    cells.filter(({ code }) => code.length === 3).map((c) => [c.code, c.name]),
  );
  return new Map(
    cells.map(({ code, name, amount: value }) => {
      const parent = classes.get(code.slice(0, 3)) ?? '';
      return [code.length === 3 ? name : `${parent}/${name}`, value];
    }),
  );
}

function basicAmounts(table: ReportTable): Map<string, number | null> {
  const cells = bodyOf(table).flatMap((line) =>
    [0, 3, 6].map((start) => ({
      code: line[start]?.kind === 'code' ? line[start].text : '',
      name: line[start + 1]?.text ?? '',
      amount: line[start + 2]?.value ?? null,
    })),
  );
  return namedAmounts(cells.filter(({ code }) => code !== ''));
}

test('I05 七: no total is below that of 基本支出; I06 the rest is 项目支出 and adds up to 九', () => {
  holds(({ matrix, basic: basicTable, detail, projects: projectTable }) => {
    const totals = matrixTotals(matrix);
    const basics = basicAmounts(basicTable);
    const body = bodyOf(detail);
    const projects = namedAmounts(
      [...byRow(detail)]
        .filter(([code]) => code !== '')
        .map(([code, amounts]) => ({
          code,
          name: body.find((line) => line[0]?.text === code)?.[1]?.text ?? '',
          amount: amounts[3] ?? null,
        })),
    );
    let rest = 0;
    for (const [name, total] of totals) {
      const own = basics.get(name) ?? 0;
      assert.ok((total ?? -1) >= own, name);
      const spent = (total ?? 0) - own;
      assert.is(spent, projects.get(name) ?? 0, name);
      if (!name.includes('/')) rest += spent;
    }
    assert.is(rest, amountsOf(projectTable, '合计')[0]);
  });
});

test('I07 九 has the 项目支出 of 六, 项 by 项', () => {
  holds(({ projects, general }) => {
    for (const [code, amounts] of byRow(general)) {
      const line = bodyOf(projects).find((cells) =>
        code === '' ? cells[0]?.text === '合计' : cells[0]?.text === code,
      );
      assert.is(line?.at(-1)?.value ?? 0, amounts[2], code);
    }
  });
});

test('I08 九: an 项 is the sum of the projects below it', () => {
  holds(({ projects }) => {
    const lines = bodyOf(projects);
    let checked = 0;
    lines.forEach((line, index) => {
      if (line[0]?.text.length !== 7) return;
      const after = lines.slice(index + 1);
      const end = after.findIndex((next) => next[0]?.text !== '');
      const below = end < 0 ? after : after.slice(0, end);
      assert.is(line.at(-1)?.value, sum(below.map((next) => next.at(-1)?.value)));
      checked += 1;
    });
    const total = lines[0]?.at(-1)?.value;
    assert.ok(checked > 0 || total === undefined || total === 0);
  });
});

test.run();
