/** 勾稽关系 of the detail tables that only some editions have, I01 to I08 (OFFICIAL 2). */

import type { AuditRow, RecognisedTable } from '../tables/recognised-table.ts';
import type { Comparison } from './comparison.ts';
import { belowCodes, belowTotal } from './row-families.ts';
import { columnSums, equation, rowSums, termAt, termIn } from './table-identity.ts';
import type { TableIdentity } from './table-identity.ts';

const budgets = ['一般公共预算', '政府性基金', '国有资本经营'];

/** The columns of a class of the economic classification in 一般公共预算明细表. */
function itemColumns(table: RecognisedTable, code: string): string[] {
  return table.roles.filter((role) => role.length === code.length + 2 && role.startsWith(code));
}

function* matrixRow(table: RecognisedTable, row: AuditRow): Generator<Comparison> {
  const classes = table.roles.filter((role) => /^\d{3}$/u.test(role));
  const whole = termIn(table, row, '合计');
  const plus = classes.flatMap((role) => termIn(table, row, role) ?? []);
  if (whole !== undefined && plus.length > 0) yield { whole, plus, relation: '=' };
  for (const code of classes) {
    const sum = termIn(table, row, code);
    const items = itemColumns(table, code).flatMap((role) => termIn(table, row, role) ?? []);
    if (sum !== undefined && items.length > 0) yield { whole: sum, plus: items, relation: '=' };
  }
}

const matrix: TableIdentity = {
  id: 'I04',
  words: '一般公共预算明细表：每行合计等于各类小计之和，小计等于所属各款之和',
  tables: ['一般公共预算明细表'],
  *compare(tables) {
    const table = tables.get('一般公共预算明细表');
    for (const row of table?.rows ?? []) if (table !== undefined) yield* matrixRow(table, row);
  },
};

/** I03, I07: a row of one table equals the row of the same subject in another. */
function sameRows(
  id: string,
  words: string,
  left: readonly [RecognisedTable['name'], string],
  right: readonly [RecognisedTable['name'], string],
): TableIdentity {
  return {
    id,
    words,
    tables: [left[0], right[0]],
    *compare(tables) {
      for (const row of tables.get(left[0])?.rows ?? []) {
        if (row.code === undefined && row.key !== '合计') continue;
        const whole = termAt(tables, [left[0], row.key, left[1]]);
        const part = termAt(tables, [right[0], row.key, right[1]]);
        if (whole !== undefined && part !== undefined) yield { whole, plus: [part], relation: '=' };
      }
    },
  };
}

/** I05, I06: what 一般公共预算明细表 spends by economic subject is 基本支出表 and the projects. */
const economicParts: TableIdentity = {
  id: 'I05',
  words: '一般公共预算明细表各经济科目的合计不小于基本支出表的同一科目',
  tables: ['一般公共预算明细表', '基本支出表'],
  *compare(tables) {
    const detail = tables.get('一般公共预算明细表');
    const total = detail?.byKey.get('合计');
    for (const row of tables.get('基本支出表')?.rows ?? []) {
      if (detail === undefined || total === undefined || row.code === undefined) continue;
      const whole = termIn(detail, total, row.code);
      const part = termAt(tables, ['基本支出表', row.key, '决算数']);
      if (whole !== undefined && part !== undefined) yield { whole, plus: [part], relation: '≥' };
    }
  },
};

/** I08: a project row has no code of its own: it belongs to the subject above it. */
function projectsBelow({ rows }: RecognisedTable): { whole: AuditRow; parts: AuditRow[] }[] {
  const families: { whole: AuditRow; parts: AuditRow[] }[] = [];
  for (const row of rows) {
    if (row.code?.length === 7) families.push({ whole: row, parts: [] });
    else if (row.code === undefined && row.key !== '合计') families.at(-1)?.parts.push(row);
  }
  return families;
}

const levelWords = '各级科目逐级汇总';

export const detailTables: readonly TableIdentity[] = [
  equation(
    'I01',
    '财政拨款明细表的合计等于财政拨款总表的本年支出合计',
    ['财政拨款总表', '支出/本年支出合计', '合计'],
    [['财政拨款明细表', '合计', '合计']],
  ),
  ...budgets.map((budget) =>
    equation(
      'I01',
      `财政拨款明细表的${budget}小计等于财政拨款总表的本年支出合计`,
      ['财政拨款总表', '支出/本年支出合计', budget],
      [['财政拨款明细表', '合计', `${budget}/合计`]],
    ),
  ),
  rowSums(
    'I02',
    '财政拨款明细表：每行合计等于各预算小计之和',
    '财政拨款明细表',
    '合计',
    budgets.map((budget) => `${budget}/合计`),
  ),
  ...budgets.map((budget) =>
    rowSums(
      'I02',
      `财政拨款明细表：${budget}小计等于基本支出与项目支出之和`,
      '财政拨款明细表',
      `${budget}/合计`,
      [`${budget}/基本支出`, `${budget}/项目支出`],
    ),
  ),
  columnSums('I02', `财政拨款明细表：${levelWords}`, '财政拨款明细表', belowTotal),
  columnSums('I02', `财政拨款明细表：${levelWords}`, '财政拨款明细表', belowCodes(3)),
  sameRows(
    'I03',
    '一般公共预算明细表每行的合计等于一般公共预算支出表的同一行',
    ['一般公共预算支出表', '合计'],
    ['一般公共预算明细表', '合计'],
  ),
  matrix,
  columnSums('I04', `一般公共预算明细表：${levelWords}`, '一般公共预算明细表', belowTotal),
  columnSums('I04', `一般公共预算明细表：${levelWords}`, '一般公共预算明细表', belowCodes(3)),
  columnSums('I04', `一般公共预算明细表：${levelWords}`, '一般公共预算明细表', belowCodes(5)),
  economicParts,
  sameRows(
    'I07',
    '项目支出表等于一般公共预算支出表的项目支出',
    ['一般公共预算支出表', '项目支出'],
    ['项目支出表', '金额'],
  ),
  columnSums('I08', `项目支出表：${levelWords}`, '项目支出表', belowTotal),
  columnSums('I08', `项目支出表：${levelWords}`, '项目支出表', belowCodes(3)),
  columnSums('I08', `项目支出表：${levelWords}`, '项目支出表', belowCodes(5)),
  columnSums('I08', '项目支出表：项等于所属各项目之和', '项目支出表', projectsBelow),
];
