/** AU08, AU29: the glossary explains the items of the accounts, each as what it is (OFFICIAL 5.2). */

import type { PublishedText } from '../../document.ts';
import { textsOfPart } from '../../outline/outline.ts';
import { normalText } from '../../text/normal-text.ts';
import type { AmountMention } from '../../text/mention.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

interface Term {
  /** `社会保障和就业支出（类）抚恤（款）死亡抚恤（项）` */
  name: string;
  meaning: string;
  text: PublishedText;
}

const termPattern = /^(?:\d+[.、]?)?(?<name>[^：。]{2,80}?)：(?<meaning>.+)$/su;

/** Returns the terms of the glossary: a name, a colon and what it means. */
function terms({ outline }: SentenceContext): Term[] {
  return textsOfPart(outline, '名词解释').flatMap((text) => {
    const groups = termPattern.exec(normalText(text.text).text)?.groups;
    const { name = '', meaning = '' } = groups ?? {};
    return groups === undefined ? [] : [{ name, meaning, text }];
  });
}

/** The name of the 项, or of whatever level the term ends with. */
function lastName(name: string): string {
  const bare = name.replace(/（[类款项]）$/u, '');
  return bare.slice(bare.lastIndexOf('）') + 1);
}

/** Names are compared without 支出, which is left out as one pleases. */
function bareName(name: string): string {
  return lastName(name).replace(/支出$/u, '');
}

function* itemsExplained(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const items = context.facts
    .eachOf('项:', '决算')
    .filter(({ amount }: AmountMention) => amount.fen !== 0);
  const explained = terms(context).filter(({ name }) => name.includes('（款）'));
  const [first] = explained;
  // Where the glossary explains no items at all, the edition does not ask for them.
  if (items.length === 0 || first === undefined) return;
  const names = new Set(explained.map(({ name }) => bareName(name)));
  const missing = items.filter(({ label }) => !names.has(bareName(label)));
  yield missing.length === 0
    ? undefined
    : {
        message: `名词解释没有解释${missing.map(({ label }) => `“${label}”`).join('、')}：宜补上`,
        place: first.text.place,
      };
  const used = new Set(context.facts.eachOf('项:', '决算').map(({ label }) => bareName(label)));
  for (const { rows } of context.tables.values()) {
    for (const { code, label } of rows) if (code?.length === 7) used.add(bareName(label));
  }
  const isOther = /城市基础设施|土地|基金|国有资本|国有企业/u;
  const unused = explained.filter(({ name }) => !used.has(bareName(name)) && !isOther.test(name));
  const [odd] = unused;
  yield odd === undefined
    ? undefined
    : {
        message: `名词解释里的${unused.map(({ name }) => `“${lastName(name)}”`).join('、')}在说明里没有：没有用到的可以删去`,
        place: odd.text.place,
      };
}

/** What an item is for, told by its name and by its meaning; an explanation must speak of the item's own subject. */
const subjects: readonly [subject: string, pattern: RegExp][] = [
  ['养老', /养老|年金/u],
  ['医疗', /医疗|医保|公费/u],
  ['住房', /住房|公积金|购房|提租/u],
  ['抚恤', /抚恤|丧葬|烈士|优抚/u],
  ['离退休', /离退休|离休|退休/u],
  ['工伤、失业', /工伤|失业/u],
];

function* rightMeaning(context: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const { name, meaning, text } of terms(context)) {
    if (!name.includes('（项）') && !name.includes('（款）')) continue;
    const own = subjects.find(([, pattern]) => pattern.test(lastName(name)));
    if (own === undefined) continue;
    const other = subjects.find(([, pattern]) => pattern.test(meaning));
    const isOwn = own[1].test(meaning) || other === undefined;
    yield isOwn
      ? undefined
      : {
          message: `“${lastName(name)}”解释成了${other[0]}方面的支出：请核对是否抄错了一项`,
          place: text.place,
          found: meaning.slice(0, 30),
        };
  }
}

/** AU08, AU29. */
export const glossaryRules = [
  logicalIdentity('AU08', '名词解释写到用到的各项', itemsExplained, ['hint']),
  logicalIdentity('AU29', '名词解释说的是这一科目本身', rightMeaning, ['warning']),
];
