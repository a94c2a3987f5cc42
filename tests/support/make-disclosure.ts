/**
 * Disclosures made of a few lines of YAML, examined with the project's own schemas, templates and subjects, so
 * that a test can say: given this file, these problems, this sentence, this cell.
 */

import { join } from 'node:path';
import { isKnown } from '../../src/accounts/figure.ts';
import type { Figure } from '../../src/accounts/figure.ts';
import { formatMoney } from '../../src/accounts/money.ts';
import { Books } from '../../src/accounts/query.ts';
import { readAccounts } from '../../src/accounts/read-accounts.ts';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { examineUnit } from '../../src/checks/examine-unit.ts';
import type { ProjectFiles, UnitFiles } from '../../src/checks/project-files.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { Report } from '../../src/report/report.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import type { Problem } from '../../src/source/problem.ts';
import { readDocument } from '../../src/source/read-document.ts';
import type { Disclosure } from '../../src/source/types/disclosure.ts';

/** The project as it is on the disk, its own units included. */
export const project: ProjectFiles = await readProject(join(projectRoot, 'data'));

const { shared, problems: definitionProblems } = readDefinitions(project);
if (shared === undefined || definitionProblems.length > 0) {
  throw new Error(definitionProblems.map(formatProblem).join('\n'));
}
/** What all trials share: the project's own schemas, tables, forms, subjects and editions. */
export const definitions = shared;

/** Top-level keys of a disclosure with their YAML; `null` leaves a key out that would otherwise be there. */
export type Parts = Readonly<Record<string, string | null>>;

const plain: Parts = {
  年度: '2020',
  版式: '四川-2020',
  状态: '已批复',
  公开日期: '2021-09-26',
  金额单位: '万元',
  概况: '{ 基本职能: 承担示例工作, 重点工作完成情况: 完成示例工作, 机构设置: 没有下设机构 }',
  收入: '- { 一般公共预算财政拨款收入: 100 }',
  支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 100 }",
};

/**
 * Returns the text of a small valid file (income 100, expenditure 100) in which the given parts replace its own; it is
 * published in the year after.
 */
export function disclosureText(parts: Parts = {}): string {
  const year = /^\d{4}$/.test(parts['年度'] ?? '') ? Number(parts['年度']) : 2020;
  return Object.entries({ ...plain, 公开日期: `${year + 1}-09-26`, ...parts })
    .flatMap(([key, value]) => {
      if (value === null) return [];
      const block = value.includes('\n') || /^(- |[^\s:{["']+: )/.test(value);
      return [block ? `${key}:\n${value.replace(/^(?=.)/gm, '  ')}\n` : `${key}: ${value}\n`];
    })
    .join('');
}

export const departmentText = '名称: 示例市示例局\n简称: 示例局\n类别: 部门\n单位性质: 行政\n';
export const unitText = '名称: 示例市示例中心\n简称: 示例中心\n类别: 单位\n单位性质: 事业\n';

/** What is said of a trial besides its own file. */
export interface Surroundings {
  /** Text of unit.yaml. */
  unit?: string | null;
  /** Last year's file. */
  lastYear?: Parts;
  id?: string;
  /** Names of files that lie about in the folder. */
  others?: string[];
  /** PDFs beside the file, and the names of superseded ones. */
  pdfs?: UnitFiles['pdfs'];
  supersededPdfs?: readonly string[];
  /** False where only the problems are asked for, which takes a fraction of the time. */
  reports?: boolean;
}

export interface Outcome {
  /** By year, those without errors. */
  reports: ReadonlyMap<number, Report>;
  problems: Problem[];
}

/** Examines one unit: file name (the year) → text or bytes. */
export function examineYears(
  years: Readonly<Record<string, string | Uint8Array>>,
  surroundings: Surroundings = {},
): Outcome {
  const { unit = departmentText, id = 'trial', others = [] } = surroundings;
  const { pdfs = new Map(), supersededPdfs = [], reports: wanted = true } = surroundings;
  const bytes = (text: string | Uint8Array): Uint8Array =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const path = `data/units/${id}`;
  const files: UnitFiles = {
    id,
    path,
    unit: unit === null ? undefined : { path: `${path}/unit.yaml`, bytes: bytes(unit) },
    years: new Map(
      Object.entries(years).map(([year, text]) => [
        year,
        { path: `${path}/${year}.yaml`, bytes: bytes(text) },
      ]),
    ),
    others,
    pdfs,
    supersededPdfs,
  };
  const { disclosures, problems } = examineUnit(files, definitions, { reports: wanted });
  const reports = disclosures.flatMap(({ year, report }): [number, Report][] =>
    report === undefined ? [] : [[year, report]],
  );
  return { reports: new Map(reports), problems };
}

/** Examines the file of 2020 (or of the 年度 it gives) that the parts make. */
export function examineParts(parts: Parts, surroundings: Surroundings = {}): Outcome {
  const { lastYear } = surroundings;
  const year = parts['年度'] ?? '2020';
  const before = String(Number(year) - 1);
  return examineYears(
    {
      ...(lastYear === undefined
        ? {}
        : { [before]: disclosureText({ 年度: before, ...lastYear }) }),
      [year]: disclosureText(parts),
    },
    surroundings,
  );
}

/** Returns the report of the parts. Throws, listing the problems, when it is not published. */
export function reportOf(parts: Parts = {}, surroundings: Surroundings = {}): Report {
  const { reports, problems } = examineParts(parts, surroundings);
  const report = reports.get(Number(parts['年度'] ?? '2020'));
  if (report === undefined) {
    throw new Error(`not published:\n${problems.map(formatProblem).join('\n')}`);
  }
  return report;
}

/** Returns the problems of one code in the file itself, not in last year's. */
export function problemsOf(code: string, parts: Parts, surroundings: Surroundings = {}): Problem[] {
  const file = `/${parts['年度'] ?? '2020'}.yaml`;
  return examineParts(parts, surroundings).problems.filter(
    (problem) => problem.code === code && problem.place.file.endsWith(file),
  );
}

/** Returns the books of the parts alone, whatever the rules on sums say. Throws where the schema objects. */
export function booksOf(parts: Parts): Books {
  const bytes = new TextEncoder().encode(disclosureText(parts));
  const { document, problems } = readDocument('2020.yaml', bytes);
  if (document === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const all = [...problems, ...definitions.validate('disclosure', document)];
  if (all.length > 0) throw new Error(all.map(formatProblem).join('\n'));
  const disclosure = document.value as Disclosure;
  const personnel = definitions.economic.classes(disclosure.年度, '人员经费');
  return new Books(readAccounts(disclosure, document), {
    personnel: personnel.map(({ subject }) => subject.code),
  });
}

/** Returns a figure in 万元 with as many decimals as it needs, or why there is none. */
export function inWords(figure: Figure | undefined): string {
  if (!isKnown(figure)) return figure ?? 'nothing';
  return formatMoney(figure, { unit: '万元', decimals: 6, thousands: false, trimZeros: true });
}

/** Returns `line:column` of the only occurrence of a piece of text, counted from 1. Throws when it is not the only one. */
export function placeIn(text: string, piece: string): string {
  const before = text.split(piece);
  if (before.length !== 2) throw new Error(`“${piece}” occurs ${before.length - 1} times`);
  const lines = (before[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
