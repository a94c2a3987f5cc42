import { expenditureKeys } from '../accounts/dimensions.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { FileContext, Finding, Rule } from './context.ts';

type ExpenditureRow = Disclosure['支出'][number];

const budgets = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
] as const;

/** C027：“财政拨款”是三本预算的统称，不能与其中一本写在一起，否则加两次（OFFICIAL 2，J02）。 */
const wholeBesidePart: Rule<FileContext> = {
  code: 'C027',
  title: '财政拨款与其中一本预算写在一起',
  levels: ['warning'],
  identities: ['J02'],
  example: '收入的同一行既有“财政拨款收入”，又有“一般公共预算财政拨款收入”',
  mend: '知道分项的只写分项，不知道的只写“财政拨款”',
  *check({ disclosure, document }): Iterable<Finding> {
    const lists = [
      ...disclosure.收入.map((row, index) => ({
        written: row,
        pointer: `/收入/${index}`,
        ending: '收入',
      })),
      { written: disclosure.结转和结余?.年初, pointer: '/结转和结余/年初', ending: '' },
      { written: disclosure.结转和结余?.年末, pointer: '/结转和结余/年末', ending: '' },
    ];
    for (const { written, pointer, ending } of lists) {
      const keys = new Set(Object.keys(written ?? {}));
      const part = budgets.find((budget) => keys.has(budget + ending));
      const whole = `财政拨款${ending}`;
      if (part === undefined || !keys.has(whole)) continue;
      const message = `“${whole}”已包括“${part}${ending}”，写在一起两个数都会加进去：是同一笔钱的，知道分项只写分项，不知道只写“${whole}”`;
      yield { level: 'warning', message, place: document.keyPlaceOf(`${pointer}/${whole}`) };
    }
  },
};

/** C163：同一科目、同一资金来源的同一种支出写了两行，两个数都会加进去。 */
const rowTwice: Rule<FileContext> = {
  code: 'C163',
  title: '同一科目的支出写了两行',
  levels: ['warning'],
  example: '两行都是科目 "2010602"、一般公共预算财政拨款，都有“项目支出”',
  mend: '重复的删去一行；确实是两笔的合写在一行；抄来忘了改的改正科目',
  *check({ disclosure, document }): Iterable<Finding> {
    const seen = new Map<string, number>();
    for (const [index, row] of disclosure.支出.entries()) {
      if (row.科目 === undefined) continue;
      for (const nature of expenditureKeys) {
        for (const part of partsOf(row, nature)) {
          const key = [row.科目, row.资金来源, nature, part].join('\n');
          const earlier = seen.get(key);
          if (earlier === undefined) {
            seen.set(key, index);
            continue;
          }
          const before = document.placeOf(`/支出/${earlier}/科目`);
          const message = `科目“${row.科目}”的${part === '' ? `“${nature}”` : `项目“${part}”`}在第${before.line}行已经写过，资金来源也相同，两个数会加在一起：重复的删去，是两笔的合写在一行，抄错科目的改正`;
          const related = [{ label: '前一行', place: before }];
          yield {
            level: 'warning',
            message,
            place: document.placeOf(`/支出/${index}/科目`),
            related,
          };
        }
      }
    }
  },
};

/** The parts of a row's expenditure of one kind: its projects by name, or the whole without a name. */
function partsOf(row: ExpenditureRow, nature: (typeof expenditureKeys)[number]): string[] {
  const written = row[nature];
  if (written === undefined) return [];
  return Array.isArray(written) ? written.map(({ 项目名称 }) => 项目名称) : [''];
}

/** Rules against entering the same money twice. */
export const doubleCountingRules: readonly Rule<FileContext>[] = [wholeBesidePart, rowTwice];
