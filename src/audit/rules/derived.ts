/** What follows from other identities, told by sentences where no table is, and what few documents print (OFFICIAL 2). */

import { threePublicTexts } from './completeness/three-public.ts';
import { amountWords } from './comparison.ts';
import type { Comparison, Term } from './comparison.ts';
import { amountIdentity, logicalIdentity, said } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { amountAt, termAt, termIn } from './table-identity.ts';
import type { TableIdentity } from './table-identity.ts';

const wholes = ['收支总计', '收入总计', '支出总计'];

/** A06 as far as sentences tell it: a balance that they carry on, with nothing distributed or drawn. */
const carriedOn = amountIdentity(
  'A06',
  '年末结转和结余等于年初结转和结余加本年收入减本年支出',
  function* ({ facts, tables }) {
    const first = (aspect: '年初结转和结余' | '年末结转和结余') =>
      wholes.flatMap((whole) => facts.amountsOf(whole, aspect))[0];
    const [opening, closing] = [first('年初结转和结余'), first('年末结转和结余')];
    const [income] = facts.amountsOf('本年收入合计');
    const [spent] = facts.amountsOf('本年支出合计');
    // The table tells what was drawn and distributed, and has identities of its own.
    if (tables.has('收支总表')) return;
    if (opening === undefined || closing === undefined) return;
    if (income === undefined || spent === undefined) return;
    yield {
      whole: said(closing),
      plus: [said(opening), said(income)],
      minus: [said(spent)],
      relation: '=',
    };
  },
  'warning',
);

/** J17: all money spends at least what the budgets spend, by nature. */
const allNatures = amountIdentity(
  'J17',
  '全部基本支出、项目支出不小于财政拨款的',
  function* ({ facts }): Generator<Comparison> {
    const term = (indicator: string): Term[] => facts.amountsOf(indicator).slice(0, 1).map(said);
    const [basic] = term('支出:基本支出');
    const [project] = term('支出:项目支出');
    const ownBasic = term('基本支出');
    const own = term('一般公共预算财政拨款支出');
    if (ownBasic.length === 0) return;
    if (basic !== undefined) {
      yield { whole: basic, plus: [...ownBasic, ...term('基金:基本支出')], relation: '≥' };
    }
    if (project === undefined || own.length === 0) return;
    yield { whole: project, plus: own, minus: ownBasic, relation: '≥' };
  },
);

const otherIncome = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];

/** J19: the grand total holds that of the appropriations and all other income. */
const otherMoney = amountIdentity(
  'J19',
  '收支总计不小于财政拨款收支总计与非财政拨款收入之和',
  function* ({ facts }) {
    const [whole] = ['收支总计', '收入总计'].flatMap((name) => facts.amountsOf(name));
    const [fiscal] = ['财政拨款收支总计', '财政拨款收入总计'].flatMap((name) =>
      facts.amountsOf(name),
    );
    const others = otherIncome.flatMap((name) => facts.amountsOf(`收入:${name}`)[0] ?? []);
    if (whole === undefined || fiscal === undefined) return;
    yield { whole: said(whole), plus: [said(fiscal), ...others.map(said)], relation: '≥' };
  },
);

const medicalItems = ['2101101', '2101102', '2101103'];
const medicalPay = ['30110', '30111', '30114'];

/** J28: what the functional subjects of medical care spend covers what the economic ones do. */
const medical: TableIdentity = {
  id: 'J28',
  words:
    '行政单位医疗、事业单位医疗、公务员医疗补助之和一般不小于基本支出表的30110、30111、30114之和',
  tables: ['一般公共预算支出表', '基本支出表'],
  level: 'hint',
  *compare(tables) {
    const items = medicalItems.flatMap(
      (code) => termAt(tables, ['一般公共预算支出表', code, '合计']) ?? [],
    );
    const pay = medicalPay.flatMap((code) => termAt(tables, ['基本支出表', code, '决算数']) ?? []);
    const whole = sumOf('一般公共预算支出表的医疗各项', items);
    if (whole !== undefined && pay.length > 0) yield { whole, plus: pay, relation: '≥' };
  },
};

/** B06: where a column tells it. */
const schoolFees: TableIdentity = {
  id: 'B06',
  words: '收入表每一行的教育收费不大于事业收入',
  tables: ['收入表'],
  *compare(tables) {
    const table = tables.get('收入表');
    for (const row of table?.rows ?? []) {
      const whole = table === undefined ? undefined : termIn(table, row, '事业收入');
      const part = table === undefined ? undefined : termIn(table, row, '教育收费');
      if (whole !== undefined && part !== undefined) yield { whole, plus: [part], relation: '≥' };
    }
  },
};

/** Several printed figures as one. */
function sumOf(label: string, terms: readonly Term[]): Term | undefined {
  const [first, ...others] = terms;
  if (first?.amount === undefined) return undefined;
  let amount = first.amount;
  for (const { amount: next } of others) {
    if (next === undefined) return undefined;
    const fen = (amount.fen + next.fen) as typeof amount.fen;
    const half = amount.half + next.half;
    amount = { ...amount, fen, half, text: amountWords(fen) };
  }
  return { label, amount, place: first.place };
}

const items = ['合计', '出国', '车辆', '购置', '运行', '接待'];

function pair({ facts, tables }: SentenceContext, item: string): [number, number] | undefined {
  const side = (aspect: '决算' | '预算'): number | undefined =>
    amountAt(tables, ['三公表', '数', `${aspect}/${item}`]) ??
    facts.amountsOf(`三公:${item}`, aspect)[0]?.amount.fen;
  const [final, budget] = [side('决算'), side('预算')];
  return final === undefined || budget === undefined ? undefined : [final, budget];
}

/** G05: what exceeds the budget of the three public expenses is explained. */
function* overBudget(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const texts = threePublicTexts(context);
  const isTold = texts.some(({ text }) => /原因|由于|因为|是因/u.test(text));
  const place = texts[0]?.place ?? context.identity.place;
  for (const item of items) {
    const found = pair(context, item);
    if (found === undefined) continue;
    const [final, budget] = found;
    const name = item === '合计' ? '合计' : `“${item}”一项`;
    const message = `“三公”经费${name}的决算数大于预算数，没有写原因：请核对，确实超出的写明原因`;
    yield final <= budget || isTold ? undefined : { message, place };
  }
}

export const derivedTables: readonly TableIdentity[] = [schoolFees, medical];
export const derivedSentences: readonly SentenceIdentity[] = [
  carriedOn,
  allNatures,
  otherMoney,
  logicalIdentity('G05', '“三公”经费决算大于预算的写明原因', overBudget, ['warning']),
];
