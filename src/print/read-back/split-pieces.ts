/** Parts running text from what stands between it: how text is cut into paragraphs and pages does not count. */

import type { ExpectedPiece } from './expected.ts';
import type { FoundContent } from './found.ts';

export type ExpectedAnchor = Exclude<ExpectedPiece, { kind: 'text' }>;
type FoundLink = Extract<FoundContent, { kind: 'link' }>;
export type FoundAnchor =
  | Extract<FoundContent, { kind: 'figure' | 'table' }>
  /** Links that follow each other, as the entries of the contents do. */
  | { kind: 'contents'; sheet: number; links: FoundLink[] };

/** Tables, charts and contents in order, and the text before each and after the last. */
export interface Split<Anchor, Text> {
  anchors: Anchor[];
  texts: Text[];
}

export function splitExpected(pieces: readonly ExpectedPiece[]): Split<ExpectedAnchor, string> {
  const anchors: ExpectedAnchor[] = [];
  const texts = [''];
  for (const piece of pieces) {
    if (piece.kind === 'text') texts[anchors.length] += piece.text;
    else texts[anchors.push(piece)] = '';
  }
  return { anchors, texts };
}

/** Texts keep their sheets. */
export interface FoundText {
  text: string;
  sheet: number | undefined;
}

export function splitFound(pieces: readonly FoundContent[]): Split<FoundAnchor, FoundText> {
  const anchors: FoundAnchor[] = [];
  const texts: FoundText[] = [{ text: '', sheet: undefined }];
  const open = (anchor: FoundAnchor): void => {
    texts[anchors.push(anchor)] = { text: '', sheet: undefined };
  };
  for (const piece of pieces) {
    const last = anchors.at(-1);
    const text = texts.at(-1);
    if (piece.kind === 'text') {
      if (text === undefined) continue;
      text.text += piece.text;
      text.sheet ??= piece.sheet;
    } else if (piece.kind !== 'link') open(piece);
    else if (last?.kind === 'contents' && text?.text.trim() === '') last.links.push(piece);
    else open({ kind: 'contents', sheet: piece.sheet, links: [piece] });
  }
  return { anchors, texts };
}
