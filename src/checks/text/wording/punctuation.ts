import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

const pairs: Readonly<Record<string, string>> = {
  '）': '（',
  '】': '【',
  '》': '《',
  '〕': '〔',
  '”': '“',
  '’': '‘',
};

/** T104：标点重复，或连用两个不能连用的标点（OFFICIAL 5.2，AU42）。 */
const doubledPunctuation: TextRule = {
  code: 'T104',
  title: '标点重复',
  levels: ['warning'],
  identities: ['AU42'],
  example: '住房保障支出25.1万元，占3.4%。；其他支出',
  mend: '只留一个标点',
  needs: /[，。；：、！？,;][ 　]*[，。；：、,;]|。。|[（(]{2}|[）)]{2}|““|””/,
  *check({ raw }) {
    const pattern = /[，。；：、！？,;](?:[ 　]*[，。；：、,;])+|。{2,}|（（|））|“{2,}|”{2,}/g;
    for (const { found, offset, length } of matchesOf(raw, pattern)) {
      const message = `标点“${found}”重复：只留一个`;
      yield { level: 'warning', message, found, offset, length };
    }
  },
};

/** T105：汉字之间用了半角标点（OFFICIAL 5.2，AU42）；直引号的方向没法判断，也在内。 */
const halfWidthPunctuation: TextRule = {
  code: 'T105',
  title: '半角标点',
  levels: ['hint'],
  identities: ['AU42'],
  example: '占100%,主要包括办公费;水费',
  mend: '换成全角标点，引号用“”',
  needs: /[,;:?!"()]/,
  *check({ raw }, { allowHalfWidth = false }) {
    if (allowHalfWidth) return;
    // Between a Han character (or a percentage, a bracket) and another; `1,234`, `7:30` and Latin text are not touched.
    const marks = /(?<=[\p{Script=Han}%％）)”])[,;:?!](?=\s*[\p{Script=Han}（(“]|\s*$)/gmu;
    const quotes = /"(?=\p{Script=Han})|(?<=\p{Script=Han})"/gu;
    const brackets = /\((?=\p{Script=Han})|(?<=\p{Script=Han})\)/gu;
    const found = [marks, quotes, brackets]
      .flatMap((pattern) => [...matchesOf(raw, pattern)])
      .sort((left, right) => left.offset - right.offset);
    const [first] = found;
    if (first === undefined) return;
    // One for the whole text: whoever types one half-width comma types twenty.
    const count = found.length === 1 ? '' : `（这段文字共${found.length}处）`;
    const message = `“${first.found}”是半角标点${count}：中文里用全角`;
    yield { level: 'hint', message, found: first.found, offset: first.offset, length: 1 };
  },
};

/** T106：括号、引号不成对（OFFICIAL 5.2，AU42）。 */
const unpaired: TextRule = {
  code: 'T106',
  title: '括号或引号不成对',
  levels: ['warning'],
  identities: ['AU42'],
  example: '压减“一般性财政支出，做到专款专用',
  mend: '补上缺的一半，或删去多的一半',
  needs: { [Symbol.search]: firstUnpaired },
  *check({ text }) {
    let lineStart = 0;
    for (const line of text.split('\n')) {
      yield* unpairedIn(line, lineStart);
      lineStart += line.length + 1;
    }
  },
};

const codeOf = (sign: string): number => sign.charCodeAt(0);

/** By code: of an opening sign the code that it is read as, of a closing one that of the opening it needs, else 0. */
const openingOf = new Uint16Array(0x10000);
for (const [closing, opening] of [...Object.entries(pairs), [')', '（'] as const]) {
  openingOf[codeOf(closing)] = codeOf(opening);
  openingOf[codeOf(opening)] = codeOf(opening);
}
openingOf[codeOf('(')] = codeOf('（');
const closingCodes = new Set([...Object.keys(pairs), ')'].map(codeOf));
const lineEnd = codeOf('\n');
/** What stands in [[…]] is not looked at, so that a text with one may have anything. */
const reference = codeOf('[');

/** Returns where a sign without its other half may first show, or −1: one walk through all texts of a file. */
function firstUnpaired(text: string): number {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === reference || (code === lineEnd && open.length > 0)) return at;
    const opening = openingOf[code];
    if (opening === undefined || opening === 0) continue;
    if (!closingCodes.has(code)) open.push(opening);
    else if (open.pop() !== opening) return at;
  }
  return open.length > 0 ? text.length - 1 : -1;
}

function* unpairedIn(line: string, start: number): ReturnType<TextRule['check']> {
  const open: { sign: string; offset: number }[] = [];
  const found: { sign: string; offset: number; closes: boolean }[] = [];
  for (const { found: sign, offset } of matchesOf(line, /[（）【】《》〔〕“”‘’]/g)) {
    const opening = pairs[sign];
    if (opening === undefined) open.push({ sign, offset });
    else if (open.at(-1)?.sign === opening) open.pop();
    // A list mark such as `1）` needs no opening bracket.
    else if (!(
      sign === '）' &&
      /(?:^|[\s，。；：|])\w{1,2}$|^[一二三四五六七八九十]{1,3}$/.test(line.slice(0, offset))
    )) {
      found.push({ sign, offset, closes: true });
    }
  }
  for (const { sign, offset, closes } of [
    ...found,
    ...open.map((one) => ({ ...one, closes: false })),
  ]) {
    const message = `“${sign}”没有对应的${closes ? '前' : '后'}一半：补上，或删去`;
    yield { level: 'warning', message, found: sign, offset: start + offset, length: 1 };
  }
}

/** T107：“三公”经费的引号全文一致（OFFICIAL 5.2，AU42）。 */
const threePublicQuotes: TextRule = {
  code: 'T107',
  title: '“三公”的引号不一致',
  levels: ['hint'],
  identities: ['AU42'],
  example: '“三公”经费与三公经费、“三公经费”混用',
  mend: '统一写作“三公”经费',
  needs: /三公/,
  *check({ raw }) {
    const pattern = /“三公经费”|(?<![“"])三公经费|"三公"经费|‘三公’经费|"三公经费"/g;
    for (const { found, offset, length } of matchesOf(raw, pattern)) {
      const message = `写作${found}：统一写作“三公”经费`;
      yield { level: 'hint', message, found, expected: '“三公”经费', offset, length };
    }
  },
};

/** Rules on signs. */
export const punctuationRules: readonly TextRule[] = [
  doubledPunctuation,
  halfWidthPunctuation,
  unpaired,
  threePublicQuotes,
];
