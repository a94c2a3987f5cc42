/** N17: how many projects a unit evaluated on its own account, wherever the document says it (OFFICIAL 2). */

import type { Place } from '../../../source/problem.ts';
import { announcedAttachments } from '../../outline/announced.ts';
import { placedMatches } from '../../text/placed-matches.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

const numerals = '一二三四五六七八九十';

function valueOf(numeral: string): number {
  if (numeral === '两') return 2;
  return /\d/u.test(numeral) ? Number(numeral) : numerals.indexOf(numeral) + 1;
}

const numeral = '(?:\\d+|[一二两三四五六七八九十])';
/** `自行组织了2个项目的绩效评价`, `自行组织对2个项目开展了绩效评价` */
const own = new RegExp(
  `自行组织(?:了|对)?(?<count>${numeral})个项目(?<behind>[^。；]{0,12}评价[^。；]*)`,
  'dgu',
);
/** `从评价情况来看，甲、乙两个项目管理规范`: all of them, unless some are picked out. */
const again = new RegExp(`^(?!.*(?:其中|有${numeral}个)).*?(?<count>${numeral})个项目`, 'u');

interface Stated {
  count: number;
  /** Where the document says it, for the message. */
  where: string;
  place: Place;
}

/** Every number of evaluations that the document states, the reports that it announces among them. */
function statements({ document, outline }: SentenceContext): Stated[] {
  const stated = document.blocks.flatMap((block): Stated[] => {
    if (block.kind !== 'text') return [];
    return placedMatches(block, own, 'count').flatMap(({ groups, place }): Stated[] => {
      const [first = '', repeated] = [
        groups['count'],
        again.exec(groups['behind'] ?? '')?.groups?.['count'],
      ];
      const behind =
        repeated === undefined ? [] : [{ count: valueOf(repeated), where: '后面', place }];
      return [{ count: valueOf(first), where: '另一处', place }, ...behind];
    });
  });
  const reports = announcedAttachments(outline).filter(
    ({ title }) => /绩效/u.test(title) && !/整体/u.test(title),
  );
  const [report] = reports;
  if (report === undefined) return stated;
  const where = '写明见附件的项目绩效评价报告';
  return [...stated, { count: reports.length, where, place: report.place }];
}

function* evaluations(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const [first, ...others] = statements(context);
  if (first === undefined || first.where !== '另一处') return;
  for (const { count, where, place } of others) {
    const message = `写的是自行组织评价${first.count}个项目，${where}是${count}个：请核对`;
    const related = [{ label: where, place }];
    const found = `${first.count}个`;
    yield count === first.count
      ? undefined
      : { message, place: first.place, expected: `${count}个`, found, related };
  }
}

export const evaluationRules = [
  logicalIdentity('N17', '自行组织评价的项目数前后一致，与评价报告的份数一致', evaluations, [
    'warning',
  ]),
];
