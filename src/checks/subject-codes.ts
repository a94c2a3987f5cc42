import { onceFor } from '../source/once-for.ts';
import { step } from '../accounts/amount-reader.ts';
import type { EconomicSubjects } from '../accounts/economic-subjects.ts';
import type { FunctionalSubjects } from '../accounts/subjects.ts';
import type { OtherYear } from '../accounts/subject-table.ts';
import type { FileContext, Finding, Rule } from './context.ts';

interface Written {
  code: string;
  pointer: string;
  name?: string;
  namePointer?: string;
}

function years({ from, to }: { from: number | undefined; to: number | undefined }): string {
  if (to === undefined) return from === undefined ? '其他年度' : `${from}年起`;
  return from === undefined ? `${to}年及以前` : `${from}—${to}年`;
}

function otherYearAdvice(other: OtherYear<{ code: string; name: string }>, year: number): string {
  const same = other.sameName;
  const advice = same === undefined ? '请改用当年的科目' : `${year}年同名科目是“${same.code}”`;
  return `是${years(other)}的科目（${other.subject.name}），${year}年没有；${advice}`;
}

/** C001：功能分类科目编码必须是当年有的。 */
const functionalCode: Rule<FileContext> = {
  code: 'C001',
  title: '功能分类科目编码不存在',
  levels: ['error'],
  example: '科目: "2120198"，这一年的科目表里没有',
  mend: '照提示改成相近的科目；当年确有而科目表没有的，写在“补充科目”',
  fixed: true,
  *check({ disclosure, document, functional }) {
    for (const { code, pointer } of functionalCodes(disclosure)) {
      const unknown = '请核对编码；当年确有这个科目的，写在“补充科目”';
      const problem = wrongCode(functional, code, disclosure.年度, unknown);
      if (problem === undefined) continue;
      yield {
        level: 'error',
        message: `科目“${code}”${problem}`,
        place: document.placeOf(pointer),
      };
    }
  },
};

/** @param unknown what to do where no subject of the year is near. */
function wrongCode(
  subjects: FunctionalSubjects | EconomicSubjects,
  code: string,
  year: number,
  unknown = '请核对编码',
): string | undefined {
  if (subjects.find(code, year) !== undefined) return undefined;
  const other = subjects.existsInOtherYear(code, year);
  if (other !== undefined) return otherYearAdvice(other, year);
  const near = subjects.nearest(code, year);
  const hint = near === undefined ? unknown : `是不是“${near.code}”（${near.name}）`;
  return `不在${year}年的科目表里：${hint}`;
}

/** C002：写了科目名称的，必须是该编码当年的官方名称。 */
const functionalName: Rule<FileContext> = {
  code: 'C002',
  title: '科目名称与编码不符',
  levels: ['error'],
  example: '科目: "2120199"，科目名称: 养老',
  mend: '改成编码当年的官方名称，或核对编码；“科目名称”也可以不写',
  fixed: true,
  *check({ disclosure, document, functional }) {
    for (const { code, name, namePointer } of functionalCodes(disclosure)) {
      if (name === undefined || namePointer === undefined) continue;
      const subject = functional.find(code, disclosure.年度);
      if (subject === undefined || functional.acceptsName(code, disclosure.年度, name)) continue;
      const message = `科目“${code}”${disclosure.年度}年的名称是“${subject.name}”，不是“${name}”：改正名称，或核对编码`;
      yield { level: 'error', message, place: document.placeOf(namePointer) };
    }
  },
};

/** C003：经济分类科目编码必须是当年有的。 */
const economicCode: Rule<FileContext> = {
  code: 'C003',
  title: '经济分类科目编码不存在',
  levels: ['error'],
  example: '基本支出: {"30198": …}，经济分类里没有这个科目',
  mend: '照提示改成相近的科目；用部门预算支出经济分类',
  fixed: true,
  *check({ disclosure, document, economic }): Iterable<Finding> {
    for (const { code, pointer } of economicCodes(disclosure)) {
      // Only 已知合计 may name the other classification: elsewhere amounts are entered, not summed.
      const mayBeGovernment = pointer.startsWith('/已知合计/');
      if (mayBeGovernment && economic.government.find(code, disclosure.年度)) continue;
      const problem = wrongCode(economic, code, disclosure.年度);
      if (problem === undefined) continue;
      const message = `经济分类科目“${code}”${problem}`;
      yield { level: 'error', message, place: document.keyPlaceOf(pointer) };
    }
  },
};

/** C004：只用于政府预算的类不是收入支出决算总表的行，写了印不出来（OFFICIAL 3.1）。 */
const classWithoutRow: Rule<FileContext> = {
  code: 'C004',
  title: '部门决算没有这个类',
  levels: ['error'],
  example: '科目: "2300101"（转移性支出），收入支出决算总表没有这一行',
  mend: '核对编码；这个类只用于政府预算',
  fixed: true,
  *check({ disclosure, document, functional }) {
    const year = disclosure.年度;
    const rows = new Set(functional.classRows(year).map((row) => row.code));
    for (const { code, pointer } of functionalCodes(disclosure)) {
      const subject = functional.find(code.slice(0, 3), year);
      if (subject === undefined || rows.size === 0 || rows.has(subject.code)) continue;
      const message = `科目“${code}”属于${subject.code}${subject.name}，收入支出决算总表没有这一行，部门决算不用：请核对编码`;
      yield { level: 'error', message, place: document.placeOf(pointer) };
    }
  },
};

const functionalCodes = onceFor((disclosure: FileContext['disclosure']): readonly Written[] => {
  const lists = [
    { base: '/收入', rows: disclosure.收入 },
    { base: '/支出', rows: disclosure.支出 },
    { base: '/已知合计', rows: disclosure.已知合计 ?? [] },
    { base: '/结转和结余/分科目', rows: disclosure.结转和结余?.分科目 ?? [] },
  ];
  return lists.flatMap(({ base, rows }) =>
    rows.flatMap((row: { 科目?: string; 科目名称?: string }, index): Written[] => {
      if (row.科目 === undefined) return [];
      const pointer = `${base}/${index}/科目`;
      if (row.科目名称 === undefined) return [{ code: row.科目, pointer }];
      return [
        { code: row.科目, pointer, name: row.科目名称, namePointer: `${base}/${index}/科目名称` },
      ];
    }),
  );
});

function economicCodes(disclosure: FileContext['disclosure']): Written[] {
  const written: Written[] = [];
  const collect = (amounts: unknown, base: string): void => {
    if (typeof amounts !== 'object' || amounts === null) return;
    if (Array.isArray(amounts)) {
      // In a faulty file a project may be anything.
      amounts.forEach((project: { 经济分类?: object } | null, index) =>
        collect(project?.经济分类, `${base}/${index}/经济分类`),
      );
      return;
    }
    for (const code of Object.keys(amounts)) written.push({ code, pointer: base + step(code) });
  };
  (disclosure.经济分类 ?? []).forEach((row, index) => {
    collect(row.基本支出, `/经济分类/${index}/基本支出`);
    collect(row.项目支出, `/经济分类/${index}/项目支出`);
  });
  disclosure.支出.forEach((row, index) => {
    collect(row.基本支出, `/支出/${index}/基本支出`);
    collect(row.项目支出, `/支出/${index}/项目支出`);
  });
  (disclosure.已知合计 ?? []).forEach((row, index) => {
    const code = row.经济科目;
    if (code === undefined || code === '人员经费' || code === '公用经费') return;
    written.push({ code, pointer: `/已知合计/${index}/经济科目` });
  });
  return written;
}

/** C005：补充的科目要用官方名称，上级科目要齐。 */
const addedSubject: Rule<FileContext> = {
  code: 'C005',
  title: '补充的科目有疑问',
  levels: ['error', 'hint'],
  example: '补充科目“2120198”没有补充它的上级“21201”',
  mend: '把上级科目一并补充；名称照官方科目表写',
  fixed: true,
  *check({ disclosure, document, addedSubjectProblems }): Iterable<Finding> {
    for (const problem of addedSubjectProblems) {
      const index = (disclosure.补充科目 ?? []).indexOf(problem.added);
      const place = document.placeOf(`/补充科目/${index}`);
      const { 编码, 名称 } = problem.added;
      const listed = problem.listedName ?? '';
      if (problem.kind === 'parent-missing') {
        const message = `补充的科目“${编码}”缺少上级科目“${problem.parentCode ?? ''}”：请一并补充`;
        yield { level: 'error', message, place };
      } else if (problem.kind === 'unverified-name') {
        const message = `科目表里“${编码}”是“${listed}”（未核实），这里补充为“${名称}”：照这里的名称印出`;
        yield { level: 'hint', message, place };
      } else {
        const message = `科目“${编码}”的官方名称是“${listed}”，不是“${名称}”：请改正，或删去这一条`;
        yield { level: 'error', message, place };
      }
    }
  },
};

/** Rules on the codes and names of subjects. */
export const subjectRules: readonly Rule<FileContext>[] = [
  addedSubject,
  functionalCode,
  functionalName,
  economicCode,
  classWithoutRow,
];
