import type { RuleDescription } from '../source/rule-description.ts';
import type { Place, Problem } from '../source/problem.ts';

/**
 * Returns the findings of the rules on texts without those that say again, of the same words, what a rule on figures has
 * said: both check the same identity, and the one on figures knows more.
 */
export function withoutEchoes(
  texts: readonly Problem[],
  figures: readonly Problem[],
  rules: readonly RuleDescription[],
): Problem[] {
  const identities = new Map(rules.map((rule) => [rule.code, rule.identities ?? []]));
  const said = new Map<string, Problem[]>();
  for (const problem of figures) {
    const key = lineOf(problem.place);
    said.set(key, [...(said.get(key) ?? []), problem]);
  }
  return texts.filter(({ code, place }) => {
    const checked = identities.get(code) ?? [];
    return !(said.get(lineOf(place)) ?? []).some(
      (figure) => checked.includes(figure.code) && overlap(figure.place, place),
    );
  });
}

function lineOf({ page, line, cell }: Place): string {
  return [page, line, cell?.table, cell?.row, cell?.cell].join('|');
}

function overlap(one: Place, other: Place): boolean {
  const end = ({ column, length = 1 }: Place): number => column + length;
  return one.column < end(other) && other.column < end(one);
}
