import type { Block, GridCell, NarrativePiece, Report, Section } from '../report/report.ts';
import { sheetsOf } from '../report/tables/sheets.ts';
import type { Place } from '../source/problem.ts';
import type { PublishedBlock, PublishedDocument } from './document.ts';
import { gridRows } from './grid-rows.ts';

/**
 * Returns a computed report as the document that a reader of its page would find: the same words and grids in the same
 * order. Lines are counted as the blocks and rows are printed; a cell's column is its position in the grid.
 */
export function reportDocument(report: Report): PublishedDocument {
  const name = `${report.unitId}/${report.year}`;
  const printer = new BlockPrinter(name);
  printer.text(report.title, 1);
  for (const part of report.parts) printer.section(part);
  return { name, format: 'report', blocks: printer.blocks };
}

class BlockPrinter {
  readonly blocks: PublishedBlock[] = [];
  private line = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  section(section: Section): void {
    this.text(`${section.number}${section.title}`, section.level);
    for (const block of section.blocks) this.block(block);
    for (const inner of section.sections) this.section(inner);
  }

  text(text: string, headingLevel?: number): void {
    const place = this.nextLine(text.length);
    this.blocks.push({
      kind: 'text',
      text,
      place,
      ...(headingLevel === undefined ? {} : { headingLevel }),
    });
  }

  private nextLine(length: number): Place {
    this.line += 1;
    return { file: this.file, line: this.line, column: 1, length };
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'paragraph':
        return this.text(block.text);
      case 'narrative':
        for (const piece of block.pieces) this.narrative(piece);
        return;
      case 'glossary':
        for (const { number, term, definition } of block.terms) {
          this.text(`${number}${term}：${definition}`);
        }
        return;
      case 'form':
        return this.grid(block.form.title, block.form.rows);
      case 'figure': {
        const { caption, unit, data } = block.figure;
        const head = [cell('项目', 'head'), cell(`金额（${unit}）`, 'head'), cell('占比', 'head')];
        const rows = data.map(({ label, valueText, shareText }) => [
          cell(label, 'label'),
          cell(valueText, 'amount'),
          cell(shareText ?? '', 'text'),
        ]);
        return this.grid(caption, [head, ...rows]);
      }
      case 'table':
        for (const { title, number, preparedBy, unit, head, body, ...rest } of sheetsOf(
          block.table,
        )) {
          this.grid([title, number, preparedBy, unit].join('\n'), [...head, ...body]);
          if (rest.emptyNote !== undefined) this.text(rest.emptyNote);
          for (const note of rest.notes) this.text(note);
        }
    }
  }

  private narrative(piece: NarrativePiece): void {
    if (piece.kind !== 'table') return this.text(piece.text);
    this.grid('', [
      piece.head.map((text) => cell(text, 'head')),
      ...piece.rows.map((row) => row.map((text) => cell(text, 'text'))),
    ]);
  }

  private grid(caption: string, rows: GridCell[][]): void {
    const place = this.nextLine(caption.length);
    const printed = gridRows(rows, (text, column) => ({
      file: this.file,
      line: this.line + 1,
      column: column + 1,
      length: text.length,
    }));
    const numbered = printed.map((row, index) =>
      row.map((one) => ({ ...one, place: { ...one.place, line: one.place.line + index } })),
    );
    this.line += rows.length;
    this.blocks.push({ kind: 'table', caption, rows: numbered, place });
  }
}

function cell(text: string, kind: GridCell['kind']): GridCell {
  return { text, kind };
}
