/** AU10: attachments that the text announces are there (OFFICIAL 5.2). */

import { announcedAttachments } from '../../outline/announced.ts';
import { plainWords } from '../../plain-words.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';

/** A sentence may speak of a project that has no report. */
function isTitle(text: string): boolean {
  return text.length <= 60 && !/[。；]/u.test(text);
}

/** The titles behind the explanation, without signs: one may stand in two lines. */
function wordsBehind({ document, outline }: SentenceContext): string {
  const attachments = outline.sections.find(({ part }) => part === '附件');
  if (attachments === undefined) return '';
  const start = document.blocks.findIndex(({ place }) => place === attachments.place);
  return document.blocks
    .slice(start)
    .map((block) => (block.kind === 'text' ? block.text : (block.caption ?? '')))
    .filter(isTitle)
    .map(essence)
    .join('');
}

/** What a title is about: years, and the words that every such title has, are written as one pleases. */
function essence(title: string): string {
  return plainWords(title).replace(/年度|项目|支出|绩效|评价|自评|报告|[年\d“”‘’"（）]/gu, '');
}

const ofWhole = /整体/u;

/** A report on the whole of the spending is called by that word, however its title is put together. */
function isAmong(title: string, words: string): boolean {
  return ofWhole.test(title) ? ofWhole.test(words) : words.includes(essence(title));
}

function* attached(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const all = announcedAttachments(context.outline);
  if (all.length === 0 || !isWhole(context.outline)) return;
  const words = wordsBehind(context);
  const missing = all.filter(({ title }) => !isAmong(title, words));
  if (words === '') {
    const [first] = all;
    if (first === undefined) return;
    const message = `写明见附件的《${first.title}》，本文件里没有读到附件：附件在另外的文件里的，请一并核对`;
    yield { level: 'hint', message, place: first.place };
    return;
  }
  for (const one of all) {
    const { title, place } = one;
    const message = `写明《${title}》见附件，附件里没有读到这个标题：请补上附件，或改正标题`;
    yield missing.includes(one) ? { message, place, found: title } : undefined;
  }
}

/** AU10. */
export const attachmentRules = [
  logicalIdentity('AU10', '写明见附件的都有附件', attached, ['warning', 'hint']),
];
