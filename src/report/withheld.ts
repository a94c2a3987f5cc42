import type { Disclosure } from '../source/types/disclosure.ts';
import type { ReportTable, Section, Withheld } from './report.ts';
import type { TableHeading, TableStyle } from './tables/table-style.ts';

/** Returns what the disclosure withholds: title as printed, without its number → why. */
export function withheldParts(disclosure: Disclosure): ReadonlyMap<string, Withheld> {
  const parts = disclosure.不公开 ?? [];
  return new Map(parts.map(({ 内容, 依据 }) => [内容, { ground: 依据.replace(/。+$/u, '') }]));
}

/** Returns the sentence that stands in the place of what is withheld. */
function withheldSentence(
  what: '本部分' | '本节' | '本表' | '本附件',
  { ground }: Withheld,
): string {
  return `${what}依法不公开。依据：${ground}。`;
}

type Heading = Pick<Section, 'id' | 'level' | 'number' | 'title'>;

/** Returns a section that keeps its heading, so that the contents list it, and says why nothing follows. */
export function withheldSection(
  heading: Heading,
  what: '本部分' | '本节' | '本附件',
  withheld: Withheld,
): Section {
  const text = withheldSentence(what, withheld);
  return { ...heading, withheld, blocks: [{ kind: 'paragraph', text }], sections: [] };
}

/** Returns a table whose only cell says why it is withheld: it cannot be taken for an empty one, nor for zeros. */
export function withheldTable(
  heading: TableHeading,
  style: TableStyle,
  withheld: Withheld,
): ReportTable {
  return {
    id: heading.id,
    number: style.numbered ? heading.number : '',
    title: heading.title,
    preparedBy: style.namesMaker ? heading.preparedBy : '',
    unit: style.unit,
    orientation: 'portrait',
    columnWidths: [1],
    head: [],
    body: [[{ text: withheldSentence('本表', withheld), kind: 'text', withheld: true }]],
    withheld,
    notes: [],
  };
}
