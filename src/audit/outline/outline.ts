import type { PublishedBlock, PublishedDocument, PublishedText } from '../document.ts';
import { conversionDebris, headingNumber, plainWords } from '../plain-words.ts';
import type { Place } from '../../source/problem.ts';
import { sectionOpenedBy } from '../text/sections.ts';
import type { SectionNames } from '../text/sections.ts';
import { readContents } from './contents.ts';
import type { ContentsLine } from './contents.ts';
import { partNumber, partOpenedBy, partTitled } from './parts.ts';
import type { PartName } from './parts.ts';

/** A part of the document, or one of its sections, with what stands under it. */
export interface OutlineSection {
  /** Its official name; a part that opens no section yet has the name of the part. */
  name: string;
  part: PartName | undefined;
  /** The heading as printed; empty where it was lost and the first sentence tells the section. */
  title: string;
  /** `（二）`, `3.`; empty where none is printed. */
  number: string;
  place: Place;
  texts: PublishedText[];
  tables: number;
}

/** How a document is built. */
export interface Outline {
  contents: readonly ContentsLine[];
  sections: readonly OutlineSection[];
}

/** The names that are parts themselves. */
const parts: readonly string[] = ['概况', '附表', '情况说明', '名词解释', '附件'];

/** Returns parts and sections in print order; the list of contents is apart, titles in the attachments are no sections. */
export function readOutline({ blocks }: PublishedDocument, names: SectionNames): Outline {
  const contents = readContents(blocks);
  const reader = new OutlineReader(names);
  for (const [index, block] of blocks.entries()) {
    if (!contents.blocks.has(index)) reader.take(block, blocks[index + 1]);
  }
  const lines = contents.lines.map((line): ContentsLine => {
    const section = partTitled(line.text) ?? names(line.title);
    return section === undefined ? line : { ...line, section };
  });
  return { contents: lines, sections: reader.sections };
}

class OutlineReader {
  readonly sections: OutlineSection[] = [];
  private readonly names: SectionNames;
  private part: PartName | undefined;
  /** The title of a part stands in a line of its own below its number. */
  private isTitleBelow = false;

  constructor(names: SectionNames) {
    this.names = names;
  }

  take(block: PublishedBlock, next: PublishedBlock | undefined): void {
    if (block.kind === 'table') {
      const open = this.sections.at(-1);
      if (open !== undefined) open.tables += 1;
      return;
    }
    if (this.isTitleBelow) {
      this.isTitleBelow = false;
      return;
    }
    if (this.openPart(block, next) || this.openSection(block)) return;
    this.sections.at(-1)?.texts.push(block);
  }

  private openPart(block: PublishedText, next: PublishedBlock | undefined): boolean {
    const text = withoutDebris(block.text);
    const number = partNumber(text);
    const isBare = number !== '' && plainWords(text) === number && next?.kind === 'text';
    const title = isBare ? `${text.trim()}${withoutDebris(next.text).trim()}` : text.trim();
    const titled = partTitled(title);
    const opened = titled ?? partOpenedBy(text);
    if (opened === undefined || (titled === undefined && opened === this.part)) return false;
    // A report of the attachments is none of the explanation's own headings before the explanation has begun.
    if (titled === undefined && this.part === undefined && opened === '附件') return false;
    this.isTitleBelow = isBare && titled !== undefined;
    this.part = opened;
    this.open(opened, titled === undefined ? '' : title, number, block);
    if (titled === undefined) this.sections.at(-1)?.texts.push(block);
    return true;
  }

  private openSection(block: PublishedText): boolean {
    if (this.part === '名词解释' || this.part === '附件' || this.part === '附表') return false;
    const text = withoutDebris(block.text);
    const titled = this.names(text);
    if (titled !== undefined && !parts.includes(titled)) {
      if (explains(titled)) this.part = '情况说明';
      this.open(titled, text.trim(), headingNumber(text), block);
      return true;
    }
    const opened = sectionOpenedBy(text);
    if (opened === undefined || this.isOpen(opened)) return false;
    this.part = '情况说明';
    this.open(opened, '', '', block);
    this.sections.at(-1)?.texts.push(block);
    return true;
  }

  /** A sentence opens a section that has no heading of its own; the parts of 三公 speak of the whole now and then. */
  private isOpen(name: string): boolean {
    if (this.sections.some((section) => section.name === name)) return true;
    const last = this.sections.at(-1)?.name ?? '';
    return name.includes('三公') && /三公|出国|用车|接待/u.test(last);
  }

  private open(name: string, title: string, number: string, { place }: PublishedText): void {
    const { part } = this;
    this.sections.push({ name, part, title, number, place, texts: [], tables: 0 });
  }
}

/** A section of the explanation; where its part has lost the heading, the section tells it. */
function explains(name: string): boolean {
  return /(情况|说明)$|出国|用车|接待/u.test(name) && !/^(重点工作完成情况|人员情况)$/u.test(name);
}

function withoutDebris(text: string): string {
  return text.replace(conversionDebris, '');
}

/** Returns the sections of that name. */
export function sectionsNamed(outline: Outline, name: string): OutlineSection[] {
  return outline.sections.filter((section) => section.name === name);
}

/** Returns the paragraphs of a part, those of its sections included. */
export function textsOfPart(outline: Outline, part: PartName): PublishedText[] {
  return outline.sections.filter((section) => section.part === part).flatMap(({ texts }) => texts);
}
