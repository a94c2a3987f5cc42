import { step } from '../accounts/amount-reader.ts';
import type { FileContext, Rule } from './context.ts';
import { authorTexts } from './text/author-texts.ts';

type ReasonKey = '变动原因' | '差异原因';

/** The keys of 说明 whose reasons a sentence prints: the others have no place for one. */
const printedReasons: Readonly<Record<string, readonly ReasonKey[]>> = {
  收入支出决算总体情况说明: ['变动原因'],
  财政拨款收入支出决算总体情况说明: ['变动原因'],
  一般公共预算财政拨款支出决算总体情况: ['变动原因'],
  一般公共预算财政拨款支出决算具体情况: ['差异原因'],
  '“三公”经费财政拨款支出决算总体情况说明': ['变动原因', '差异原因'],
  政府性基金预算支出决算情况说明: ['变动原因'],
  国有资本经营预算支出决算情况说明: ['变动原因'],
};

/** Where reasons stand that a sentence introduces. */
const introduced = /^(?!\/(?:概况|附件)\/).*\/(?:变动原因|差异原因)$/;
const introduction =
  /^(其中|主要)?(是)?(主要)?(的)?(变动|增减|差异|增加|减少)?(的)?(主要)?原因(主要)?(是|为|：|:)/;

/** C157：原因前面的“主要变动原因是”由程序印，不写在原因里。 */
const introducedReason: Rule<FileContext> = {
  code: 'C157',
  title: '原因以“主要原因是”开头',
  levels: ['warning'],
  example: '变动原因: 主要变动原因是公务接待批次减少',
  mend: '只写原因本身，如 公务接待批次减少',
  *check({ disclosure, document }) {
    for (const { text, pointer, kind } of authorTexts(disclosure)) {
      if (kind !== 'reason' || !introduced.test(pointer)) continue;
      const found = introduction.exec(text);
      if (found === null) continue;
      const message = `原因以“${found[0]}”开头，这几个字由程序印，会重复：请只写原因本身`;
      yield { level: 'warning', message, place: document.placeOf(pointer), found: found[0] };
    }
  },
};

/** C158：原因写在没有地方印的一节。 */
const unprintedReason: Rule<FileContext> = {
  code: 'C158',
  title: '原因没有地方印',
  levels: ['warning'],
  example: '在“收入决算情况说明”里写了“变动原因”',
  mend: '移到印原因的一节，或改写成“补充说明”',
  *check({ disclosure, document }) {
    for (const [section, notes] of Object.entries(disclosure.说明 ?? {})) {
      for (const key of ['变动原因', '差异原因'] as const) {
        if (notes[key] === undefined || printedReasons[section]?.includes(key)) continue;
        const message = `“${section}”一节不印“${key}”：请移到印它的一节，或写成“补充说明”`;
        yield {
          level: 'warning',
          message,
          place: document.keyPlaceOf(`/说明${step(section)}/${key}`),
        };
      }
    }
    for (const [index, row] of disclosure.支出.entries()) {
      if (row.差异原因 === undefined || row.资金来源 !== '其他资金') continue;
      const message = '其他资金的支出不印“差异原因”：请删去，或写到“支出决算情况说明”的“补充说明”';
      yield { level: 'warning', message, place: document.keyPlaceOf(`/支出/${index}/差异原因`) };
    }
  },
};

const dimensions = [
  '账',
  '科目',
  '收入来源',
  '资金来源',
  '支出性质',
  '经济科目',
  '项目名称',
] as const;

/** C159：已知合计的一行写“指标”，或者写维度，不能都写：维度不会起作用。 */
const indicatorOrDimensions: Rule<FileContext> = {
  code: 'C159',
  title: '已知合计同时写了指标和维度',
  levels: ['error'],
  example: '{ 指标: 基本支出, 资金来源: 一般公共预算财政拨款, 金额: 320 }',
  mend: '只留“指标”，或删去“指标”只写维度',
  fixed: true,
  *check({ disclosure, document }) {
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      const extra = dimensions.filter((key) => row[key] !== undefined);
      if (row.指标 === undefined || extra.length === 0) continue;
      const message = `已知合计的“指标”和${extra.map((key) => `“${key}”`).join('、')}二选一，写在一起后者不起作用：请只留一种`;
      yield { level: 'error', message, place: document.keyPlaceOf(`/已知合计/${index}/指标`) };
    }
  },
};

/** Rules on reasons that print badly or not at all, and on rows that say two things. */
export const reasonRules: readonly Rule<FileContext>[] = [
  introducedReason,
  unprintedReason,
  indicatorOrDimensions,
];
