/** Finds every heading of the report in what was read. */

import type { ExpectedSection } from './expected.ts';
import type { FoundContent, FoundPiece } from './found.ts';
import { pageName } from './page-name.ts';
import { saysSame } from './same-words.ts';

/** A heading and what stands under it, as expected and as found. */
export interface AlignedSection {
  expected: ExpectedSection;
  /** Where its heading stands, and of which level it is. */
  sheet: number;
  level: number;
  pieces: FoundContent[];
}

interface FoundSection {
  heading: string;
  sheet: number;
  level: number;
  pieces: FoundContent[];
}

/** @returns the sections in order; faults instead where headings are missing, too many or in another order. */
export function alignSections(
  expected: readonly ExpectedSection[],
  pieces: readonly FoundPiece[],
): { sections: AlignedSection[]; faults: string[] } {
  const found = sectionsOf(pieces);
  const sections: AlignedSection[] = [];
  const faults: string[] = [];
  let next = 0;
  for (const section of expected) {
    const at = found.findIndex(
      ({ heading }, index) => index >= next && saysSame(section.heading, heading),
    );
    const [before, here] = [found[next - 1], found[at]];
    if (here === undefined) {
      const where =
        before === undefined ? '' : `（应在${pageName(before.sheet)}“${before.heading}”之后）`;
      faults.push(`没有标题“${section.heading}”${where}`);
      continue;
    }
    faults.push(...found.slice(next, at).map(surplus));
    const { sheet, level, pieces: below } = here;
    sections.push({ expected: section, sheet, level, pieces: below });
    next = at + 1;
  }
  faults.push(...found.slice(next).map(surplus));
  return { sections, faults };
}

function surplus({ heading, sheet }: FoundSection): string {
  return `${pageName(sheet)}多出标题“${heading}”`;
}

function sectionsOf(pieces: readonly FoundPiece[]): FoundSection[] {
  const sections: FoundSection[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      const { text, sheet, level } = piece;
      sections.push({ heading: text.trim(), sheet, level, pieces: [] });
    } else sections.at(-1)?.pieces.push(piece);
  }
  return sections;
}
