/**
 * Makes the browser's tags what PDF/UA-1 (ISO 14289-1) asks for. The browser wraps every piece of text in
 * an element without meaning, puts links directly into list items, tags the drawing around a chart twice,
 * the lines of a table as its content, and knows no definition lists.
 */

import type { PdfFile } from '../pdf-file.ts';
import type { PdfReference } from '../pdf-value.ts';
import { isElement, isMarked, type StructureElement, type StructureKid } from './structure-tree.ts';

/** Where new elements get their objects. */
type Objects = Pick<PdfFile, 'add'>;

const meaningless = 'NonStruct';
/** Elements that stand in a line of text. */
const inline = new Set(['Link', 'Span', 'Lbl', meaningless]);
/** Elements that hold blocks; text directly in them needs a paragraph. */
const containers = new Set(['Document', 'Art', 'Sect', 'Div', meaningless]);
/** Elements that only hold their parts; what is drawn directly in them are lines. */
const tables = new Set(['Table', 'TR', 'THead', 'TBody', 'TFoot']);

/**
 * Mends the tree in place. New elements get their objects from `file`.
 * @returns the elements that are no longer part of it
 */
export function mendStructure(file: Objects, document: StructureElement): PdfReference[] {
  const leftOut: PdfReference[] = [];

  const mend = (element: StructureElement): void => {
    if (isTermList(element)) markTermList(element);
    if (tables.has(element.type)) {
      element.kids = element.kids.filter((kid) => !isMarked(kid));
    }
    if (element.type === 'Table') gatherCaption(element, leftOut);
    for (const kid of element.kids) if (isElement(kid)) mend(kid);
    if (element.kids.some(isGroup)) {
      element.kids = element.kids.flatMap((kid) => settle(kid, element));
    }
    if (element.type === 'Figure' && element.kids.some(isFigure)) element.type = 'Div';
    if (
      element.type === 'LI' &&
      !element.kids.some((kid) => isElement(kid) && kid.type === 'LBody')
    )
      element.kids = [newElement(file, 'LBody', element.kids)];
    dropUsualSpans(element);
  };

  /** An element without meaning is a section where it holds blocks, a paragraph where a block is due, else nothing. */
  const settle = (kid: StructureKid, parent: StructureElement): StructureKid[] => {
    if (!isElement(kid) || kid.type !== meaningless) return [kid];
    if (kid.kids.some((inner) => isElement(inner) && !inline.has(inner.type))) kid.type = 'Sect';
    else if (containers.has(parent.type) && parent.kids.some(isBlock)) kid.type = 'P';
    else {
      leftOut.push(kid.reference);
      return kid.kids;
    }
    return [kid];
  };

  mend(document);
  return leftOut;
}

const isFigure = (kid: StructureKid): boolean => isElement(kid) && kid.type === 'Figure';
const isGroup = (kid: StructureKid): kid is StructureElement =>
  isElement(kid) && kid.type === meaningless;
const isBlock = (kid: StructureKid): boolean => isElement(kid) && !inline.has(kid.type);

/** The browser's shape of `dl > div > dt + dd`: nothing else on these pages is groups of two groups of text. */
function isTermList({ type, kids }: StructureElement): boolean {
  return (
    type === meaningless &&
    kids.length > 0 &&
    kids.every(
      (pair) =>
        isGroup(pair) &&
        pair.kids.length === 2 &&
        pair.kids.every((part) => isGroup(part) && part.kids.every(isGroup)),
    )
  );
}

function markTermList(list: StructureElement): void {
  list.type = 'L';
  for (const pair of list.kids.filter(isElement)) {
    pair.type = 'LI';
    pair.kids.filter(isElement).forEach((part, index) => {
      part.type = index === 0 ? 'Lbl' : 'LBody';
    });
  }
}

/** What stands in a table beside its rows is the caption: one element, however many pieces it was printed in. */
function gatherCaption(table: StructureElement, leftOut: PdfReference[]): void {
  const [caption, ...more] = table.kids
    .filter(isElement)
    .filter(({ type }) => type === meaningless || type === 'Caption');
  if (!caption) return;
  caption.type = 'Caption';
  caption.kids.push(...more.flatMap(({ kids }) => kids));
  leftOut.push(...more.map(({ reference }) => reference));
  const pieces = new Set<StructureKid>([caption, ...more]);
  table.kids = [caption, ...table.kids.filter((kid) => !pieces.has(kid))];
}

function newElement(file: Objects, type: string, kids: StructureKid[]): StructureElement {
  return { reference: file.add(null), type, entries: '', kids };
}

const usualSpan = /<<\/O \/Table\s+\/(?:Row|Col)Span 1>>\s*/g;

/** A cell that spans one row and one column need not say so. */
function dropUsualSpans(element: StructureElement): void {
  if (element.type === 'TD' || element.type === 'TH')
    element.entries = element.entries.replace(usualSpan, '').replace(/\/A \[\s*\]/, '');
}
