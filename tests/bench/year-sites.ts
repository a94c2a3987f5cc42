import type { PublishedBlock, PublishedDocument } from '../../src/audit/document.ts';
import { maskOwnWords } from '../../src/audit/text/own-words.ts';
import { clauseAround } from './clause-around.ts';
import type { Variant } from './figure-changes.ts';
import type { SiteKind } from './mutation-kinds.ts';
import type { Site } from './mutation-sites.ts';

const years = /(?<!\d)20\d{2}(?=年)/gu;

/** @returns every year of the titles, the captions of tables and the computed sentences of a document. */
export function yearSites(document: PublishedDocument, sentences: ReadonlySet<string>): Site[] {
  return document.blocks.flatMap((block, index): Site[] => {
    const kind = kindOf(block, sentences);
    const printed = block.kind === 'text' ? block.text : (block.caption ?? '');
    // What stands in the author's own account is no prescribed year.
    const text = block.kind === 'text' ? maskOwnWords(printed) : printed;
    if (kind === undefined) return [];
    return [...text.matchAll(years)].map(({ 0: digits, index: at }): Site => {
      const end = at + digits.length;
      const clause = kind === '年份：句子' ? clauseAround(printed, at, end) : undefined;
      return {
        ...(clause === undefined ? {} : { clause }),
        kind,
        digits,
        variants: variantsOf(digits),
        where: `${printed.slice(Math.max(0, at - 12), at)}【${digits}】${printed.slice(end, end + 12)}`,
        with: (changed) => {
          const words = printed.slice(0, at) + changed + printed.slice(end);
          const other =
            block.kind === 'text' ? { ...block, text: words } : { ...block, caption: words };
          return { ...document, blocks: document.blocks.with(index, other) };
        },
      };
    });
  });
}

function kindOf(block: PublishedBlock, sentences: ReadonlySet<string>): SiteKind | undefined {
  if (block.kind === 'table') return '年份：表题';
  if (block.headingLevel !== undefined) return '年份：标题';
  return sentences.has(block.text) ? '年份：句子' : undefined;
}

/** The sentence of the year before left in, one typed ahead, and a slip of the hand. */
function variantsOf(digits: string): Variant[] {
  const [century = '', decade = '', last = ''] = [digits.slice(0, 2), digits[2], digits[3]];
  return [
    { change: '早一年', digits: String(Number(digits) - 1) },
    { change: '晚一年', digits: String(Number(digits) + 1) },
    ...(decade === last
      ? []
      : [{ change: '两位数字对调', digits: `${century}${last}${decade}` } as const]),
  ];
}
