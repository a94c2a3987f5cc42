import type { FoundWord } from './read-text.ts';

/** A step into the words: the codes of the next characters, and whether a word ends here. */
interface Step {
  next: Map<number, Step>;
  isEnd: boolean;
}

/** Thousands of words, all found in one walk through a text. Build it once. */
export class WordFinder {
  readonly #start: Step = { next: new Map(), isEnd: false };
  /** By code, 1 where a word begins with it: most characters begin none. */
  readonly #begins = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#add(word);
  }

  #add(word: string): void {
    if (word !== '') this.#begins[word.charCodeAt(0)] = 1;
    let step = this.#start;
    for (let at = 0; at < word.length; at++) {
      const next = step.next.get(word.charCodeAt(at)) ?? { next: new Map(), isEnd: false };
      step.next.set(word.charCodeAt(at), next);
      step = next;
    }
    step.isEnd = word !== '';
  }

  /** Returns where the first wanted word of a text begins, or −1. */
  first(text: string, isWanted: (word: string) => boolean): number {
    for (let offset = 0; offset < text.length; offset++) {
      if (this.#longestAt(text, offset, isWanted) !== '') return offset;
    }
    return -1;
  }

  /** Returns the wanted words of a text in its order; where some overlap, the first, and of those that begin together the longest. */
  find(text: string, isWanted: (word: string) => boolean): FoundWord[] {
    const words: FoundWord[] = [];
    for (let offset = 0; offset < text.length; offset++) {
      const found = this.#longestAt(text, offset, isWanted);
      if (found === '') continue;
      words.push({ found, offset, length: found.length });
      offset += found.length - 1;
    }
    return words;
  }

  #longestAt(text: string, offset: number, isWanted: (word: string) => boolean): string {
    let longest = '';
    if (this.#begins[text.charCodeAt(offset)] === 0) return longest;
    let step = this.#start.next.get(text.charCodeAt(offset));
    for (let end = offset + 1; step !== undefined; end++) {
      if (step.isEnd && isWanted(text.slice(offset, end))) longest = text.slice(offset, end);
      step = step.next.get(text.charCodeAt(end));
    }
    return longest;
  }
}
