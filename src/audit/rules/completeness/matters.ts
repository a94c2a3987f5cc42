/** AU07: what is explained beside the accounts themselves is there, if only to say that there is none (OFFICIAL 5.2). */

import { textsOfPart } from '../../outline/outline.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';

const matters: readonly [name: string, said: RegExp][] = [
  ['机关运行经费', /机关运行(经费|费)/u],
  ['政府采购', /政府采购/u],
  ['国有资产占有使用', /国有资产|共有车辆|车辆\d+辆|公务用车[^。]{0,10}\d+辆[^。]*单(价|位价值)/u],
  ['预算绩效管理', /绩效/u],
];

function* mattersTold({
  outline,
  identity,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(outline)) return;
  const sections = outline.sections.filter(({ part }) => part === '情况说明');
  const words = [
    ...sections.flatMap(({ title, name }) => [title, name]),
    ...textsOfPart(outline, '情况说明').map(({ text }) => text),
  ].join('\n');
  const place = sections.at(-1)?.place ?? identity.place;
  for (const [name, said] of matters) {
    yield said.test(words)
      ? undefined
      : { message: `情况说明里没有写${name}：没有的也要写明`, place };
  }
}

/** AU07. */
export const matterRules = [
  logicalIdentity('AU07', '机关运行经费、政府采购、国有资产、绩效都写到', mattersTold, ['warning']),
];
