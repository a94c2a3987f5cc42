import type { PublishedText } from '../document.ts';
import { readAmount } from '../figures/printed-figure.ts';
import { figuresInText } from './figures-in-text.ts';
import type { TextFigure } from './figures-in-text.ts';
import type { AmountMention, Level, Mention, NumberMention } from './mention.ts';
import { normalText } from './normal-text.ts';
import { maskOwnWords } from './own-words.ts';
import { isProjectAmount, namedProjects, performanceSections, projectName } from './projects.ts';
import { amountAspect, percentAspect } from './read-amounts.ts';
import { countOf, projectCount } from './read-counts.ts';
import type { CountList } from './read-counts.ts';
import type { Named, SubjectNames } from './subjects-in-text.ts';
import { sectionBases, sectionWordings } from './wordings.ts';

/** What a paragraph inherits from those before it. */
export interface ReadingState {
  section: string;
  subject: Named | undefined;
  list: CountList;
  /** Whether a list of receptions is being read, whose amounts and persons are parts. */
  isListing: boolean;
  /** How many projects were described. */
  projects: number;
}

export interface ReadParagraph {
  mentions: Mention[];
  levels: Level[];
  state: ReadingState;
}

const structure = '一般公共预算财政拨款支出决算结构情况';
const items = '一般公共预算财政拨款支出决算具体情况';
const basic = '一般公共预算财政拨款基本支出决算情况说明';

/** Returns the facts of one paragraph of the explanation; `before` is what the paragraphs above have opened. */
export function readParagraph(
  block: PublishedText,
  before: ReadingState,
  names: SubjectNames,
): ReadParagraph {
  const text = maskOwnWords(block.text);
  const reader = new ParagraphReader(
    { ...before, subject: carriedOver(before.subject), list: '', isListing: false },
    names,
  );
  const plain = normalText(text).text;
  const figures = figuresInText(text, block.place);
  if (before.section === items) reader.openItem(plain);
  for (const [index, figure] of figures.entries()) {
    reader.take(figure);
    const next = figures[index + 1];
    reader.compare(next === undefined ? figure.after : next.before, figure);
  }
  if (figures.length === 0) reader.name(plain);
  return { mentions: reader.mentions, levels: reader.levels, state: reader.state };
}

/** A project is spoken of in its own paragraph only: figures of the attachments behind are none of its. */
function carriedOver(subject: Named | undefined): Named | undefined {
  return subject?.indicator.startsWith('项目:') === true ? undefined : subject;
}

/** What a figure is, without what it is of. */
type Said =
  | Pick<AmountMention, 'kind' | 'aspect' | 'amount'>
  | Pick<NumberMention, 'kind' | 'aspect' | 'number'>;

/** Stands behind an amount that is printed without its unit. */
export const withoutUnit = '（没有单位）';

function occurrences(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

class ParagraphReader {
  readonly mentions: Mention[] = [];
  readonly levels: Level[] = [];
  readonly state: ReadingState;
  private readonly names: SubjectNames;
  private sentence = 0;
  /** How many brackets are open: what stands in them explains, and is no addend. */
  private depth = 0;

  constructor(state: ReadingState, names: SubjectNames) {
    this.state = state;
    this.names = names;
  }

  /** A paragraph on an item begins with the names of 类, 款 and 项. */
  openItem(text: string): void {
    this.state.subject = this.names.itemOf(text) ?? this.state.subject;
  }

  /** Takes the indicator that the words name last. */
  name(words: string): void {
    const { section } = this.state;
    let best: { end: number; length: number; named: Named } | undefined;
    for (const { pattern, indicator, label } of sectionWordings[section] ?? []) {
      for (const match of words.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const { length } = match[0];
        if (best === undefined || end > best.end || (end === best.end && length > best.length)) {
          best = { end, length, named: { indicator, label } };
        }
      }
    }
    if (best !== undefined) this.state.subject = best.named;
  }

  take(figure: TextFigure): void {
    this.sentence += occurrences(figure.before, '。');
    this.depth += occurrences(figure.before, '（') - occurrences(figure.before, '）');
    if (/具体内容包括[^。]*$/u.test(figure.before)) this.state.isListing = true;
    else if (figure.before.includes('。')) this.state.isListing = false;
    if (figure.kind === 'amount') this.takeAmount(figure);
    else if (figure.unit === '%') this.takePercent(figure);
    else this.takeCount(figure);
  }

  private takeAmount(figure: TextFigure & { kind: 'amount' }): void {
    const { before, amount } = figure;
    const { list, isListing } = this.state;
    if (isListing && (list === '国内' || list === '外事')) {
      const named = { indicator: `名单金额:${list}`, label: '接待明细的金额' };
      this.add(named, figure, { kind: 'amount', aspect: '决算', amount });
      return;
    }
    if (performanceSections.includes(this.state.section) && !isProjectAmount(before)) return;
    if (/全年预算数?为?$/u.test(before)) {
      this.state.projects += 1;
      const label = projectName(before) ?? `第${this.state.projects}个项目`;
      this.state.subject = { indicator: `项目:${this.state.projects}`, label };
    }
    this.name(before);
    this.nameListed(before);
    const { aspect, ...rest } = amountAspect(before);
    const named = this.subjectOf(before);
    if (named === undefined) return;
    this.add(named, figure, { kind: 'amount', aspect, amount }, rest);
  }

  /** Items of an enumeration are named by the words since the last sign. */
  private nameListed(before: string): void {
    const words = /[^，。：；、]*$/u.exec(before)?.[0] ?? '';
    const { section } = this.state;
    if (section === structure && /支出$|（类）$/u.test(words) && !/财政拨款支出$/u.test(words)) {
      this.state.subject = this.names.classOf(words);
    }
    if (section === basic) this.state.subject = this.names.economicOf(words) ?? this.state.subject;
  }

  private subjectOf(before: string): Named | undefined {
    if (this.state.list === '购置' && /金额$/u.test(before)) {
      const last = this.mentions.findLast(({ indicator }) => indicator.startsWith('购置数:'));
      if (last === undefined) return undefined;
      return { indicator: last.indicator.replace('购置数', '购置金额'), label: last.label };
    }
    return this.state.subject;
  }

  private takePercent(figure: TextFigure & { kind: 'number' }): void {
    const found = percentAspect(figure.before);
    if (found === undefined) return;
    // The base of a share is no subject.
    this.name(figure.before.replace(/占[^，。；：]*$/u, ''));
    const { subject, section } = this.state;
    if (subject === undefined) return;
    const { aspect, ...rest } = found;
    const base = rest.base ?? sectionBases[section];
    this.add(
      subject,
      figure,
      { kind: 'number', aspect, number: figure.number },
      { ...rest, ...(aspect === '占比' && base !== undefined ? { base } : {}) },
    );
  }

  private takeCount(figure: TextFigure & { kind: 'number' }): void {
    const { before, after, unit, number } = figure;
    if (unit === '' && number.decimals > 0) this.takeBare(figure);
    if (this.depth > 0) return;
    const project = /^个/u.test(unit) ? projectCount(after.replace(/^项目/u, '')) : undefined;
    const found =
      project === undefined
        ? countOf(before, unit, this.state.list, this.state.isListing)
        : { named: project, list: this.state.list };
    if (found === undefined) {
      this.takeOtherCount(figure);
      return;
    }
    this.state.list = found.list;
    this.name(before);
    this.add(found.named, figure, { kind: 'number', aspect: '个数', number });
    const listed = project === undefined ? 0 : namedProjects(before);
    if (project === undefined || listed === 0) return;
    const named = { indicator: `列名:${project.indicator}`, label: '列出名称的项目数' };
    const text = `${listed}个`;
    const count = { text, scaled: listed, decimals: 0, place: number.place };
    this.add(named, figure, { kind: 'number', aspect: '个数', number: count });
  }

  /** A count that no prescribed sentence has is taken where it cannot be one: there is no 2.01个. */
  private takeOtherCount(figure: TextFigure & { kind: 'number' }): void {
    const { before, unit, number } = figure;
    if (number.decimals === 0 || !/^(人次|批次|台（套）|[个次人辆批台名])/u.test(unit)) return;
    if (unit === '个百分点' || /(平均|人均|每.{0,6}|约)$/u.test(before)) return;
    const named = { indicator: `其他数:${number.text}`, label: '数量' };
    this.add(named, figure, { kind: 'number', aspect: '个数', number });
  }

  /** An amount without a unit is read as 万元, and called so. */
  private takeBare({ before, number, place, ...rest }: TextFigure & { kind: 'number' }): void {
    if (!/(为|支出|收入|合计|总计)$/u.test(before)) return;
    const amount = readAmount(number.text, '万元', place);
    if (amount === undefined) return;
    const text = `${number.text}${withoutUnit}`;
    this.takeAmount({ ...rest, before, place, kind: 'amount', amount: { ...amount, text } });
  }

  private add(
    { indicator, label }: Named,
    { place }: TextFigure,
    said: Said,
    more: Partial<Pick<Mention, 'direction' | 'word' | 'base'>> = {},
  ): void {
    const { section } = this.state;
    const { sentence } = this;
    this.mentions.push({ indicator, label, section, place, sentence, ...more, ...said });
  }

  /** What the words behind a figure say of budget and last year without a figure. */
  compare(words: string, { place }: TextFigure): void {
    const { subject, section } = this.state;
    if (subject === undefined) return;
    const { indicator } = subject;
    const budget = /决算数(大于|小于)(年初|预算)|决算数与(?:年初)?预算数(持平|一致|相等)/u.exec(
      words,
    );
    const relation = budget?.[1] ?? (budget === null ? undefined : '持平');
    if (relation === '大于' || relation === '小于' || relation === '持平') {
      this.levels.push({ indicator, section, against: '预算', relation, place });
    }
    if (/与.{0,6}年(?:度)?.{0,30}(持平|无增减|一致)/u.test(words) && budget === null) {
      this.levels.push({ indicator, section, against: '上年', relation: '持平', place });
    }
  }
}
