/**
 * The computed report: everything that is printed, in reading order. It knows no HTML; the same value
 * feeds the page, the PDF, the checks and the downloads.
 */

import type { Fen } from '../accounts/money.ts';
import type { PdfPageSize } from '../source/pdf-facts.ts';

/** A line of text as it stands on the page; never markup. */
export type Text = string;

export interface Report {
  unitId: string;
  year: number;
  /** e.g. `示例市示例局2020年度部门决算` */
  title: Text;
  /** The unit's full name in that year. */
  unitName: Text;
  /** Edition id, e.g. as written under 版式. */
  edition: string;
  /** True when the disclosure is a draft and may be seen in the preview only. */
  draft: boolean;
  /** Present where the unit is invented, as an example: the page says so. */
  fictional?: true;
  /** ISO date of publication; absent in drafts. */
  publishedOn?: string;
  /** ISO date on which the finance department approved the accounts, where the author says. */
  approvedOn?: string;
  /** Corrections after publication, ascending; absent where there is none. */
  corrections?: Correction[];
  /** False where the edition prints no contents page. */
  contentsPage: boolean;
  parts: Section[];
}

/** A correction after publication: the day it was published, and what was corrected. */
export interface Correction {
  /** ISO date. */
  date: string;
  pieces: NarrativePiece[];
}

/** Why a part of a report is not printed: its legal ground, as the author states it. */
export interface Withheld {
  ground: string;
}

/** A heading with what stands under it. Level 1 is a part (第一部分), 2 is 一、, 3 is （一）, 4 is 1. */
export interface Section {
  /** Anchor, unique in the report, ASCII. */
  id: string;
  level: 1 | 2 | 3 | 4;
  /** Number with its punctuation: `第一部分`, `一、`, `（一）`, `1.`; empty where the edition prints none. */
  number: Text;
  title: Text;
  blocks: Block[];
  sections: Section[];
  /** Present where the content is withheld by law: a sentence says so in its place. */
  withheld?: Withheld;
}

export type Block =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'narrative'; pieces: NarrativePiece[] }
  | { kind: 'figure'; figure: ReportFigure }
  | { kind: 'glossary'; terms: GlossaryTerm[] }
  | { kind: 'form'; form: ReportForm }
  | { kind: 'attached-pdf'; attachment: AttachedPdf }
  | { kind: 'table'; table: ReportTable };

/** A piece of author-written narrative, already read from Markdown: plain text only. */
export type NarrativePiece =
  | { kind: 'paragraph'; text: Text }
  /** A line in the official numbering: 1 is 一、, 2 is （一）, 3 is 1. — relative to the section it stands in. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: Text }
  | { kind: 'table'; head: Text[]; rows: Text[][] };

export interface FigureDatum {
  label: Text;
  /** 分 */
  value: Fen;
  /** The amount as the edition prints it, without the unit. */
  valueText: Text;
  /** The share as the edition prints it, with %; pies only. */
  shareText?: Text;
}

export interface ReportFigure {
  id: string;
  /** `图1：收、支决算总计变动情况图` */
  caption: Text;
  kind: 'bar' | 'pie';
  /** Unit of the amounts, e.g. 万元. */
  unit: Text;
  data: FigureDatum[];
}

export interface GlossaryTerm {
  number: Text;
  term: Text;
  definition: Text;
}

/** An attachment form (performance table) as a grid whose cells may span. */
export interface ReportForm {
  title: Text;
  /** Present where the grid goes on from the one before it: the title is not printed again. */
  continues?: true;
  subtitle?: Text;
  rows: GridCell[][];
  columns: number;
  /** Relative width of each column, where the form says. */
  columnWidths?: number[];
}

/** A ready PDF that is published with the report and appended to its PDF. */
export interface AttachedPdf {
  /** Counts the attached PDFs of the report from 1. */
  ordinal: number;
  title: Text;
  /** File name in the unit's folder and, below `attachments/`, in the folder of the report. */
  file: string;
  /** Where it lies, for the stages that copy and append it. */
  path: string;
  bytes: number;
  /** In order, turned upright. */
  pages: PdfPageSize[];
}

export interface GridCell {
  text: Text;
  kind: CellKind;
  columnSpan?: number;
  rowSpan?: number;
  /** Indent by level: 0 类, 1 款, 2 项. */
  indent?: number;
  /** For head cells. */
  scope?: 'column' | 'row' | 'column-group' | 'row-group';
  /** For amounts: the exact value in 分; absent where the source is silent. */
  value?: Fen;
  /** Said of figures that are withheld by law: neither zero nor unknown. */
  withheld?: boolean;
}

export type CellKind = 'head' | 'label' | 'code' | 'line-number' | 'amount' | 'count' | 'text';

/** One official table, ready to print: head rows, body rows, notes. Every row fills all columns, spans included. */
export interface ReportTable {
  id: string;
  /** `公开01表`; empty where the edition prints none. */
  number: Text;
  title: Text;
  /** The left cell of the header block, e.g. `编制单位：…`. */
  preparedBy: Text;
  /** `金额单位：万元` */
  unit: Text;
  orientation: 'portrait' | 'landscape';
  /** Where the edition does not want 续表 on the sheets behind the first. */
  unmarked?: boolean;
  /** Relative width of each column; the sum is free. */
  columnWidths: number[];
  /**
   * The columns of each sheet, by index, where the table is too wide for one; those that name the rows stand on every
   * sheet, columns on none are not published. `sheetsOf` cuts the table accordingly; a spreadsheet or CSV takes it whole.
   */
  sheets?: number[][];
  head: GridCell[][];
  body: GridCell[][];
  /** The sentence under a table that has no figures. */
  emptyNote?: Text;
  /** Present where the whole table is withheld by law: its only cell then says so. */
  withheld?: Withheld;
  notes: Text[];
}
