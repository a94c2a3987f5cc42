import type { PublishedBlock } from '../document.ts';
import { conversionDebris, plainTitle, plainWords } from '../plain-words.ts';
import type { Place } from '../../source/problem.ts';
import { partNumber } from './parts.ts';

/** A line of the list of contents. */
export interface ContentsLine {
  /** Without number, leader and page. */
  title: string;
  /** As printed. */
  text: string;
  /** The official name of the part or section that it leads to, where it is one. */
  section?: string;
  place: Place;
}

export interface Contents {
  lines: ContentsLine[];
  /** Indices of the blocks that belong to the list, its heading included. */
  blocks: ReadonlySet<number>;
}

/** Fewer lines are no list: a reader may have kept its heading alone. */
const shortestList = 5;
/** How far from the beginning a list of contents stands. */
const reach = 60;
/** A longer line is text. */
const longestLine = 60;

/** Leader and page behind a title: `收入决算表……12`. */
const pageNumber = /[\s.．·…]*(?:（?\d{1,3}）?)?$/u;

/**
 * Returns the list of contents: the lines behind 目录 up to the first that is a table, is long, or repeats the first
 * one, with which the document itself begins.
 */
export function readContents(blocks: readonly PublishedBlock[]): Contents {
  const start = blocks
    .slice(0, reach)
    .findIndex((block) => block.kind === 'text' && plainWords(block.text) === '目录');
  const lines: ContentsLine[] = [];
  const members = new Set<number>();
  if (start < 0) return { lines, blocks: members };
  members.add(start);
  for (const [index, block] of blocks.entries()) {
    if (index <= start) continue;
    if (block.kind !== 'text' || block.text.length > longestLine) break;
    const title = contentsTitle(block.text);
    const part = partNumber(block.text);
    if (part !== '' && lines.some(({ text }) => partNumber(text) === part)) break;
    if (title !== '') {
      if (isFirst(block.text) && lines.some((line) => line.title === title)) break;
      lines.push({ title, text: block.text.trim(), place: block.place });
    }
    members.add(index);
  }
  return lines.length < shortestList
    ? { lines: [], blocks: new Set() }
    : { lines, blocks: members };
}

/** A first number that comes again: the document itself has begun. */
function isFirst(text: string): boolean {
  return /^\s*[一1][、.]/u.test(text);
}

function contentsTitle(text: string): string {
  const printed = text.replace(conversionDebris, '').trim();
  return plainTitle(printed.replace(pageNumber, ''));
}
