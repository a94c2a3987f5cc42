import { step } from '../accounts/amount-reader.ts';
import { indicatorNames } from '../accounts/indicators.ts';
import { isQuotable, quotedNames } from '../report/author-text.ts';
import { ownCellName } from '../report/forms/form-fields.ts';
import { nearest } from '../source/nearest.ts';
import type { Form } from '../source/types/form.ts';
import type { FileContext, Finding, Rule } from './context.ts';
import { authorTexts } from './text/author-texts.ts';

function suggestion(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  return near === undefined ? '可用的名称见手册' : `是不是“${near}”`;
}

/** C010：上年、已知合计里的指标必须用官方名称。 */
const indicatorName: Rule<FileContext> = {
  code: 'C010',
  title: '没有这个指标',
  levels: ['error'],
  example: '上年: {收支总额: 100}，应为“收支总计”',
  mend: '用手册“指标名称”里的名称',
  fixed: true,
  *check({ disclosure, document }): Iterable<Finding> {
    for (const key of ['上年', '前年'] as const) {
      for (const name of Object.keys(disclosure[key] ?? {})) {
        if (indicatorNames.includes(name)) continue;
        const message = `“${key}”里没有“${name}”这个指标：${suggestion(name, indicatorNames)}`;
        yield { level: 'error', message, place: document.keyPlaceOf(`/${key}${step(name)}`) };
      }
    }
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      if (row.指标 === undefined || indicatorNames.includes(row.指标)) continue;
      const message = `没有“${row.指标}”这个指标：${suggestion(row.指标, indicatorNames)}`;
      yield { level: 'error', message, place: document.placeOf(`/已知合计/${index}/指标`) };
    }
  },
};

/** C011：文字里用 [[…]] 引用的指标必须用官方名称。 */
const quotedName: Rule<FileContext> = {
  code: 'C011',
  title: '引用的指标不存在',
  levels: ['error'],
  example: '[[收支总额]]，应为“[[收支总计]]”',
  mend: '用手册“指标名称”里的名称',
  fixed: true,
  *check({ disclosure, document }): Iterable<Finding> {
    for (const { text, pointer } of authorTexts(disclosure)) {
      if (!text.includes('[[')) continue;
      for (const name of quotedNames(text)) {
        if (isQuotable(name)) continue;
        const message = `文字里引用的“[[${name}]]”不是指标名称：${suggestion(name, indicatorNames)}`;
        yield { level: 'error', message, place: document.placeOf(pointer) };
      }
    }
  },
};

/** What an attachment other than a form has to say. */
const requiredKeys: Readonly<Record<string, readonly ('标题' | '正文' | '文件')[]>> = {
  报告: ['标题', '正文'],
  PDF: ['标题', '文件'],
};

/** C012：附件类型是“报告”“PDF”，或一种已定义的绩效表。 */
const attachmentKind: Rule<FileContext> = {
  code: 'C012',
  title: '没有这种附件',
  levels: ['error'],
  example: '类型: 绩效报告，没有这种绩效表',
  mend: '用“报告”，或一种已定义的绩效表；绩效表要有“指标”',
  fixed: true,
  *check({ disclosure, document, forms }): Iterable<Finding> {
    for (const [index, attachment] of (disclosure.附件 ?? []).entries()) {
      const pointer = `/附件/${index}`;
      const required = requiredKeys[attachment.类型];
      if (required !== undefined) {
        const missing = required.filter((key) => attachment[key] === undefined);
        if (missing.length === 0) continue;
        const message = `附件“${attachment.类型}”缺少${missing.map((key) => `“${key}”`).join('和')}：请补上`;
        yield { level: 'error', message, place: document.placeOf(pointer) };
        continue;
      }
      const form = forms.get(attachment.类型);
      if (form === undefined) {
        const known = [...forms.keys()].map((name) => `、“${name}”`).join('');
        const message = `没有“${attachment.类型}”这种附件：可用“报告”、“PDF”${known}`;
        yield { level: 'error', message, place: document.placeOf(`${pointer}/类型`) };
      } else if (attachment.指标 === undefined && form.段.some((part) => part.指标区)) {
        const message = `绩效表“${attachment.项目名称 ?? attachment.类型}”没有“指标”：请按一级、二级、三级指标填写`;
        yield { level: 'error', message, place: document.placeOf(pointer) };
      }
    }
  },
};

/** C013：绩效表“填报”的各栏，要在表的定义中有。 */
const formCellName: Rule<FileContext> = {
  code: 'C013',
  title: '绩效表没有这一栏',
  levels: ['error'],
  example: '绩效表没有“编制人数”一栏，文件却在“填报”下写了它',
  mend: '改成表中那一栏的名称，或删去',
  fixed: true,
  *check({ disclosure, document, forms }): Iterable<Finding> {
    for (const [index, { 类型, 填报 = {} }] of (disclosure.附件 ?? []).entries()) {
      const form = forms.get(类型);
      // C012 has told of a form that is not there; what it would have, nobody knows.
      if (form === undefined && requiredKeys[类型] === undefined) continue;
      const names = ownCellNames(form);
      for (const key of Object.keys(填报)) {
        if (names.includes(key)) continue;
        const near = nearest(key, names);
        const advice = names.length === 0 ? '请删去“填报”' : `可填的有${names.join('、')}`;
        const message = `附件“${类型}”没有“${key}”这一栏：${near === undefined ? advice : `是不是“${near}”`}`;
        yield {
          level: 'error',
          message,
          place: document.keyPlaceOf(`/附件/${index}/填报${step(key)}`),
        };
      }
    }
  },
};

function ownCellNames(form: Form | undefined): string[] {
  const rows = form?.段.flatMap(({ 行 = [], 尾行 = [] }) => [...行, ...尾行]) ?? [];
  return rows.flat().flatMap((cell) => ownCellName(cell) ?? []);
}

/** Rules on the names that a file uses. */
export const nameRules: readonly Rule<FileContext>[] = [
  indicatorName,
  quotedName,
  attachmentKind,
  formCellName,
];
