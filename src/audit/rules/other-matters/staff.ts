/** P05: staff by kind (OFFICIAL 2). */

import { placedMatches } from '../../text/placed-matches.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

/** `年末实有人数380人，其中在职人员376人，离休人员4人` */
const staff =
  /(?<what>[^，。；：、（）\d]{0,20}(?:实有|人数|人员|编制|职工|总数)[^，。；：、（）\d]{0,6})(?<total>\d+)[人名][，：（]?(?:其中|包括)[：，]?(?<list>[^。；（）]*)/dgu;
const item = /(?<kind>[^，、：\d]{2,16}?)(?:共|为|有)?(?<count>\d+)[人名]/gu;

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

function* staffByKind({ document }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const block of document.blocks) {
    if (block.kind !== 'text') continue;
    for (const { groups, place } of placedMatches(block, staff, 'total')) {
      const kinds = kindsIn(groups['list'] ?? '');
      const partition = partitions.find(({ kinds: words }) =>
        kinds.every(({ kind }) => words.test(kind)),
      );
      if (kinds.length < 2 || partition === undefined) continue;
      const total = Number(groups['total']);
      const sum = kinds.reduce((so, { count }) => so + count, 0);
      if (sum === total) {
        yield undefined;
        continue;
      }
      const added = kinds.map(({ count }) => count).join('＋');
      // What is not among the kinds named may be of another.
      const level = sum > total || partition.isComplete ? 'warning' : 'hint';
      const message = `人数共${total}人，列出的各类相加是${sum}人（${added}）：请核对`;
      yield { level, message, place, expected: `${sum}人`, found: `${total}人` };
    }
  }
}

/** P05. */
export const staffRules = [
  logicalIdentity('P05', '人员分类之和等于总人数', staffByKind, ['warning', 'hint']),
];
