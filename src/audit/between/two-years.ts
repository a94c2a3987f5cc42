/** Last year's document against this year's: K01 to K09, K12 (OFFICIAL 2). */

import type { AuditFamily } from '../rules/audit-family.ts';
import { changesIn, yearIdentity, yearWords } from '../rules/changes.ts';
import type { Comparison, Term } from '../rules/comparison.ts';
import { said } from '../rules/sentence-rule.ts';
import type { Address } from '../rules/table-identity.ts';
import type { AmountMention } from '../text/mention.ts';
import type { AuditedDocument } from './audited-document.ts';
import type { YearPair } from './belonging.ts';
import { betweenAmounts, betweenCounts, cellTerm } from './group-identity.ts';
import type { GroupIdentity } from './group-identity.ts';

const lastFile = ({ before }: YearPair): string => `上年的文件是“${before.name}”`;

/** An opening balance that the document says was adjusted needs not be last year's closing one. */
const adjusted = /年初[^。；\n]{0,20}(?:调整|追溯|更正)|(?:调整|追溯|更正)[^。；\n]{0,10}年初/u;
const restated = /上年[^。；\n]{0,20}(?:口径|追溯|调整数)|口径[^。；\n]{0,8}(?:调整|变化|不同)/u;

type Balance = readonly [opening: Address, closing: Address];

function* openings(pair: YearPair, balances: Iterable<Balance>): Generator<Comparison> {
  if (adjusted.test(pair.now.text)) return;
  for (const [opening, closing] of balances) {
    const whole = cellTerm(pair.now, opening);
    const part = cellTerm(pair.before, closing, 'year');
    if (whole !== undefined && part !== undefined) yield { whole, plus: [part], relation: '=' };
  }
}

const fiscal = (row: string, column = '决算数'): Address => ['财政拨款总表', row, column];
const budgets = [
  ['一般公共预算财政拨款', '一般公共预算'],
  ['政府性基金预算财政拨款', '政府性基金'],
  ['国有资本经营预算财政拨款', '国有资本经营'],
] as const;
const fiscalClosing = '支出/年末财政拨款结转和结余';

/** Every subject of the tables that print balances. */
function subjectBalances({ now }: YearPair): Balance[] {
  return (['基金表', '国资收支表'] as const).flatMap((name) => {
    const keys = [...(now.tables.get(name)?.byKey.keys() ?? [])];
    return keys.map((key): Balance => [
      [name, key, '年初结转和结余'],
      [name, key, '年末结转和结余'],
    ]);
  });
}

/** Where last year's table prints an indicator of the sentences. */
const printedAt: readonly (readonly [indicator: RegExp, address: (name: string) => Address])[] = [
  [/^(?:收支|收入|支出)总计$/u, () => ['收支总表', '收入/总计', '决算数']],
  [/^财政拨款(?:收支|收入|支出)总计$/u, () => fiscal('收入/总计')],
  [/^一般公共预算财政拨款支出$/u, () => ['一般公共预算支出表', '合计', '合计']],
  [/^三公:/u, (name) => ['三公表', '数', `决算/${name.slice('三公:'.length)}`]],
];

/** What last year's document prints of an indicator, the table before the sentence; undefined for other indicators. */
function lastFigure({ before }: YearPair, indicator: string): Term | undefined {
  const [, addressOf] = printedAt.find(([pattern]) => pattern.test(indicator)) ?? [];
  if (addressOf === undefined && indicator !== '机关运行经费') return undefined;
  // Where two tables share the expenses, the sentence gives their sum.
  const isShared = indicator.startsWith('三公:') && before.tables.has('基金三公表');
  const printed =
    isShared || addressOf === undefined
      ? undefined
      : cellTerm(before, addressOf(indicator), 'year');
  const [mention] = before.facts.amountsOf(indicator);
  if (printed?.amount !== undefined || mention === undefined) return printed;
  const term = said(mention);
  return { ...term, label: `${before.identity.year ?? ''}年度${term.label}` };
}

const changes = Object.entries(yearWords).map(([id, words]) =>
  betweenAmounts<YearPair>(id, words, lastFile, function* (pair) {
    const { facts } = pair.now;
    if (restated.test(pair.now.text)) return;
    for (const change of changesIn(facts)) {
      if (yearIdentity(change.indicator) !== id) continue;
      // With last year's figure in the document itself the change is checked there, and the figure by K12.
      if (facts.amountIn(change.section, change.indicator, '上年') !== undefined) continue;
      const last = lastFigure(pair, change.indicator);
      const current = facts.amountIn(change.section, change.indicator);
      if (current === undefined || last === undefined) continue;
      const now = said(current);
      const [more, less] = change.direction === '减少' ? [last, now] : [now, last];
      yield { whole: said(change), plus: [more], minus: [less], relation: '=' };
    }
  }),
);

function count({ facts }: AuditedDocument, indicator: string) {
  return facts.numbersOf(indicator, '个数')[0];
}

const identities: readonly GroupIdentity<YearPair>[] = [
  betweenAmounts('K01', '年初结转和结余等于上年年末', lastFile, (pair) =>
    openings(pair, [
      [
        ['收支总表', '收入/年初结转和结余', '决算数'],
        ['收支总表', '支出/年末结转和结余', '决算数'],
      ],
    ]),
  ),
  betweenAmounts('K02', '财政拨款年初结转和结余等于上年年末', lastFile, (pair) =>
    openings(pair, [
      [fiscal('收入/年初财政拨款结转和结余'), fiscal(fiscalClosing, '合计')],
      ...budgets.map(([row, column]): Balance => [
        fiscal(`收入/${row}#2`),
        fiscal(fiscalClosing, column),
      ]),
    ]),
  ),
  betweenAmounts('K03', '每一科目的年初结转和结余等于上年年末', lastFile, (pair) =>
    openings(pair, subjectBalances(pair)),
  ),
  ...changes,
  betweenCounts(
    'K09',
    '车辆不多于上年车辆与本年购置之和',
    function* ({ now, before }) {
      const [own, last] = [count(now, '车辆'), count(before, '车辆')];
      if (own === undefined || last === undefined) return;
      const bought = count(now, '购置数')?.number.scaled ?? 0;
      const over = own.number.scaled - last.number.scaled - bought;
      yield over <= 0
        ? undefined
        : {
            message: `车辆是${own.number.text}，上年的文件“${before.name}”是${last.number.text}，本年购置${bought}辆，多出${over}辆：请核对，划入、调入的应写明`,
            place: own.place,
            found: own.number.text,
            related: [{ label: '上年车辆', place: last.place }],
          };
    },
    ['warning'],
  ),
  betweenAmounts('K12', '写的上年数等于上年公开的数', lastFile, function* (pair) {
    const { mentions } = pair.now.facts;
    if (restated.test(pair.now.text)) return;
    const quoted = mentions.filter(
      (mention): mention is AmountMention => mention.kind === 'amount' && mention.aspect === '上年',
    );
    for (const mention of quoted) {
      const last = lastFigure(pair, mention.indicator);
      if (last !== undefined) yield { whole: said(mention), plus: [last], relation: '=' };
    }
  }),
];

const opening = '核对两年的文件；年初数确有调整的，在说明里写明调整的原因';

/** The rules on two years of one unit. */
export const twoYears: AuditFamily & { years: readonly GroupIdentity<YearPair>[] } = {
  title: '已公开的文件：同一单位的两个年度',
  mend: '核对两年的文件，改正写错的一份；确有调整的写明原因',
  years: identities,
  words: {
    K01: { example: '上年年末结转和结余 33.00，本年年初写 30.00', mend: opening },
    K02: { example: '上年年末一般公共预算结转和结余 3.00，本年年初写 30.00', mend: opening },
    K03: { example: '上年基金表 2120803 的年末 5.00，本年年初写 0.50', mend: opening },
    K09: {
      example: '上年车辆 15 辆，本年没有购置，写 18 辆',
      mend: '核对车辆数；划入、调入的在说明里写明',
    },
    K12: { example: '图里的上年收支总计 1416.87 万元，上年公开的是 1461.87 万元' },
  },
};
