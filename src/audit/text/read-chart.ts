import type { PublishedTable } from '../document.ts';
import { readAmount, readNumber } from '../figures/printed-figure.ts';
import { plainTitle, plainWords } from '../plain-words.ts';
import type { Mention } from './mention.ts';
import type { ReadParagraph, ReadingState } from './read-paragraph.ts';
import type { Named, SubjectNames } from './subjects-in-text.ts';
import { sectionBases, sectionWordings } from './wordings.ts';

/** What the years of a chart of changes are of, by section. */
const charted: Readonly<Record<string, Named>> = {
  收入支出决算总体情况说明: { indicator: '收支总计', label: '收支总计' },
  财政拨款收入支出决算总体情况说明: { indicator: '财政拨款收支总计', label: '财政拨款收支总计' },
  一般公共预算财政拨款支出决算总体情况: {
    indicator: '一般公共预算财政拨款支出',
    label: '一般公共预算财政拨款支出',
  },
};

/** Returns the data of a chart (图n) as facts of its section; any other table of the explanation says nothing (L29). */
export function readChart(
  { caption = '', rows }: PublishedTable,
  state: ReadingState,
  names: SubjectNames,
): ReadParagraph {
  const mentions: Mention[] = [];
  const nothing = { mentions, levels: [], state };
  if (!/^图\d/u.test(plainTitle(caption))) return nothing;
  const unit = /元/u.test(rows[0]?.map(({ text }) => text).join('') ?? '') ? '万元' : '元';
  const years = rows.flatMap(([label]) => /^(\d{4})年/u.exec(label?.text ?? '')?.[1] ?? []);
  const latest = Math.max(...years.map(Number));
  for (const [label, value, share] of rows.slice(1)) {
    if (label === undefined || value === undefined) continue;
    const year = /^(\d{4})年/u.exec(label.text)?.[1];
    const named =
      year === undefined ? namedIn(state.section, label.text, names) : charted[state.section];
    const amount = readAmount(value.text, unit, value.place);
    if (named === undefined || amount === undefined) continue;
    const aspect = year !== undefined && Number(year) < latest ? '上年' : '决算';
    const common = { ...named, section: state.section, sentence: -1 };
    mentions.push({ ...common, kind: 'amount', aspect, amount, place: value.place });
    const base = sectionBases[state.section];
    const printed = /%$/u.test(share?.text ?? '') ? share : undefined;
    const number = readNumber(printed?.text.replace('%', '') ?? '');
    if (printed === undefined || number === undefined || base === undefined) continue;
    const said = { text: printed.text, place: printed.place, ...number };
    mentions.push({
      ...common,
      base,
      kind: 'number',
      aspect: '占比',
      number: said,
      place: printed.place,
    });
  }
  return nothing;
}

function namedIn(section: string, label: string, names: SubjectNames): Named | undefined {
  const words = plainWords(label);
  const found = (sectionWordings[section] ?? []).find(({ pattern }) =>
    new RegExp(`^(?:${pattern.source})$`, 'u').test(words),
  );
  if (found !== undefined) return { indicator: found.indicator, label: found.label };
  return section === '一般公共预算财政拨款支出决算结构情况' ? names.classOf(words) : undefined;
}
