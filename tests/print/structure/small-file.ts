import { PdfFile } from '../../../src/print/pdf-file.ts';

/** A file of these objects, numbered from 1; the first is the catalogue. */
export function fileOf(...objects: string[]): PdfFile {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return new PdfFile(Buffer.from(text + table + trailer, 'latin1'));
}
