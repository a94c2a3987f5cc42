import { sortProblems } from '../../source/format-problem.ts';
import type { Place } from '../../source/problem.ts';
import { splitFindings } from './findings.ts';
import type { Findings } from './findings.ts';

/** Raised when a field is renamed or removed; new fields do not raise it. The fields are documented in the manual. */
const formatVersion = 1;

/** Returns the problems as JSON, one document, in the order of file, line and column. */
export function formatJson({ problems, rules }: Findings): string {
  const { wrong, unchecked } = splitFindings({ problems, rules });
  const count = (level: string): number =>
    wrong.filter((problem) => problem.level === level).length;
  const document = {
    version: formatVersion,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
      unchecked: unchecked.length,
    },
    problems: sortProblems(problems).map(
      ({ code, level, message, place, expected, found, related }) => ({
        code,
        level,
        title: rules.get(code)?.title,
        unchecked: rules.get(code)?.unchecked === true,
        message,
        ...position(place),
        expected,
        found,
        related: (related ?? []).map((other) => ({ label: other.label, ...position(other.place) })),
        mend: rules.get(code)?.mend,
      }),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The fields in a fixed order; absent ones are left out. */
function position({ file, line, column, length, page, paragraph, cell }: Place): Place {
  return {
    file,
    line,
    column,
    ...(length === undefined ? {} : { length }),
    ...(page === undefined ? {} : { page }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(cell === undefined ? {} : { cell }),
  };
}
