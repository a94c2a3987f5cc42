/** What the program has to know of a PDF that lies beside a YAML file; the edge reads it from the disk. */
export type PdfFacts = PdfFile | FaultyPdf;

export interface PdfFile {
  /** Path as shown in messages. */
  path: string;
  bytes: number;
  pages: PdfPageSize[];
  /** Names of fonts that do not travel in the file: other machines show other glyphs. */
  fontsOutside: string[];
}

export interface FaultyPdf {
  path: string;
  bytes: number;
  fault: PdfFault;
}

/** Why a PDF cannot be attached. */
export type PdfFault = 'link' | 'large' | 'damaged' | 'encrypted';

/** A page as the reader sees it, turned upright; in points. */
export interface PdfPageSize {
  width: number;
  height: number;
}

/** An attached PDF may have so many bytes; larger ones make pages nobody can load. */
export const largestPdf = 50 * 1024 * 1024;

/** Tells whether the PDF can be read and appended. */
export function isReadable(facts: PdfFacts | undefined): facts is PdfFile {
  return facts !== undefined && !('fault' in facts);
}
