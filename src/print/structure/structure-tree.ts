/** The structure tree of a tagged PDF (ISO 32000-1, 14.7): read into one value, written back as one. */

import { readPages } from '../destinations.ts';
import { PrintError } from '../print-error.ts';
import type { PdfFile } from '../pdf-file.ts';
import { PdfReference, type PdfValue } from '../pdf-value.ts';

export interface StructureElement {
  reference: PdfReference;
  /** `P`, `H1`, `Table` … */
  type: string;
  /** Everything but type, place and content (A, Alt, ID, Lang), as it stands in the file. */
  entries: string;
  kids: StructureKid[];
}

/** A marked piece of the content of a page. */
export interface MarkedContent {
  page: PdfReference;
  identifier: number;
}

/** A link annotation. */
export interface LinkedObject {
  page: PdfReference;
  object: PdfReference;
}

export type StructureKid = StructureElement | MarkedContent | LinkedObject;

/** As the browser writes elements: thousands of them, which a general reader would read slowly. */
const elementForm =
  /^\s*<<(?:\/Type \/StructElem\s+)?\/S \/(\w+)\s+([^]*?)\/P \d+ 0 R\s*(?:\/Pg (\d+) 0 R\s*)?(?:\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)\s*)?([^]*)>>\s*$/;
const unknownForm =
  '这个浏览器写 PDF 标签的方式与程序认识的不同：请用程序自带的浏览器（删去环境变量 JUESUAN_BROWSER），或换一个版本；运行 juesuan doctor 看用的是哪一个。';
const kidForm =
  /<<\/Type \/(?:MCR|OBJR)\s+(?:\/Obj (\d+) 0 R\s+)?\/Pg (\d+) 0 R(?:\s+\/MCID (\d+))?\s*>>|(\d+) 0 R|(\d+)/g;

/** @returns the root element (`Document`), undefined when the file has no tags. */
export function readStructure(file: PdfFile): StructureElement | undefined {
  const root = file.catalogue.get('StructTreeRoot');
  const document = root === undefined ? undefined : file.dictionary(root).get('K');
  return document instanceof PdfReference ? readElement(file, document) : undefined;
}

function readElement(file: PdfFile, reference: PdfReference): StructureElement {
  const match = elementForm.exec(file.text(reference));
  if (!match) throw new PrintError(unknownForm);
  const [, type = '', before = '', page, kids = '', after = ''] = match;
  return { reference, type, entries: before + after, kids: readKids(file, kids, page) };
}

/** One element or one marked piece, as most elements have it. */
const onlyKid = /^(\d+)( 0 R)?$/;

function readKids(file: PdfFile, text: string, pageOfElement: string | undefined): StructureKid[] {
  const only = onlyKid.exec(text);
  if (only) {
    const number = Number(only[1]);
    if (only[2] !== undefined) return [readElement(file, new PdfReference(number))];
    return [{ page: new PdfReference(Number(pageOfElement)), identifier: number }];
  }
  return Array.from(text.matchAll(kidForm), (match): StructureKid => {
    const [, object, ownPage, ownMark, element, mark] = match;
    if (element !== undefined) return readElement(file, new PdfReference(Number(element)));
    const page = new PdfReference(Number(ownPage ?? pageOfElement));
    if (object !== undefined) return { page, object: new PdfReference(Number(object)) };
    return { page, identifier: Number(ownMark ?? mark) };
  });
}

export const isElement = (kid: StructureKid): kid is StructureElement => 'kids' in kid;
export const isMarked = (kid: StructureKid): kid is MarkedContent => 'identifier' in kid;

/** Writes the tree below `document` in place of the one the file has; elements left out are removed. */
export function writeStructure(
  file: PdfFile,
  document: StructureElement,
  leftOut: readonly PdfReference[],
): void {
  const root = file.catalogue.get('StructTreeRoot');
  if (!(root instanceof PdfReference)) throw new Error('PDF without structure tree');
  const parents = new Map<number, PdfValue>();
  const pages = new Map(
    readPages(file).map((page): [number, (PdfReference | null)[]] => [page.number, []]),
  );
  const write = (element: StructureElement, parent: PdfReference): void => {
    const page = element.kids.find(isMarked)?.page;
    const kids = element.kids.map((kid): string => {
      if (isElement(kid)) {
        write(kid, element.reference);
        return `${kid.reference.number} 0 R`;
      }
      if (!isMarked(kid)) {
        parents.set(Number(file.dictionary(kid.object).get('StructParent')), element.reference);
        return `<</Type /OBJR /Obj ${kid.object.number} 0 R /Pg ${kid.page.number} 0 R>>`;
      }
      const marks = pages.get(kid.page.number);
      if (marks) marks[kid.identifier] = element.reference;
      if (kid.page.number === page?.number) return String(kid.identifier);
      return `<</Type /MCR /Pg ${kid.page.number} 0 R /MCID ${kid.identifier}>>`;
    });
    const place = page ? `/Pg ${page.number} 0 R\n` : '';
    const content =
      kids.length === 0 ? '' : `/K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}\n`;
    file.replaceText(
      element.reference,
      `<</S /${element.type}\n/P ${parent.number} 0 R\n${place}${content}${element.entries}>>`,
    );
  };
  write(document, root);
  for (const [page, marks] of pages) {
    const key = file.dictionary(new PdfReference(page)).get('StructParents');
    // A gap is content that became an artifact.
    if (typeof key === 'number')
      parents.set(
        key,
        Array.from(marks, (mark) => mark ?? null),
      );
  }
  replaceParentTree(file, root, parents);
  for (const reference of leftOut) file.remove(reference);
}

/** The parent tree leads from marked content and annotations to their elements (14.7.4.4). */
function replaceParentTree(
  file: PdfFile,
  root: PdfReference,
  parents: ReadonlyMap<number, PdfValue>,
): void {
  const dictionary = file.dictionary(root);
  const tree = dictionary.get('ParentTree');
  if (!(tree instanceof PdfReference)) throw new Error('PDF without parent tree');
  const numbers = file.list(file.dictionary(tree).get('Nums'));
  for (const [index, value] of numbers.entries()) {
    const isList = value instanceof PdfReference && Array.isArray(file.resolve(value));
    if (index % 2 === 1 && isList) file.remove(value);
  }
  const sorted = [...parents].sort(([one], [other]) => one - other);
  file.replace(tree, new Map([['Nums', sorted.flat()]]));
}
