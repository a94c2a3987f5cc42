import type { PrintedAmount, PrintedNumber } from '../figures/printed-figure.ts';
import type { Place } from '../../source/problem.ts';

/** What a sentence says of an indicator. */
export type AmountAspect = '决算' | '预算' | '上年' | '变动' | '年初结转和结余' | '年末结转和结余';
export type NumberAspect = '占比' | '完成率' | '增减幅度' | '个数';

interface Said {
  /** `收支总计`, `收入:事业收入`, `类:208`, `项:2080505`, `三公:接待` … */
  indicator: string;
  /** As a reader calls it. */
  label: string;
  /** The official name of the section it stands in. */
  section: string;
  place: Place;
  /** 增加 or 减少, as the words before the figure say. */
  direction?: '增加' | '减少';
  /** The words that say it: 增加, 增长, 下降 … */
  word?: string;
  /** What a share is of, or which budget is completed, where the sentence says it. */
  base?: string;
  /** Counts the sentences of one paragraph, to tell what is said together. */
  sentence: number;
}

export type Mention =
  | (Said & { kind: 'amount'; aspect: AmountAspect; amount: PrintedAmount })
  | (Said & { kind: 'number'; aspect: NumberAspect; number: PrintedNumber });

export type AmountMention = Extract<Mention, { kind: 'amount' }>;
export type NumberMention = Extract<Mention, { kind: 'number' }>;

/** 决算数与预算数持平, 与上年持平: said without a figure. */
export interface Level {
  indicator: string;
  section: string;
  /** Against the budget or last year. */
  against: '预算' | '上年';
  relation: '大于' | '小于' | '持平';
  place: Place;
}

/** What the sentences of a document say. */
export interface SentenceFacts {
  mentions: readonly Mention[];
  levels: readonly Level[];
}
