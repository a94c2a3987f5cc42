/** AU05, AU06: the three public expenses are told item by item, with their counts (OFFICIAL 5.2). */

import type { PublishedText } from '../../document.ts';
import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { amountAt } from '../table-identity.ts';
import { isWhole } from './edition-sections.ts';

/** The paragraphs of the explanation on the three public expenses. */
export function threePublicTexts({ outline }: SentenceContext): PublishedText[] {
  return outline.sections
    .filter(({ name, part }) => part === '情况说明' && /三公|出国|公务用车|公务接待/u.test(name))
    .flatMap(({ texts }) => texts);
}

interface Item {
  name: string;
  /** How a sentence names it, with or without a figure. */
  said: RegExp;
}

const purchase: Item = {
  name: '公务用车购置费',
  said: /购置(公务)?用?车|公务用车购置(?!费?及运行)/u,
};
const running: Item = { name: '公务用车运行维护费', said: /(?<!购置费?及)运行(维护)?费/u };
const abroad: Item = { name: '因公出国（境）费', said: /出国（境）/u };
const reception: Item = { name: '公务接待费', said: /公务接待/u };

/** Whether an item has an amount, as the sentences or the table say; undefined where neither does. */
function amountOf({ facts, tables }: SentenceContext, item: string): number | undefined {
  const said = facts.amountsOf(`三公:${item}`)[0]?.amount.fen;
  return said ?? amountAt(tables, ['三公表', '数', `决算/${item}`]);
}

function* itemsStated(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const texts = threePublicTexts(context);
  const [first] = texts;
  if (first === undefined || !isWhole(context.outline)) return;
  if (amountOf(context, '合计') === undefined) return;
  const words = texts.map(({ text }) => normalText(text).text).join('\n');
  // Nothing spent on vehicles: neither part needs words of its own.
  const isSplit = amountOf(context, '车辆') !== 0;
  const asked = [abroad, ...(isSplit ? [purchase, running] : []), reception];
  for (const { name, said } of asked) {
    const message = `“三公”经费没有写${name}：没有发生的写0万元`;
    yield said.test(words) ? undefined : { message, place: first.place };
  }
}

/** An amount that asks for counts, and the words that give them. */
const counts: readonly [item: string, name: string, what: string, said: RegExp][] = [
  ['出国', '因公出国（境）费', '团组数', /团组[^，。；]{0,6}?\d|\d+个?团组|\d+批/u],
  ['出国', '因公出国（境）费', '人次', /\d+(人|人次)|\d+人（次）/u],
  ['购置', '公务用车购置费', '购置数', /\d+[辆台]/u],
  [
    '运行',
    '公务用车运行维护费',
    '公务用车保有量',
    /公务用车[^。；]{0,20}?\d+[辆台]|保有量[^。；]{0,6}\d/u,
  ],
  ['接待', '公务接待费', '接待批次', /\d+个?批次?|\d+批|团组[^，。；]{0,6}?\d/u],
  ['接待', '公务接待费', '接待人次', /\d+(人|人次)|\d+人（次）/u],
];

function* countsStated(context: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(context.outline)) return;
  const texts = threePublicTexts(context);
  for (const [item, name, what, said] of counts) {
    const amount = amountOf(context, item);
    const own = texts.filter(({ text }) => aboutItem(item, normalText(text).text));
    const [first] = own;
    if (amount === undefined || amount <= 0 || first === undefined) continue;
    const words = own.map(({ text }) => normalText(text).text).join('\n');
    const message = `${name}有支出，没有写${what}：请补上`;
    yield said.test(words) ? undefined : { message, place: first.place };
  }
}

/** What is said of one item; counts of vehicles stand in the paragraphs on both. */
function aboutItem(item: string, words: string): boolean {
  if (item === '出国') return /出国|出访/u.test(words);
  if (item === '接待') return /接待/u.test(words);
  return /用车|车辆/u.test(words);
}

/** AU05, AU06. */
export const threePublicRules = [
  logicalIdentity('AU05', '“三公”经费各项都写到', itemsStated, ['warning']),
  logicalIdentity('AU06', '“三公”经费有支出的写明团组、批次、人次、车辆数', countsStated, [
    'warning',
  ]),
];
