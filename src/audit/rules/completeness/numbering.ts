/** AU01: sections of one level are numbered in one style, without gaps and repeats (OFFICIAL 5.2). */

import { headingNumber } from '../../plain-words.ts';
import type { OutlineSection } from '../../outline/outline.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole, siblings } from './edition-sections.ts';

interface Numbered {
  section: OutlineSection;
  /** `（一）` for every number of its kind. */
  style: string;
  value: number;
}

const digits = '一二三四五六七八九';

/** Returns the value of a Chinese number below 100 or of digits; undefined for anything else. */
export function numberValue(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(words);
  if (match === null || words === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? undefined : digits.indexOf(tens + ones) + 1;
  return (
    (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 +
    digits.indexOf(ones === '' ? '　' : ones) +
    1
  );
}

function numbered(section: OutlineSection): Numbered | undefined {
  const [words = ''] = /[一二三四五六七八九十]+|\d+/u.exec(section.number) ?? [];
  const value = numberValue(words);
  if (value === undefined) return undefined;
  const kind = /\d/u.test(words) ? '1' : '一';
  return { section, style: section.number.replace(words, kind), value };
}

function* styles(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { outline, knowledge } = context;
  if (!isWhole(outline)) return;
  for (const group of siblings(outline, knowledge.editions)) {
    const found = group.flatMap((section) => numbered(section) ?? []);
    if (found.length < 3) continue;
    const counts = new Map<string, Numbered[]>();
    for (const one of found) counts.set(one.style, [...(counts.get(one.style) ?? []), one]);
    const [usual, ...others] = [...counts].sort(
      ([, left], [, right]) => right.length - left.length,
    );
    const [odd] = others.flatMap(([, ones]) => ones);
    if (usual === undefined || odd === undefined) {
      yield undefined;
      continue;
    }
    const names = others.flatMap(([, ones]) => ones.map(({ section }) => `“${section.number}”`));
    yield {
      message: `同一级标题多数用“${usual[0]}”的编号，这里用${[...new Set(names)].join('')}：请统一`,
      place: odd.section.place,
      found: odd.section.number,
    };
  }
}

function* sequence({ outline, knowledge }: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(outline)) return;
  for (const group of siblings(outline, knowledge.editions)) {
    for (const [index, section] of group.entries()) {
      const before = group[index - 1];
      const here = numbered(section);
      const last = before === undefined ? undefined : numbered(before);
      if (here === undefined || last === undefined || before === undefined) continue;
      // A title that is printed twice is told as such.
      if (before.name === section.name) continue;
      yield here.value === last.value + 1 || isFilled(before, here.value - 1)
        ? undefined
        : stepFinding(here, before);
    }
  }
}

/** A section that is not recognised stands as text under the one before, with the number that seems to be missing. */
function isFilled({ texts }: OutlineSection, value: number): boolean {
  return texts.some(({ text }) => {
    if (text.length > 60) return false;
    const words = headingNumber(text).replace(/[^一二三四五六七八九十\d]/gu, '');
    return numberValue(words) === value;
  });
}

function stepFinding({ section, value }: Numbered, before: OutlineSection): LogicalFinding {
  const last = numbered(before)?.value ?? 0;
  const { place, number, title } = section;
  const message =
    value <= last
      ? `“${title}”的编号不接着上一个“${before.number}”：请改正编号`
      : `编号从“${before.number}”跳到“${number}”：请核对是否缺了一节，或改正编号`;
  return { message, place, found: number };
}

/** AU01 as far as it asks for the numbers. */
export const numberingRules = [
  logicalIdentity('AU01', '同一级标题用一种编号', styles, ['warning']),
  logicalIdentity('AU01', '标题的编号连续', sequence, ['warning']),
];
