import type { Disclosure } from '../../../source/types/disclosure.ts';

type Row = NonNullable<Disclosure['三公经费']>[number];

/** Returns a sum of counts; undefined where there are none, or one is not known. */
function sum(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0 || known.length < counts.length) return undefined;
  return known.reduce((total, count) => total + count, 0);
}

function receptions(rows: readonly Row[], kind: '国内公务接待' | '外事接待', key: '批次' | '人次') {
  const groups = rows.flatMap((row) => row[kind] ?? []);
  return sum(
    groups.map((group) => {
      const listed =
        key === '批次' ? group.明细?.length : sum((group.明细 ?? []).map((one) => one.人次));
      return group[key] ?? listed;
    }),
  );
}

function abroad(rows: readonly Row[], key: '团组' | '人次'): number | undefined {
  const own = rows.filter((row) => row.项目 === '因公出国（境）费');
  return sum(own.map((row) => row[key] ?? sum((row.出访 ?? []).map((visit) => visit[key]))));
}

/** The counts that 三公经费 of a file gives, by the names that a text may call them. */
const counts: Readonly<Record<string, (rows: readonly Row[]) => number | undefined>> = {
  公务用车保有量: (rows) =>
    sum(rows.flatMap(({ 保有量 }) => (保有量 === undefined ? [] : Object.values(保有量)))),
  购置公务用车: (rows) => sum(rows.flatMap(({ 购置 = [] }) => 购置.map(({ 数量 }) => 数量))),
  国内公务接待批次: (rows) => receptions(rows, '国内公务接待', '批次'),
  国内公务接待人次: (rows) => receptions(rows, '国内公务接待', '人次'),
  外事接待批次: (rows) => receptions(rows, '外事接待', '批次'),
  外事接待人次: (rows) => receptions(rows, '外事接待', '人次'),
  '因公出国（境）团组': (rows) => abroad(rows, '团组'),
  '因公出国（境）人次': (rows) => abroad(rows, '人次'),
};

/** Returns a count of 三公经费 by its name; undefined for other names and where the file does not say. */
export function disclosedCount(
  { 三公经费: rows = [] }: Disclosure,
  name: string,
): number | undefined {
  return counts[name]?.(rows);
}
