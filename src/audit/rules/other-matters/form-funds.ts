/** N18: the money on a form of self-evaluation adds up, and its rate of spending is what it gives (OFFICIAL 2). */

import { readAmount, readNumber } from '../../figures/printed-figure.ts';
import type { AmountUnit } from '../../figures/printed-figure.ts';
import type { PublishedCell, PublishedTable } from '../../document.ts';
import { plainWords } from '../../plain-words.ts';
import type { Comparison, Term } from '../comparison.ts';
import { percentWords, ratioOutcome } from '../ratio.ts';
import { amountIdentity, logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

type Row = readonly PublishedCell[];

const total = /^(?:年度)?资金总额：?$|^(?:全年)?(?:预算数|执行数)：?$/u;
const appropriation = /^(?:其中[：-]?)?(?:(?:当|本)年)?财政拨款：?$/u;
const level = /^(?:其中[：-]?)?(?:上级|本级|中央|省级|市级|县级|地方)[^：]{0,10}：?$/u;
const other = /^(?:其中[：-]?)?(?:上年结转(?:资金)?|其[他它]资金|单位资金|非财政[^：]{0,6})：?$/u;
const isPart = (label: string): boolean =>
  [appropriation, level, other].some((one) => one.test(label));

/** One row of the money of a form: what each of its labels stands before. */
interface Fund {
  label: string;
  values: PublishedCell[];
}

/** The values behind the labels of a row: `预算数：|20|执行数：|20`, `年度资金总额：|266.75|266.75`. */
function fundOf(row: Row, isLabel: (label: string) => boolean): Fund | undefined {
  const at = row.findIndex(({ text }) => isLabel(plainWords(text)));
  const first = row[at];
  if (first === undefined) return undefined;
  const values = row.slice(at + 1).filter(({ text }) => !isLabel(plainWords(text)));
  return { label: plainWords(first.text).replace(/：$/u, ''), values };
}

function unitOf({ rows, caption = '' }: PublishedTable): AmountUnit | undefined {
  const heads = [
    caption,
    ...rows
      .slice(0, 12)
      .flat()
      .map(({ text }) => text),
  ].map(plainWords);
  if (heads.some((text) => /（(?:单位：)?万元）|单位：万元/u.test(text))) return '万元';
  return heads.some((text) => /（(?:单位：)?元）|单位：元/u.test(text)) ? '元' : undefined;
}

/** What the columns of a form are called: the nearest head above a cell. */
function headOf(rows: readonly Row[], line: number, column: number): string {
  for (const row of rows.slice(0, line).toReversed()) {
    const cell = row.find((one) => one.column === column);
    const text = plainWords(cell?.text ?? '');
    if (text !== '' && readNumber(text.replace(/%$/u, '')) === undefined) return text;
  }
  return '';
}

/** The money of a form: its total with the parts right below. */
function* fundsOf({
  rows,
}: PublishedTable): Generator<{ line: number; whole: Fund; parts: Fund[] }> {
  for (const [line, row] of rows.entries()) {
    const whole = fundOf(row, (label) => total.test(label));
    if (whole === undefined) continue;
    const parts: Fund[] = [];
    for (const below of rows.slice(line + 1)) {
      const part = fundOf(below, isPart);
      if (part === undefined) break;
      parts.push(part);
    }
    // 财政拨款 is the sum of its levels, which are then no addends beside it.
    const isDivided = parts.some(({ label }) => appropriation.test(label));
    yield {
      line,
      whole,
      parts: isDivided ? parts.filter(({ label }) => !level.test(label)) : parts,
    };
  }
}

function termOf(cell: PublishedCell, label: string, unit: AmountUnit): Term {
  const digits = cell.text.replace(/(?:万元|元)$/u, '').replace(/^无$/u, '0');
  return { label, amount: readAmount(digits, unit, cell.place), place: cell.place };
}

function* sums({ document }: SentenceContext): Generator<Comparison> {
  for (const block of document.blocks) {
    const unit = block.kind === 'table' ? unitOf(block) : undefined;
    if (block.kind !== 'table' || unit === undefined) continue;
    for (const { line, whole, parts } of fundsOf(block)) {
      for (const [index, cell] of whole.values.entries()) {
        const head = headOf(block.rows, line, cell.column);
        if (parts.length === 0 || /分值|得分|执行率|[%％]/u.test(head)) continue;
        const plus = parts.flatMap(({ label, values }) => {
          const value = values[index];
          return value === undefined ? [] : [termOf(value, `绩效表的${label}`, unit)];
        });
        const left = termOf(cell, `绩效表的${whole.label}`, unit);
        if (plus.length === parts.length) yield { whole: left, plus, relation: '=' };
      }
    }
  }
}

function* rates({
  document,
  percentDecimals,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const block of document.blocks) {
    const unit = block.kind === 'table' ? unitOf(block) : undefined;
    if (block.kind !== 'table' || unit === undefined) continue;
    for (const { line, whole } of fundsOf(block)) {
      const under = (head: RegExp): PublishedCell | undefined =>
        whole.values.find(({ column }) => head.test(headOf(block.rows, line, column)));
      const rate = under(/执行率/u);
      const [budget, final] = [under(/^全年预算数|^预算数/u), under(/执行数|实际完成数/u)].map(
        (cell) => cell && termOf(cell, '', unit).amount,
      );
      const text = plainWords(rate?.text ?? '');
      const number = /%$/u.test(text) ? readNumber(text.slice(0, -1)) : undefined;
      if (rate === undefined || number === undefined) continue;
      if (budget === undefined || final === undefined || budget.fen === 0) continue;
      const printed = { ...number, text, place: rate.place };
      const outcome = ratioOutcome(
        printed,
        final,
        budget,
        Math.min(number.decimals, percentDecimals),
      );
      const expected = percentWords(final.fen, budget.fen, Math.max(2, number.decimals)) ?? '';
      const message = `绩效表的执行率是${text}，按${final.text}÷${budget.text}计算是${expected}：请核对`;
      yield outcome === 'differs'
        ? { message, place: rate.place, expected, found: text }
        : undefined;
    }
  }
}

/** N18. */
export const formFundRules = [
  amountIdentity('N18', '绩效表的资金总额等于各项资金之和', sums, 'warning'),
  logicalIdentity('N18', '绩效表的执行率等于执行数除以预算数', rates, ['warning']),
];
