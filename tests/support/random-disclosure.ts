/**
 * Random valid disclosures: integers of 分, several 科目, all funds and natures, splits by project and 经济科目,
 * and, where wanted, everything that a source may leave open.
 */

import fc from 'fast-check';
import { fundLeaves, incomeLeaves, natureLeaves } from '../../src/accounts/dimensions.ts';
import type { FundName } from '../../src/accounts/dimensions.ts';
import { decimalText } from '../../src/accounts/money.ts';
import type { MoneyUnit } from '../../src/accounts/money.ts';
import type { Parts } from './make-disclosure.ts';

// The same cases in every run: a result must not hang on chance. Other seeds are for hunting by hand.
fc.configureGlobal({ seed: 2020 });

const subjectsOfFund: Readonly<Record<(typeof fundLeaves)[number], readonly string[]>> = {
  一般公共预算财政拨款: [
    '2013299',
    '2080505',
    '2080506',
    '2101101',
    '2120101',
    '2120199',
    '2210201',
  ],
  政府性基金预算财政拨款: ['2121301', '2121399', '2296002'],
  国有资本经营预算财政拨款: ['2230105'],
  其他资金: ['2080505', '2120101', '2120199', '2210201'],
};
const economicCodes = ['30101', '30108', '30201', '30301', '31002'];
/** Those of “三公”经费: where nothing is open its items follow from them, elsewhere the two may contradict each other. */
const threePublicCodes = ['30217', '30231', '31013'];
const projects = ['平台运行维护', '公厕管理', '市容整治'];
const threePublic = ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'];

/** An amount in 分, small enough that no sum of a file leaves the exact integers. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 100_000_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5_000_000_000_000 }) },
);

type Written = fc.Arbitrary<string>;

/** How freely a disclosure is made. */
export interface Freedom {
  /** Whether dimensions may be left out, 经济科目 too, and figures be 未公布 or 依法不公开. */
  open: boolean;
}

class Maker {
  private readonly unit: MoneyUnit;
  private readonly open: boolean;

  constructor(unit: MoneyUnit, { open }: Freedom) {
    this.unit = unit;
    this.open = open;
  }

  private amount(): Written {
    const decimals = this.unit === '元' ? 2 : 6;
    const written = amount.map((value) => decimalText(BigInt(value), decimals));
    if (!this.open) return written;
    const silence = fc.constantFrom('未公布', '依法不公开');
    return fc.oneof({ weight: 12, arbitrary: written }, { weight: 1, arbitrary: silence });
  }

  /** `{ a: 1, b: 2 }` of one to some of the keys, or a plain amount for each key. */
  private amounts(keys: readonly string[]): Written {
    return fc
      .subarray([...keys], { minLength: 1 })
      .chain((chosen) =>
        fc
          .tuple(...chosen.map((key) => this.amount().map((value) => `'${key}': ${value}`)))
          .map((pairs) => pairs.join(', ')),
      );
  }

  /** A 科目 of the fund, where freedom allows at the level of 类 or 款, or none at all. */
  private subject(codes: readonly string[]): Written {
    const exact = fc.constantFrom(...codes).map((code) => `科目: '${code}', `);
    if (!this.open) return fc.oneof({ weight: 6, arbitrary: exact }, fc.constant(''));
    const coarse = fc
      .tuple(fc.constantFrom(...codes), fc.constantFrom(3, 5))
      .map(([code, length]) => `科目: '${code.slice(0, length)}', `);
    return fc.oneof({ weight: 6, arbitrary: exact }, coarse, fc.constant(''));
  }

  income(): Written {
    const all = Object.values(subjectsOfFund).flat();
    const keys = this.open ? [...incomeLeaves, '财政拨款收入'] : incomeLeaves;
    const row = fc
      .tuple(this.subject(all), this.amounts(keys))
      .map(([subject, amounts]) => `- { ${subject}${amounts} }`);
    return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => rows.join('\n'));
  }

  private nature(name: string): Written {
    const codes = this.open ? economicCodes : [...economicCodes, ...threePublicCodes];
    const bySubject = this.amounts(codes).map((pairs) => `{ ${pairs} }`);
    const project = fc.oneof(
      bySubject.map((pairs) => `经济分类: ${pairs}`),
      ...(this.open ? [this.amount().map((value) => `金额: ${value}`)] : []),
    );
    const list = fc
      .tuple(...projects.map((title) => project.map((rest) => `{ 项目名称: ${title}, ${rest} }`)))
      .map((rows) => `[${rows.join(', ')}]`);
    const isSplit = name === '基本支出' || name === '项目支出';
    const choices = [
      ...(isSplit ? [bySubject] : []),
      ...(name === '项目支出' ? [list] : []),
      ...(this.open || !isSplit ? [this.amount()] : []),
    ];
    return fc.oneof(...choices).map((value) => `${name}: ${value}`);
  }

  private natures(names: readonly string[]): Written {
    const split = fc
      .subarray([...names], { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen.map((name) => this.nature(name))))
      .map((parts) => parts.join(', '));
    if (!this.open) return split;
    const whole = this.amount().map((value) => `合计: ${value}`);
    return fc.oneof({ weight: 3, arbitrary: split }, whole);
  }

  private budget(): Written {
    const given = fc
      .tuple(this.amount(), this.amount())
      .map(([initial, adjusted]) => `预算: { 年初预算: ${initial}, 调整预算: ${adjusted} }, `);
    const rate = fc
      .integer({ min: 0, max: 2000 })
      .map((tenths) => `预算: { 完成率: ${tenths / 10} }, `);
    return fc.oneof(given, rate, fc.constant(''));
  }

  expenditure(): Written {
    const row = fc
      .constantFrom<FundName | undefined>(
        ...fundLeaves,
        ...(this.open ? (['财政拨款', undefined] as const) : []),
      )
      .chain((fund) => {
        const isOther = fund === '其他资金' || fund === undefined;
        const codes =
          fund === undefined || fund === '财政拨款'
            ? Object.values(subjectsOfFund).flat()
            : subjectsOfFund[fund];
        const source = fund === undefined ? '' : `资金来源: ${fund}, `;
        const natures = isOther ? natureLeaves : natureLeaves.slice(0, 2);
        return fc
          .tuple(this.subject(codes), this.budget(), this.natures(natures))
          .map(([subject, budget, rest]) => `- { ${subject}${source}${budget}${rest} }`);
      });
    return fc.array(row, { minLength: 1, maxLength: 9 }).map((rows) => rows.join('\n'));
  }

  balances(): Written {
    const keys = this.open
      ? fc.constantFrom([...fundLeaves], ['财政拨款', '其他资金'])
      : fc.constant([...fundLeaves]);
    const opening = keys.chain((names) => this.amounts(names));
    return fc
      .tuple(opening, this.amount(), this.amount())
      .map(
        ([funds, used, distributed]) =>
          `年初: { ${funds} }\n使用非财政拨款结余: ${used}\n结余分配: ${distributed}`,
      );
  }

  threePublic(): Written {
    const sources = this.open ? [...fundLeaves.slice(0, 2), '财政拨款'] : fundLeaves.slice(0, 2);
    const row = (item: string): Written =>
      fc.tuple(fc.constantFrom(...sources), this.amount(), this.amount()).map(
        // 一般公共预算财政拨款: the final figure follows from 经济分类 and is not entered again.
        ([fund, budget, final]) =>
          `- { 项目: ${item}, 资金来源: ${fund}, 调整预算: ${budget}${fund === fundLeaves[0] ? '' : `, 决算: ${final}`} }`,
      );
    return fc
      .subarray(threePublic, { minLength: 1 })
      .chain((items) => fc.tuple(...items.map(row)))
      .map((rows) => rows.join('\n'));
  }

  prior(): Written {
    const names = ['收支总计', '财政拨款收支总计', '一般公共预算财政拨款支出', ...threePublic];
    return this.amounts(names).map((pairs) => `{ ${pairs.replaceAll("'", '')} }`);
  }
}

const wording: Written = fc
  .record({
    百分比小数位: fc.integer({ min: 0, max: 2 }),
    整数百分比: fc.constantFrom('保留小数', '不带小数'),
    金额末尾零: fc.constantFrom('保留', '去掉'),
    千分位: fc.boolean(),
    零值单元格: fc.constantFrom('空白', "'0'", "'0.00'"),
    列出零值收支项目: fc.boolean(),
    列出零值类级科目: fc.boolean(),
    列出经济科目金额: fc.boolean(),
    总计列结转: fc.boolean(),
    完成预算基数: fc.constantFrom('年初预算', '调整预算', '全年预算'),
  })
  .map((switches) => {
    const pairs = Object.entries(switches).map(([key, value]) => `${key}: ${String(value)}`);
    return `{ ${pairs.join(', ')} }`;
  });

/** Returns an arbitrary of the parts of valid disclosures. */
export function randomDisclosure(freedom: Freedom): fc.Arbitrary<Parts> {
  return fc.constantFrom<MoneyUnit>('万元', '元').chain((unit) => {
    const maker = new Maker(unit, freedom);
    const optional = (written: Written): fc.Arbitrary<string | null> =>
      fc.oneof({ weight: 3, arbitrary: written }, fc.constant(null));
    return fc.record({
      金额单位: fc.constant(unit),
      表述: wording,
      收入: maker.income(),
      支出: maker.expenditure(),
      结转和结余: optional(maker.balances()),
      三公经费: optional(maker.threePublic()),
      上年: optional(maker.prior()),
    });
  });
}
