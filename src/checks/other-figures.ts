import { AmountReader } from '../accounts/amount-reader.ts';
import { isKnown, subtractFigures, sumFigures } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { indicator } from '../accounts/indicators.ts';
import { spenderKinds } from '../report/unit-in-year.ts';
import { compareFigures } from './compare-figures.ts';
import type { AccountsContext, Rule } from './context.ts';
import { agreementOf, amountInMessage } from './envelope.ts';

function readerOf({ document, disclosure }: AccountsContext): (pointer: string) => Figure {
  const reader = new AmountReader(document, disclosure.金额单位);
  return (pointer) => reader.figure(pointer) ?? 'unknown';
}

/** C140：机关运行经费不大于公用经费；全部是行政、参公单位的，等于公用经费（OFFICIAL 2，N01）。 */
const operatingFunds: Rule<AccountsContext> = {
  code: 'C140',
  title: '机关运行经费与公用经费不符',
  levels: ['error', 'warning', 'hint'],
  identities: ['N01'],
  example: '机关运行经费 244.17，公用经费 184.65',
  mend: '核对机关运行经费和基本支出的公用经费；全部是行政、参公单位的不必写决算',
  *check(context) {
    const { books, document, unit } = context;
    const stated = readerOf(context)('/机关运行经费/决算');
    const funds = indicator(books, '公用经费');
    if (!isKnown(stated) || !isKnown(funds) || stated === funds) return;
    const { unit: money, year } = books.accounts;
    const words = `机关运行经费${amountInMessage(stated, money)}`;
    const place = document.placeOf('/机关运行经费/决算');
    const inEnvelope = agreementOf(stated, funds, 1, money) === 'rounding';
    if (stated > funds) {
      const level = inEnvelope ? 'hint' : 'error';
      const message = `${words}大于公用经费${amountInMessage(funds, money)}：机关运行经费是公用经费的一部分，请核对两个数`;
      yield { level, message, place };
    } else if (!spenderKinds(unit, year).includes('事业单位')) {
      const level = inEnvelope ? 'hint' : 'warning';
      const message = `${words}不等于公用经费${amountInMessage(funds, money)}：全部是行政、参公单位的应相等，请核对`;
      yield { level, message, place };
    }
  },
};

/** C141：只有事业单位（非参公）的，没有机关运行经费（OFFICIAL 2，N02）。 */
const noOperatingFunds: Rule<AccountsContext> = {
  code: 'C141',
  title: '事业单位写了机关运行经费',
  levels: ['error'],
  identities: ['N02'],
  example: '单位性质是事业，机关运行经费的决算写 12',
  mend: '删去机关运行经费，或改正 unit.yaml 的单位性质',
  *check(context) {
    const { books, document, unit } = context;
    if (spenderKinds(unit, books.accounts.year).includes('机关')) return;
    const stated = readerOf(context)('/机关运行经费/决算');
    if (!isKnown(stated) || stated === 0) return;
    const message = `事业单位（不是参公管理的）没有机关运行经费，这里写了${amountInMessage(stated, books.accounts.unit)}：请删去，或改正 unit.yaml 的单位性质`;
    yield { level: 'error', message, place: document.placeOf('/机关运行经费/决算') };
  },
};

const kinds = ['货物', '工程', '服务'] as const;

/** C142：政府采购支出总额＝货物＋工程＋服务（OFFICIAL 2，N04）。 */
const procurementTotal: Rule<AccountsContext> = {
  code: 'C142',
  title: '政府采购支出总额与货物、工程、服务之和不符',
  levels: ['error', 'hint'],
  identities: ['N04'],
  example: '已知合计的政府采购支出总额写 37.17，货物、工程、服务之和是 37.37',
  mend: '核对总额和三项；总额能由三项相加的不必写',
  *check(context) {
    const { disclosure, document, books } = context;
    if (disclosure.政府采购 === undefined) return;
    const figure = readerOf(context);
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      if (row.指标 !== '政府采购支出总额') continue;
      yield* compareFigures({
        what: '政府采购支出总额',
        stated: figure(`/已知合计/${index}/金额`),
        computed: sumFigures(kinds.map((kind) => figure(`/政府采购/${kind}`))),
        by: '货物、工程、服务之和',
        parts: kinds.length,
        unit: books.accounts.unit,
        place: () => document.placeOf(`/已知合计/${index}/金额`),
        related: () =>
          kinds.map((kind) => ({
            label: kind,
            place: document.placeOf(`/政府采购/${kind}`),
          })),
      });
    }
  },
};

/** C143：授予小微企业合同金额≤授予中小企业合同金额≤政府采购支出总额（OFFICIAL 2，N05）。 */
const enterpriseContracts: Rule<AccountsContext> = {
  code: 'C143',
  title: '授予中小企业或小微企业的合同金额过大',
  levels: ['error', 'hint'],
  identities: ['N05', 'N06'],
  example: '政府采购支出总额 9.75，授予中小企业合同金额 16.80',
  mend: '核对合同金额；小微企业包含在中小企业里，中小企业包含在总额里',
  *check(context) {
    const figure = readerOf(context);
    const { books, document } = context;
    const { unit } = books.accounts;
    const small = { key: '授予中小企业合同金额', figure: figure('/政府采购/授予中小企业合同金额') };
    const micro = { key: '授予小微企业合同金额', figure: figure('/政府采购/授予小微企业合同金额') };
    const total = { key: '政府采购支出总额', figure: indicator(books, '政府采购支出总额') };
    for (const [part, whole] of [
      [small, total],
      [micro, isKnown(small.figure) ? small : total],
    ] as const) {
      if (!isKnown(part.figure) || !isKnown(whole.figure) || part.figure <= whole.figure) continue;
      const isRounding = agreementOf(part.figure, whole.figure, kinds.length, unit) === 'rounding';
      const message = `${part.key}${amountInMessage(part.figure, unit)}大于${whole.key}${amountInMessage(whole.figure, unit)}：请核对`;
      const place = document.placeOf(`/政府采购/${part.key}`);
      yield { level: isRounding ? 'hint' : 'error', message, place };
    }
  },
};

/** C144：政府采购支出一般不大于本年支出与年末结转和结余之和（OFFICIAL 2，N08）。 */
const procurementWithinSpending: Rule<AccountsContext> = {
  code: 'C144',
  title: '政府采购支出大于本年支出',
  levels: ['hint'],
  identities: ['N08'],
  example: '政府采购支出总额 1200，本年支出 880，年末结转和结余 100',
  mend: '核对政府采购支出；按合同金额统计的不用改',
  *check({ books, document }) {
    const total = indicator(books, '政府采购支出总额');
    const limit = sumFigures([books.ask('expenditure', {}), books.closing()]);
    if (!isKnown(total) || !isKnown(limit) || total <= limit) return;
    const { unit } = books.accounts;
    const message = `政府采购支出${amountInMessage(total, unit)}大于本年支出与年末结转和结余之和${amountInMessage(limit, unit)}：请核对，按合同金额统计的不用改`;
    yield { level: 'hint', message, place: document.keyPlaceOf('/政府采购') };
  },
};

/** C145：列出的项目不多于所写的项目数（OFFICIAL 2，N17）。 */
const namedProjects: Rule<AccountsContext> = {
  code: 'C145',
  title: '列出的项目多于项目数',
  levels: ['error'],
  identities: ['N17'],
  example: '事前评估项目数 3，涉及项目列了 5 个',
  mend: '改正项目数，或删去多列的项目',
  *check({ disclosure, document }) {
    const { 事前评估项目数: count, 涉及项目: named } = disclosure.预算绩效 ?? {};
    if (count === undefined || named === undefined || named.length <= count) return;
    const message = `事前评估项目数是${count}，涉及项目列了${named.length}个：请改正项目数，或删去多列的项目`;
    yield { level: 'error', message, place: document.placeOf('/预算绩效/事前评估项目数') };
  },
};

const funds = ['上级财政资金', '本级财政资金'] as const;

/** C146：绩效表的财政拨款＝上级财政资金＋本级财政资金（OFFICIAL 2，N18）。 */
const performanceFunds: Rule<AccountsContext> = {
  code: 'C146',
  title: '绩效表的财政拨款与上级、本级资金之和不符',
  levels: ['error', 'hint'],
  identities: ['N18'],
  example: '预算数 {财政拨款: 220, 上级财政资金: 60, 本级财政资金: 150}',
  mend: '核对三个数，或不写财政拨款',
  *check(context) {
    const { disclosure, document, books } = context;
    const figure = readerOf(context);
    for (const [index, attachment] of (disclosure.附件 ?? []).entries()) {
      for (const key of ['预算数', '执行数'] as const) {
        const group = attachment[key];
        if (group?.财政拨款 === undefined) continue;
        const pointer = `/附件/${index}/${key}`;
        yield* compareFigures({
          what: `“${attachment.项目名称 ?? attachment.类型}”${key}的财政拨款`,
          stated: figure(`${pointer}/财政拨款`),
          computed: sumFigures(funds.map((name) => figure(`${pointer}/${name}`))),
          by: '上级、本级财政资金之和',
          parts: funds.length,
          unit: books.accounts.unit,
          place: () => document.placeOf(`${pointer}/财政拨款`),
        });
      }
    }
  },
};

/** C147：绩效表的执行数不大于项目支出（OFFICIAL 2，N21）。 */
const performanceWithinProjects: Rule<AccountsContext> = {
  code: 'C147',
  title: '绩效表的执行数大于项目支出',
  levels: ['warning', 'hint'],
  identities: ['N21'],
  example: '项目执行数 900，全部项目支出 492.04',
  mend: '核对执行数；项目由所属单位以外的单位实施的，在综述里说明',
  *check(context) {
    const { disclosure, document, books } = context;
    const figure = readerOf(context);
    const { unit } = books.accounts;
    const limit = books.ask('expenditure', { nature: '项目支出' });
    if (!isKnown(limit)) return;
    for (const [index, attachment] of (disclosure.附件 ?? []).entries()) {
      const group = attachment.执行数;
      if (group === undefined) continue;
      const keys = Object.keys(group).filter((key) =>
        group.财政拨款 === undefined ? true : key === '财政拨款' || key === '其他资金',
      );
      const spent = sumFigures(keys.map((key) => figure(`/附件/${index}/执行数/${key}`)));
      const over = subtractFigures(spent, limit);
      if (!isKnown(spent) || !isKnown(over) || over <= 0) continue;
      const isRounding = agreementOf(spent, limit, keys.length, unit) === 'rounding';
      const message = `“${attachment.项目名称 ?? attachment.类型}”的执行数${amountInMessage(spent, unit)}大于全部项目支出${amountInMessage(limit, unit)}：请核对`;
      const place = document.keyPlaceOf(`/附件/${index}/执行数`);
      yield { level: isRounding ? 'hint' : 'warning', message, place };
    }
  },
};

/** Rules on 机关运行经费, 政府采购 and 预算绩效. */
export const otherFigureRules: readonly Rule<AccountsContext>[] = [
  operatingFunds,
  noOperatingFunds,
  procurementTotal,
  enterpriseContracts,
  procurementWithinSpending,
  namedProjects,
  performanceFunds,
  performanceWithinProjects,
];
