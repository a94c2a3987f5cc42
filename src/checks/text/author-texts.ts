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

/** The keys from the root to a value, the last first: written out as a pointer only where a text stands. */
interface Way {
  key: string;
  above: Way | undefined;
}

const pointerOf = ({ key, above }: Way): string =>
  (above === undefined ? '' : pointerOf(above)) + step(key);

/** Returns every author-written text of a disclosure; also of keys that are newer than this list. */
export const authorTexts = onceFor((disclosure: object): readonly AuthorText[] => {
  const texts: AuthorText[] = [];
  collect(texts, disclosure, undefined, 'text');
  return texts;
});

function collect(
  texts: AuthorText[],
  value: object,
  above: Way | undefined,
  kindAbove: AuthorText['kind'],
): void {
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    if (typeof child === 'string') {
      if (!textual.test(child) || notTexts.has(key)) continue;
      texts.push({ text: child, pointer: pointerOf({ key, above }), kind: kindOf(key, kindAbove) });
    } else if (typeof child === 'object' && child !== null && !notTexts.has(key)) {
      collect(texts, child, { key, above }, kindOf(key, kindAbove));
    }
  }
}

function kindOf(key: string, above: AuthorText['kind']): AuthorText['kind'] {
  if (reasons.has(key)) return 'reason';
  return receptions.has(key) ? 'reception' : above;
}
