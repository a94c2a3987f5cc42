import { levelOf, parentCodes } from './subject-codes.ts';
import { subjectTable } from './subject-table.ts';
import type { Named, SubjectRow, SubjectTable } from './subject-table.ts';

/** data/subjects/economic.yaml, schema-valid. */
export interface EconomicSubjectsFile {
  起: number;
  部门预算支出经济分类科目: readonly EconomicSubjectRow[];
  政府预算支出经济分类科目: readonly GovernmentSubjectRow[];
}

export interface EconomicSubjectRow extends SubjectRow {
  经费?: OperatingFunds;
  基本建设?: boolean;
  对应?: string;
  机关对应?: string;
  事业单位对应?: string;
  核实?: boolean;
}

export interface GovernmentSubjectRow extends SubjectRow {
  适用?: SpenderKind;
  核实?: boolean;
}

/** How 一般公共预算财政拨款基本支出决算表 splits the classes. */
export type OperatingFunds = '人员经费' | '公用经费';

/** Whose spending it is: 机关 includes 参公管理的事业单位. */
export type SpenderKind = '机关' | '事业单位';

/** A subject of the 部门预算支出经济分类 as it is in one year. */
export interface EconomicSubject extends Named {
  readonly level: '类' | '款';
  /** Undefined for classes that are not part of 基本支出 (309, 311, 313). */
  readonly operatingFunds: OperatingFunds | undefined;
  /** Whether it is 基本建设, paid from funds that the development and reform departments assign. */
  readonly construction: boolean;
  readonly verified: boolean;
}

/** A subject of the 政府预算支出经济分类 as it is in one year. */
export interface GovernmentSubject extends Named {
  readonly level: '类' | '款';
  /** Undefined where both kinds use it. */
  readonly spender: SpenderKind | undefined;
  readonly verified: boolean;
}

/** A 类 with its 款, in code order. */
export interface EconomicClass {
  readonly subject: EconomicSubject;
  readonly items: readonly EconomicSubject[];
}

/** The 部门预算支出经济分类 of all years. */
export interface EconomicSubjects extends SubjectTable<EconomicSubject> {
  /** Returns the official name in the year. */
  nameOf(code: string, year: number): string | undefined;
  /** Returns the classes of the year with their 款: all, or those of 人员经费 or 公用经费. */
  classes(year: number, operatingFunds?: OperatingFunds): readonly EconomicClass[];
  /** The 政府预算支出经济分类 of all years. */
  readonly government: SubjectTable<GovernmentSubject>;
  /**
   * Returns the 政府预算 subject for a code, the 款 where it is known, else the 类; undefined where the
   * correspondence is not known.
   */
  governmentSubject(
    code: string,
    spender: SpenderKind,
    year: number,
  ): GovernmentSubject | undefined;
  /**
   * Returns every 政府预算 code that spending of these kinds of spenders under the code may belong to. Where the file
   * does not say, it is one of those that the other 款 of the same 类 correspond to; empty where none of them is known.
   */
  governmentCandidates(
    code: string,
    spenders: readonly SpenderKind[],
    year: number,
  ): readonly string[];
}

function economicLevel(code: string): '类' | '款' {
  const level = levelOf(code);
  if (level === undefined || level === '项')
    throw new RangeError(`not an economic subject code: ${code}`);
  return level;
}

/** Returns the subjects of the file. Build it once: it indexes all rows. */
export function economicSubjects(file: EconomicSubjectsFile): EconomicSubjects {
  const rows = file.部门预算支出经济分类科目;
  const rowByCode = new Map(rows.map((row) => [row.编码, row]));
  const governmentRowByCode = new Map(file.政府预算支出经济分类科目.map((row) => [row.编码, row]));
  const limits = { from: file.起, to: Infinity };
  const classCode = (code: string): string => parentCodes(code)[0] ?? code;

  const table = subjectTable(rows, limits, (row, name, current): EconomicSubject => {
    const classRow = rowByCode.get(classCode(row.编码));
    return {
      code: row.编码,
      name,
      level: economicLevel(row.编码),
      operatingFunds: classRow?.经费,
      construction: classRow?.基本建设 ?? false,
      verified: current && row.核实 === true,
    };
  });

  const government = subjectTable(
    file.政府预算支出经济分类科目,
    limits,
    (row, name, current): GovernmentSubject => ({
      code: row.编码,
      name,
      level: economicLevel(row.编码),
      spender: governmentRowByCode.get(classCode(row.编码))?.适用,
      verified: current && row.核实 === true,
    }),
  );

  const correspondence = (code: string, spender: SpenderKind): string | undefined => {
    const row = rowByCode.get(code);
    return row?.对应 ?? (spender === '机关' ? row?.机关对应 : row?.事业单位对应);
  };

  const targetOf = (code: string, spender: SpenderKind): string | undefined =>
    correspondence(code, spender) ?? correspondence(classCode(code), spender);

  return {
    ...table,
    government,
    governmentCandidates(code, spenders, year) {
      const siblings = table.list(year).filter((other) => other.code.startsWith(classCode(code)));
      const candidates = spenders.flatMap((spender) => {
        const target = targetOf(code, spender);
        return target === undefined
          ? siblings.flatMap((other) => targetOf(other.code, spender) ?? [])
          : [target];
      });
      return [...new Set(candidates)].sort();
    },
    nameOf: (code, year) => table.find(code, year)?.name,
    classes(year, operatingFunds) {
      const subjects = table.list(year);
      return subjects
        .filter((subject) => subject.level === '类')
        .filter(
          (subject) => operatingFunds === undefined || subject.operatingFunds === operatingFunds,
        )
        .map((subject) => ({
          subject,
          items: subjects.filter(
            (item) => item.level === '款' && item.code.startsWith(subject.code),
          ),
        }));
    },
    governmentSubject(code, spender, year) {
      if (table.find(code, year) === undefined) return undefined;
      const target = targetOf(code, spender);
      return target === undefined ? undefined : government.find(target, year);
    },
  };
}
