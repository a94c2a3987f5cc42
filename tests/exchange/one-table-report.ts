import { fen } from '../../src/accounts/money.ts';
import type { GridCell, Report, ReportTable } from '../../src/report/report.ts';

/** @returns a report that holds nothing but the tables. */
export function reportOf(...tables: ReportTable[]): Report {
  return {
    unitId: 'shili',
    year: 2020,
    title: '示例局2020年度部门决算',
    unitName: '示例局',
    edition: '示例-2020',
    draft: false,
    publishedOn: '2021-09-26',
    contentsPage: false,
    parts: [
      {
        id: 'part-1',
        level: 1,
        number: '',
        title: '附表',
        blocks: tables.map((table) => ({ kind: 'table' as const, table })),
        sections: [],
      },
    ],
  };
}

/** @returns a table of a label column and amount columns with these body rows. */
export function tableOf(body: GridCell[][], change: Partial<ReportTable> = {}): ReportTable {
  const columns = Math.max(...body.map((row) => row.length));
  const names = ['项目', ...Array.from({ length: columns - 1 }, (_, index) => `金额${index + 1}`)];
  return {
    id: 'table-sample',
    number: '公开01表',
    title: '示例表',
    preparedBy: '编制单位：示例局',
    unit: '金额单位：万元',
    orientation: 'portrait',
    columnWidths: [30, ...Array.from({ length: columns - 1 }, () => 12)],
    head: [names.map((text): GridCell => ({ text, kind: 'head', scope: 'column' }))],
    body,
    notes: [],
    ...change,
  };
}

export function label(text: string): GridCell {
  return { text, kind: 'label', scope: 'row' };
}

/** @returns an amount cell with its value in 分 and the text that the report prints. */
export function amount(value: number, text: string): GridCell {
  return { text, kind: 'amount', value: fen(value) };
}
