import type { Excerpt } from '../../source/excerpt.ts';
import { filePlace, isLine, placeWords } from '../../source/place-words.ts';
import type { Place, Problem, RelatedPlace } from '../../source/problem.ts';
import { unsaidFacts } from '../../source/unsaid-facts.ts';

/** How many places with the same label, and how many labels, are told of one problem. */
const mostPlaces = 3;
const mostLabels = 6;

/**
 * Returns what stands under a problem: what was expected and found, unless the message has said both, then the other
 * figures, each where it stands.
 */
export function detailLines(problem: Problem, excerpt: Excerpt | undefined): string[] {
  const { place, related = [] } = problem;
  const facts = unsaidFacts(problem, excerpt !== undefined);
  return [...(facts.length === 0 ? [] : [facts.join('，')]), ...relatedLines(related, place)];
}

/** Places with the same label share a line, and so do figures that stand right beside the one that is shown. */
function relatedLines(related: readonly RelatedPlace[], from: Place): string[] {
  const beside = new Set<string>();
  const byLabel = new Map<string, Place[]>();
  for (const { label, place } of related) {
    if (isBeside(place, from)) beside.add(label);
    else byLabel.set(label, [...(byLabel.get(label) ?? []), place]);
  }
  const lines = [...byLabel].map(([label, places]) => {
    const shown = places.slice(0, mostPlaces).map((place) => placeInWords(place, from));
    const rest = places.length > mostPlaces ? `等 ${places.length} 处` : '';
    return `${label}：${shown.join('、')}${rest}`;
  });
  const others = lines.length - mostLabels;
  return [
    ...(beside.size === 0
      ? []
      : [`在同一${from.cell === undefined ? '段' : '行'}：${few([...beside])}`]),
    ...(others > 1 ? [...lines.slice(0, mostLabels), `另有 ${others} 个数`] : lines),
  ];
}

function few(labels: readonly string[]): string {
  const rest = labels.length > mostLabels ? `等 ${labels.length} 个数` : '';
  return `${labels.slice(0, mostLabels).join('、')}${rest}`;
}

/** In a document without lines: the same row of a table, or the same paragraph. */
function isBeside(place: Place, from: Place): boolean {
  if (isLine(place) || place.file !== from.file || place.page !== from.page) return false;
  const [own, other] = [from.cell, place.cell];
  if (own === undefined || other === undefined) return own === other && place.line === from.line;
  return own.table === other.table && own.row === other.row;
}

/** Inside the same file the file is not named again. */
function placeInWords(place: Place, from: Place): string {
  return place.file === from.file ? placeWords(place) : filePlace(place);
}
