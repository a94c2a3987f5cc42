/** From the blocks of a section to the pieces that must stand under its heading. */

import type {
  Block,
  GridCell,
  NarrativePiece,
  ReportFigure,
  ReportForm,
  ReportTable,
} from '../../report/report.ts';
import { sheetsOf } from '../../report/tables/sheets.ts';
import type { ExpectedPiece, ExpectedSection } from './expected.ts';

/** @returns the pieces of every block but a narrative, which has headings of its own. */
export function blockPieces(block: Exclude<Block, { kind: 'narrative' }>): ExpectedPiece[] {
  switch (block.kind) {
    case 'paragraph':
      return [text(block.text)];
    case 'glossary':
      return block.terms.map(({ number, term, definition }) =>
        text(`${number}${term}：${definition}`),
      );
    case 'figure':
      return figurePieces(block.figure);
    case 'form':
      return [formPiece(block.form)];
    case 'table':
      return sheetsOf(block.table).flatMap(tablePieces);
    case 'attached-pdf': {
      const { title, pages } = block.attachment;
      return pages.map((_page, index) => ({
        kind: 'attached',
        alternative: `${title}，第${index + 1}页，共${pages.length}页`,
      }));
    }
  }
}

/** Adds what stands before the first heading to `current` and returns a section for every heading. */
export function narrativeSections(
  pieces: readonly NarrativePiece[],
  current: ExpectedSection | undefined,
): ExpectedSection[] {
  const sections: ExpectedSection[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') sections.push({ heading: piece.text, listed: false, pieces: [] });
    else (sections.at(-1) ?? current)?.pieces.push(narrativePiece(piece));
  }
  return sections;
}

function narrativePiece(piece: Exclude<NarrativePiece, { kind: 'heading' }>): ExpectedPiece {
  if (piece.kind === 'paragraph') return text(piece.text);
  return { kind: 'table', caption: '', head: [piece.head], body: piece.rows };
}

/** A pie has no slice for zero, and so no label. */
function figurePieces({ caption, kind, data }: ReportFigure): ExpectedPiece[] {
  const drawn = data.filter(({ value }) => kind === 'bar' || value !== 0);
  const figures = drawn.flatMap(({ valueText, shareText }) => [
    valueText,
    ...(shareText === undefined ? [] : [shareText]),
  ]);
  return [{ kind: 'figure', alternative: caption, figures }, text(caption)];
}

function formPiece({ title, continues, subtitle = '', rows }: ReportForm): ExpectedPiece {
  const caption = continues === true ? '' : title + subtitle;
  return { kind: 'table', caption, head: [], body: textsOf(rows) };
}

function tablePieces(table: ReportTable): ExpectedPiece[] {
  const { title, number, preparedBy, unit, head, body, emptyNote, notes } = table;
  return [
    {
      kind: 'table',
      caption: title + number + preparedBy + unit,
      head: textsOf(head),
      body: textsOf(body),
    },
    ...[...(emptyNote === undefined ? [] : [emptyNote]), ...notes].map(text),
  ];
}

const text = (words: string): ExpectedPiece => ({ kind: 'text', text: words });

function textsOf(rows: readonly GridCell[][]): string[][] {
  return rows.map((row) => row.map((cell) => cell.text));
}
