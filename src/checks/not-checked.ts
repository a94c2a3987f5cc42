import { isKnown } from '../accounts/figure.ts';
import { indicator } from '../accounts/indicators.ts';
import {
  threePublicFinal,
  threePublicFromEconomic,
  threePublicInBasic,
} from '../accounts/three-public.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';

/** A figure, and the identities (OFFICIAL 2) that cannot be checked where it is not known. */
type Needed = readonly [figure: string, identities: readonly string[]];

const main: readonly Needed[] = [
  ['收支总计', ['A04', 'A05', 'L01']],
  ['年初结转和结余', ['A03', 'A06', 'J18', 'K01']],
  ['年末结转和结余', ['A06', 'J18']],
  ['基本支出', ['C01', 'J17', 'L06']],
  ['财政拨款收支总计', ['D03', 'D04', 'D05', 'L07']],
  ['一般公共预算财政拨款基本支出', ['E01', 'J15', 'J17']],
  ['人员经费', ['F05', 'F07']],
  ['公用经费', ['F06', 'F07']],
];

/** Items of “三公”经费, with the identity that compares each with 基本支出; J24 compares it with all of 经济分类. */
const threePublic: readonly (readonly [item: string, withBasic: string])[] = [
  ['因公出国（境）费', 'J20'],
  ['公务接待费', 'J21'],
  ['公务用车运行维护费', 'J22'],
  ['公务用车购置费', 'J23'],
];

/** What compares opening balances with last year's closing ones. */
const openings = ['K01', 'K02', 'K03'];

const named = (needed: readonly Needed[]): string =>
  needed.map(([figure, identities]) => `${figure}（${identities.join('、')}）`).join('、');

/** C033：缺少一个数，有关的勾稽关系没有核对；每个原因一条，括号里是没有核对的关系。 */
const notChecked: Rule<AccountsContext> = {
  code: 'C033',
  title: '缺少数，没有核对',
  levels: ['hint'],
  unchecked: true,
  identities: [
    ...new Set([
      ...main.flatMap(([, ids]) => ids),
      ...threePublic.map(([, id]) => id),
      'J24',
      ...openings,
    ]),
  ],
  example: '没有年初结转和结余，收支总计因此没有核对（A03、A06、J18、K01）',
  mend: '知道的补上；确实没有公布的不必改',
  *check(context): Iterable<Finding> {
    const { document, books, disclosure, lastYear, lastDisclosure } = context;
    // A file that is not there is no fault of this one: the summary counts them.
    if (lastYear === undefined && lastDisclosure !== undefined) {
      const message = `上年的文件有错误：年初数没有和它的年末数核对（${openings.join('、')}）；改正那个文件再检查`;
      yield { level: 'hint', message, place: document.keyPlaceOf('/结转和结余') };
    }
    const unknown = main.filter(([name]) => indicator(books, name) === 'unknown');
    if (unknown.length > 0) {
      const message = `缺少${named(unknown)}的数：有关单元格留空，括号里的关系没有核对；知道的补上`;
      yield { level: 'hint', message, place: document.placeOf('') };
    }
    const place = document.keyPlaceOf(disclosure.三公经费 ? '/三公经费' : '/支出');
    const [items, economic] = openThreePublic(context);
    if (items.length > 0) {
      const message = `缺少${named(items)}的决算数：括号里的关系没有核对；知道的补上`;
      yield { level: 'hint', message, place };
    }
    if (economic.length > 0) {
      const message = `一般公共预算财政拨款的经济分类不全，没有和它核对${named(economic)}：知道的补上`;
      yield { level: 'hint', message, place };
    }
  },
};

/** Items whose 决算 is not known, and known ones that no complete 经济分类 stands beside. */
function openThreePublic({ books }: AccountsContext): [items: Needed[], economic: Needed[]] {
  const items: Needed[] = [];
  const economic: Needed[] = [];
  for (const [item, withBasic] of threePublic) {
    const final = threePublicFinal(books, item);
    if (final === 'unknown') items.push([item, [withBasic, 'J24', 'G02', 'L20']]);
    if (!isKnown(final) || final === 0) continue;
    const open = [
      ...(threePublicInBasic(books, item) === 'unknown' ? [withBasic] : []),
      ...(threePublicFromEconomic(books, item) === undefined ? ['J24'] : []),
    ];
    if (open.length > 0) economic.push([item, open]);
  }
  return [items, economic];
}

/** C035：别的行写了资金来源，这一行没有：多半是漏写，财政拨款的数因此算不出。 */
const fundsForgotten: Rule<AccountsContext> = {
  code: 'C035',
  title: '支出的一行没有写资金来源',
  levels: ['hint'],
  example: '其他各行都写了“资金来源”，这一行没有写',
  mend: '补上“资金来源”；资料没有分的不必改',
  *check({ document, disclosure, books }): Iterable<Finding> {
    if (indicator(books, '一般公共预算财政拨款支出') !== 'unknown') return;
    const open = disclosure.支出.flatMap((row, index) =>
      row.资金来源 === undefined ? [index] : [],
    );
    const [first] = open;
    if (first === undefined || open.length === disclosure.支出.length) return;
    const others = open.length === 1 ? '' : `（共 ${open.length} 行）`;
    const message = `这一行没有写“资金来源”${others}：一般公共预算财政拨款支出因此算不出，有关单元格留空；知道的补上，资料没有分的不必改`;
    yield { level: 'hint', message, place: document.placeOf(`/支出/${first}`) };
  },
};

/** Rules on what is left unchecked, and what most often leaves it so. */
export const notCheckedRules: readonly Rule<AccountsContext>[] = [notChecked, fundsForgotten];
