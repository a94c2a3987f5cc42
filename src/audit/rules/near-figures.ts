/**
 * Amounts of other texts that can only be an indicator of the accounts, whatever they are called: so large that chance
 * does not give them twice (L30, AU26; OFFICIAL 2 and 5.2).
 */

import { inWan } from '../../checks/text/figures/amount.ts';
import type { ReadText } from '../../checks/text/read-text.ts';
import { sentencesOf } from '../../checks/text/figures/statements.ts';
import type { Statement } from '../../checks/text/figures/statements.ts';
import type { Span, TextContext } from '../../checks/text/text-rule.ts';
import { onceFor } from '../../source/once-for.ts';
import { knownNames } from './known-figures.ts';
import type { PlacedFigures, PlacedValue } from './known-figures.ts';
import type { LogicalFinding } from './sentence-rule.ts';

/** What was found, with the stretch of the text. */
export type NearFigure = Omit<LogicalFinding, 'place'> & { span: Span };

type Amount = Extract<Statement, { kind: 'amount' }>;

/** 100 and 1000 万元 in 分; an amount in whole 万元 may be anything. */
const large = 100_000_000;
const largest = 1_000_000_000;
const wholeWan = 1_000_000;
/** 0.01 万元, the last place of most documents. */
const lastPlace = 10_000;

/** Every value that a document tells, looked up once for all its texts. */
const valuesOf = onceFor((figures: PlacedFigures) =>
  knownNames.map((name) => ({
    finals: figures.values(name, 'final'),
    priors: figures.values(name, 'prior'),
  })),
);

/** Yields amounts of the year that are said to be of an earlier one, and those that miss an indicator by the last place. */
export function* nearFigures(
  text: ReadText,
  context: TextContext,
  figures: PlacedFigures,
): Generator<NearFigure> {
  for (const { statements } of sentencesOf(text, context)) {
    for (const statement of statements) {
      if (statement.kind !== 'amount') continue;
      const { amount } = statement.figure;
      if (amount < large || amount % wholeWan === 0) continue;
      const found = text.raw.slice(
        statement.figure.offset,
        statement.figure.offset + statement.figure.length,
      );
      const known = valuesOf(figures);
      const same = known.find(({ finals }) => finals.some((value) => value.amount === amount));
      if (same === undefined) {
        const near = known
          .flatMap(({ finals }) => finals)
          .find((value) => Math.abs(value.amount - amount) === lastPlace);
        if (near !== undefined && amount >= largest) yield missed(statement, near, found);
      } else if (!same.priors.some((value) => value.amount === amount)) {
        const [value] = same.finals;
        if (value !== undefined) yield* wrongYear(statement, value, found, context);
      }
    }
  }
}

function missed({ figure }: Amount, value: PlacedValue, found: string): NearFigure {
  const message = `这里写的是${found}，${value.label}是${inWan(value.amount)}，只差0.01万元：是同一个数的，改成一致`;
  const related = [{ label: value.label, place: value.place }];
  return { level: 'hint', message, span: figure, found, related };
}

function* wrongYear(
  { figure, year: said }: Amount,
  value: PlacedValue,
  found: string,
  { year }: TextContext,
): Generator<NearFigure> {
  if (said === undefined || year === undefined || said >= year) return;
  const message = `这里写的是${said}年度的${found}，${value.label}也是这个数，是${year}年度的：年度写错的，改成${year}年度`;
  const related = [{ label: value.label, place: value.place }];
  yield { level: 'warning', message, span: figure, found, related };
}
