/** Writes the values that PDF objects are made of (ISO 32000-1, 7.3). Text is Latin-1, one character a byte. */

import { PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value.ts';

/** @returns `value` as it stands in a file. */
export function writeValue(value: PdfValue): string {
  if (value instanceof PdfName) return `/${escapeName(value.name)}`;
  if (value instanceof PdfReference) return `${value.number} 0 R`;
  if (value instanceof PdfString) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`;
  // No exponents in PDF; more digits than five mean nothing on paper.
  if (typeof value === 'number') return String(Number(value.toFixed(5)));
  if (!(value instanceof Map)) return String(value);
  let entries = '';
  for (const [key, entry] of value) entries += `/${escapeName(key)} ${writeValue(entry)}\n`;
  return `<<${entries}>>`;
}

function escapeName(name: string): string {
  return name.replace(
    /[^!-~]|[#%()<>[\]{}/]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** @returns text as a string value: UTF-16 with byte order mark (7.9.2.2). */
export function pdfText(text: string): PdfString {
  return new PdfString(`\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`);
}

/** @returns text as it stands in a file. */
export function textString(text: string): string {
  return writeValue(pdfText(text));
}

/** @returns a date as 7.9.4 writes it, in Beijing time. */
export function formatDate(date: Date): string {
  const { day, time } = beijingTime(date);
  return `D:${day.replaceAll('-', '')}${time.replaceAll(':', '')}+08'00'`;
}

/** @returns a date as XMP writes it, the same instant in the same zone. */
export function formatXmpDate(date: Date): string {
  const { day, time } = beijingTime(date);
  return `${day}T${time}+08:00`;
}

function beijingTime(date: Date): { day: string; time: string } {
  const [day = '', time = ''] = new Date(date.getTime() + 8 * 3_600_000)
    .toISOString()
    .split(/[T.]/);
  return { day, time };
}
