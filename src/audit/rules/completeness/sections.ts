/** AU01: the sections that every edition asks for are there, once, and say something (OFFICIAL 5.2). */

import type { ResolvedEdition } from '../../../report/edition.ts';
import type { Outline, OutlineSection } from '../../outline/outline.ts';
import { plainTitle } from '../../plain-words.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { holdsSections, isWhole, requiredSections, sectionsBelow } from './edition-sections.ts';

/** Sections that AU07 asks for in its own words. */
const otherMatters = /机关运行经费|政府采购|国有资产|绩效/u;

/** Parts that every disclosure has, with the words for them. */
const neededParts = ['概况', '名词解释'] as const;

function* missingSections({
  outline,
  knowledge,
  identity,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(outline)) return;
  const { editions } = knowledge;
  const present = new Set(outline.sections.map(({ name }) => name));
  for (const part of neededParts) {
    const isThere = present.has(part) || hasSectionOf(outline, editions, part);
    yield isThere
      ? undefined
      : { message: `没有认出“${part}”这一部分：请补上，或改用规定的标题`, place: identity.place };
  }
  const place = outline.sections.find(({ part }) => part === '情况说明')?.place ?? identity.place;
  for (const name of requiredSections(editions, identity.year)) {
    if (otherMatters.test(name)) continue;
    yield present.has(name) || isSaidAbove(outline, editions, name)
      ? undefined
      : {
          message: `情况说明里没有认出“${name}”：没有发生的也要写明，或改用规定的标题`,
          place,
        };
  }
}

/** A part that has lost its heading is known by its sections. */
function hasSectionOf(
  { sections }: Outline,
  editions: readonly ResolvedEdition[],
  part: string,
): boolean {
  const names = new Set(editions.flatMap((edition) => sectionsBelow(edition, part)));
  return sections.some(({ name }) => names.has(name));
}

/** The items of a section may be told in it without headings of their own. */
function isSaidAbove(
  { sections }: Outline,
  editions: readonly ResolvedEdition[],
  name: string,
): boolean {
  const holders = new Set(
    editions.flatMap((edition) =>
      Object.keys(edition.节).filter((holder) => sectionsBelow(edition, holder).includes(name)),
    ),
  );
  return sections.some(
    (section) => section.name !== '情况说明' && holders.has(section.name) && hasWords(section),
  );
}

function hasWords({ texts, tables }: OutlineSection): boolean {
  return tables > 0 || texts.some(({ text }) => text.trim() !== '');
}

function* emptySections({
  outline,
  knowledge,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(outline)) return;
  for (const [index, section] of outline.sections.entries()) {
    const { name, part, title, place } = section;
    if (title === '' || part !== '情况说明' || name === part) continue;
    const next = outline.sections[index + 1];
    const isEmpty = !hasWords(section) && !holdsSections(knowledge.editions, name);
    // A title that is printed twice is told as such.
    const isMistaken = outline.sections.findIndex((one) => one.name === name) < index;
    yield isEmpty && !isMistaken && next !== undefined
      ? { message: `“${title}”下面没有内容：没有发生的也要写明`, place, found: title }
      : undefined;
  }
}

function* repeatedTitles({ outline }: SentenceContext): Generator<LogicalFinding | undefined> {
  const seen = new Map<string, OutlineSection>();
  for (const [index, section] of outline.sections.entries()) {
    const { name, part, title, place } = section;
    if (title === '' || part !== '情况说明' || name === part) continue;
    const first = seen.get(name);
    seen.set(name, first ?? section);
    const next = outline.sections[index + 1];
    const below = next?.title === '' ? `，下面写的是“${next.name}”` : '';
    yield first === undefined
      ? undefined
      : { message: `标题“${title}”前面已经有了${below}：请改正标题`, place, found: title };
  }
}

/** What the contents lead to stands in the document; a part is there with any of its sections. */
function* contentsFollow({ outline }: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(outline)) return;
  const present = new Set(outline.sections.flatMap(({ name, part }) => [name, part]));
  for (const { section, title, text, place } of outline.contents) {
    // Tables have a rule of their own.
    if (section === undefined || section === '附表') continue;
    const message = `目录列了“${text}”，后面没有读到：请补上，或改正目录`;
    // The document may put more into a title than the contents do.
    const isThere = outline.sections.some((one) => plainTitle(one.title).includes(title));
    yield present.has(section) || isThere ? undefined : { message, place, found: text };
  }
}

/** AU01 as far as it asks what is there. */
export const sectionRules = [
  logicalIdentity('AU01', '规定的部分和节都有', missingSections, ['warning']),
  logicalIdentity('AU01', '每一节都有内容', emptySections, ['warning']),
  logicalIdentity('AU01', '每个标题只用一次', repeatedTitles, ['warning']),
  logicalIdentity('AU01', '目录列出的后面都有', contentsFollow, ['warning']),
];
