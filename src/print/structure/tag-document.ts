/** The tags of a printed report, from the browser's to PDF/UA's. */

import { readPages } from '../destinations.ts';
import type { PdfFile } from '../pdf-file.ts';
import { PdfReference } from '../pdf-value.ts';
import { renumberElements } from './element-names.ts';
import { markContent } from './mark-content.ts';
import { mendStructure } from './mend-structure.ts';
import { isElement, isMarked, readStructure, writeStructure } from './structure-tree.ts';
import type { StructureElement } from './structure-tree.ts';

/** Mends the structure tree and marks every page's content accordingly; a file without tags stays as it is. */
export function tagDocument(file: PdfFile): void {
  const document = readStructure(file);
  if (!document) return;
  const leftOut = mendStructure(file, document);
  renumberElements(file, document);
  writeStructure(file, document, leftOut);
  const types = typesOfContent(document);
  for (const page of readPages(file)) {
    const stream = file.dictionary(page).get('Contents');
    if (!(stream instanceof PdfReference)) continue;
    const own = types.get(page.number);
    file.replaceStream(
      stream,
      markContent(file.stream(stream), (identifier) => own?.get(identifier)),
    );
  }
}

/** @returns by the number of the page's object: type of the element that each marked piece belongs to. */
function typesOfContent(document: StructureElement): Map<number, Map<number, string>> {
  const types = new Map<number, Map<number, string>>();
  const walk = ({ type, kids }: StructureElement): void => {
    for (const kid of kids) {
      if (isElement(kid)) walk(kid);
      else if (isMarked(kid)) {
        const page = types.get(kid.page.number) ?? new Map<number, string>();
        types.set(kid.page.number, page.set(kid.identifier, type));
      }
    }
  };
  walk(document);
  return types;
}
