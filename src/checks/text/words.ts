import type { TextWords as TextWordsFile } from '../../source/types/text-words.ts';

/** The word lists of templates/text/words.yaml, made ready for looking up. Build it once. */
export interface TextWords {
  lists: TextWordsFile;
  /** Returns the longest name of an indicator that begins at the offset, brackets being full-width. */
  indicatorAt(text: string, offset: number): IndicatorName | undefined;
}

/** A way to name an indicator. */
export interface IndicatorName {
  phrase: string;
  /** Official names that it may stand for. */
  indicators: readonly string[];
}

/** Returns a pattern that is made of the word lists: once for each file of lists, and then remembered. */
export function wordPattern(
  pieces: (lists: TextWordsFile) => readonly string[],
): (context: { words: TextWords }) => RegExp {
  const known = new WeakMap<TextWords, RegExp>();
  return ({ words }) => {
    const pattern = known.get(words) ?? new RegExp(pieces(words.lists).join('|'));
    known.set(words, pattern);
    return pattern;
  };
}

/** Returns a word as it stands in a pattern; its brackets may have been written in half width. */
export function literally(word: string): string {
  return word
    .replace(/[.*+?^${}[\]\\|/]/g, '\\$&')
    .replaceAll('（', '[（(]')
    .replaceAll('）', '[）)]');
}

/** Returns the word lists of the file with an index of the names of indicators. */
export function textWords(lists: TextWordsFile): TextWords {
  const byStart = new Map<string, IndicatorName[]>();
  for (const { 说法, 指标 } of lists.指标说法) {
    for (const phrase of 说法) {
      const start = phrase.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { phrase, indicators: 指标 }]);
    }
  }
  for (const names of byStart.values()) {
    names.sort((left, right) => right.phrase.length - left.phrase.length);
  }
  return {
    lists,
    indicatorAt: (text, offset) =>
      byStart
        .get(text.slice(offset, offset + 2))
        ?.find(({ phrase }) => text.startsWith(phrase, offset)),
  };
}
