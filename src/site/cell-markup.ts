/**
 * Table rows. A report has well over a thousand cells of some thirty kinds, and looping over them in a
 * template takes longer than writing the page. So `parts/cell.njk` prints each kind once, around a mark,
 * and the texts are put in the place of the mark.
 */

import type { CellKind, GridCell } from '../report/report.ts';
import { escapeText } from './prose.ts';
import { narrowWordsHtml, wordsHtml } from './words.ts';

/** What `parts/cell.njk` prints; spans of 1 and empty names are not printed. */
export interface CellShape {
  element: 'td' | 'th';
  scope: '' | 'col' | 'row' | 'colgroup' | 'rowgroup';
  className: string;
  columnSpan: number;
  rowSpan: number;
  text: string;
}

const mark = '\u0001';
/** A shorter name of a row has its column's width to itself. */
const shortestLabel = 10;
const kindNumbers: Record<CellKind, number> = {
  head: 0,
  label: 1,
  code: 2,
  'line-number': 3,
  amount: 4,
  count: 5,
  text: 6,
};
const scopes = {
  column: 'col',
  row: 'row',
  'column-group': 'colgroup',
  'row-group': 'rowgroup',
} as const;
const scopeNumbers = { column: 1, row: 2, 'column-group': 3, 'row-group': 4 } as const;

/**
 * @param printCell renders the cell template.
 * @returns a function that prints rows; it remembers every kind of cell it has met.
 */
export function rowPrinter(
  printCell: (shape: CellShape) => string,
): (rows: GridCell[][]) => string {
  const kinds = new Map<number, { before: string; after: string }>();
  const textOf = nameText();

  return (rows) => {
    let html = '';
    for (const row of rows) {
      html += '<tr>';
      for (const cell of row) {
        const key = cellKey(cell);
        let around = kinds.get(key);
        if (around === undefined) {
          const [before = '', after = ''] = printCell(cellShape(cell)).trim().split(mark);
          around = { before, after };
          kinds.set(key, around);
        }
        html += around.before + textOf(cell) + around.after;
      }
      html += '</tr>\n';
    }
    return html;
  };
}

/**
 * What an empty cell holds: browsers leave cells without a character out of the tags of a PDF, and rows would have fewer
 * cells than columns.
 */
const blank = '\u00a0';

/** @returns a function for the text of a cell; heads and names of rows break between words, and come again and again. */
function nameText(): (cell: GridCell) => string {
  const known = { head: new Map<string, string>(), label: new Map<string, string>() };
  return ({ kind, text }) => {
    if (text === '') return blank;
    if (kind !== 'head' && kind !== 'label') return escapeText(text);
    let html = known[kind].get(text);
    if (html === undefined) {
      if (kind === 'head') html = narrowWordsHtml(text);
      else html = text.length < shortestLabel ? escapeText(text) : wordsHtml(text);
      known[kind].set(text, html);
    }
    return html;
  };
}

/** @returns one number for all that decides how a cell is printed. A text as key takes three times as long. */
function cellKey(cell: GridCell): number {
  const scope = cell.scope === undefined ? 0 : scopeNumbers[cell.scope];
  const flags = (cell.text === '' ? 1 : 0) + (cell.withheld === true ? 2 : 0);
  const kind = kindNumbers[cell.kind] + 8 * flags + 32 * scope + 256 * (cell.indent ?? 0);
  return kind + 4096 * ((cell.columnSpan ?? 1) + 1024 * (cell.rowSpan ?? 1));
}

/** @returns element, scope and class of a cell. An empty head names nothing and is no head. */
function cellShape(cell: GridCell): CellShape {
  const heads = cell.text !== '' && (cell.kind === 'head' || cell.kind === 'label');
  return {
    element: heads ? 'th' : 'td',
    scope: heads ? scopes[cell.scope ?? (cell.kind === 'label' ? 'row' : 'column')] : '',
    className: className(cell),
    columnSpan: cell.columnSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    text: mark,
  };
}

function className({ kind, indent = 0, withheld = false }: GridCell): string {
  if (kind === 'head') return '';
  if (withheld) return `${kind} withheld`;
  return indent > 0 ? `${kind} indent-${indent}` : kind;
}
