/** What no printed Chinese text of a report may contain, each with the words that a failing test says. */

interface Fault {
  name: string;
  pattern: RegExp;
}

const faults: readonly Fault[] = [
  { name: 'a value of the program', pattern: /undefined|NaN|null|Infinity|\[object/ },
  { name: 'template syntax', pattern: /\{\{|\}\}|\{%|%\}|\{#|\[\[|\]\]/ },
  { name: 'double punctuation', pattern: /[，。；：、！？]\s*[，。；：、！？]/ },
  { name: 'punctuation at the beginning', pattern: /^[，。；：、！？）”》]/ },
  { name: 'a negative zero', pattern: /-0(\.0+)?(?![\d.])/ },
  { name: 'a change of zero', pattern: /(增加|减少)0(\.0+)?万元|(增长|下降)0(\.0+)?%/ },
  { name: '增加 without 增长', pattern: /增加[\d.,]+万元，下降|减少[\d.,]+万元，增长/ },
];

/** Faults that generated sentences cannot have; what an author writes may. */
const sentenceFaults: readonly Fault[] = [
  { name: 'an amount missing before its unit', pattern: /(?<![\d.])万元(?!）)/ },
  { name: 'an amount missing after 为', pattern: /决算(数)?为(?![\d（])/ },
  { name: 'a rate without %', pattern: /(占|增长|下降|完成预算(的)?)\d[\d.]*(?![\d.%])/ },
  { name: 'a reason missing', pattern: /(原因是|主要用于|包括：)[，。；]/ },
  { name: 'a colon that leads to nothing', pattern: /其中：[。；]/ },
];

const pairs = ['（）', '“”', '《》', '〔〕'];

/** Tells whether every bracket is closed by its own kind, in order. */
function isPaired(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    const pair = pairs.find((candidate) => candidate.includes(character));
    if (pair === undefined) continue;
    if (character === pair[0]) open.push(pair);
    else if (open.pop() !== pair) return false;
  }
  return open.length === 0;
}

function found(list: readonly Fault[], text: string): string[] {
  return list.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${name}: ${text}`);
}

/** Returns what is wrong with any text that a report prints. */
export function textFaults(text: string): string[] {
  return [...found(faults, text), ...(isPaired(text) ? [] : [`unpaired brackets: ${text}`])];
}

/** Returns what is wrong with a generated paragraph: it also ends with a stop, or with the colon of what follows. */
export function sentenceFaultsOf(text: string): string[] {
  const isEntry = /^\d+\.[^。]*$/.test(text);
  const ends = isEntry || /[。：]$/.test(text);
  return [
    ...textFaults(text),
    ...found(sentenceFaults, text),
    ...(ends ? [] : [`no stop at the end: ${text}`]),
  ];
}
