import { parseAmount } from '../source/amount-text.ts';
import type { Figure } from './figure.ts';
import { fen } from './money.ts';
import type { MoneyUnit } from './money.ts';

/** What the accounts need of a source document: the exact text of a scalar. */
export interface TextSource {
  scalarText(pointer: string): string | undefined;
}

/** Reads amounts of one file from their text, so that no float ever holds one. */
export class AmountReader {
  private readonly source: TextSource;
  private readonly unit: MoneyUnit;

  constructor(source: TextSource, unit: MoneyUnit) {
    this.source = source;
    this.unit = unit;
  }

  /** Returns the amount at the pointer; undefined where nothing is written. Throws on what the schema refuses. */
  figure(pointer: string): Figure | undefined {
    const text = this.source.scalarText(pointer);
    if (text === undefined) return undefined;
    if (text === '未公布') return 'unknown';
    if (text === '依法不公开') return 'withheld';
    const parsed = parseAmount(text, this.unit);
    if ('problem' in parsed) throw new Error(`unchecked amount at ${pointer}: ${text}`);
    return fen(parsed.fen);
  }

  /** Returns a number as it is written, e.g. a published rate; undefined where nothing is written. */
  text(pointer: string): string | undefined {
    return this.source.scalarText(pointer);
  }
}

/** Returns one step of a JSON pointer (RFC 6901). */
export function step(key: string | number): string {
  const token = String(key);
  // Hardly any key has one of the two signs, and steps are taken by the thousand.
  return /[~/]/.test(token) ? `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${token}`;
}
