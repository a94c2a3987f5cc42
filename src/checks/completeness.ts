import { isKnown } from '../accounts/figure.ts';
import { indicator, priorIndicator } from '../accounts/indicators.ts';
import { fen } from '../accounts/money.ts';
import { subjectsInGlossary } from '../report/glossary.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

/** C030：收支总计等有增减时，应写变动原因（OFFICIAL 2，M17）。 */
const changeReason: Rule<AccountsContext> = {
  code: 'C030',
  title: '没有写变动原因',
  levels: ['hint'],
  identities: ['M17'],
  example: '收支总计比上年增加，没有写“变动原因”',
  mend: '在“说明”的那一节写“变动原因”，只写原因本身',
  *check({ disclosure, document, books, lastYear }): Iterable<Finding> {
    const notes = disclosure.说明;
    const asked = [
      ['收支总计', '收入支出决算总体情况说明', notes?.收入支出决算总体情况说明?.变动原因],
      [
        '财政拨款收支总计',
        '财政拨款收入支出决算总体情况说明',
        notes?.财政拨款收入支出决算总体情况说明?.变动原因,
      ],
      [
        '一般公共预算财政拨款支出',
        '一般公共预算财政拨款支出决算总体情况',
        notes?.一般公共预算财政拨款支出决算总体情况?.变动原因,
      ],
    ] as const;
    for (const [name, section, reason] of asked) {
      const current = indicator(books, name);
      const prior = priorIndicator(books, lastYear, name);
      if (!isKnown(current) || !isKnown(prior) || current === prior || reason !== undefined)
        continue;
      const change = amountInMessage(fen(Math.abs(current - prior)), books.accounts.unit);
      const direction = current > prior ? '增加' : '减少';
      const message = `${name}比上年${direction}${change}，“说明”的“${section}”没有写“变动原因”：请写上原因`;
      yield { level: 'hint', message, place: document.keyPlaceOf('/说明') };
    }
  },
};

/** C031：没有上年数，就不印与上年相比的话。 */
const priorMissing: Rule<AccountsContext> = {
  code: 'C031',
  title: '没有上年数',
  levels: ['hint'],
  example: '没有上年的文件，“上年”里也没有收支总计',
  mend: '知道的写在“上年”；不知道的不必写，报告不印与上年相比的话',
  *check({ document, books, lastYear }): Iterable<Finding> {
    const names = ['收支总计', '财政拨款收支总计', '一般公共预算财政拨款支出', '“三公”经费'];
    const missing = names.filter((name) => !isKnown(priorIndicator(books, lastYear, name)));
    if (missing.length === 0) return;
    const message = `没有上年的${missing.join('、')}：不印与上年相比的增减；知道的请写在“上年”`;
    yield { level: 'hint', message, place: document.keyPlaceOf('/上年') };
  },
};

/** C032：本决算出现的科目没有释义，名词解释里缺它。 */
const definitionMissing: Rule<AccountsContext> = {
  code: 'C032',
  title: '科目没有释义',
  levels: ['hint'],
  example: '科目表里 2120199 没有释义，“名词解释”也没有写',
  mend: '在“名词解释”里写，名词用带“（类）（款）（项）”的全称',
  *check({ disclosure, document, books, functional }): Iterable<Finding> {
    const authored = new Set((disclosure.名词解释 ?? []).map((entry) => entry.名词));
    const year = disclosure.年度;
    const missing = subjectsInGlossary(books.accounts).filter(
      (code) =>
        functional.find(code, year)?.definition === undefined &&
        !authored.has(functional.phrase(code, year) ?? ''),
    );
    if (missing.length === 0) return;
    const listed = missing.map((code) => `${code}${functional.nameOf(code, year) ?? ''}`);
    const message = `科目表里没有这些科目的释义：${listed.join('、')}；请在“名词解释”里写（名词用带“（类）（款）（项）”的全称）`;
    yield { level: 'hint', message, place: document.keyPlaceOf('/名词解释') };
  },
};

/** C034：上年文件在库，“上年”又写了不同的数而没有调整原因（OFFICIAL 2，K12）。 */
const restatedPrior: Rule<AccountsContext> = {
  code: 'C034',
  title: '上年数与上年文件不符',
  levels: ['error'],
  identities: ['K12'],
  example: '上年文件的收支总计是 80 万元，“上年”里写的是 90 万元',
  mend: '删去这一行；确实调整了上年数的，写 {金额: …, 调整原因: …}',
  *check({ disclosure, document, books, lastYear }): Iterable<Finding> {
    if (lastYear === undefined) return;
    for (const [name, given] of books.accounts.prior) {
      const computed = indicator(lastYear, name);
      if (given.restatedBecause !== undefined || !isKnown(given.figure) || !isKnown(computed))
        continue;
      if (given.figure === computed) continue;
      const unit = disclosure.金额单位;
      const message = `“上年”的${name}写的是${amountInMessage(given.figure, unit)}，上年文件是${amountInMessage(computed, unit)}：删去这一行，或写成 {金额: …, 调整原因: …}`;
      yield { level: 'error', message, place: document.placeOf(`/上年/${name}`) };
    }
  },
};

/** Rules on what a report should say and does not. */
export const completenessRules: readonly Rule<AccountsContext>[] = [
  changeReason,
  priorMissing,
  definitionMissing,
  restatedPrior,
];
