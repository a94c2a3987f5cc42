/** Tables, forms and small tables as grids that the templates print cell by cell. */

import type {
  FigureDatum,
  GridCell,
  NarrativePiece,
  ReportFigure,
  ReportForm,
  ReportTable,
  Text,
} from '../report/report.ts';
import { sheetsOf } from '../report/tables/sheets.ts';

/** A table as it stands in its frame: one grid, or several sheets side by side, then notes. Empty texts are not printed. */
export interface TableView {
  /** Says what scrolls, where the table is wider than the screen. */
  label: Text;
  /** `table-scroll`, for a table in several sheets `table-scroll sheets`. */
  className: string;
  columnCount: number;
  grids: GridView[];
  emptyNote: Text;
  notes: Text[];
}

/** A grid with its caption: title, number, maker, unit. */
export interface GridView {
  title: Text;
  /** A second line of the title, as forms have it: `（2020年度）`. */
  subtitle: Text;
  /** `公开01表` */
  number: Text;
  preparedBy: Text;
  unit: Text;
  /** Width of every column in per cent of the table, where the table states it. */
  columns: { width: string }[];
  head: GridCell[][];
  body: GridCell[][];
}

const bare = {
  title: '',
  subtitle: '',
  number: '',
  preparedBy: '',
  unit: '',
  columns: [],
  head: [],
};

/** @returns the view of a table of one grid without notes. */
function single(label: Text, columnCount: number, grid: GridView): TableView {
  return { label, className: 'table-scroll', columnCount, grids: [grid], emptyNote: '', notes: [] };
}

/** @returns the view of an official table; one too wide for a sheet of paper comes in several. */
export function officialTable(table: ReportTable): TableView {
  const sheets = sheetsOf(table);
  return {
    label: table.title,
    className: sheets.length > 1 ? 'table-scroll sheets' : 'table-scroll',
    columnCount: Math.max(...sheets.map(({ columnWidths }) => columnWidths.length)),
    grids: sheets.map(officialGrid),
    emptyNote: table.emptyNote ?? '',
    notes: table.notes,
  };
}

function officialGrid(table: ReportTable): GridView {
  const { title, number, preparedBy, unit, head, body } = table;
  const columns = percentWidths(table.columnWidths);
  return { ...bare, title, number, preparedBy, unit, columns, head, body };
}

function percentWidths(widths: readonly number[]): { width: string }[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => ({ width: `${((width / sum) * 100).toFixed(2)}%` }));
}

/** @returns the view of an attachment form: no head of its own, heads stand beside what they name. */
export function formTable(form: ReportForm): TableView {
  const label = form.continues === true ? `${form.title}（续）` : form.title;
  return single(label, form.columns, {
    ...bare,
    title: form.continues === true ? '' : form.title,
    subtitle: form.subtitle ?? '',
    columns: percentWidths(form.columnWidths ?? []),
    body: form.rows,
  });
}

/** @returns the view of a table that an author wrote into a narrative, named after the section it stands in. */
export function narrativeTable(
  piece: Extract<NarrativePiece, { kind: 'table' }>,
  sectionTitle: Text,
): TableView {
  return single(`${sectionTitle}（表格）`, piece.head.length, {
    ...bare,
    head: [piece.head.map(columnHead)],
    body: piece.rows.map((row) => row.map((text) => ({ text, kind: 'text' }))),
  });
}

/** @returns a figure's data for those who cannot see it or want the numbers. */
export function figureTable(figure: ReportFigure): TableView {
  const shares = figure.data.some(({ shareText }) => shareText !== undefined);
  const heads = ['项目', `金额（${figure.unit}）`, ...(shares ? ['占比'] : [])];
  return single(figure.caption, heads.length, {
    ...bare,
    title: figure.caption,
    head: [heads.map(columnHead)],
    body: figure.data.map((datum) => figureRow(datum, shares)),
  });
}

function figureRow(datum: FigureDatum, shares: boolean): GridCell[] {
  return [
    { text: datum.label, kind: 'label' },
    { text: datum.valueText, kind: 'amount', value: datum.value },
    ...(shares ? [{ text: datum.shareText ?? '', kind: 'count' } as const] : []),
  ];
}

function columnHead(text: Text): GridCell {
  return { text, kind: 'head', scope: 'column' };
}
