import type { PublishedCell, PublishedTable } from '../document.ts';
import { readAmount } from '../figures/printed-figure.ts';
import type { AmountUnit } from '../figures/printed-figure.ts';
import { plainWords } from '../plain-words.ts';
import { layOut, numbersColumns } from './grid.ts';
import type { Grid } from './grid.ts';
import type { AuditCell, AuditRow, RecognisedTable } from './recognised-table.ts';
import type { TableKind } from './table-kinds.ts';

/** What the words of a table mean in the year. */
export interface TableWords {
  /** The 类 of a row of 收入支出决算总表: `一般公共服务支出` → `201`. */
  classCode: (label: string) => string | undefined;
  /** The economic subject of a column under its class: `工资福利支出/小计` → `301`. */
  economicCode: (head: string) => string | undefined;
}

/** Columns that name the rows and the amounts that follow them. */
interface RowGroup {
  codes: number[];
  labels: number[];
  amounts: { column: number; role: string }[];
}

/** Returns what the printed table means as a table of this kind: each cell by row and role of its column. */
export function recogniseTable(
  kind: TableKind,
  table: PublishedTable,
  title: string,
  unit: AmountUnit,
  words: TableWords,
): RecognisedTable {
  const grid = layOut(table);
  const groups = rowGroups(grid, kind, words);
  const rows: AuditRow[] = [];
  const byKey = new Map<string, AuditRow>();
  for (const line of grid.at.slice(grid.bodyStart)) {
    if (numbersColumns(line)) continue;
    for (const [index, group] of groups.entries()) {
      const row = readRow(line, group, kind.sides[index] ?? '', unit, words);
      if (row === undefined) continue;
      const key = byKey.has(row.key) ? `${row.key}#2` : row.key;
      const named = { ...row, key };
      rows.push(named);
      byKey.set(key, named);
    }
  }
  const roles = [...new Set(groups.flatMap(({ amounts }) => amounts.map(({ role }) => role)))];
  return { name: kind.name, title, rows, byKey, roles, place: table.place };
}

function rowGroups(grid: Grid, kind: TableKind, words: TableWords): RowGroup[] {
  const groups: RowGroup[] = [];
  let current: RowGroup | undefined;
  for (const [column, head] of grid.heads.entries()) {
    const last = head.slice(head.lastIndexOf('/') + 1);
    const names = /编码$|^[类款项]$/u.test(last) ? 'codes' : namesRow(last) ? 'labels' : undefined;
    if (names !== undefined) {
      if (current === undefined || current.amounts.length > 0) {
        current = { codes: [], labels: [], amounts: [] };
        groups.push(current);
      }
      current[names].push(column);
      continue;
    }
    const role = roleOf(kind, head, words);
    if (role === undefined) continue;
    if (current === undefined) {
      current = { codes: [], labels: [], amounts: [] };
      groups.push(current);
    }
    // 其他支出 under 其他支出: the grid joins the two words, and the class has its 小计 before.
    const isTaken = current.amounts.some((amount) => amount.role === role);
    const item = isTaken ? roleOf(kind, `${head}/${head}`, words) : undefined;
    current.amounts.push({ column, role: item ?? role });
  }
  return groups.filter(({ amounts }) => amounts.length > 0);
}

function namesRow(head: string): boolean {
  return /名称$|^项目(（.*）)?$/u.test(head);
}

function roleOf(kind: TableKind, head: string, words: TableWords): string | undefined {
  const found = kind.columns.find((column) => column.head.test(head));
  if (found !== undefined) return found.role;
  return kind.economicColumns === true ? words.economicCode(head) : undefined;
}

function readRow(
  line: readonly (PublishedCell | undefined)[],
  group: RowGroup,
  side: string,
  unit: AmountUnit,
  words: TableWords,
): AuditRow | undefined {
  const naming = new Set([...group.codes, ...group.labels].map((column) => line[column]));
  const code = [...new Set(group.codes.map((column) => line[column]))]
    .map((cell) => plainWords(cell?.text ?? ''))
    .join('');
  const isCode = /^\d{3}(\d{2}){0,2}$/u.test(code);
  const printed = group.labels
    .map((column) => line[column]?.text ?? '')
    .join('')
    .trim();
  const label = rowLabel(printed === '' && !isCode ? code : printed);
  const cells = new Map<string, AuditCell>();
  for (const { column, role } of group.amounts) {
    const cell = line[column];
    if (cell === undefined || naming.has(cell) || cells.has(role)) continue;
    cells.set(role, readCell(cell, unit));
  }
  const isNamed = group.codes.length + group.labels.length > 0;
  if (cells.size === 0 || (isNamed && label === '' && !isCode)) return undefined;
  const place = [...naming].find((cell) => cell !== undefined)?.place ?? firstPlace(cells);
  if (place === undefined) return undefined;
  const known = isCode ? code : side === '支出' ? words.classCode(label) : undefined;
  const key = known ?? (isNamed ? label : '数');
  return {
    key: side === '' ? key : `${side}/${key}`,
    label: printed === '' ? label : printed,
    code: known,
    cells,
    place,
  };
}

function firstPlace(cells: ReadonlyMap<string, AuditCell>): AuditRow['place'] | undefined {
  return [...cells.values()][0]?.place;
}

/** Returns the words of a row without its ordinal. */
function rowLabel(text: string): string {
  return plainWords(text)
    .replace(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/u, '')
    .replace(/^其中：/u, '');
}

function readCell({ text, place }: PublishedCell, unit: AmountUnit): AuditCell {
  return { text, amount: readAmount(text, unit, place), place };
}
