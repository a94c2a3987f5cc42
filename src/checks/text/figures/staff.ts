import type { TextFinding, TextRule } from '../text-rule.ts';

/** `年末实有人数380人，其中在职人员376人，离休人员4人` */
const divided = /(?<total>\d+)[人名][，,：:（\s]*(?:其中|包括)[：:，,]?(?<list>[^。；（）\n]*)/gu;
const staffBefore = /(?:实有|人数|人员|编制|职工|总数)[^，。；：、（）\d]{0,6}$/u;
/** How far before a total the word can begin that makes it one of staff. */
const wordsBefore = 8;
const item = /(?<kind>[^，,、：:\d]{2,16}?)(?:共|为|有)?(?<count>\d+)[人名]/gu;

/** Kinds that exclude each other; of the first every person is one. */
const partitions: readonly { kinds: RegExp; isComplete: boolean }[] = [
  { kinds: /在职|在编在岗|离休|退休/u, isComplete: true },
  { kinds: /行政|参公|参照|事业|工勤/u, isComplete: false },
  { kinds: /在编|编外|聘用|临聘|劳务派遣/u, isComplete: false },
];

/** The kinds up to the next 其中, which divides one of them further. */
function kindsIn(list: string): { kind: string; count: number }[] {
  const [own = ''] = list.split(/其中|包括/u);
  return [...own.matchAll(item)].map(({ groups }) => ({
    kind: groups?.['kind'] ?? '',
    count: Number(groups?.['count']),
  }));
}

/** Yields the divided totals of staff; behind a total of anything else the next one may stand in the same sentence. */
function* staffTotals(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(divided);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index, groups } = match;
    if (staffBefore.test(text.slice(Math.max(0, index - wordsBefore), index))) yield match;
    else pattern.lastIndex = index + (groups?.['total'] ?? '').length;
  }
}

/** Yields a finding for each total of staff that its kinds do not give, and undefined for each that they give. */
export function* staffByKind(text: string): Generator<TextFinding | undefined, void, void> {
  for (const { groups = {}, index } of staffTotals(text)) {
    const kinds = kindsIn(groups['list'] ?? '');
    const partition = partitions.find(({ kinds: words }) =>
      kinds.every(({ kind }) => words.test(kind)),
    );
    if (kinds.length < 2 || partition === undefined) continue;
    const written = groups['total'] ?? '';
    const total = Number(written);
    const sum = kinds.reduce((so, { count }) => so + count, 0);
    const added = kinds.map(({ count }) => count).join('＋');
    const message = `人数共${total}人，列出的各类相加是${sum}人（${added}）：请核对`;
    // What is not among the kinds named may be of another.
    const level = sum > total || partition.isComplete ? 'warning' : 'hint';
    const [expected, found] = [`${sum}人`, `${total}人`];
    yield sum === total
      ? undefined
      : { level, message, expected, found, offset: index, length: written.length };
  }
}

/** T008：人员分类之和等于总人数（OFFICIAL 2，P05）。 */
export const staffRule: TextRule = {
  code: 'T008',
  title: '人员分类之和与总人数不符',
  levels: ['warning', 'hint'],
  identities: ['P05'],
  example: '年末实有人数380人，其中在职人员367人，离休人员4人',
  mend: '核对人员台账，改正总数或写错的一类',
  needs: /\d[人名][，,：:（(\s]*(?:其中|包括)/,
  *check({ text }) {
    for (const found of staffByKind(text)) if (found !== undefined) yield found;
  },
};
