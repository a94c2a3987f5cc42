/** What a PDF says when it is read again, by its tags and in their order. */

/** Where a piece stands: the index of its sheet, 0 for the cover. So it is also the number printed on that sheet. */
interface OnSheet {
  sheet: number;
}

export type FoundPiece = FoundHeading | FoundContent;
/** A heading, of level 1 to 6. */
export type FoundHeading = OnSheet & { kind: 'heading'; level: number; text: string };

/** What stands under a heading. */
export type FoundContent = OnSheet &
  (
    | { kind: 'text'; text: string }
    | { kind: 'figure'; alternative: string; text: string }
    /** A link with its words; `object` names its annotation. */
    | { kind: 'link'; text: string; object: string }
    | FoundTable
  );

export interface FoundTable {
  kind: 'table';
  /** One for each part that has one: the sheets that a long table goes on over repeat it. */
  captions: string[];
  /** One list for each row: the row as it stands on each sheet that shows some of it. */
  rows: FoundRow[][];
  /** Cells of every row, also of those that this part of the table does not show. */
  cellCounts: number[];
}

export interface FoundRow extends OnSheet {
  cells: string[];
}

export interface FoundSheet {
  pieces: FoundPiece[];
  /** What stands outside of the tags: the page number. */
  margins: string;
  /** Sheet that each link annotation leads to, by the name of its object; absent where it leads nowhere. */
  links: ReadonlyMap<string, number>;
}

export interface FoundBookmark {
  title: string;
  /** How many others it lies below. */
  depth: number;
  /** Absent where it leads nowhere. */
  sheet?: number;
}

export interface FoundFont {
  /** PostScript name, without the mark of a subset. */
  name: string;
  /** `CIDFontType2` is TrueType by glyph, `Type3` is drawn. */
  kind: string;
  embedded: boolean;
  subset: boolean;
}

export interface FoundDocument {
  sheets: FoundSheet[];
  bookmarks: FoundBookmark[];
  /** Of our own pages, not of attached ones. */
  fonts: FoundFont[];
}
