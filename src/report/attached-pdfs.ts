import type { AttachedPdf, Report, Section } from './report.ts';

/** Returns the PDFs attached to a report, in the order of their ordinals. */
export function attachedPdfs({ parts }: Pick<Report, 'parts'>): AttachedPdf[] {
  const below = (sections: readonly Section[]): AttachedPdf[] =>
    sections.flatMap(({ blocks, sections: inner }) => [
      ...blocks.flatMap((block) => (block.kind === 'attached-pdf' ? [block.attachment] : [])),
      ...below(inner),
    ]);
  return below(parts);
}
