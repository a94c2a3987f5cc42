import { completionOf } from '../../accounts/budgets.ts';
import { lineage } from '../../accounts/query.ts';
import type { Figure } from '../../accounts/figure.ts';
import { budgetBasis, shareWords } from '../wording.ts';
import { completionWords, sharesOf, withoutCompletion } from './change.ts';
import type { CompletionWords, Share } from './change.ts';
import { compared } from './input.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';

const funds = '一般公共预算财政拨款';

/** One 项 of 一般公共预算财政拨款支出. */
export interface ItemValues extends CompletionWords {
  /** The number as it is printed: 1. or （1）. */
  编号: string;
  /** …（类）…（款）…（项） */
  科目: string;
  金额: Figure;
}

export interface GeneralBudgetValues extends ComparedFigure, CompletionWords {
  /** What sentences call this expenditure. */
  名称: string;
  占本年支出合计: string | null;
  结构: Share[];
  项: ItemValues[];
}

/** Returns the values of 一般公共预算财政拨款支出决算情况说明 (OFFICIAL 2, L08–L13, M04–M05, M08). */
export function generalBudgetValues(input: ValuesInput): GeneralBudgetValues {
  const { books, wording, disclosure, classification, text } = input;
  const notes = disclosure.说明?.一般公共预算财政拨款支出决算总体情况;
  const details = disclosure.说明?.一般公共预算财政拨款支出决算具体情况;
  const total = books.ask('expenditure', { funds });
  const classes = classification.classRows().map(({ code, name }) => ({
    name: name.endsWith('支出') ? name : `${name}支出`,
    figure: books.ask('expenditure', { funds, subject: code }),
  }));
  const unclassified = books.ask('expenditure', { funds, subject: '' });
  const shown = [
    ...classes.filter(({ figure }) => wording.列出零值类级科目 || figure !== 0),
    ...(unclassified === 0 ? [] : [{ name: '未分科目', figure: unclassified }]),
  ];
  return {
    ...compared(input, '一般公共预算财政拨款支出', notes?.变动原因),
    ...completionWords(completionOf(books, { funds }, budgetBasis(wording)), total, wording),
    差异原因: text.line(details?.差异原因),
    名称: wording.一般公共预算支出名称,
    占本年支出合计: shareWords(total, books.ask('expenditure', {}), wording) ?? null,
    结构: sharesOf(shown, total, wording),
    项: items(input),
  };
}

/** Every subject that the author lists, a final figure of zero included; parents only where nothing finer is known. */
function items(input: ValuesInput): ItemValues[] {
  const { books, wording, classification, text } = input;
  const codes = new Set<string>();
  for (const entry of books.accounts.expenditure) {
    if (entry.subject !== undefined && entry.funds === 1) codes.add(entry.subject);
  }
  const parents = new Set([...codes].flatMap((code) => lineage(code).slice(0, -1)));
  return [...codes]
    .filter((code) => !parents.has(code))
    .sort()
    .map((subject, index) => {
      const completion = completionOf(books, { funds, subject }, budgetBasis(wording));
      const amount = books.ask('expenditure', { funds, subject });
      const words = {
        ...completionWords(completion, amount, wording),
        差异原因: text.line(completion.reason),
      };
      return {
        ...(wording.逐项比较预算 ? words : withoutCompletion(words)),
        编号: wording.逐项编号 === '1.' ? `${index + 1}.` : `（${index + 1}）`,
        科目: classification.functionalPhrase(subject),
        金额: amount,
      };
    });
}

export interface EconomicListValues {
  金额: Figure;
  /** Share of 基本支出 as printed; null on a base of zero or an unknown figure (OFFICIAL 2, M06). */
  占比: string | null;
  /** Each economic 款 that occurs, in code order; the amount is unknown where the source only names it. */
  科目: { 名称: string; 金额: Figure }[];
}

export interface BasicExpenditureValues {
  金额: Figure;
  人员经费: EconomicListValues;
  公用经费: EconomicListValues;
}

/** Returns the values of 一般公共预算财政拨款基本支出决算情况说明 (OFFICIAL 2, L14–L18). */
export function basicExpenditureValues(input: ValuesInput): BasicExpenditureValues {
  const { books, classification, wording } = input;
  const nature = '基本支出';
  const total = books.ask('expenditure', { funds, nature });
  const list = (group: '人员经费' | '公用经费', personnel: boolean): EconomicListValues => {
    const codes = new Set<string>();
    for (const entry of books.accounts.economic) {
      const inGroup =
        entry.economic !== undefined && books.isPersonnel(entry.economic) === personnel;
      if (inGroup && entry.funds === 1 && (entry.natures & 1) !== 0 && entry.amount !== 0) {
        codes.add(entry.economic ?? '');
      }
    }
    const amount = books.ask('economic', { funds, nature, economic: group });
    return {
      金额: amount,
      占比: shareWords(amount, total, wording) ?? null,
      科目: [...codes].sort().map((economic) => ({
        名称: classification.economicName(economic) ?? economic,
        金额: books.ask('economic', { funds, nature, economic }),
      })),
    };
  };
  return {
    金额: total,
    人员经费: list('人员经费', true),
    公用经费: list('公用经费', false),
  };
}
