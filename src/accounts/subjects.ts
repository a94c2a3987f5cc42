import { chineseNumeral, levelOf, parentCodes } from './subject-codes.ts';
import type { SubjectLevel } from './subject-codes.ts';
import { subjectTable } from './subject-table.ts';
import type { Named, SubjectRow, SubjectTable } from './subject-table.ts';

/** data/subjects/functional.yaml, schema-valid. */
export interface FunctionalSubjectsFile {
  通用释义: readonly DefinitionPattern[];
  支出功能分类科目: readonly FunctionalSubjectRow[];
}

export interface DefinitionPattern {
  名称: string;
  后缀: readonly string[];
  释义: string;
  释义核实?: boolean;
}

export interface FunctionalSubjectRow extends SubjectRow {
  又名?: readonly string[];
  基金?: boolean;
  核实?: boolean;
  总表行?: { 起: number; 止?: number };
  释义?: string;
  释义核实?: boolean;
}

export interface SubjectDefinition {
  /** Begins with 反映 and ends with 。; the glossary prints 指 before it. */
  text: string;
  /** Whether the text follows a general pattern instead of being the subject's own official definition. */
  pattern: boolean;
  /** Whether the wording was seen in published accounts. */
  verified: boolean;
}

/** A subject of the 支出功能分类 as it is in one year. */
export interface FunctionalSubject extends Named {
  readonly level: SubjectLevel;
  /** Names in use whose years are not known; as good as `name` where an author states one. */
  readonly otherNames: readonly string[];
  /** Whether it belongs to the 政府性基金预算. */
  readonly fund: boolean;
  /** Whether code and name were seen together in public material. */
  readonly verified: boolean;
  readonly definition: SubjectDefinition | undefined;
}

/** A row of the expenditure side of 收入支出决算总表. */
export interface ClassRow extends Named {
  readonly ordinal: number;
  /** 一, 二, 三 … */
  readonly numeral: string;
}

/** The 支出功能分类 of all years. */
export interface FunctionalSubjects extends SubjectTable<FunctionalSubject> {
  /** Returns the official name in the year. */
  nameOf(code: string, year: number): string | undefined;
  /** Returns whether the name stands for the code in the year: the official name, or another in use. */
  acceptsName(code: string, year: number, name: string): boolean;
  /** Returns the subjects above the code, outermost first (类, 款), as far as the year has them. */
  parents(code: string, year: number): readonly FunctionalSubject[];
  /** Returns the full wording `…（类）…（款）…（项）`; undefined where the year lacks one of the levels. */
  phrase(code: string, year: number): string | undefined;
  /** Returns the rows of 收入支出决算总表 in print order; empty for years whose form is not known. */
  classRows(year: number): readonly ClassRow[];
}

const SCOPE = '{范围}';

/** The text that stands for {范围} in the name; empty for a pattern without {范围}; undefined where it does not fit. */
function scopeOf(pattern: DefinitionPattern, code: string, name: string): string | undefined {
  if (!pattern.后缀.includes(code.slice(-2))) return undefined;
  const [before = '', after] = pattern.名称.split(SCOPE);
  if (after === undefined) return name === pattern.名称 ? '' : undefined;
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
  const scope = name.slice(before.length, name.length - after.length);
  // 其他…安排的支出 would read 用于…安排的方面: such names need a definition of their own.
  return scope === '' || scope.endsWith('的') ? undefined : scope;
}

function patternDefinition(
  patterns: readonly DefinitionPattern[],
  code: string,
  name: string,
): SubjectDefinition | undefined {
  for (const pattern of patterns) {
    const scope = scopeOf(pattern, code, name);
    if (scope === undefined) continue;
    const text = pattern.释义.replaceAll(SCOPE, () => scope);
    return { text, pattern: true, verified: pattern.释义核实 ?? false };
  }
  return undefined;
}

/** Adds to a table what follows from any table of functional subjects. */
export function withFunctionalLookups(
  table: SubjectTable<FunctionalSubject>,
  classRows: (year: number) => readonly ClassRow[],
): FunctionalSubjects {
  const parents = (code: string, year: number): FunctionalSubject[] =>
    parentCodes(code).flatMap((parent) => table.find(parent, year) ?? []);
  return {
    ...table,
    classRows,
    parents,
    nameOf: (code, year) => table.find(code, year)?.name,
    acceptsName(code, year, name) {
      const subject = table.find(code, year);
      return subject !== undefined && [subject.name, ...subject.otherNames].includes(name);
    },
    phrase(code, year) {
      const subject = table.find(code, year);
      const above = parents(code, year);
      if (subject === undefined || above.length < parentCodes(code).length) return undefined;
      return [...above, subject].map(({ name, level }) => `${name}（${level}）`).join('');
    },
  };
}

/** Returns the subjects of the file. Build it once: it indexes all rows. */
export function functionalSubjects(file: FunctionalSubjectsFile): FunctionalSubjects {
  const rows = file.支出功能分类科目;
  const funds = new Set(rows.filter((row) => row.基金 === true).map((row) => row.编码));

  const definitionOf = (row: FunctionalSubjectRow, name: string, current: boolean) => {
    // A definition belongs to the current name: subjects were redefined when they were renamed.
    if (row.释义 !== undefined && current) {
      return { text: row.释义, pattern: false, verified: row.释义核实 ?? false };
    }
    return levelOf(row.编码) === '项'
      ? patternDefinition(file.通用释义, row.编码, name)
      : undefined;
  };

  const table = subjectTable(rows, { from: -Infinity, to: Infinity }, (row, name, current) => {
    const level = levelOf(row.编码);
    if (level === undefined) throw new RangeError(`not a subject code: ${row.编码}`);
    return {
      code: row.编码,
      name,
      level,
      otherNames: current ? (row.又名 ?? []) : [],
      fund: [...parentCodes(row.编码), row.编码].some((code) => funds.has(code)),
      // What was seen is the current name.
      verified: current && row.核实 === true,
      definition: definitionOf(row, name, current),
    };
  });

  const rowsOfForm = (year: number): ClassRow[] =>
    rows
      .filter(
        ({ 总表行: row }) => row !== undefined && row.起 <= year && year <= (row.止 ?? Infinity),
      )
      .flatMap((row) => table.find(row.编码, year) ?? [])
      .map(({ code, name }, index) => ({
        code,
        name,
        ordinal: index + 1,
        numeral: chineseNumeral(index + 1),
      }));
  const formByYear = new Map<number, readonly ClassRow[]>();
  const classRows = (year: number): readonly ClassRow[] => {
    const known = formByYear.get(year) ?? rowsOfForm(year);
    formByYear.set(year, known);
    return known;
  };

  return withFunctionalLookups(table, classRows);
}
