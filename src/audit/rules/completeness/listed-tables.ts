import { plainWords } from '../../plain-words.ts';
import type { Place } from '../../../source/problem.ts';
import { kindTitled } from '../../tables/find-tables.ts';
import type { TableName } from '../../tables/table-kinds.ts';
import type { SentenceContext } from '../sentence-rule.ts';

/** A table that a list names: in the contents, or under 附表. */
export interface ListedTable {
  name: TableName;
  /** As printed. */
  text: string;
  /** Whether the list says that it has no data. */
  isEmpty: boolean;
  place: Place;
}

/** Fewer titles are no list: they may be those of the tables themselves. */
const shortestList = 3;

/** Returns the official tables that the contents or 附表 list, one line each. */
export function listedTables({ outline }: SentenceContext): ListedTable[] {
  const inContents = outline.contents.flatMap(({ text, title, place }) =>
    listed(text, title, place),
  );
  const below = outline.sections
    .filter(({ part }) => part === '附表')
    .flatMap(({ texts }) => texts.flatMap(({ text, place }) => listed(text, text, place)));
  const tables = inContents.length >= shortestList ? inContents : below;
  return tables.length >= shortestList ? tables : [];
}

function listed(text: string, title: string, place: Place): ListedTable[] {
  const kind = kindTitled(title) ?? kindTitled(text);
  if (kind === undefined) return [];
  const isEmpty = /无数据|空表/u.test(plainWords(text));
  return [{ name: kind.name, text: text.trim(), isEmpty, place }];
}
