/** Reads one page of a tagged PDF: its pieces in the order of the tags, and what stands outside of them. */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import type { FoundPiece, FoundRow, FoundSheet } from './found.ts';

/** Text by the name of the marked piece it belongs to. */
type Texts = ReadonlyMap<string, string>;

/**
 * @param sheet index of the page
 * @param sheetOf finds the sheet that a destination leads to
 */
export async function readSheet(
  page: PDFPageProxy,
  sheet: number,
  sheetOf: (destination: unknown) => number | undefined,
): Promise<FoundSheet> {
  const { texts, margins } = await readTexts(page);
  // The library declares a tree, and gives null for a page without tags.
  const tree: StructTreeNode | null = await page.getStructTree();
  const pieces = tree === null ? [] : piecesOf(tree, texts, sheet);
  const links = new Map<string, number>();
  if (pieces.some(({ kind }) => kind === 'link')) {
    for (const { id, dest } of (await page.getAnnotations()) as { id: string; dest?: unknown }[]) {
      const target = sheetOf(dest);
      if (target !== undefined) links.set(id, target);
    }
  }
  return { pieces, margins, links };
}

async function readTexts(page: PDFPageProxy): Promise<{ texts: Texts; margins: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let margins = '';
  const open: { tag: string; id?: string }[] = [];
  for (const item of items) {
    if ('str' in item) {
      // The outermost mark is ours; those within may belong to an attached page.
      const [mark] = open;
      if (mark?.id !== undefined) texts.set(mark.id, (texts.get(mark.id) ?? '') + item.str);
      else if (mark?.tag === 'Artifact') margins += item.str;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(markOf(item));
  }
  return { texts, margins };
}

/** What the library hands over, beyond what it declares; a mark has a name only where it belongs to a tag. */
function markOf(item: object): { tag: string; id?: string } {
  const tag = 'tag' in item ? String(item.tag) : '';
  return 'id' in item && typeof item.id === 'string' ? { tag, id: item.id } : { tag };
}

function piecesOf(tree: StructTreeNode, texts: Texts, sheet: number): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  const walk = (node: StructTreeNode): void => {
    if (node.role === 'Table') {
      const table = tableOf(node, texts, sheet);
      if (table !== undefined) pieces.push(table);
      return;
    }
    const isWhole = /^H\d$/.test(node.role) || node.role === 'Figure' || node.role === 'Link';
    if (!isWhole) {
      for (const child of node.children) {
        if ('children' in child) walk(child);
        else if (child.type === 'content') {
          pieces.push({ kind: 'text', sheet, text: texts.get(child.id) ?? '' });
        }
      }
      return;
    }
    if (!hasContent(node)) return;
    const text = textOf(node, texts);
    if (node.role === 'Figure') {
      pieces.push({ kind: 'figure', sheet, alternative: alternativeOf(node), text });
    } else if (node.role === 'Link') {
      pieces.push({ kind: 'link', sheet, text, object: objectOf(node) });
    } else pieces.push({ kind: 'heading', sheet, level: Number(node.role.slice(1)), text });
  };
  walk(tree);
  return pieces;
}

function alternativeOf(figure: object): string {
  return 'alt' in figure ? String(figure.alt) : '';
}

/** The tree of a page holds all rows of a table, also those that other pages show. */
function tableOf(table: StructTreeNode, texts: Texts, sheet: number): FoundPiece | undefined {
  const rows: FoundRow[][] = [];
  const cellCounts: number[] = [];
  let caption = '';
  const walk = (node: StructTreeNode): void => {
    if (node.role === 'Caption') caption += textOf(node, texts);
    else if (node.role === 'TR') {
      const cells = nodesOf(node).map((cell) => textOf(cell, texts));
      rows.push(hasContent(node) ? [{ sheet, cells }] : []);
      cellCounts.push(cells.length);
    } else nodesOf(node).forEach(walk);
  };
  walk(table);
  // The browser may leave a mark of a caption, without a word, at the foot of the sheet before the table.
  if (caption.trim() === '' && rows.every((row) => row.length === 0)) return undefined;
  const captions = caption.trim() === '' ? [] : [caption];
  return { kind: 'table', sheet, captions, rows, cellCounts };
}

function nodesOf(node: StructTreeNode): StructTreeNode[] {
  return node.children.filter((child): child is StructTreeNode => 'children' in child);
}

function hasContent(node: StructTreeNode): boolean {
  return node.children.some((child) =>
    'children' in child ? hasContent(child) : child.type === 'content',
  );
}

function textOf(node: StructTreeNode, texts: Texts): string {
  return node.children
    .map((child) =>
      'children' in child
        ? textOf(child, texts)
        : child.type === 'content'
          ? (texts.get(child.id) ?? '')
          : '',
    )
    .join('');
}

/** @returns the name of the annotation of a link. */
function objectOf(link: StructTreeNode): string {
  for (const child of link.children) {
    if (!('children' in child) && child.type !== 'content') return child.id;
  }
  return '';
}
