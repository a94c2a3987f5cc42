/** P05: staff by kind (OFFICIAL 2). */

import { staffByKind } from '../../../checks/text/figures/staff.ts';
import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

function* staff({ document }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const block of document.blocks) {
    if (block.kind !== 'text') continue;
    const { text, origin } = normalText(block.text);
    for (const found of staffByKind(text)) {
      if (found === undefined) {
        yield undefined;
        continue;
      }
      const { level, message, offset, length } = found;
      const column = block.place.column + (origin[offset] ?? 0);
      yield { level, message, place: { ...block.place, column, length } };
    }
  }
}

/** P05. */
export const staffRules = [
  logicalIdentity('P05', '人员分类之和等于总人数', staff, ['warning', 'hint']),
];
