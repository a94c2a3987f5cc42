/** L30: amounts of subjects in overview, performance and attachments are those of explanation and tables (OFFICIAL 2). */

import { inWan } from '../../checks/text/figures/amount.ts';
import { differingSubjects } from '../../checks/text/figures/subject-amounts.ts';
import { subjectCodes } from '../../checks/text/figures/subject-codes.ts';
import { readText } from '../../checks/text/read-text.ts';
import type { ReadText } from '../../checks/text/read-text.ts';
import type { TextContext } from '../../checks/text/text-rule.ts';
import type { PublishedText } from '../document.ts';
import { remember } from '../remember.ts';
import type { PlacedValue } from './known-figures.ts';
import { logicalIdentity, said } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';
import type { Address } from './table-identity.ts';

const read = remember<PublishedText, ReadText>();

/** Where the tables print a subject: of the general budget, then of all money. */
function cellsOf(code: string): Address[] {
  return code.startsWith('2')
    ? [
        ['一般公共预算支出表', code, '合计'],
        ['支出表', code, '合计'],
      ]
    : [['基本支出表', code, '决算数']];
}

function spentOn({ facts, tables }: SentenceContext, code: string): PlacedValue[] {
  const cells = cellsOf(code).flatMap((address) => termAt(tables, address) ?? []);
  const sentences = ['类', '项', '经济'].flatMap((kind) => facts.amountsOf(`${kind}:${code}`));
  return [...cells, ...sentences.map(said)].flatMap(({ label, amount, place }) =>
    amount === undefined ? [] : [{ label, place, amount: amount.fen, halfStep: amount.half }],
  );
}

function* subjectsInOtherTexts(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { others, identity, knowledge } = context;
  const { year, unitName } = identity;
  if (year === undefined) return;
  const around: TextContext = {
    year,
    words: knowledge.words,
    ...(unitName === undefined ? {} : { ownNames: [unitName] }),
    subjectCodes: () => subjectCodes(knowledge.functional, knowledge.economic, year),
  };
  for (const block of others) {
    const text = read(block, '', () => readText(block.text));
    yield undefined;
    for (const { phrase, figure, found, value, level } of differingSubjects(text, around, (code) =>
      spentOn(context, code),
    )) {
      const advice =
        level === 'hint'
          ? '可能是四舍五入，宜写成一致'
          : '请核对，写错的改正；口径不同的，写明口径';
      const message = `“${phrase}”这里写的是${found}，${value.label}是${inWan(value.amount)}：${advice}`;
      const place = {
        ...block.place,
        column: block.place.column + figure.offset,
        length: figure.length,
      };
      yield { level, message, place, found, related: [{ label: value.label, place: value.place }] };
    }
  }
}

export const otherSubjects = logicalIdentity(
  'L30',
  '概况、绩效、附件里科目的支出与说明和附表一致',
  subjectsInOtherTexts,
  ['warning', 'hint'],
);
