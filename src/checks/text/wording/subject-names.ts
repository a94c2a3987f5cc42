import { nearest } from '../../../source/nearest.ts';
import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

/** T114：（类）（款）（项）前面是该年度的科目名称，编码后面是它的名称（OFFICIAL 5.2，AU28）。 */
const subjectNames: TextRule = {
  code: 'T114',
  title: '科目名称不是该年度的官方名称',
  levels: ['warning'],
  identities: ['AU28'],
  example: '医疗健康支出（类）；2120199行政运行',
  mend: '改成该年度《政府收支分类科目》里的名称',
  needs: /[（(][类款项]|2\d{4}/,
  *check({ text }, { subjects }) {
    if (subjects === undefined) return;
    const marked =
      /([\p{Script=Han}、]*(?:（(?!类|款|项)\p{Script=Han}{1,4}）[\p{Script=Han}、]+)*)（(类|款|项)）/gu;
    for (const { offset, groups } of matchesOf(text, marked)) {
      const [run = '', level = ''] = groups;
      if (run === '' || subjects.endsWithName(run, level)) continue;
      const name = run.replace(/^.*(?:其中|主要是|主要为|包括|用于)/u, '');
      const outdated = subjects.outdated.get(name) ?? subjects.outdated.get(`${name}支出`);
      const near = outdated?.name ?? likely(name, subjects.names(level));
      const advice = near === undefined ? '请核对当年的科目' : `是不是“${near}”`;
      const message = `“${name}（${level}）”不是该年度的科目名称：${advice}`;
      const at = offset + run.length - name.length;
      const expected = near === undefined ? {} : { expected: near };
      yield {
        level: 'warning',
        message,
        found: name,
        ...expected,
        offset: at,
        length: name.length,
      };
    }
    for (const { offset, groups } of matchesOf(
      text,
      /(?<![\d.〔第])(2\d{4}(?:\d{2})?)(?![\d.])[ 　“（]?(\p{Script=Han}{3,})/gu,
    )) {
      const [code = '', run = ''] = groups;
      const names = subjects.namesOf(code);
      if (names.length === 0 || names.some((name) => run.startsWith(name.replace(/支出$/, ''))))
        continue;
      // A count such as 20805件: what follows is no name of a subject.
      if (!subjects.beginsWithName(run)) continue;
      const expected = names[0] ?? '';
      const message = `编码${code}的名称是“${expected}”，这里写的是别的科目：改正编码或名称`;
      yield { level: 'warning', message, found: run, expected, offset, length: code.length };
    }
  },
};

/** Returns the name that was meant: the only one from which words were left out, else the most alike. */
function likely(name: string, names: readonly string[]): string | undefined {
  const fuller = names.filter((one) => holds(one, name));
  return name.length >= 4 && fuller.length === 1 ? fuller[0] : nearest(name, names);
}

/** Tells whether a name has all characters of a shorter one in their order. */
function holds(name: string, shorter: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === shorter.charAt(at)) at += 1;
  return at === shorter.length;
}

/** T115：类、款、项的括号用全角，写全（OFFICIAL 5.2，AU28）。 */
const levelBrackets: TextRule = {
  code: 'T115',
  title: '（类）（款）（项）的括号不统一',
  levels: ['warning'],
  identities: ['AU28'],
  example: '社会保障和就业支出[类]抚恤(款)',
  mend: '统一用全角圆括号',
  needs: /[[【〔（(][类款项]/,
  *check({ raw }, { allowHalfWidth = false }) {
    const pattern = allowHalfWidth
      ? /[[【〔]([类款项])[\]】〕]|（[类款项]\)|\([类款项]）/g
      : /[[【〔]([类款项])[\]】〕]|（[类款项]\)|\([类款项][)）]/g;
    for (const { found, offset, length } of matchesOf(raw, pattern)) {
      const expected = `（${/[类款项]/.exec(found)?.[0] ?? ''}）`;
      const message = `“${found}”写成“${expected}”`;
      yield { level: 'warning', message, found, expected, offset, length };
    }
  },
};

export const subjectNameRules: readonly TextRule[] = [subjectNames, levelBrackets];
