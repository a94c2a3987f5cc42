import { matchesOf, wordsIn } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';
import { literally, wordPattern } from '../words.ts';
import type { TextWords } from '../words.ts';

/** Two or more letters or signs that stand for something to be filled in; `XX` inside a Latin word is none. */
const placeholder = /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z0-9])|[×╳]{2,}|＊{2,}|[□○〇]{3,}|_{3,}|＿{2,}/g;
/** An ellipsis as the whole content of a bracket, quote or clause: something was to be listed here. */
const emptyEllipsis = /(?<=^|[（“：:，。；\n])\s*(?:…{1,2}|\.{6})(?=$|[）”。，；\n])/g;

/** T101：填写模板时的说明文字、占位符没有删去（OFFICIAL 5.2，AU40）。 */
const templateTraces: TextRule = {
  code: 'T101',
  title: '模板的说明或占位符没有删去',
  levels: ['error', 'warning'],
  identities: ['AU40'],
  example: '主要用于日常办公业务（具体工作）；××年',
  mend: '换成本单位的内容；说明文字整个删去',
  needs: wordPattern(({ 模板痕迹 }) => [
    ...模板痕迹.map(literally),
    '[Xx]{2}|[×╳]{2}|＊{2}|[□○〇]{3}|_{3}|＿{2}|…|\\.{6}',
  ]),
  *check({ text }, { words }) {
    for (const { found, ...span } of wordsIn(text, words.lists.模板痕迹)) {
      const message = `“${found}”像是模板里的填写说明：换成本单位的内容，或整个删去`;
      yield { level: 'error', message, found, ...span };
    }
    for (const { found, offset, length } of matchesOf(text, placeholder)) {
      const message = `“${found}”是占位符：换成实际内容；名称依法不公开的用“某”`;
      yield { level: 'error', message, found, offset, length };
    }
    for (const { found, offset, length } of matchesOf(text, emptyEllipsis)) {
      const message = '只有省略号，没有内容：补上内容，或整个删去';
      yield { level: 'warning', message, found, offset, length };
    }
  },
};

/** T102：文件转换留下的残渣（OFFICIAL 5.2，AU41）。 */
const conversionDebris: TextRule = {
  code: 'T102',
  title: '文件转换留下的残渣',
  levels: ['error'],
  identities: ['AU41'],
  example: '[bookmark: _Toc15377197]一、职能简介',
  mend: '删去；成串的问号或乱码照原文补写',
  needs:
    /\[(?:bookmark|image|endif|if)|PAGEREF|HYPERLINK|_Toc|MERGEFORMAT|&|[?？]{3}|[\uFFFD\uE000-\uF8FF]|锟斤拷|烫烫烫|屯屯屯/,
  *check({ raw }) {
    const pattern =
      /\[(?:bookmark|image|endif|if)[^\]\n]*\]|PAGEREF\s*\S*|HYPERLINK\s+\S+|_Toc\d+|MERGEFORMAT|&(?:nbsp|amp|lt|gt|quot);|[?？]{3,}|\uFFFD+|[\uE000-\uF8FF]+|(?:锟斤拷|烫烫烫|屯屯屯)+/g;
    for (const { found, offset, length } of matchesOf(raw, pattern)) {
      const message = `“${printable(found)}”是文件转换留下的：删去，缺字的照原文补写`;
      yield { level: 'error', message, found: printable(found), offset, length };
    }
  },
};

function printable(text: string): string {
  const shown = text.replace(
    /[\uE000-\uF8FF\uFFFD]/g,
    (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return shown.length > 30 ? `${shown.slice(0, 30)}…` : shown;
}

/** T103：被入侵的网站常在文章里换进推广词（OFFICIAL 5.2，AU43）。 */
const injectedWords: TextRule = {
  code: 'T103',
  title: '网站垃圾词',
  levels: ['error', 'hint'],
  identities: ['AU43'],
  example: '城乡球探体育综合治理',
  mend: '换回原来的词（常是“环境”“提升”）；并请检查网站是否被入侵',
  needs: wordPattern(({ 网站垃圾词, 常用搭配 }) => [
    ...网站垃圾词.map(literally),
    ...常用搭配.map(({ 前, 词 }) => `${literally(前)}(?!${literally(词)})`),
  ]),
  *check({ text }, { words }) {
    const spam = wordsIn(text, words.lists.网站垃圾词);
    for (const { found, ...span } of spam) {
      const message = `“${found}”像是网站被入侵后换进的推广词：换回原来的词，并检查网站`;
      yield { level: 'error', message, found, ...span };
    }
    const isTold = (at: number): boolean => spam.some(({ offset }) => offset === at);
    for (const collocation of words.lists.常用搭配) {
      for (const { found, offset } of replacedIn(text, collocation, words.lists.垃圾词尾)) {
        if (isTold(offset)) continue;
        const message = `“${collocation.前}”后面是“${found}”，常见的是“${collocation.词}”：请看是否被换过词`;
        yield { level: 'hint', message, found, offset, length: found.length };
      }
    }
  },
};

/** Yields what stands where the usual word is expected: between two fixed words, or as a name that ends like an advertisement. */
function* replacedIn(
  text: string,
  { 前: before, 词: usual, 后: after }: TextWords['lists']['常用搭配'][number],
  endings: readonly string[],
): Generator<{ found: string; offset: number }> {
  for (const { offset } of wordsIn(text, [before])) {
    const start = offset + before.length;
    if (after === undefined) {
      const found = text.slice(start, start + 4);
      if (found.includes(usual)) continue;
      if (/^\p{Script=Han}{4}$/u.test(found) && endings.includes(found.slice(2))) {
        yield { found, offset: start };
      }
      continue;
    }
    const end = text.indexOf(after, start);
    const found = end < 0 ? '' : text.slice(start, end);
    if (!/^\p{Script=Han}{3,5}$/u.test(found) || /[和与及、的之]/.test(found)) continue;
    if (!found.includes(usual)) yield { found, offset: start };
  }
}

/** Rules on what does not belong into a text. */
export const foreignTextRules: readonly TextRule[] = [
  templateTraces,
  conversionDebris,
  injectedWords,
];
