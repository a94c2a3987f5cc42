/** Compares what stands under one heading. */

import type { AlignedSection } from './align-sections.ts';
import { compareTable } from './compare-table.ts';
import { joinContinued } from './join-continued.ts';
import { pageName } from './page-name.ts';
import { differenceOf, essence, saysSame } from './same-words.ts';
import { splitExpected, splitFound } from './split-pieces.ts';
import type { ExpectedAnchor, FoundAnchor } from './split-pieces.ts';

/** @returns what of the texts, tables and charts under a heading is not as the report has it. */
export function compareSection({ expected, sheet, pieces }: AlignedSection): string[] {
  const meant = splitExpected(expected.pieces);
  const found = joinContinued(meant.anchors, splitFound(pieces));
  const place = (at: number | undefined): string => `${pageName(at ?? sheet)}“${expected.heading}”`;
  const wrong = meant.anchors.findIndex((anchor, index) => !fits(anchor, found.anchors[index]));
  const missing = meant.anchors[wrong];
  if (missing !== undefined) {
    return [`${place(found.anchors[wrong]?.sheet)}没有${nameOf(missing)}`];
  }
  const surplus = found.anchors[meant.anchors.length];
  if (surplus !== undefined) return [`${place(surplus.sheet)}多出一${unitOf(surplus)}`];
  const texts = meant.texts.flatMap((text, index) => {
    const printed = found.texts[index];
    const difference = differenceOf(text, printed?.text ?? '');
    if (difference === undefined) return [];
    return [`${place(printed?.sheet)}应为“${difference.expected}”，印出的是“${difference.found}”`];
  });
  const anchors = meant.anchors.flatMap((anchor, index) => {
    const printed = found.anchors[index];
    return printed === undefined ? [] : compareAnchor(anchor, printed, place(printed.sheet));
  });
  return [...texts, ...anchors, ...attachedTwice(meant.anchors, found.anchors)];
}

/** Whether the found piece is of the kind; a chart must be the one meant, since its figures are. */
function fits(meant: ExpectedAnchor, found: FoundAnchor | undefined): boolean {
  if (meant.kind === 'figure' || meant.kind === 'attached') {
    return found?.kind === 'figure' && saysSame(meant.alternative, found.alternative);
  }
  return meant.kind === found?.kind;
}

function compareAnchor(meant: ExpectedAnchor, found: FoundAnchor, place: string): string[] {
  if (meant.kind === 'table' && found.kind === 'table') return compareTable(meant, found, place);
  if (meant.kind !== 'figure' || found.kind !== 'figure') return [];
  const shown = essence(found.text);
  return meant.figures
    .filter((figure) => !shown.includes(essence(figure)))
    .map((figure) => `${pageName(found.sheet)}“${meant.alternative}”里没有“${figure}”`);
}

/** Every page of an attached PDF has a sheet of its own. */
function attachedTwice(meant: readonly ExpectedAnchor[], found: readonly FoundAnchor[]): string[] {
  return meant.flatMap((anchor, index) =>
    anchor.kind === 'attached' && found[index]?.sheet === found[index - 1]?.sheet
      ? [`“${anchor.alternative}”没有单独成页`]
      : [],
  );
}

function nameOf(meant: ExpectedAnchor): string {
  switch (meant.kind) {
    case 'figure':
      return `图“${meant.alternative}”`;
    case 'attached':
      return `附件“${meant.alternative}”`;
    case 'table':
      return `表“${meant.caption || (meant.head[0] ?? meant.body[0] ?? []).join('、')}”`;
    case 'contents':
      return '目录';
  }
}

function unitOf(found: FoundAnchor): string {
  switch (found.kind) {
    case 'figure':
      return `张图“${found.alternative}”`;
    case 'table':
      return `张表“${found.captions.join('、')}”`;
    case 'contents':
      return '处链接';
  }
}
