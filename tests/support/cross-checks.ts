/** 勾稽关系 between and inside the official tables as equations over the cells of one report (OFFICIAL 2, A to J). */

import { natureLeaves } from '../../src/accounts/dimensions.ts';
import type { GridCell, Report, ReportTable } from '../../src/report/report.ts';
import { cellAt, cellBeside, tableOf } from './read-report.ts';
import type { TableNumber } from './read-report.ts';

/** An equation over a report: both sides as cells, added up; `minus` is taken off the right. */
export interface Equation {
  what: string;
  left: GridCell[];
  right: GridCell[];
  minus?: GridCell[];
}

/** The code of an identity, and the equations it makes of a report. */
export type Identity = [code: string, equations: (report: Report) => Equation[]];

function at(report: Report, number: TableNumber, row: string, column: number, nth = 1): GridCell {
  return cellAt(tableOf(report, number), { row, column, nth });
}

/** A cell of 公开07, which has one row without words. */
function expenseAt(report: Report, column: number): GridCell {
  const cell = tableOf(report, '07').body[0]?.[column - 1];
  if (cell === undefined) throw new Error(`no column ${column} in 07`);
  return cell;
}

/** In 公开06 each 类 is the sum of its 款. */
function economicClasses(report: Report): Equation[] {
  const table = tableOf(report, '06');
  const cells = table.body.flat().filter(({ kind, text }) => kind === 'code' && text !== '');
  const codes = cells.map(({ text }) => text);
  return codes
    .filter((code) => code.length === 3)
    .map((code) => ({
      what: code,
      left: [cellBeside(table, code)],
      right: codes
        .filter((other) => other.length === 5 && other.startsWith(code))
        .map((other) => cellBeside(table, other)),
    }));
}

/** In 公开06 a total is the sum of these rows. */
function economicTotal(total: string, rows: string[]): Identity[1] {
  return (report) => {
    const table = tableOf(report, '06');
    return [one(total, cellBeside(table, total), ...rows.map((row) => cellBeside(table, row)))];
  };
}

/** Returns the codes of a table, `''` standing for the row 未分科目. */
function codesOf(table: ReportTable): string[] {
  return table.body.flatMap((row) => {
    const [code] = row;
    if (row.some(({ text }) => text === '未分科目')) return [''];
    return code?.kind === 'code' ? [code.text] : [];
  });
}

function rowName(code: string): string {
  return code === '' ? '未分科目' : code;
}

/** The rows directly below a code; below 合计 the 类 and 未分科目. */
function below(codes: readonly string[], code: string): string[] {
  if (code === '合计') return codes.filter((other) => other === '' || other.length === 3);
  return codes.filter((other) => other.length === code.length + 2 && other.startsWith(code));
}

function columnsOf(table: ReportTable): number[] {
  const numbers = (table.head.at(-1) ?? []).map(({ text }) => Number(text));
  return numbers.filter((number) => Number.isInteger(number) && number > 0);
}

/** Every row is the sum of the rows below it, in every column. */
function levels(number: TableNumber): (report: Report) => Equation[] {
  return (report) => {
    const table = tableOf(report, number);
    const codes = codesOf(table);
    return ['合计', ...codes].flatMap((code) => {
      const parts = below(codes, code);
      if (parts.length === 0) return [];
      return columnsOf(table).map((column) => ({
        what: `${number} ${rowName(code)} ${column}`,
        left: [cellAt(table, { row: rowName(code), column })],
        right: parts.map((part) => cellAt(table, { row: rowName(part), column })),
      }));
    });
  };
}

/** In every row one column is the sum of others. */
function across(number: TableNumber, total: number, parts: number[]): Identity[1] {
  return (report) => {
    const table = tableOf(report, number);
    return ['合计', ...codesOf(table)].map((code) => ({
      what: `${number} ${rowName(code)}`,
      left: [cellAt(table, { row: rowName(code), column: total })],
      right: parts.map((column) => cellAt(table, { row: rowName(code), column })),
    }));
  };
}

/** The rows of the 26 类 and 未分科目, as 公开01 and 公开04 print them. */
function classRows(report: Report, number: '01' | '04'): { code: string; row: string }[] {
  const table = tableOf(report, number);
  const labels = table.body.flatMap((row) => row.filter(({ kind }) => kind === 'label'));
  const classes = labels.filter(({ text }) =>
    /^[一二三四五六七八九十]+、.*(支出|支出）)$/.test(text),
  );
  const rest = labels.filter(({ text }) => text === '未分科目');
  return [...classes, ...rest].map(({ text }) => ({ code: text.replace(/^.*、/, ''), row: text }));
}

/** The row of a table by 科目 that has this name at the level of 类. */
function rowOfClass(table: ReportTable, name: string): string | undefined {
  if (name === '未分科目') return codesOf(table).includes('') ? name : undefined;
  const row = table.body.find(
    ([code, label]) => code?.kind === 'code' && code.text.length === 3 && label?.text === name,
  );
  return row?.[0]?.text;
}

/** Each 类 of 01 or 04 is the row of that 类 in a table by 科目; a 类 without a row there is zero. */
function classesAgree(left: ['01' | '04', number], right: [TableNumber, number]): Identity[1] {
  return (report) =>
    classRows(report, left[0]).map(({ code, row }) => {
      const table = tableOf(report, right[0]);
      const found = rowOfClass(table, code);
      return {
        what: `${left[0]} ${row} = ${right[0]}`,
        left: [at(report, left[0], row, left[1])],
        right: found === undefined ? [] : [cellAt(table, { row: found, column: right[1] })],
      };
    });
}

const one = (what: string, left: GridCell, ...right: GridCell[]): Equation => ({
  what,
  left: [left],
  right,
});

const budgets = [
  '一、一般公共预算财政拨款',
  '二、政府性基金预算财政拨款',
  '三、国有资本经营预算财政拨款',
];
const otherIncome = [
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
];

export const identities: readonly Identity[] = [
  [
    'A01',
    (r) => [
      one(
        '收入',
        at(r, '01', '本年收入合计', 1),
        ...[...budgets.map((row) => `${row}收入`), ...otherIncome].map((row) =>
          at(r, '01', row, 1),
        ),
      ),
    ],
  ],
  [
    'A02',
    (r) => [
      one(
        '支出',
        at(r, '01', '本年支出合计', 2),
        ...classRows(r, '01').map(({ row }) => at(r, '01', row, 2)),
      ),
    ],
  ],
  [
    'A03',
    (r) => [
      one(
        '收入总计',
        at(r, '01', '总计', 1),
        ...['本年收入合计', '使用非财政拨款结余', '年初结转和结余'].map((row) =>
          at(r, '01', row, 1),
        ),
      ),
    ],
  ],
  [
    'A04',
    (r) => [
      one(
        '支出总计',
        at(r, '01', '总计', 2),
        ...['本年支出合计', '结余分配', '年末结转和结余'].map((row) => at(r, '01', row, 2)),
      ),
    ],
  ],
  ['A05', (r) => [one('总计', at(r, '01', '总计', 1), at(r, '01', '总计', 2))]],
  ['B01', across('02', 1, [2, 3, 4, 5, 6, 7])],
  ['B02–B04', levels('02')],
  [
    'C01',
    across(
      '03',
      1,
      natureLeaves.map((_, index) => index + 2),
    ),
  ],
  ['C02–C04', levels('03')],
  [
    'D01',
    (r) => [
      one('收入', at(r, '04', '本年收入合计', 1), ...budgets.map((row) => at(r, '04', row, 1))),
    ],
  ],
  [
    'D02',
    (r) => [
      one(
        '年初',
        at(r, '04', '年初财政拨款结转和结余', 1),
        ...budgets.map((row) => at(r, '04', row, 1, 2)),
      ),
    ],
  ],
  [
    'D03',
    (r) => [
      one(
        '总计',
        at(r, '04', '总计', 1),
        at(r, '04', '本年收入合计', 1),
        at(r, '04', '年初财政拨款结转和结余', 1),
      ),
    ],
  ],
  [
    'D04',
    (r) =>
      [2, 3, 4, 5].map((column) =>
        one(
          `总计 ${column}`,
          at(r, '04', '总计', column),
          at(r, '04', '本年支出合计', column),
          at(r, '04', '年末财政拨款结转和结余', column),
        ),
      ),
  ],
  ['D05', (r) => [one('总计', at(r, '04', '总计', 1), at(r, '04', '总计', 2))]],
  [
    'D06, D09',
    (r) =>
      [
        ...classRows(r, '04').map(({ row }) => row),
        '本年支出合计',
        '年末财政拨款结转和结余',
        '总计',
      ].map((row) =>
        one(row, at(r, '04', row, 2), ...[3, 4, 5].map((column) => at(r, '04', row, column))),
      ),
  ],
  [
    'D07',
    (r) =>
      [2, 3, 4, 5].map((column) =>
        one(
          `支出 ${column}`,
          at(r, '04', '本年支出合计', column),
          ...classRows(r, '04').map(({ row }) => at(r, '04', row, column)),
        ),
      ),
  ],
  [
    'D08',
    (r) =>
      budgets.map((row, index) => ({
        what: row,
        left: [at(r, '04', '年末财政拨款结转和结余', index + 3)],
        right: [at(r, '04', row, 1), at(r, '04', row, 1, 2)],
        minus: [at(r, '04', '本年支出合计', index + 3)],
      })),
  ],
  ['E01', across('05', 1, [2, 3])],
  ['E02–E04', levels('05')],
  ['F01–F04', economicClasses],
  ['F05', economicTotal('人员经费合计', ['301', '303'])],
  ['F06', economicTotal('公用经费合计', ['302', '307', '310', '312', '399'])],
  [
    'G01–G04',
    (r) =>
      [0, 6].flatMap((first) => [
        one(
          '合计',
          expenseAt(r, first + 1),
          ...[2, 3, 6].map((column) => expenseAt(r, first + column)),
        ),
        one(
          '小计',
          expenseAt(r, first + 3),
          ...[4, 5].map((column) => expenseAt(r, first + column)),
        ),
      ]),
  ],
  [
    'H01',
    (r) =>
      ['合计', ...codesOf(tableOf(r, '08')).map(rowName)].map((row) => ({
        what: row,
        left: [at(r, '08', row, 6)],
        right: [at(r, '08', row, 1), at(r, '08', row, 2)],
        minus: [at(r, '08', row, 3)],
      })),
  ],
  ['H02', across('08', 3, [4, 5])],
  ['H03', levels('08')],
  ['H04', across('09', 1, [2, 3])],
  ['J01', (r) => [one('收入', at(r, '01', '本年收入合计', 1), at(r, '02', '合计', 1))]],
  [
    'J02, J07',
    (r) => [
      one('02', at(r, '02', '合计', 2), ...budgets.map((row) => at(r, '01', `${row}收入`, 1))),
      one('04', at(r, '04', '本年收入合计', 1), at(r, '02', '合计', 2)),
    ],
  ],
  [
    'J03',
    (r) =>
      otherIncome.map((row, index) =>
        one(row, at(r, '01', row, 1), at(r, '02', '合计', index + 3)),
      ),
  ],
  ['J04', (r) => [one('支出', at(r, '01', '本年支出合计', 2), at(r, '03', '合计', 1))]],
  ['J05', classesAgree(['01', 2], ['03', 1])],
  ['J08', (r) => budgets.map((row) => one(row, at(r, '04', row, 1), at(r, '01', `${row}收入`, 1)))],
  ['J09', classesAgree(['04', 3], ['05', 1])],
  ['J10', (r) => [one('一般公共', at(r, '04', '本年支出合计', 3), at(r, '05', '合计', 1))]],
  ['J11', (r) => [one('政府性基金', at(r, '04', '本年支出合计', 4), at(r, '08', '合计', 3))]],
  ['J12', (r) => [one('国有资本', at(r, '04', '本年支出合计', 5), at(r, '09', '合计', 1))]],
  [
    'J13',
    (r) => [
      one('收入', at(r, '04', budgets[1] ?? '', 1), at(r, '08', '合计', 2)),
      one('年初', at(r, '04', budgets[1] ?? '', 1, 2), at(r, '08', '合计', 1)),
      one('年末', at(r, '04', '年末财政拨款结转和结余', 4), at(r, '08', '合计', 6)),
    ],
  ],
  [
    'J15',
    (r) => {
      const table = tableOf(r, '06');
      const parts = ['人员经费合计', '公用经费合计'].map((row) => cellBeside(table, row));
      return [one('基本支出', at(r, '05', '合计', 2), ...parts)];
    },
  ],
];
