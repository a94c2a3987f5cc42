/** Reads a web page: its paragraphs and tables in order, without navigation, scripts and hidden text. */

import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { PublishedBlock } from '../document.ts';
import { layOutCells } from './lay-out-cells.ts';
import type { SpannedCell } from './lay-out-cells.ts';
import type { Place } from '../../source/problem.ts';
import { UnreadableDocument } from './unreadable.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** What carries no text of the disclosure. */
const passedOver = new Set(
  'head script style template noscript nav header footer aside svg math form button select iframe object'.split(
    ' ',
  ),
);

/** Elements that stand inside a line; every other one begins and ends a block. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A page nested deeper than this is made to exhaust the stack. */
const deepest = 400;

/** Returns the blocks of a page; places are lines and columns of its source text. */
export function readHtml(file: string, source: string): PublishedBlock[] {
  const reader = new HtmlReader(file);
  reader.walk(parse(source, { sourceCodeLocationInfo: true }).childNodes, 0);
  return reader.finish();
}

class HtmlReader {
  readonly #file: string;
  readonly #blocks: PublishedBlock[] = [];
  #line = '';
  #place: Place | undefined;
  #headingLevel: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  finish(): PublishedBlock[] {
    this.#endBlock();
    return this.#blocks;
  }

  walk(nodes: readonly Node[], depth: number): void {
    if (depth > deepest) {
      throw new UnreadableDocument(
        `“${this.#file}”的网页结构嵌套太深，没有读取：请把正文另存为文本再核对。`,
      );
    }
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#addText(node.value, node);
      if ('tagName' in node) this.#walkElement(node, depth);
    }
  }

  #walkElement(element: Element, depth: number): void {
    if (passedOver.has(element.tagName) || isHidden(element)) return;
    if (inline.has(element.tagName)) {
      this.walk(element.childNodes, depth + 1);
      return;
    }
    this.#endBlock();
    if (element.tagName === 'table' && !holdsBlocks(element)) {
      this.#blocks.push(this.#table(element));
      return;
    }
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    this.#headingLevel = level === undefined ? undefined : Number(level);
    this.walk(element.childNodes, depth + 1);
    this.#endBlock();
  }

  #addText(value: string, node: Node): void {
    if (this.#place === undefined && value.trim() !== '') {
      const skipped = value.length - value.trimStart().length;
      this.#place = this.#placeOf(node, skipped, value);
    }
    this.#line += value;
  }

  #endBlock(): void {
    const text = plain(this.#line);
    if (text !== '' && this.#place !== undefined) {
      const heading = this.#headingLevel === undefined ? {} : { headingLevel: this.#headingLevel };
      this.#blocks.push({
        kind: 'text',
        text,
        place: { ...this.#place, length: text.length },
        ...heading,
      });
    }
    this.#line = '';
    this.#place = undefined;
    this.#headingLevel = undefined;
  }

  #table(table: Element): PublishedBlock {
    const rows = descendants(table, 'tr').map((row) =>
      row.childNodes.flatMap((cell): SpannedCell[] =>
        'tagName' in cell && (cell.tagName === 'td' || cell.tagName === 'th')
          ? [
              {
                text: plain(textOf(cell)),
                place: this.#placeOf(firstText(cell) ?? cell, 0, ''),
                columnSpan: span(cell, 'colspan'),
                rowSpan: span(cell, 'rowspan'),
              },
            ]
          : [],
      ),
    );
    const caption = descendants(table, 'caption').map((element) => plain(textOf(element)))[0];
    return {
      kind: 'table',
      rows: layOutCells(rows.filter((row) => row.length > 0)),
      place: this.#placeOf(table, 0, ''),
      ...(caption === undefined || caption === '' ? {} : { caption }),
    };
  }

  #placeOf(node: Node, skipped: number, value: string): Place {
    const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
    const before = value.slice(0, skipped);
    const breaks = before.split('\n');
    const last = breaks.at(-1) ?? '';
    return breaks.length === 1
      ? { file: this.#file, line: startLine, column: startCol + skipped }
      : { file: this.#file, line: startLine + breaks.length - 1, column: last.length + 1 };
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** A number of columns or rows; what is not a sensible one counts as 1, as browsers have it. */
function span(element: Element, name: string): number {
  const value = Number(attribute(element, name) ?? '1');
  return Number.isInteger(value) && value > 0 && value <= 1000 ? value : 1;
}

/** Whether a table only arranges a page: it holds further tables or headings. */
function holdsBlocks(table: Element): boolean {
  return ['table', 'h1', 'h2', 'h3', 'h4'].some((name) => descendants(table, name).length > 0);
}

function descendants(element: Element, tagName: string): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === tagName) found.push(node);
    waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

function firstText(element: Element): Node | undefined {
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node && node.value.trim() !== '') return node;
    if ('tagName' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return undefined;
}

function textOf(element: Element): string {
  const texts: string[] = [];
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) texts.push(node.value);
    if (!('tagName' in node) || passedOver.has(node.tagName) || isHidden(node)) continue;
    if (node.tagName === 'br' || node.tagName === 'p') texts.push('\n');
    waiting.push(...[...node.childNodes].reverse());
  }
  return texts.join('');
}

/** One line of text: breaks in the source between two Chinese characters are none on the page. */
function plain(text: string): string {
  return text
    .replace(
      /(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]+\s*(?=[\u3000-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
