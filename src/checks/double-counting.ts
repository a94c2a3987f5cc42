import type { FileContext, Finding, Rule } from './context.ts';

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

/** Rules against entering the same money twice. */
export const doubleCountingRules: readonly Rule<FileContext>[] = [wholeBesidePart];
