/** Sections and what stands in them, ready to print: elements and classes chosen, nothing left to compute. */

import type { Block, NarrativePiece, ReportFigure, Section, Text } from '../report/report.ts';
import type { Charts } from './charts.ts';
import { attachedPdfView, beginsWide } from './attached-pdf.ts';
import type { AttachedPdfView } from './attached-pdf.ts';
import { headingElement, headingText, narrativeDepths } from './headings.ts';
import type { TableView } from './table-view.ts';
import { figureTable, formTable, narrativeTable, officialTable } from './table-view.ts';

export interface SectionView {
  id: string;
  className: string;
  /** `h2` to `h6`. */
  element: string;
  heading: Text;
  blocks: BlockView[];
  sections: SectionView[];
}

export type BlockView =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'heading'; element: string; level: number; text: Text }
  | { kind: 'figure'; figure: FigureView }
  | { kind: 'glossary'; terms: { number: Text; term: Text; definition: Text }[] }
  | { kind: 'attached-pdf'; attachment: AttachedPdfView }
  | { kind: 'table' | 'form'; table: TableView };

export interface FigureView {
  svg: string;
  caption: Text;
  /** What opens the figure's data: `图1的数据`. */
  summary: Text;
  table: TableView;
}

/** @returns the view of a section and of all below it. */
export function sectionView(section: Section, charts: Charts): SectionView {
  const depth = section.level + 1;
  return {
    id: section.id,
    className: className(section),
    element: headingElement(depth),
    heading: headingText(section),
    blocks: section.blocks.flatMap((block) => blockViews(block, section, charts)),
    sections: section.sections.map((inner) => sectionView(inner, charts)),
  };
}

function className(section: Section): string {
  if (section.level === 1) return section.sections.some(orientation) ? 'part tables' : 'part';
  const sheet = orientation(section);
  if (sheet !== undefined)
    return `official-table ${sheet}${isUnmarked(section) ? ' unmarked' : ''}`;
  const [first] = section.blocks;
  if (first?.kind === 'attached-pdf') {
    return `section-${section.level} attached-pdf${beginsWide(first.attachment) ? ' wide' : ''}`;
  }
  // A form gets a sheet of its own together with its heading, but not where text stands before it.
  const form = first?.kind === 'form';
  return `section-${section.level}${form ? ' form-sheet portrait' : ''}`;
}

function orientation(section: Section): 'portrait' | 'landscape' | undefined {
  return section.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.table.orientation] : [],
  )[0];
}

function isUnmarked(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'table' && block.table.unmarked === true);
}

function blockViews(block: Block, section: Section, charts: Charts): BlockView[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'narrative':
      return narrativeViews(block.pieces, section);
    case 'figure':
      return [{ kind: 'figure', figure: figureView(block.figure, charts) }];
    case 'glossary':
      return [block];
    case 'attached-pdf':
      return [{ kind: 'attached-pdf', attachment: attachedPdfView(block.attachment) }];
    case 'form':
      return [{ kind: 'form', table: formTable(block.form) }];
    case 'table':
      return [{ kind: 'table', table: officialTable(block.table) }];
  }
}

function figureView(figure: ReportFigure, charts: Charts): FigureView {
  const { caption } = figure;
  const svg = charts.get(figure);
  if (svg === undefined) throw new Error(`图“${caption}”没有画好就要写入网页`);
  const name = caption.split(/[：:]/u)[0] ?? caption;
  return { svg, caption, summary: `${name}的数据`, table: figureTable(figure) };
}

/** @returns the views of narrative that stands in a section of this level and title. */
export function narrativeViews(
  pieces: NarrativePiece[],
  section: Pick<Section, 'level' | 'title'>,
): BlockView[] {
  const depths = narrativeDepths(pieces, section.level + 1);
  return pieces.map((piece): BlockView => {
    switch (piece.kind) {
      case 'paragraph':
        return piece;
      case 'heading':
        return { ...piece, element: headingElement(depths.shift() ?? 6) };
      case 'table':
        return { kind: 'table', table: narrativeTable(piece, section.title) };
    }
  });
}
