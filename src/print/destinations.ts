/** Where a printed document’s links lead. */

import type { PdfFile } from './pdf-file.ts';
import { PdfName, PdfReference, type PdfValue } from './pdf-value.ts';

/** @returns the pages in order, as references to their objects. */
export function readPages(file: PdfFile): PdfReference[] {
  const walk = (node: PdfValue): PdfReference[] => {
    const kids = file.list(file.dictionary(node).get('Kids'));
    if (kids.length > 0) return kids.flatMap(walk);
    if (!(node instanceof PdfReference)) throw new Error('PDF page without object of its own');
    return [node];
  };
  const root = file.catalogue.get('Pages');
  return root === undefined ? [] : walk(root);
}

/** @returns for every link target of the page (`id`) the index of the sheet it is on, from 0. */
export function readDestinations(file: PdfFile, pages: PdfReference[]): Map<string, number> {
  const indexes = new Map(pages.map((page, index) => [page.number, index]));
  const found = new Map<string, number>();
  const named = file.catalogue.get('Dests');
  if (named === undefined) return found;
  for (const [name, value] of file.dictionary(named)) {
    const [page] = file.list(value);
    const index = page instanceof PdfReference ? indexes.get(page.number) : undefined;
    // Names outside ASCII stand as UTF-8, one character a byte.
    if (index !== undefined) found.set(Buffer.from(name, 'latin1').toString(), index);
  }
  return found;
}

/** @returns the targets that links on one page lead to, in the order of the page. */
export function readLinks(file: PdfFile, page: PdfReference): string[] {
  return file
    .list(file.dictionary(page).get('Annots'))
    .map((annotation) => file.dictionary(annotation).get('Dest'))
    .filter((target) => target instanceof PdfName)
    .map((target) => Buffer.from(target.name, 'latin1').toString());
}
