import type { Problem } from './problem.ts';

/**
 * Returns `应为 …` and `现为 …` as far as the message of a problem has not said them. `isShown`: the place itself is shown
 * with a mark, so that what stands there needs no words of its own.
 */
export function unsaidFacts(
  { message, expected, found }: Pick<Problem, 'message' | 'expected' | 'found'>,
  isShown: boolean,
): string[] {
  const isSaid = (words: string | undefined): boolean =>
    words === undefined || message.includes(words);
  return [
    ...(expected === undefined || (isSaid(expected) && isSaid(found)) ? [] : [`应为 ${expected}`]),
    ...(found === undefined || isSaid(found) || (expected === undefined && isShown)
      ? []
      : [`现为 ${found}`]),
  ];
}
