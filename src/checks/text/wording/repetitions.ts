import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

/** What may stand twice at such a distance: a sign, a word, or four to twelve characters beyond ASCII. */
const distances = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const longest = 12;
const doubledSign = /[的了是和与在为有占共由%％元]/;
const percentSign = '%'.charCodeAt(0);

/** Where each character was seen last, counted on from text to text, so that the array need not be emptied. */
const lastSeen = new Int32Array(0x10000).fill(-longest - 1);
let origin = 0;

/** Returns where the first stretch that may be a repetition ends, or −1: much sooner found than by a pattern. */
function firstRepetition(text: string): number {
  if (origin > 0x3fffffff) {
    lastSeen.fill(-longest - 1);
    origin = 0;
  }
  const start = origin;
  origin += text.length + longest + 1;
  // How many characters in a row, up to this one, stood before within the longest distance.
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && code !== percentSign) {
      run = 0;
      continue;
    }
    const isRecent = start + at - (lastSeen[code] ?? 0) <= longest;
    lastSeen[code] = start + at;
    run = isRecent ? run + 1 : 0;
    if (run > 0 && repeatsAt(text, at, run)) return at;
  }
  return -1;
}

/** Tells whether what ends at an offset stands there twice in a row; its last `run` characters are beyond ASCII, or %. */
function repeatsAt(text: string, last: number, run: number): boolean {
  for (const distance of distances) {
    if (distance > run || 2 * distance > last + 1) return false;
    let same = 0;
    while (
      same < distance &&
      text.charCodeAt(last - same) === text.charCodeAt(last - same - distance)
    ) {
      same++;
    }
    if (same === distance && (distance > 1 || doubledSign.test(text.charAt(last)))) return true;
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
  needs: { [Symbol.search]: firstRepetition },
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
