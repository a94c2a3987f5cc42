import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';

/** A sheet as another program reads it; rows and columns count from 0. */
export interface ReadSheet {
  name: string;
  /** Undefined where the file has no value. */
  cell(row: number, column: number): CellObject | undefined;
  /** `row column rowSpan columnSpan` of every merged range. */
  merges: Set<string>;
  rows: number;
  columns: number;
  xml: string;
}

export interface ReadWorkbook {
  sheets: ReadSheet[];
  book: WorkBook;
  part(name: string): string;
}

/** @returns the workbook read with a library that had no part in writing it. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const book = read(bytes, { type: 'array', cellNF: true, cellStyles: true, bookFiles: true });
  const part = (name: string): string => partText(book, name);
  const sheets = book.SheetNames.map((name, index): ReadSheet => {
    const sheet = book.Sheets[name] ?? {};
    const range = utils.decode_range(sheet['!ref'] ?? 'A1');
    return {
      name,
      cell(row, column) {
        const cell = sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
        return cell === undefined || cell.t === 'z' ? undefined : cell;
      },
      merges: new Set(
        (sheet['!merges'] ?? []).map(
          ({ s, e }) => `${s.r} ${s.c} ${e.r - s.r + 1} ${e.c - s.c + 1}`,
        ),
      ),
      rows: range.e.r + 1,
      columns: range.e.c + 1,
      xml: part(`xl/worksheets/sheet${index + 1}.xml`),
    };
  });
  return { sheets, book, part };
}

function partText(book: WorkBook, name: string): string {
  const { files } = book as WorkBook & { files: Record<string, { content: Uint8Array }> };
  const file = files[name];
  if (file === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(file.content));
}
