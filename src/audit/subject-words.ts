import type { AuditKnowledge } from './knowledge.ts';
import { plainWords } from './plain-words.ts';
import type { TableWords } from './tables/recognise-table.ts';

/** Names of the 类 without the words that are often left out or added: 支出, （类）. */
function bareName(name: string): string {
  return plainWords(name)
    .replace(/（类）/u, '')
    .replace(/支出$/u, '');
}

/** Returns what names of subjects mean in the year, the official names of other years included where they are unambiguous. */
export function subjectWords(
  { functional, economic }: AuditKnowledge,
  year: number,
): TableWords & { className: (label: string) => string | undefined } {
  const classes = new Map<string, string>();
  for (const other of [year - 2, year - 1, year + 1, year]) {
    for (const { code, name } of functional.list(other)) {
      if (code.length === 3) classes.set(bareName(name), code);
    }
  }
  const columns = new Map<string, string>();
  for (const { subject, items } of economic.classes(year)) {
    const head = plainWords(subject.name);
    columns.set(head, subject.code);
    columns.set(`${head}/小计`, subject.code);
    columns.set(`${head}/合计`, subject.code);
    for (const item of items) columns.set(`${head}/${plainWords(item.name)}`, item.code);
  }
  const classCode = (label: string): string | undefined => classes.get(bareName(label));
  return {
    classCode,
    className: classCode,
    economicCode: (head) => columns.get(head),
  };
}
