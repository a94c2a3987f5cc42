/** The pieces of text of a page, without those that its tags give to figures and to the table of contents. */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode, TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** Words inside a chart and entries of the contents are no sentences of the disclosure. */
const passedOver = new Set(['Figure', 'TOC']);

/** Returns the text items in the order of the file; a page without tags gives all of them. */
export async function readItems(page: PDFPageProxy): Promise<TextItem[]> {
  const ids = new Set<string>();
  // The library declares a tree, and gives null for a page without tags.
  const tree: StructTreeNode | null = await page.getStructTree();
  if (tree !== null) collectIds(tree, false, ids);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  const kept: TextItem[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) kept.push(item);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(ids.has(item.id));
  }
  return kept;
}

function collectIds(node: StructTreeNode, isInside: boolean, ids: Set<string>): void {
  const isPassedOver = isInside || passedOver.has(node.role);
  for (const child of node.children) {
    if ('children' in child) collectIds(child, isPassedOver, ids);
    else if (isPassedOver && child.type === 'content') ids.add(child.id);
  }
}
