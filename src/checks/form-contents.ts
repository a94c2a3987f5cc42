import { step } from '../accounts/amount-reader.ts';
import { indicatorNames } from '../accounts/indicators.ts';
import { titleNames } from '../report/edition.ts';
import { formFields, ownCellName } from '../report/forms/form-fields.ts';
import { layoutFaults } from '../report/forms/form-layout.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Form, FormCell, FormPart } from '../source/types/form.ts';
import { missing, textFindings } from './edition-contents.ts';
import type { EditionFinding } from './edition-contents.ts';

/** One form as it was read: schema-valid, but its rows may not fit and what it names may not exist. */
export interface FormFile {
  form: Form;
  document: SourceDocument;
}

/**
 * Returns the forms that can be filled, by name. C043：绩效表的取值、指标都要存在，每行填满栏数，名称不重复。
 * A faulty form is left out: who attaches it is told that there is no such form.
 */
export function usableForms(files: readonly FormFile[]): {
  forms: Map<string, Form>;
  problems: Problem[];
} {
  const forms = new Map<string, Form>();
  const problems: Problem[] = [];
  for (const { form, document } of files) {
    const findings = [...formFindings(form)];
    if (forms.has(form.名称)) {
      findings.push({ message: `“${form.名称}”已经有了：请改名`, path: ['名称'] });
    }
    for (const { message, path } of findings) {
      const place = document.placeOf(path.map(step).join(''));
      problems.push({ code: 'C043', level: 'error', message: `绩效表${message}`, place });
    }
    if (findings.length === 0) forms.set(form.名称, form);
  }
  return { forms, problems };
}

function* formFindings(form: Form): Generator<EditionFinding> {
  const names = [...titleNames, '项目名称'];
  yield* textFindings(form.标题, names, ['标题']);
  yield* textFindings(form.副标题 ?? '', names, ['副标题']);
  for (const [index, part] of form.段.entries()) {
    for (const { message, path } of partFindings(part, names)) {
      yield { message, path: ['段', index, ...path] };
    }
  }
}

function* partFindings(part: FormPart, names: readonly string[]): Generator<EditionFinding> {
  const { 栏数, 栏宽, 指标区 } = part;
  if (栏宽 !== undefined && 栏宽.length !== 栏数) {
    const message = `写了${栏宽.length}个栏宽，栏数是${栏数}：请写满`;
    yield { message, path: ['栏宽'] };
  }
  for (const { path, filled } of layoutFaults(part)) {
    const message =
      filled === 0
        ? '这一行有格跨到了下面没有的行：请减少“跨行”'
        : `这一行连同上面跨下来的格占${filled}栏，栏数是${栏数}：请改正“跨列”或补上格`;
    yield { message: `的${message}`, path };
  }
  for (const key of ['行', '尾行'] as const) {
    for (const [index, row] of (part[key] ?? []).entries()) {
      for (const [position, cell] of row.entries()) {
        yield* cellFindings(cell, names, [key, index, position]);
      }
    }
  }
  for (const [index, cell] of (指标区?.表头 ?? []).entries()) {
    yield* cellFindings(cell, names, ['指标区', '表头', index]);
  }
}

function* cellFindings(
  cell: FormCell,
  names: readonly string[],
  path: (string | number)[],
): Generator<EditionFinding> {
  const { 文字, 取值, 指标 } = cell;
  if ([文字, 取值, 指标].filter((each) => each !== undefined).length !== 1) {
    yield { message: '的一格要写“文字”“取值”“指标”中的一样：请改正', path };
  }
  if (取值 !== undefined && ownCellName(cell) === undefined && !formFields.includes(取值)) {
    yield { message: missing('取值', 取值, formFields), path: [...path, '取值'] };
  }
  if (指标 !== undefined && !indicatorNames.includes(指标)) {
    yield { message: missing('指标', 指标, indicatorNames), path: [...path, '指标'] };
  }
  yield* textFindings(文字 ?? '', names, [...path, '文字']);
}
