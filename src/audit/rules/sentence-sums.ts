/** What the sentences say against each other, amounts: L04 to L31, N01 to N05 (OFFICIAL 2), as data. */

import type { AmountMention } from '../text/mention.ts';
import type { Comparison } from './comparison.ts';
import { amountIdentity, said } from './sentence-rule.ts';
import type { SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';

type Parts = (context: SentenceContext) => readonly AmountMention[];

const structure = '一般公共预算财政拨款支出决算结构情况';
const items = '一般公共预算财政拨款支出决算具体情况';

/** A sum whose addends the sentences name; `least` of them must be there for it to be one. */
function sum(
  id: string,
  words: string,
  whole: string,
  parts: Parts,
  least = 1,
  aspect: AmountMention['aspect'] = '决算',
): SentenceIdentity {
  return amountIdentity(id, words, function* (context) {
    const plus = parts(context);
    const section = plus[0]?.section ?? '';
    const mention = context.facts.amountIn(section, whole, aspect);
    if (mention === undefined || plus.length < least) return;
    yield { whole: said(mention), plus: plus.map(said), relation: '=' };
  });
}

function named(...indicators: readonly string[]): Parts {
  return ({ facts }) => indicators.flatMap((indicator) => facts.amountsOf(indicator)[0] ?? []);
}

function all(prefix: string, section?: string, aspect: AmountMention['aspect'] = '决算'): Parts {
  return ({ facts }) => facts.eachOf(prefix, aspect, section);
}

/** Every line of a list of receptions is an addend, equal ones too. */
function listed(indicator: string): Parts {
  return ({ facts }) => facts.amountsOf(indicator);
}

/** The economic items that are listed behind 人员经费 or 公用经费. */
function itemsBehind(total: string): Parts {
  return ({ facts }) => {
    let isOpen = false;
    return facts.mentions.filter((mention): mention is AmountMention => {
      if (mention.indicator === '人员经费' || mention.indicator === '公用经费') {
        isOpen = mention.indicator === total;
      }
      return isOpen && mention.kind === 'amount' && mention.indicator.startsWith('经济:');
    });
  };
}

/** L31: one indicator has one value; every later mention is compared with the first. */
function* repeated({ facts }: SentenceContext): Generator<Comparison> {
  const first = new Map<string, AmountMention>();
  for (const mention of facts.mentions) {
    if (mention.kind !== 'amount' || /^(名单|项目:)/u.test(mention.indicator)) continue;
    const key = `${mention.indicator}|${mention.aspect}|${mention.direction ?? ''}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, mention);
    else yield { whole: said(mention), plus: [said(known)], relation: '=' };
  }
}

/** L28: the three budgets give 本年支出合计 of 财政拨款总表. */
function* threeBudgets({ facts, tables }: SentenceContext): Generator<Comparison> {
  const whole = termAt(tables, ['财政拨款总表', '支出/本年支出合计', '合计']);
  const plus = ['一般公共预算财政拨款支出', '基金:支出', '国资:支出'].flatMap(
    (indicator) => facts.amountsOf(indicator)[0] ?? [],
  );
  if (whole !== undefined && plus.length === 3) {
    yield { whole, plus: plus.map(said), relation: '=' };
  }
}

/** A part that must not exceed its whole. */
function atMost(id: string, words: string, part: string, whole: string): SentenceIdentity {
  return amountIdentity(id, words, function* ({ facts }) {
    const large = facts.amountsOf(whole)[0];
    const small = facts.amountsOf(part)[0];
    if (large === undefined || small === undefined) return;
    yield { whole: said(large), plus: [said(small)], relation: '≥' };
  });
}

export const sentenceSums: readonly SentenceIdentity[] = [
  sum('L04', '各项收入之和等于本年收入合计', '本年收入合计', all('收入:')),
  sum('L06', '各项支出之和等于本年支出合计', '本年支出合计', all('支出:')),
  amountIdentity('L07', '财政拨款收入总计等于支出总计', function* ({ facts }) {
    const income = facts.amountsOf('财政拨款收入总计')[0];
    const spent = facts.amountsOf('财政拨款支出总计')[0];
    if (income === undefined || spent === undefined) return;
    yield { whole: said(spent), plus: [said(income)], relation: '=' };
  }),
  amountIdentity('L01', '收入总计等于支出总计', function* ({ facts }) {
    const income = facts.amountsOf('收入总计')[0];
    const spent = facts.amountsOf('支出总计')[0];
    if (income === undefined || spent === undefined) return;
    yield { whole: said(spent), plus: [said(income)], relation: '=' };
  }),
  sum(
    'L10',
    '各类支出之和等于一般公共预算财政拨款支出',
    '一般公共预算财政拨款支出',
    all('类:', structure),
  ),
  sum(
    'L12',
    '各项支出之和等于一般公共预算财政拨款支出',
    '一般公共预算财政拨款支出',
    all('项:', items),
  ),
  sum(
    'L13',
    '各项的预算数之和等于总的预算数',
    '一般公共预算财政拨款支出',
    all('项:', items, '预算'),
    2,
    '预算',
  ),
  sum('L16', '人员经费与公用经费之和等于基本支出', '基本支出', named('人员经费', '公用经费'), 2),
  sum('L18', '列出的人员经费各项之和等于人员经费', '人员经费', itemsBehind('人员经费')),
  sum('L18', '列出的公用经费各项之和等于公用经费', '公用经费', itemsBehind('公用经费')),
  sum(
    'L20',
    '因公出国（境）费、公务用车、公务接待费之和等于“三公”经费',
    '三公:合计',
    named('三公:出国', '三公:车辆', '三公:接待'),
    3,
  ),
  sum(
    'L20',
    '购置费与运行维护费之和等于公务用车购置及运行维护费',
    '三公:车辆',
    named('三公:购置', '三公:运行'),
    2,
  ),
  sum(
    'L21',
    '国内公务接待与外事接待之和等于公务接待费',
    '三公:接待',
    named('接待:国内', '接待:外事'),
    2,
  ),
  sum('L22', '国内公务接待各批之和等于国内公务接待支出', '接待:国内', listed('名单金额:国内')),
  sum('L22', '外事接待各批之和等于外事接待支出', '接待:外事', listed('名单金额:外事')),
  sum('L25', '各车型的购置金额之和等于公务用车购置费', '三公:购置', all('购置金额:')),
  amountIdentity('L28', '三本预算的支出之和等于财政拨款总表的本年支出合计', threeBudgets),
  sum(
    'L26',
    '政府性基金基本支出与项目支出之和等于支出',
    '基金:支出',
    named('基金:基本支出', '基金:项目支出'),
    2,
  ),
  sum(
    'L27',
    '国有资本经营基本支出与项目支出之和等于支出',
    '国资:支出',
    named('国资:基本支出', '国资:项目支出'),
    2,
  ),
  amountIdentity('L31', '同一指标在全文只有一个数', repeated),
  amountIdentity('N01', '机关运行经费不大于公用经费', function* ({ facts, tables }) {
    const funds = facts.amountsOf('机关运行经费')[0];
    const table = termAt(tables, ['基本支出表', '公用经费合计', '决算数']);
    const text = facts.amountsOf('公用经费')[0];
    const whole = table ?? (text === undefined ? undefined : said(text));
    if (funds === undefined || whole === undefined) return;
    yield { whole, plus: [said(funds)], relation: '≥' };
  }),
  sum(
    'N04',
    '货物、工程、服务之和等于政府采购支出总额',
    '采购:总额',
    named('采购:货物', '采购:工程', '采购:服务'),
    3,
  ),
  atMost('N05', '授予中小企业合同金额不大于政府采购支出总额', '采购:中小企业', '采购:总额'),
  atMost('N05', '授予小微企业合同金额不大于授予中小企业合同金额', '采购:小微企业', '采购:中小企业'),
];
