import type { AmountAspect, NumberAspect } from './mention.ts';
import { shareBases } from './wordings.ts';

/** What the words before an amount make of it. */
export interface Aspect<Kind> {
  aspect: Kind;
  direction?: '增加' | '减少';
  word?: string;
  base?: string;
}

const directions: Readonly<Record<string, '增加' | '减少'>> = {
  增加: '增加',
  增长: '增加',
  上升: '增加',
  减少: '减少',
  下降: '减少',
};
const directionWords = /(?:各)?(增加|增长|上升|减少|下降)了?(?:约)?$/u;

/** Returns what an amount is by the words before it; an amount that nothing else is said of is the 决算数. */
export function amountAspect(before: string): Aspect<AmountAspect> {
  const [, word = ''] = directionWords.exec(before) ?? [];
  const direction = directions[word];
  if (direction !== undefined) return { aspect: '变动', direction, word };
  if (/年初(财政拨款)?结转(和)?结余$/u.test(before)) return { aspect: '年初结转和结余' };
  if (/年末(财政拨款)?结转((和)?结余)?$/u.test(before)) return { aspect: '年末结转和结余' };
  if (/与.{0,6}年(度)?的$/u.test(before)) return { aspect: '上年' };
  if (/预算(数)?(安排)?(为|是)?$/u.test(before)) return { aspect: '预算' };
  return { aspect: '决算' };
}

/** Returns what a percentage is by the words before it; undefined where they do not say. */
export function percentAspect(before: string): Aspect<NumberAspect> | undefined {
  const [, word = ''] = directionWords.exec(before) ?? [];
  const direction = directions[word];
  if (direction !== undefined) return { aspect: '增减幅度', direction, word };
  const completion = /完成(?<base>(年初|调整|全年)?预算)数?的?$/u.exec(before)?.groups?.['base'];
  if (completion !== undefined) return { aspect: '完成率', base: completion };
  const share = /占(?<base>[^，。；：]*?)的?(?:比例为|比重为)?$/u.exec(before);
  if (share === null) return undefined;
  const named = share.groups?.['base'] ?? '';
  const base = shareBases.find(([pattern]) => pattern.test(named))?.[1];
  return base === undefined ? { aspect: '占比' } : { aspect: '占比', base };
}
