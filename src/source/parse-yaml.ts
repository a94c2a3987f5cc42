import { parseEvents, YAMLException, type Event } from 'js-yaml';

/** How deep lists and mappings may be nested; a disclosure needs about ten levels. */
const maximumDepth = 100;

/** Beyond this length (of UTF-16 units) no repair is tried out: each trial reads the whole text again. */
export const maximumLengthForTrials = 500_000;

/** The parser's events, whose offsets refer to the text; or the parser's (English) reason and where it stopped. */
export type ParsedYaml = { events: Event[] } | { reason: string; offset: number };

/** Returns the events of a YAML 1.2 text, or the first syntax error in it. */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { events: parseEvents(text, { maxDepth: maximumDepth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

/** Returns how far a text can be read: the offset of its first syntax error, infinite where there is none. */
export function readableUpTo(text: string): number {
  const parsed = parseYaml(text);
  return 'events' in parsed ? Number.POSITIVE_INFINITY : parsed.offset;
}
