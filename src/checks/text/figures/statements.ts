import type { ReadText } from '../read-text.ts';
import type { FigureRole, Span, TextContext } from '../text-rule.ts';
import type { IndicatorName } from '../words.ts';
import { readFigures } from './amount.ts';
import type { PrintedAmount, PrintedCount, PrintedFigure, PrintedPercent } from './amount.ts';

/** What a figure is said to be. */
export type FigureUse =
  | { kind: 'amount'; figure: PrintedAmount; role: FigureRole }
  /** 增加25.38万元: `sign` is the direction. */
  | { kind: 'change'; figure: PrintedAmount; sign: 1 | -1; word: string }
  /** 增长2.25% */
  | { kind: 'growth'; figure: PrintedPercent; sign: 1 | -1 }
  /** 占本年支出合计的21.66%: `base` names what it is a share of, where that is said. */
  | { kind: 'share'; figure: PrintedPercent; base: IndicatorName | undefined }
  /** 完成预算的82.67% */
  | { kind: 'completion'; figure: PrintedPercent }
  | { kind: 'count'; figure: PrintedCount }
  /** A percentage of something else, such as 办结率. */
  | { kind: 'other'; figure: PrintedPercent };

/** One figure with what it is bound to. */
export type Statement = FigureUse & {
  /** Words before the figure in its clause, without those of the figure before it. */
  label: string;
  name?: IndicatorName & Span;
  /** True where the name stands in the clause itself, with nothing before it that could narrow it down. */
  sure: boolean;
  /** The year named in or before the clause, where one is. */
  year?: number;
  /** True for a part of an enumeration (其中：…), whose whole is `wholeOf`. */
  wholeOf?: number;
};

/** What a sentence says in figures, in reading order; `wholeOf` is an index into the same list. */
export interface Sentence extends Span {
  statements: Statement[];
}

const listMark = /其中[：:，,]?|主要用于以下方面[：:]|(?:主要)?包括[：:]?/;
const neutralBefore =
  /^(?:[\s　|，,、：:；;]|一是|二是|三是|[（]?[一二三四五六七八九十\d]+[）.、．]|其中|截至|全年|本年度?|当年|年度|度|我|本|共|实际|的|主要|[\p{Script=Han}]{0,14}(?:单位|部门|中心|局|办公室|委员会|支队|所|站|院|校))*$/u;
const fillerAfter =
  /^(?:财政拨款|一般公共预算|年初|全年|调整|调整后|实际|实际发生|预算|决算|支出|收入|总额|金额|合计|共计|总计|共|数|安排|完成|执行|各|均|为|是|约|有|：|:|的|了|[ 　])*$/;

const known = new WeakMap<ReadText, Sentence[]>();

/** Returns the sentences of a text with their figures, read once whatever the number of rules. */
export function sentencesOf(read: ReadText, context: TextContext): Sentence[] {
  const sentences = known.get(read) ?? readStatements(read.text, context);
  known.set(read, sentences);
  return sentences;
}

/** Reads the figures of a text sentence by sentence; percentages are bound to their own clause. */
export function readStatements(text: string, context: TextContext): Sentence[] {
  const figures = readFigures(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const end of [...text.matchAll(/[。！？\n|]/g)]
    .map(({ index }) => index)
    .concat(text.length)) {
    const own: PrintedFigure[] = [];
    for (
      let figure = figures[next];
      figure !== undefined && figure.offset < end;
      figure = figures[++next]
    ) {
      own.push(figure);
    }
    if (own.length > 0) {
      const statements = readSentence(text, from, end, own, context);
      sentences.push({ offset: from, length: end - from, statements });
    }
    from = end + 1;
  }
  return sentences;
}

function readSentence(
  text: string,
  from: number,
  end: number,
  figures: readonly PrintedFigure[],
  context: TextContext,
): Statement[] {
  const statements: Statement[] = [];
  const inner = bracketed(text.slice(from, end)).map(([left, right]) => [
    left + from,
    right + from,
  ]);
  let at = from;
  let name: (IndicatorName & Span) | undefined;
  let year: number | undefined;
  let whole: number | undefined;
  let lists = 0;
  for (const figure of figures) {
    // A bracket with figures is a remark of its own: what it says of 其中 ends with it.
    const isRemark = inner.some(
      ([left = 0, right = 0]) => left < figure.offset && figure.offset < right,
    );
    const before = text.slice(at, figure.offset);
    at = figure.offset + figure.length;
    if (isRemark) continue;
    const said = before.replace(/（[^）]*\d[^）]*）/g, (remark) => '\u2060'.repeat(remark.length));
    const clauseStart =
      Math.max(...['，', ',', '；', ';', '、', '\u2060'].map((sign) => said.lastIndexOf(sign))) + 1;
    const label = said.slice(clauseStart);
    const years = [...said.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)];
    if (years.length > 0) year = Number(years.at(-1)?.[1]);
    if (/上年|去年|上一年/.test(label) && context.year !== undefined) year = context.year - 1;
    const mark = listMark.exec(said);
    if (mark !== null && statements.length > 0) {
      lists++;
      const head = statements.findLastIndex((one) => one.kind === 'amount' || one.kind === 'count');
      whole = lists === 1 && head >= 0 ? head : undefined;
    }
    const found = lastName(label, context);
    const named = found && {
      ...found,
      offset: figure.offset - label.length + found.at,
      length: found.phrase.length,
    };
    if (named !== undefined) name = named;
    const use = useOf(figure, label, named, context, year);
    const isSure =
      found !== undefined &&
      neutralBefore.test(withoutYear(label.slice(0, found.at), context)) &&
      fillerAfter.test(label.slice(found.at + found.phrase.length));
    const carried =
      found === undefined && fillerAfter.test(withoutYear(label, context)) ? name : undefined;
    const bound = named ?? carried;
    statements.push({
      ...use,
      label,
      sure: isSure || (carried !== undefined && label !== ''),
      ...(bound === undefined ? {} : { name: bound }),
      ...(year === undefined ? {} : { year }),
      ...(whole === undefined ? {} : { wholeOf: whole }),
    });
    // The year of a comparison does not hold for what follows the comparison.
    if (use.kind === 'growth' || use.kind === 'change') year = undefined;
  }
  return statements;
}

/** Returns the brackets that hold a figure, as stretches. */
function bracketed(sentence: string): [number, number][] {
  return [...sentence.matchAll(/（[^（）]*\d[^（）]*）/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function withoutYear(label: string, { ownNames = [] }: TextContext): string {
  const plain = label.replace(/(?:19|20)\d\d年(?:度|末|底)?/g, '');
  return ownNames.reduce((text, name) => text.replace(name, ''), plain);
}

/** The last name of an indicator in a clause: the one nearest to the figure. */
function lastName(
  label: string,
  { words }: TextContext,
): (IndicatorName & { at: number }) | undefined {
  let last: (IndicatorName & { at: number }) | undefined;
  for (let at = 0; at < label.length; at++) {
    const name = words.indicatorAt(label, at);
    if (name === undefined) continue;
    last = { ...name, at };
    at += name.phrase.length - 1;
  }
  return last;
}

const rise = '增加|增长|上升|提高|增幅';
const fall = '减少|下降|降低|压减|降幅|减幅';
const direction = new RegExp(`(${rise}|${fall})(?:了|额|幅度|为|至)*[ ]*$`);

function useOf(
  figure: PrintedFigure,
  label: string,
  name: (IndicatorName & Span) | undefined,
  context: TextContext,
  year: number | undefined,
): FigureUse {
  const word = direction.exec(label)?.[1];
  const sign = word !== undefined && fall.includes(word) ? -1 : 1;
  if (figure.kind === 'count') return { kind: 'count', figure };
  if (figure.kind === 'percent') {
    if (word !== undefined) return { kind: 'growth', figure, sign };
    if (/占/.test(label)) return { kind: 'share', figure, base: name };
    if (/完成|执行率|完成率|支付进度/.test(label)) return { kind: 'completion', figure };
    return { kind: 'other', figure };
  }
  if (word !== undefined && !/到$|至$/.test(label)) return { kind: 'change', figure, sign, word };
  const after =
    name === undefined ? label : label.slice(label.lastIndexOf(name.phrase) + name.phrase.length);
  const isPrior = context.year !== undefined && year === context.year - 1 && !/决算/.test(after);
  // 基本支出安排3100.48万元 is a plan too.
  const isBudget = /预算|安排[了为]?$/.test(
    after.replace(/一般公共预算|政府性基金预算|国有资本经营预算/g, ''),
  );
  return { kind: 'amount', figure, role: isPrior ? 'prior' : isBudget ? 'budget' : 'final' };
}
