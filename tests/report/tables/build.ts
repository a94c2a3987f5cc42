/** Builds single tables from a few lines of YAML, in any year and style, without an edition. */

import { economicSubjects } from '../../../src/accounts/economic-subjects.ts';
import type { EconomicSubjectsFile, SpenderKind } from '../../../src/accounts/economic-subjects.ts';
import { Books } from '../../../src/accounts/query.ts';
import { readAccounts } from '../../../src/accounts/read-accounts.ts';
import { functionalSubjects } from '../../../src/accounts/subjects.ts';
import type { FunctionalSubjectsFile } from '../../../src/accounts/subjects.ts';
import { readValid } from '../../../src/checks/definitions.ts';
import { classificationOf } from '../../../src/report/official-classification.ts';
import type { GridCell, ReportTable } from '../../../src/report/report.ts';
import { buildTable } from '../../../src/report/tables/build-table.ts';
import { overrideTable, resolveTable } from '../../../src/report/tables/resolve-table.ts';
import { resolveTableStyle } from '../../../src/report/tables/table-style.ts';
import type {
  AuthoredTableStyle,
  ResolvedTable,
  TableContext,
  TableOverrides,
} from '../../../src/report/tables/table-style.ts';
import { formatProblem } from '../../../src/source/format-problem.ts';
import { readDocument } from '../../../src/source/read-document.ts';
import type { Disclosure } from '../../../src/source/types/disclosure.ts';
import type { Table } from '../../../src/source/types/table.ts';
import { createValidators } from '../../../src/source/validators.ts';
import { disclosureText, project } from '../../support/make-disclosure.ts';
import type { Parts } from '../../support/make-disclosure.ts';
import { gridOf } from '../../support/read-report.ts';

const validate = createValidators(project.schemas);

function read<Value>(
  kind: Parameters<typeof readValid>[0],
  file: Parameters<typeof readValid>[1],
): Value {
  const { value, problems } = readValid<Value>(kind, file, validate);
  if (value === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return value;
}

const functional = functionalSubjects(
  read<FunctionalSubjectsFile>('functional-subjects', project.functionalSubjects),
);
const economic = economicSubjects(
  read<EconomicSubjectsFile>('economic-subjects', project.economicSubjects),
);

/** Every table of the project as it is written, by file name. */
export const tableFiles: ReadonlyMap<string, Table> = new Map(
  [...project.tables].map(([name, file]) => [name, read<Table>('table', file)]),
);

/** Every table with what it inherits. */
export const tables: ReadonlyMap<string, ResolvedTable> = new Map(
  [...tableFiles.keys()].map((name) => [name, resolveTable(name, tableFiles)]),
);

/** Returns the books of the file that the parts make, for a unit with spenders of these kinds. */
export function books(parts: Parts, spenders: readonly SpenderKind[] = ['机关']): Books {
  const bytes = new TextEncoder().encode(disclosureText(parts));
  const { document, problems } = readDocument('trial.yaml', bytes);
  if (document === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  const all = [...problems, ...validate('disclosure', document)];
  if (all.length > 0) throw new Error(all.map(formatProblem).join('\n'));
  const disclosure = document.value as Disclosure;
  const year = disclosure.年度;
  return new Books(readAccounts(disclosure, document), {
    personnel: economic.classes(year, '人员经费').map(({ subject }) => subject.code),
    governmentSubjects: (code) => economic.governmentCandidates(code, spenders, year),
  });
}

/** Returns what tables of these books are built with. */
export function contextOf(asked: Books, style: AuthoredTableStyle = {}): TableContext {
  return {
    books: asked,
    classification: classificationOf(functional, economic, asked.accounts.year),
    style: resolveTableStyle({ thousands: false, zero: '0.00' }, style),
  };
}

/** Returns one table of the books. */
export function build(
  name: string,
  asked: Books,
  style: AuthoredTableStyle = {},
  overrides: TableOverrides = {},
): ReportTable {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const definition = overrideTable(table, overrides);
  const heading = {
    id: name,
    number: definition.编号 ?? '',
    title: definition.标题,
    preparedBy: '编制单位：示例局',
    fill: (text: string) => text,
  };
  return buildTable(definition, heading, contextOf(asked, style));
}

/** Returns the body laid out on its columns. */
export function bodyOf(table: ReportTable): GridCell[][] {
  return gridOf(table.body, table.columnWidths.length);
}

/** Returns the texts of the body rows, cells as wide as they are. */
export function bodyTexts(table: ReportTable): string[] {
  return table.body.map((row) => row.map(({ text }) => text).join('|'));
}

/** Returns the texts of the head rows. */
export function headTexts(table: ReportTable): string[] {
  return table.head.map((row) => row.map(({ text }) => text).join('|'));
}

/** Returns the amounts of the first row that shows these words or this code, in 分; null where the cell is blank. */
export function amountsOf(table: ReportTable, words: string): (number | null)[] {
  const row = bodyOf(table).find((cells) => cells.some(({ text }) => text === words));
  if (row === undefined) throw new Error(`no row ${words} in ${table.title}`);
  return row.filter(({ kind }) => kind === 'amount').map(({ value }) => value ?? null);
}
