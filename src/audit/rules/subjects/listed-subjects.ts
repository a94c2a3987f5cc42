/** L17: the economic subjects that the text lists are those that the table has figures of (OFFICIAL 2). */

import type { PublishedText } from '../../document.ts';
import type { AuditRow } from '../../tables/recognised-table.ts';
import { normalText } from '../../text/normal-text.ts';
import type { SubjectNames } from '../../text/subjects-in-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

const section = '一般公共预算财政拨款基本支出决算情况说明';
const list = /主要(?:包括|用于)：?(?<names>[^。；]+)/gu;

/** A subject of a list, with its place. */
interface Listed {
  name: string;
  /** Printed with an amount of zero. */
  isZero: boolean;
  code: string | undefined;
  place: LogicalFinding['place'];
}

/** What a paragraph lists. */
interface List {
  subjects: Listed[];
  /** Ends with 等: there are more. */
  isOpen: boolean;
}

function listsOf({ text, place }: PublishedText, names: SubjectNames): List[] {
  const plain = normalText(text);
  return [...plain.text.matchAll(list)].map((match): List => {
    const words = match.groups?.['names'] ?? '';
    let at = match.index + match[0].length - words.length;
    const subjects = words.split('、').map((word): Listed => {
      const name = word.replace(/等(支出)?$/u, '').replace(/[-\d,.]+(万元|元)?$/u, '');
      const column = place.column + (plain.origin[at] ?? 0);
      at += word.length + 1;
      const code = names.economicOf(name)?.indicator.slice('经济:'.length);
      const isZero = /[^\d.,-]0(?:\.0+)?(?:万元|元)(?:等[^、]*)?$/u.test(word);
      return { name, code, isZero, place: { ...place, column, length: name.length } };
    });
    return { subjects, isOpen: /等[^、]{0,4}$/u.test(words) };
  });
}

function listsIn({ outline, names }: SentenceContext): List[] {
  const texts = outline.sections.filter(({ name }) => name === section).flatMap((one) => one.texts);
  return texts.flatMap((text) => listsOf(text, names));
}

function readLists(context: SentenceContext): { rows: AuditRow[]; lists: List[] } | undefined {
  const table = context.tables.get('基本支出表');
  const rows = table?.rows.filter(({ code }) => code?.length === 5) ?? [];
  return rows.length === 0 ? undefined : { rows, lists: listsIn(context) };
}

/** A list that ends with 等 names what is worth naming: a subject of zero is not. With the table, it tells. */
function* listedZeros(context: SentenceContext): Generator<LogicalFinding | undefined> {
  if (readLists(context) !== undefined) return;
  for (const { subjects } of listsIn(context).filter(({ isOpen }) => isOpen)) {
    for (const { name, code, isZero, place } of subjects) {
      if (code === undefined) continue;
      const message = `列出的“${name}”是零，后面写了“等”：没有数的科目不必列出，有数的应列全`;
      yield isZero ? { message, place, found: name } : undefined;
    }
  }
}

function* listedSubjects(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { rows = [], lists = [] } = readLists(context) ?? {};
  const filled = new Set(
    rows.flatMap(({ code, cells }) => {
      const amount = cells.get('决算数')?.amount;
      // An empty cell is unknown, never zero.
      return amount === undefined || amount.fen !== 0 ? [code] : [];
    }),
  );
  for (const { name, code, place } of lists.flatMap(({ subjects }) => subjects)) {
    if (code?.length !== 5) continue;
    const message = `说明列出了“${name}”，基本支出表的${code}没有数：请核对`;
    yield filled.has(code) ? undefined : { message, place, found: name };
  }
}

/** The classes that are 人员经费, and those that are 公用经费. */
const groups = [
  ['301', '303'],
  ['302', '307', '310', '312', '399'],
];

/** The other way round: a list that names its subjects names all that have a figure. */
function* unlistedSubjects(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { rows = [], lists = [] } = readLists(context) ?? {};
  for (const group of groups) {
    const isOfGroup = (code: string): boolean => group.includes(code.slice(0, 3));
    const own = lists.filter(({ subjects }) =>
      subjects.some(({ code }) => code !== undefined && isOfGroup(code)),
    );
    if (own.length === 0) continue;
    const subjects = own.flatMap((one) => one.subjects);
    // A name that is not known may be that of any subject.
    const isShort =
      own.some(({ isOpen }) => isOpen) || subjects.some(({ code }) => code === undefined);
    const codes = new Set(subjects.map(({ code }) => code));
    for (const { code = '', label, cells } of rows.filter(({ code = '' }) => isOfGroup(code))) {
      const cell = cells.get('决算数');
      if (cell?.amount === undefined || cell.amount.fen === 0) continue;
      const message = `基本支出表“${label}”是${cell.amount.text}，说明没有列出这个科目：请核对`;
      const level = isShort ? 'hint' : 'warning';
      yield codes.has(code) ? undefined : { level, message, place: cell.place, found: cell.text };
    }
  }
}

export const listedSubjectRules = [
  logicalIdentity('L17', '列出的经济科目在基本支出表里有数', listedSubjects, ['warning']),
  logicalIdentity('L17', '基本支出表里有数的经济科目都已列出', unlistedSubjects, [
    'warning',
    'hint',
  ]),
  logicalIdentity('L17', '以“等”结尾的经济科目都有数', listedZeros, ['hint']),
];
