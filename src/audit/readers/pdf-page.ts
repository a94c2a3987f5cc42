/** What a sheet of a PDF shows, in points from its upper left corner as it is read: pieces of text and drawn lines. */

export interface TextPiece {
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  bottom: number;
  size: number;
}

/** A straight line along an axis: `at` is its position across, `from` and `to` its ends. */
export interface Stroke {
  at: number;
  from: number;
  to: number;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  pieces: TextPiece[];
  horizontal: Stroke[];
  vertical: Stroke[];
}
