import { onceFor } from '../../source/once-for.ts';
import { step } from '../../accounts/amount-reader.ts';
import type { TextContext } from './text-rule.ts';

/** A text that an author wrote into a disclosure. */
export interface AuthorText {
  text: string;
  /** JSON pointer of the value. */
  pointer: string;
  kind: NonNullable<TextContext['kind']>;
}

/** Keys whose values are names, codes, dates and choices: other rules know them. */
const notTexts = new Set([
  '版式',
  '状态',
  '批复日期',
  '公开日期',
  '金额单位',
  '表述',
  '补充科目',
  '科目',
  '科目名称',
  '资金来源',
  '已知合计',
  '类型',
  '项目',
  '主管单位代码',
  '实施单位代码',
  '不核对',
  '上年',
]);
const reasons = new Set(['差异原因', '变动原因', '调整原因']);
const receptions = new Set(['国内公务接待', '外事接待', '出访']);

/** What no text goes without: a character beyond ASCII, a long number, a sign of an address or of silence. */
const textual = /[^\0-\x7F]|\d{6}|[@\-./\\]/;

/** Returns every author-written text of a disclosure; also of keys that are newer than this list. */
export const authorTexts = onceFor((disclosure: object): readonly AuthorText[] => {
  const texts: AuthorText[] = [];
  const walk = (value: object, pointer: string, above: AuthorText['kind']): void => {
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      if (typeof child === 'number' || notTexts.has(key)) continue;
      const kind = kindOf(key, above);
      if (typeof child === 'string') {
        if (textual.test(child)) texts.push({ text: child, pointer: pointer + step(key), kind });
      } else if (typeof child === 'object' && child !== null) {
        walk(child, pointer + step(key), kind);
      }
    }
  };
  walk(disclosure, '', 'text');
  return texts;
});

function kindOf(key: string, above: AuthorText['kind']): AuthorText['kind'] {
  if (reasons.has(key)) return 'reason';
  return receptions.has(key) ? 'reception' : above;
}
