import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

const longest = 12;

/** Tells whether up to twelve characters, the last of them no digit or Latin letter, stand twice in a row. */
function hasRepetition(text: string): boolean {
  for (let length = 1; length <= longest; length++) {
    let equal = 0;
    for (let at = length; at < text.length; at++) {
      equal = text.charCodeAt(at) === text.charCodeAt(at - length) ? equal + 1 : 0;
      if (equal >= length && /[^\w\s]/.test(text.charAt(at))) return true;
    }
  }
  return false;
}

/** T108：词语重复（OFFICIAL 5.2，AU42）。 */
const doubledWords: TextRule = {
  code: 'T108',
  title: '词语重复',
  levels: ['warning'],
  identities: ['AU42'],
  example: '增加增加25万元；有有限公司',
  mend: '删去一个',
  needs: { test: hasRepetition },
  *check({ text }) {
    const words =
      /(增加|减少|增长|下降|支出|收入|决算|预算|主要|原因|其中|以及|进行|万元|单位|部门|工作|项目|经费|情况|完成|本年|年度)\1+/g;
    const signs =
      /的的|了了|是是|和和|与与|在在|为为|有有(?=限)|占占|共共(?!和)|由由|%%|％％|元元/g;
    const fragments = /(\p{Script=Han}{4,12})\1/gu;
    const seen: { from: number; to: number }[] = [];
    for (const pattern of [words, signs, fragments]) {
      for (const { found, offset, length } of matchesOf(text, pattern)) {
        if (seen.some(({ from, to }) => offset < to && from < offset + length)) continue;
        seen.push({ from: offset, to: offset + length });
        const message = `“${found}”重复：删去多的`;
        yield { level: 'warning', message, found, offset, length };
      }
    }
  },
};

/** Rules on what stands twice. */
export const repetitionRules: readonly TextRule[] = [doubledWords];
