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

/** A grid with its caption (title, number, maker, unit) and notes; an empty text or list is not printed. */
export interface TableView {
  /** Says what scrolls, where the table is wider than the screen. */
  label: Text;
  title: Text;
  /** `公开01表` */
  number: Text;
  preparedBy: Text;
  unit: Text;
  /** Width of every column in per cent of the table, where the table states it. */
  columns: { width: string }[];
  columnCount: number;
  head: GridCell[][];
  body: GridCell[][];
  emptyNote: Text;
  notes: Text[];
}

const bare = {
  title: '',
  number: '',
  preparedBy: '',
  unit: '',
  columns: [],
  head: [],
  emptyNote: '',
  notes: [],
};

/** @returns the view of an official table. */
export function officialTable(table: ReportTable): TableView {
  const sum = table.columnWidths.reduce((total, width) => total + width, 0);
  return {
    label: table.title,
    title: table.title,
    number: table.number,
    preparedBy: table.preparedBy,
    unit: table.unit,
    columns: table.columnWidths.map((width) => ({ width: `${((width / sum) * 100).toFixed(2)}%` })),
    columnCount: table.columnWidths.length,
    head: table.head,
    body: table.body,
    emptyNote: table.emptyNote ?? '',
    notes: table.notes,
  };
}

/** @returns the view of an attachment form: no head of its own, heads stand beside what they name. */
export function formTable(form: ReportForm): TableView {
  return {
    ...bare,
    label: form.title,
    title: form.title,
    preparedBy: form.subtitle ?? '',
    columnCount: form.columns,
    body: form.rows,
  };
}

/** @returns the view of a table that an author wrote into a narrative, named after the section it stands in. */
export function narrativeTable(
  piece: Extract<NarrativePiece, { kind: 'table' }>,
  sectionTitle: Text,
): TableView {
  return {
    ...bare,
    label: `${sectionTitle}（表格）`,
    columnCount: piece.head.length,
    head: [piece.head.map(columnHead)],
    body: piece.rows.map((row) => row.map((text) => ({ text, kind: 'text' }))),
  };
}

/** @returns a figure's data for those who cannot see it or want the numbers. */
export function figureTable(figure: ReportFigure): TableView {
  const shares = figure.data.some(({ shareText }) => shareText !== undefined);
  const heads = ['项目', `金额（${figure.unit}）`, ...(shares ? ['占比'] : [])];
  return {
    ...bare,
    label: figure.caption,
    title: figure.caption,
    columnCount: heads.length,
    head: [heads.map(columnHead)],
    body: figure.data.map((datum) => figureRow(datum, shares)),
  };
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
