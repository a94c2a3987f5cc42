import type { ReadText } from '../read-text.ts';
import type { TextContext } from '../text-rule.ts';
import type { PrintedAmount } from './amount.ts';
import { sentencesOf } from './statements.ts';
import type { SubjectCodes } from './subject-codes.ts';

/** An amount that a text says was spent on a subject. */
export interface SubjectAmount {
  figure: PrintedAmount;
  /** The subject as the text names it. */
  phrase: string;
  /** The codes that the name may stand for: 行政运行 is an item of many sections. */
  codes: readonly string[];
}

type NamedSubject = Omit<SubjectAmount, 'figure'>;

/** Between the name of a subject and its amount; the closing 支出 of a name is among it. */
const tail =
  /(?:[：:，,]|支出|财政拨款|一般公共预算|本年度?|全年|当年|实际|完成|决算|数|合计|共计|共|为|是|[ 　])*$/;

/** Yields the amounts of the year that stand right behind the name or code of a subject, in reading order. */
export function* subjectAmounts(read: ReadText, context: TextContext): Generator<SubjectAmount> {
  const { subjectCodes, year } = context;
  if (subjectCodes === undefined) return;
  for (const { offset, statements } of sentencesOf(read, context)) {
    let from = offset;
    for (const statement of statements) {
      const { offset: at, length } = statement.figure;
      const before = read.text.slice(from, at);
      from = at + length;
      if (statement.kind !== 'amount' || statement.role !== 'final') continue;
      // A name of an indicator is compared as such.
      if (statement.name !== undefined) continue;
      if (statement.year !== undefined && statement.year !== year) continue;
      const head = before.replace(tail, '');
      const codes = subjectCodes();
      const named =
        marked(head, codes) ??
        coded(head, codes) ??
        classNamed(head, before, codes) ??
        listedEconomic(head, read.text.slice(offset, at), codes);
      if (named !== undefined && named.codes.length > 0)
        yield { ...named, figure: statement.figure };
    }
  }
}

/** What may stand before a name that is not part of it. */
const opening = /(?:^|[^\p{Script=Han}]|其中|包括|用于|主要是|分别是|年度?|的)$/u;
const mark = /（(类|款|项)）$/;

/** `社会保障和就业支出（类）…（款）…（项）`, or the last of them alone. */
function marked(head: string, codes: SubjectCodes): NamedSubject | undefined {
  const level = mark.exec(head)?.[1];
  if (level === undefined) return undefined;
  const words = head.slice(0, -3);
  // The longest name wins: 其他…支出 ends with the name of another subject now and then.
  for (let start = Math.max(0, words.length - 40); start < words.length; start++) {
    const name = words.slice(start);
    const before = words.slice(0, start);
    const found = codes.functional(name, level);
    if (found.length === 0 || !opening.test(before)) continue;
    const above = before.replace(/支出$/, '');
    const phrase = `${name}（${level}）`;
    if (!mark.test(above)) return { phrase, codes: found };
    const parents = marked(above, codes)?.codes ?? [];
    return { phrase, codes: found.filter((code) => parents.some((one) => code.startsWith(one))) };
  }
  return undefined;
}

/** `2080505`, `2080505机关事业单位基本养老保险缴费支出`, `30201办公费`. */
function coded(head: string, codes: SubjectCodes): NamedSubject | undefined {
  const found =
    /(?<![\d.,])(?<code>2\d{6}|[23]\d{4})[ 　]*[“"（]?(?<name>[\p{Script=Han}、（）]*?)[”"）]?$/u.exec(
      head,
    );
  const { code = '', name = '' } = found?.groups ?? {};
  // Seven digits alone are a code; five may be any number.
  const isAlone = name === '' && code.length === 7;
  if (!isAlone && !codes.isNameOf(name, code)) return undefined;
  return { phrase: `${code}${name}`, codes: [code] };
}

/** `其中：教育支出`: a class is called by its name alone, with 支出. */
function classNamed(head: string, before: string, codes: SubjectCodes): NamedSubject | undefined {
  if (!before.slice(head.length).startsWith('支出')) return undefined;
  const name = /[^，；。：、（）\s]*$/u.exec(head)?.[0].replace(/^其中/, '') ?? '';
  return name === '' ? undefined : { phrase: `${name}支出`, codes: codes.functional(name, '类') };
}

/** What an enumeration of economic subjects may belong to; the last one named counts. */
const wholes =
  /(人员经费|公用经费|人员支出|公用支出|基本支出)|项目|三公|政府性基金|国有资本|政府采购/g;

/** `公用经费26.91万元，其中：办公费5.00万元、印刷费…`: in other company the same word may be a part only. */
function listedEconomic(
  head: string,
  sentence: string,
  codes: SubjectCodes,
): NamedSubject | undefined {
  if ([...sentence.matchAll(wholes)].at(-1)?.[1] === undefined) return undefined;
  const name =
    /[^，；。：、\s]*$/u.exec(head)?.[0].replace(/^(?:其中|主要包括|主要用于|包括|用于)/u, '') ??
    '';
  const code = name === '' ? undefined : codes.economic(name);
  return code === undefined ? undefined : { phrase: name, codes: [code] };
}
