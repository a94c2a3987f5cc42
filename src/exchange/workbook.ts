import { DocProperties, Format, FormatAlign, FormatBorder, Workbook } from 'wasm-xlsxwriter';
import type { Worksheet } from 'wasm-xlsxwriter';
import type { Report, ReportTable } from '../report/report.ts';
import { reportTables } from './report-tables.ts';
import { settleWorkbook } from './settle-workbook.ts';
import { layoutSheet } from './sheet-layout.ts';
import type { CellLook, SheetCell, SheetLayout } from './sheet-layout.ts';
import { cellPoints, marginMillimetres, pagesOf } from './sheet-measures.ts';
import { sheetNames } from './sheet-names.ts';

const paperA4 = 9;
const inches = (millimetres: number): number => millimetres / 25.4;
const alignments = {
  left: FormatAlign.Left,
  center: FormatAlign.Center,
  right: FormatAlign.Right,
} as const;

/**
 * Returns the official tables of a report as an Excel workbook, one sheet each, ready to print. Amounts are numbers
 * in 万元, rounded as printed. The same report gives the same bytes. Throws for a report without tables, because Excel
 * opens no workbook without sheets, and for a text of more than 32 767 characters, which no cell takes.
 */
export async function writeWorkbook(report: Report): Promise<Uint8Array> {
  const tables = reportTables(report);
  if (tables.length === 0) throw new Error(`${report.title}没有附表，不能生成 Excel 文件`);
  const thousands = tables.some(hasThousands);
  const names = sheetNames(tables.map(({ title }) => title));
  const workbook = new Workbook();
  try {
    // 16 and 64 pixels are the row height and column width that Excel gives this font.
    workbook.setDefaultFormat(baseFormat(cellPoints), 16, 64);
    workbook.setProperties(new DocProperties().setTitle(report.title).setAuthor(report.unitName));
    const formats = formatStore();
    tables.forEach((table, index) => {
      const sheet = workbook.addWorksheet().setName(names[index] ?? '');
      const layout = layoutSheet(table, thousands);
      writeCells(sheet, layout, formats);
      setUpPage(sheet, table, layout);
    });
    return settleWorkbook(workbook.saveToBufferSync(), documentDate(report));
  } catch (error) {
    // The writer throws texts.
    if (error instanceof Error) throw error;
    throw new Error(`${report.title}：不能生成 Excel 文件：${String(error)}`);
  } finally {
    workbook.free();
  }
}

/** A draft has no date of publication; it bears the last day of the accounts. */
function documentDate({ publishedOn, year }: Report): string {
  return publishedOn ?? `${year}-12-31`;
}

function hasThousands({ body }: ReportTable): boolean {
  return body.some((row) => row.some(({ kind, text }) => kind === 'amount' && text.includes(',')));
}

function writeCells(sheet: Worksheet, layout: SheetLayout, formatOf: FormatStore): void {
  layout.columnPixels.forEach((pixels, column) => sheet.setColumnWidthPixels(column, pixels));
  layout.rowPoints.forEach((points, row) => sheet.setRowHeight(row, points));
  for (const cell of layout.cells) writeCell(sheet, cell, formatOf(cell.look));
}

function writeCell(sheet: Worksheet, cell: SheetCell, format: Format): void {
  const { row, column, rowSpan, columnSpan, value } = cell;
  if (rowSpan > 1 || columnSpan > 1) {
    sheet.mergeRange(row, column, row + rowSpan - 1, column + columnSpan - 1, '', format);
  }
  if (value === undefined) sheet.writeBlank(row, column, format);
  else if (typeof value === 'number') sheet.writeNumberWithFormat(row, column, value, format);
  else sheet.writeStringWithFormat(row, column, value, format);
}

function setUpPage(sheet: Worksheet, table: ReportTable, layout: SheetLayout): void {
  const margin = inches(marginMillimetres);
  const pages = pagesOf(table, layout.columnPixels, layout.rowPoints);
  const lastColumn = layout.columnPixels.length - 1;
  const [firstHead, lastHead] = layout.headRows;
  sheet.setPaperSize(paperA4);
  if (table.orientation === 'landscape') sheet.setLandscape();
  else sheet.setPortrait();
  sheet.setMargins(margin, margin, margin, margin, margin / 2, margin / 2);
  sheet.setPrintCenterHorizontally(true);
  sheet.setPrintArea(0, 0, layout.rowPoints.length - 1, lastColumn);
  // A withheld table has no head.
  if (firstHead <= lastHead) sheet.setRepeatRows(firstHead, lastHead);
  const rowHeads = pages.across > 1 ? layout.leadingColumns : 0;
  if (rowHeads > 0) sheet.setRepeatColumns(0, rowHeads - 1);
  sheet.setPrintFitToPages(pages.across, pages.down === 1 ? 1 : 0);
  sheet.setFooter('&C第 &P 页，共 &N 页');
  sheet.setScreenGridlines(false);
  sheet.setFreezePanes(lastHead + 1, rowHeads);
}

type FormatStore = (look: CellLook) => Format;

/** Returns a function that makes each format once. */
function formatStore(): FormatStore {
  const formats = new Map<string, Format>();
  return (look) => {
    const key = JSON.stringify(look);
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = makeFormat(look);
    formats.set(key, made);
    return made;
  };
}

function makeFormat({ align, border, points, indent, numberFormat, wrap }: CellLook): Format {
  let format = baseFormat(points).setAlign(alignments[align]).setAlign(FormatAlign.VerticalCenter);
  if (border) format = format.setBorder(FormatBorder.Thin);
  if (indent > 0) format = format.setIndent(indent);
  if (numberFormat !== undefined) format = format.setNumFormat(numberFormat);
  return wrap ? format.setTextWrap() : format;
}

/** The charset is GB2312, so that systems without 宋体 choose a Chinese face. */
function baseFormat(points: number): Format {
  return new Format().setFontName('宋体').setFontSize(points).setFontFamily(3).setFontCharset(134);
}
