/**
 * Names of elements, by which the cells of a table say which heads they stand under (ISO 32000-1, 14.8.5.7). The
 * browser takes them from a counter that it also uses for other things, at times of its own: the same page printed
 * again may be named otherwise. Counted anew in their order, they make the same file every time.
 */

import type { PdfFile } from '../pdf-file.ts';
import { PdfReference } from '../pdf-value.ts';
import { isElement } from './structure-tree.ts';
import type { StructureElement } from './structure-tree.ts';

const nameForm = /\(node(\d{8})\)/g;

/** Names the elements of the tree, and the entries of the file's list of names, from 1 on. */
export function renumberElements(file: PdfFile, document: StructureElement): void {
  const root = file.catalogue.get('StructTreeRoot');
  const list = root === undefined ? undefined : file.dictionary(root).get('IDTree');
  const lists = list instanceof PdfReference ? listsBelow(file, list) : [];
  const elements = elementsOf(document);
  const texts = [
    ...lists.map((part) => file.text(part)),
    ...elements.map(({ entries }) => entries),
  ];
  const used = texts.flatMap((text) => Array.from(text.matchAll(nameForm), ([name]) => name));
  // All are equally long: in the order of their text they are in the order of their numbers, as the list must be.
  const names = new Map(
    [...new Set(used)].sort().map((name, index) => [name, newName(index + 1)] as const),
  );
  const renamed = (text: string): string =>
    text.replace(nameForm, (name) => names.get(name) ?? name);
  for (const element of elements) element.entries = renamed(element.entries);
  for (const part of lists) file.replaceText(part, renamed(file.text(part)));
}

function newName(number: number): string {
  return `(node${String(number).padStart(8, '0')})`;
}

/** A long list is a tree (7.9.6): its names, and the limits of its parts, stand in any of its nodes. */
function listsBelow(file: PdfFile, node: PdfReference): PdfReference[] {
  const kids = file.dictionary(node).get('Kids');
  const below = Array.isArray(kids) ? kids : [];
  return [
    node,
    ...below.flatMap((kid) => (kid instanceof PdfReference ? listsBelow(file, kid) : [])),
  ];
}

function elementsOf(element: StructureElement): StructureElement[] {
  return [element, ...element.kids.filter(isElement).flatMap(elementsOf)];
}
