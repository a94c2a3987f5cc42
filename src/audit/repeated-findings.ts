import type { Problem } from '../source/problem.ts';

/** How often the same may be said of a document before it is said once, with a count. */
const patience = 5;

/** The trace of a bookmark or a picture, whatever it is called; a long one is cut short. */
const trace = /^“\[(bookmark|image).*?[\]…]”/u;

/** What differs from place to place in what is said the same way: numbers and the like. */
const variable = /[\dA-Za-z_]+/gu;

/** Returns the findings; what is said the same way in many places is one finding that tells how many and where. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.code}${problem.message.replace(trace, '').replace(variable, '')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  return [...kinds.values()].flatMap((same): Problem[] => {
    const [first, ...others] = same;
    if (first === undefined || others.length < patience) return same;
    const message = `${first.message}（全文共${others.length + 1}处）`;
    return [
      { ...first, message, related: others.map(({ place }) => ({ label: '又一处', place })) },
    ];
  });
}
