/** From a computed report to what its PDF must say. */

import { chineseDate } from '../../report/chinese-date.ts';
import type { Report, Section } from '../../report/report.ts';
import { correctionsHeading, versionDates } from '../../report/versions.ts';
import { blockPieces, narrativeSections } from './expected-pieces.ts';
import type { ExpectedDocument, ExpectedSection } from './expected.ts';

/** The contents list parts, 一、 and （一）. */
const deepestInContents = 3;

/** @returns every heading of the report in reading order, each with what must stand under it. */
export function expectedDocument(report: Report): ExpectedDocument {
  const parts = report.parts.flatMap(sectionsOf);
  return {
    cover: [
      report.unitName,
      ...versionDates(report).slice(0, 1),
      ...versionDates(report).slice(-1),
    ].map((text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? chineseDate(text) : text)),
    sections: [
      { heading: report.title, listed: false, pieces: [] },
      ...corrections(report),
      ...(report.contentsPage ? [contents] : []),
      ...parts,
    ],
    faces: facesOf(report),
  };
}

function sectionsOf(section: Section): ExpectedSection[] {
  const listed = section.level <= deepestInContents;
  const own: ExpectedSection = { heading: section.number + section.title, listed, pieces: [] };
  const made = [own];
  for (const block of section.blocks) {
    if (block.kind === 'narrative') made.push(...narrativeSections(block.pieces, made.at(-1)));
    else made.at(-1)?.pieces.push(...blockPieces(block));
  }
  return [...made, ...section.sections.flatMap(sectionsOf)];
}

const contents: ExpectedSection = {
  heading: '目录',
  listed: false,
  pieces: [{ kind: 'contents' }],
};

function corrections({ corrections: made = [] }: Report): ExpectedSection[] {
  if (made.length === 0) return [];
  const each = made.flatMap(({ date, pieces }) => {
    const heading = `${chineseDate(date)}更正`;
    const section: ExpectedSection = { heading, listed: false, pieces: [] };
    return [section, ...narrativeSections(pieces, section)];
  });
  return [{ heading: correctionsHeading, listed: true, pieces: [] }, ...each];
}

/** As GB/T 9704 shares the faces out: the title, the text, page numbers and tables, 一、 and （一）. */
function facesOf({ parts }: Report): string[] {
  const levels = new Set<number>();
  const walk = ({ level, sections }: Section): void => {
    levels.add(level);
    sections.forEach(walk);
  };
  parts.forEach(walk);
  const headings = [...(levels.has(2) ? ['黑体'] : []), ...(levels.has(3) ? ['楷体'] : [])];
  return ['小标宋', '仿宋', '宋体', ...headings];
}
