/** L17: the economic subjects that the text lists are those that the table has figures of (OFFICIAL 2). */

import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

const section = '一般公共预算财政拨款基本支出决算情况说明';
const list = /主要(?:包括|用于)：?(?<names>[^。；]+)/gu;

function* listedSubjects({
  outline,
  tables,
  names,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const table = tables.get('基本支出表');
  const texts = outline.sections.filter(({ name }) => name === section).flatMap((one) => one.texts);
  if (table === undefined || texts.length === 0) return;
  const rows = table.rows.filter(({ code }) => code?.length === 5);
  if (rows.length === 0) return;
  const filled = new Set(
    rows.flatMap(({ code, cells }) => {
      const amount = cells.get('决算数')?.amount;
      // An empty cell is unknown, never zero.
      return amount === undefined || amount.fen !== 0 ? [code] : [];
    }),
  );
  for (const { text, place } of texts) {
    const plain = normalText(text);
    for (const match of plain.text.matchAll(list)) {
      const words = match.groups?.['names'] ?? '';
      let at = match.index + match[0].length - words.length;
      for (const word of words.split('、')) {
        const name = word.replace(/[-\d,.]+(万元|元)?$/u, '').replace(/等(支出)?$/u, '');
        const code = names.economicOf(name)?.indicator.slice('经济:'.length);
        const start = plain.origin[at] ?? 0;
        at += word.length + 1;
        if (code?.length !== 5) continue;
        const here = { ...place, column: place.column + start, length: name.length };
        const message = `说明列出了“${name}”，基本支出表的${code}没有数：请核对`;
        yield filled.has(code) ? undefined : { message, place: here, found: name };
      }
    }
  }
}

export const listedSubjectRules = [
  logicalIdentity('L17', '列出的经济科目在基本支出表里有数', listedSubjects, ['warning']),
];
