/** What a printed report must say, from the report itself and not from the page that was printed. */

/** A piece of what stands under a heading, in reading order. */
export type ExpectedPiece =
  | { kind: 'text'; text: string }
  /** A chart: its caption as alternative text, and the figures that must stand in it. */
  | { kind: 'figure'; alternative: string; figures: string[] }
  /** A page of an attached PDF, on a sheet of its own; what it shows is not ours. */
  | { kind: 'attached'; alternative: string }
  /** The head may be printed again on the sheets that follow. */
  | { kind: 'table'; caption: string; head: string[][]; body: string[][] }
  /** An entry for every heading that is listed. */
  | { kind: 'contents' };

export interface ExpectedSection {
  /** Number and title. */
  heading: string;
  /** Whether the contents list it. */
  listed: boolean;
  pieces: ExpectedPiece[];
}

export interface ExpectedDocument {
  /** The words that the cover carries beside the title. */
  cover: string[];
  /** In reading order, whatever their level; the first is the cover with the title. */
  sections: ExpectedSection[];
  /** The faces that it needs, as `readFaces` calls them. */
  faces: string[];
}
