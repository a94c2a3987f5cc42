import type { Place } from '../../source/problem.ts';
import { readAmount, readNumber } from '../figures/printed-figure.ts';
import type { AmountUnit, PrintedAmount, PrintedNumber } from '../figures/printed-figure.ts';
import { normalText } from './normal-text.ts';

/** A figure of a sentence with the words before it. */
export type TextFigure = {
  /** The words since the figure before, years included. */
  before: string;
  /** The words behind it, to the end of the paragraph. */
  after: string;
  unit: string;
  place: Place;
} & ({ kind: 'amount'; amount: PrintedAmount } | { kind: 'number'; number: PrintedNumber });

const figurePattern =
  /(?<![\d.A-Za-z〔（]|第)(?<digits>[-－−]?\d[\d,]*(?:\.\d+)?)(?<unit>万元|亿元|元|%|个百分点|人次|批次|台（套）|个项目|[个次人辆批台名])?/gu;

/** Years, dates and thresholds are words, not figures: `2021年12月31日`, `单价50万元以上`, `100万元（含）以上`. */
const words =
  /\d{4}年(度)?(\d{1,2}月(底|末)?(\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{1,2}-\d{1,2}月|\d+(\.\d+)?万元(（含）)?(以上|以下)/gu;

/** Returns the figures of a paragraph in reading order. */
export function figuresInText(printed: string, place: Place): TextFigure[] {
  const { text, origin } = normalText(printed);
  // Same length, so that positions stay; letters keep the pattern away from what was a year.
  const masked = text.replace(words, (word) => word.replace(/\d/gu, 'x'));
  const figures: TextFigure[] = [];
  let end = 0;
  for (const match of masked.matchAll(figurePattern)) {
    const { digits = '', unit = '' } = match.groups ?? {};
    const start = match.index;
    const at = origin[start] ?? 0;
    const last = origin[start + digits.length - 1] ?? at;
    const here = { ...place, column: place.column + at, length: last - at + 1 };
    const common = {
      before: text.slice(end, start),
      after: text.slice(start + match[0].length),
      unit,
      place: here,
    };
    const isMoney = unit === '万元' || unit === '亿元' || unit === '元';
    const figure = isMoney
      ? amountFigure(common, digits, unit, here)
      : numberFigure(common, digits, here);
    if (figure === undefined) continue;
    figures.push(figure);
    end = start + match[0].length;
  }
  return figures;
}

type Common = Pick<TextFigure, 'before' | 'after' | 'unit' | 'place'>;

function amountFigure(
  common: Common,
  digits: string,
  unit: AmountUnit,
  place: Place,
): TextFigure | undefined {
  // 0.06元 among amounts in 万元 has lost its 万: nobody publishes less than one 元.
  const isSlip = unit === '元' && /^0\.\d*[1-9]/u.test(digits);
  const amount = readAmount(digits, isSlip ? '万元' : unit, place);
  if (amount === undefined) return undefined;
  return { ...common, kind: 'amount', amount: { ...amount, text: `${digits.trim()}${unit}` } };
}

function numberFigure(common: Common, digits: string, place: Place): TextFigure | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const text = `${digits}${common.unit}`;
  return { ...common, kind: 'number', number: { ...number, text, place } };
}
