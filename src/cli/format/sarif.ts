import { sortProblems } from '../../source/format-problem.ts';
import { isLine, placeWords } from '../../source/place-words.ts';
import type { Level, Place, Problem } from '../../source/problem.ts';
import type { RuleDescription } from '../../source/rule-description.ts';
import type { Findings } from './findings.ts';

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** Returns the problems as SARIF 2.1.0, which code hosts and editors read. Paths stay relative to the working folder. */
export function formatSarif({ problems, rules }: Findings): string {
  const used = [...new Set(problems.map(({ code }) => code))]
    .toSorted()
    .flatMap((code) => rules.get(code) ?? []);
  const indexes = new Map(used.map(({ code }, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'juesuan', rules: used.map(ruleOf) } },
        // Columns here are characters, a surrogate pair counted once.
        columnKind: 'unicodeCodePoints',
        results: sortProblems(problems).map((problem) => resultOf(problem, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({
  code,
  title,
  levels: possible,
  example,
  mend,
  identities = [],
}: RuleDescription) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `例：${example}` },
    help: { text: mend },
    defaultConfiguration: { level: levels[possible[0] ?? 'warning'] },
    ...(identities.length > 0 ? { properties: { tags: [...identities] } } : {}),
  };
}

function resultOf(problem: Problem, indexes: ReadonlyMap<string, number>) {
  const { code, level, message, place, expected, found, related = [] } = problem;
  const ruleIndex = indexes.get(code);
  const properties = {
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[level],
    message: { text: message },
    locations: [locationOf(place)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.label },
            ...locationOf(other.place),
          })),
        }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

/** A line and column of a text file; in a file without lines, its page, paragraph or cell in words. */
function locationOf(place: Place) {
  const { file, line, column, length } = place;
  const artifactLocation = { uri: uriOf(file) };
  if (!isLine(place)) {
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: placeWords(place) }],
    };
  }
  const region = {
    startLine: line,
    startColumn: column,
    ...(length === undefined ? {} : { endColumn: column + length }),
  };
  return { physicalLocation: { artifactLocation, region } };
}

/** A path as a URI: what is not ASCII is percent-encoded, an absolute path becomes a file URI. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
