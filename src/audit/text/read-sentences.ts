import type { PublishedBlock, PublishedDocument, PublishedText } from '../document.ts';
import type { Level, Mention, SentenceFacts } from './mention.ts';
import { readChart } from './read-chart.ts';
import { readParagraph } from './read-paragraph.ts';
import type { ReadParagraph, ReadingState } from './read-paragraph.ts';
import { otherParts, sectionOpenedBy } from './sections.ts';
import type { SectionNames } from './sections.ts';
import type { SubjectNames } from './subjects-in-text.ts';
import { sectionWordings } from './wordings.ts';

/** What is needed to read the sentences of one document. */
export interface SentenceReader {
  names: SubjectNames;
  sections: SectionNames;
  /** Remembers what was read of a block under the same circumstances. */
  remember: (
    block: PublishedBlock,
    circumstances: string,
    read: () => ReadParagraph,
  ) => ReadParagraph;
}

/** A section as the document has it. */
export interface FoundSection {
  /** Its official name. */
  name: string;
  title: string;
  place: PublishedBlock['place'];
}

export interface ReadSentences extends SentenceFacts {
  sections: FoundSection[];
  /** Paragraphs of the parts that have no prescribed sentences: overview, performance, attachments. */
  others: PublishedText[];
}

/** Returns what the prescribed sentences of the explanation say; the other parts are passed over. */
export function readSentences(
  { blocks }: PublishedDocument,
  reader: SentenceReader,
): ReadSentences {
  const mentions: Mention[] = [];
  const levels: Level[] = [];
  const sections: FoundSection[] = [];
  const others: PublishedText[] = [];
  let state: ReadingState = {
    section: '',
    subject: undefined,
    list: '',
    isListing: false,
    projects: 0,
  };
  for (const block of blocks) {
    const heading = block.kind === 'text' ? reader.sections(block.text) : undefined;
    if (heading !== undefined) {
      sections.push({
        name: heading,
        title: block.kind === 'text' ? block.text : '',
        place: block.place,
      });
      state = opened(state, heading);
      continue;
    }
    if (block.kind === 'text') {
      const opening = sectionOpenedBy(block.text);
      if (opening !== undefined && opening !== state.section && !isWithin(opening, state.section)) {
        state = opened(state, opening);
      }
    }
    if (block.kind === 'text' && isOther(state.section)) others.push(block);
    if (state.section === '' || otherParts.includes(state.section)) continue;
    const { names } = reader;
    const before = state;
    const read = reader.remember(block, JSON.stringify(before), () =>
      block.kind === 'text' ? readParagraph(block, before, names) : readChart(block, before, names),
    );
    mentions.push(...read.mentions);
    levels.push(...read.levels);
    state = read.state;
  }
  return { mentions, levels, sections, others };
}

function isOther(section: string): boolean {
  const isOfficial = section === '' || section === '附表' || section === '名词解释';
  return !isOfficial && sectionWordings[section] === undefined;
}

function opened(state: ReadingState, section: string): ReadingState {
  return { ...state, section, subject: undefined, list: '', isListing: false };
}

/** The parts of 三公 speak of the whole now and then. */
function isWithin(opening: string, section: string): boolean {
  return opening.includes('三公') && /三公|出国|用车|接待/u.test(section);
}
