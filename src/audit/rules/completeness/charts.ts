/** AU11: charts are numbered without gaps (OFFICIAL 5.2). */

import type { Place } from '../../../source/problem.ts';
import { plainWords } from '../../plain-words.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';

interface Chart {
  number: number;
  place: Place;
}

/** `图1：收、支决算总计变动情况图`, in brackets or not; `图4-1` is a part of chart 4. */
const caption = /(?:^|（)图(?<number>\d{1,2})(?:-\d+)?[：:]/u;

function charts({ document }: SentenceContext): Chart[] {
  return document.blocks.flatMap((block): Chart[] => {
    const text = block.kind === 'text' ? block.text : (block.caption ?? '');
    const number = caption.exec(plainWords(text.slice(0, 200)))?.groups?.['number'];
    return number === undefined ? [] : [{ number: Number(number), place: block.place }];
  });
}

function* continuous(context: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(context.outline)) return;
  const all = charts(context);
  for (const [index, { number, place }] of all.entries()) {
    const before = all[index - 1]?.number ?? 0;
    if (number === before || number === before + 1) {
      yield undefined;
      continue;
    }
    const last = before === 0 ? '第一个图' : `前面是图${before}，这里`;
    const message = `${last}是图${number}：请核对是否缺图，或改正编号`;
    yield { message, place, found: `图${number}` };
  }
}

/** AU11. */
export const chartRules = [logicalIdentity('AU11', '图的编号连续', continuous, ['warning'])];
