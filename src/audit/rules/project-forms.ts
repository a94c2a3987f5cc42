/** N18: what the explanation says of a project against its form among the attachments (OFFICIAL 2). */

import type { PublishedCell, PublishedDocument, PublishedTable } from '../document.ts';
import { readAmount } from '../figures/printed-figure.ts';
import { plainWords } from '../plain-words.ts';
import type { AmountMention } from '../text/mention.ts';
import type { Comparison, Term } from './comparison.ts';
import { amountIdentity, said } from './sentence-rule.ts';
import type { SentenceContext } from './sentence-rule.ts';

/** What a form prints of its project. */
interface ProjectForm {
  name: string;
  budget: Term | undefined;
  final: Term | undefined;
}

/** The cell right of the one with these words. */
function beside(row: readonly PublishedCell[], words: RegExp): PublishedCell | undefined {
  const at = row.findIndex(({ text }) => words.test(plainWords(text)));
  return at < 0 ? undefined : row[at + 1];
}

function firstBeside(table: PublishedTable, words: RegExp): PublishedCell | undefined {
  for (const row of table.rows) {
    const cell = beside(row, words);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** 金额单位 of a form stands in its heads; all forms known are in 万元, others are left alone. */
function amountIn(table: PublishedTable, name: string, words: RegExp): Term | undefined {
  const isInWan = table.rows.some((row) => row.some(({ text }) => /万元/u.test(text)));
  const cell = firstBeside(table, words);
  if (cell === undefined || !isInWan) return undefined;
  const { place } = cell;
  const digits = cell.text.replace(/万元$/u, '');
  const label = `绩效表中“${name}”的${/预算/u.test(words.source) ? '预算数' : '执行数'}`;
  return { label, amount: readAmount(digits, '万元', place), place };
}

function formsOf({ blocks }: PublishedDocument): ProjectForm[] {
  return blocks.flatMap((block): ProjectForm[] => {
    if (block.kind !== 'table') return [];
    const name = plainWords(firstBeside(block, /^项目名称：?$/u)?.text ?? '');
    if (name === '') return [];
    const budget = amountIn(block, name, /^(?:全年)?预算数：?$/u);
    return [{ name, budget, final: amountIn(block, name, /^(?:全年)?执行数：?$/u) }];
  });
}

const bare = (name: string): string => plainWords(name).replace(/项目$/u, '');

function* comparisons({ document, facts }: SentenceContext): Generator<Comparison> {
  const amounts = facts.mentions.filter(
    (mention): mention is AmountMention =>
      mention.kind === 'amount' && mention.indicator.startsWith('项目:'),
  );
  if (amounts.length === 0) return;
  const forms = formsOf(document);
  for (const mention of amounts) {
    const form = forms.find(({ name }) => bare(name) === bare(mention.label));
    const printed = mention.aspect === '预算' ? form?.budget : form?.final;
    if (printed !== undefined) yield { whole: said(mention), plus: [printed], relation: '=' };
  }
}

export const projectForms = amountIdentity(
  'N18',
  '说明中项目的预算数、执行数与绩效表一致',
  comparisons,
);
