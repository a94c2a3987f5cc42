import type { AuditRow, RecognisedTable } from '../tables/recognised-table.ts';

/** A row and the rows that add up to it. */
export interface RowFamily {
  whole: AuditRow;
  parts: readonly AuditRow[];
}

/** Returns every row with a code of this many digits and the rows directly below it. */
export function belowCodes(digits: number): (table: RecognisedTable) => RowFamily[] {
  return ({ rows }) => {
    const children = new Map<string, AuditRow[]>();
    for (const row of rows) {
      if (row.code?.length !== digits + 2) continue;
      const parent = row.code.slice(0, digits);
      children.set(parent, [...(children.get(parent) ?? []), row]);
    }
    return rows
      .filter((row) => row.code?.length === digits)
      .map((whole) => ({ whole, parts: children.get(whole.code ?? '') ?? [] }));
  };
}

/** Returns the row 合计 with the 类; 未分科目 and 未列政府经济科目 are among them. */
export function belowTotal({ rows, byKey }: RecognisedTable): RowFamily[] {
  const whole = byKey.get('合计');
  if (whole === undefined) return [];
  return [{ whole, parts: rows.filter(({ key, code }) => code?.length === 3 || /^未/u.test(key)) }];
}

/** Returns a row with the rows of its side between another one and it; `其中` lines are no addends. */
export function rowsBetween(
  side: string,
  from: string | undefined,
  whole: string,
): (table: RecognisedTable) => RowFamily[] {
  return ({ rows, byKey }) => {
    const wholeRow = byKey.get(`${side}/${whole}`);
    if (wholeRow === undefined) return [];
    const own = rows.filter(({ key }) => key.startsWith(`${side}/`));
    const start = from === undefined ? 0 : own.findIndex(({ key }) => key === `${side}/${from}`);
    if (start < 0) return [];
    const parts = own.slice(start, own.indexOf(wholeRow));
    return [{ whole: wholeRow, parts: parts.filter(({ label }) => !/^其中/u.test(label)) }];
  };
}
