/** A fictional report with everything that reading back must not stumble over. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fen } from '../../../src/accounts/money.ts';
import { inspectPdf } from '../../../src/print/inspect-pdf.ts';
import type { AttachedPdf, Report, ReportTable, Section } from '../../../src/report/report.ts';
import { withheldSection } from '../../../src/report/withheld.ts';
import { isReadable } from '../../../src/source/pdf-facts.ts';
import { foreignPdf } from '../../support/foreign-pdf.ts';
import { smallReport } from '../../support/small-report.ts';

/**
 * @param folder where the attached PDF is written
 * @returns the small report with a correction, a withheld section, an attached PDF, a table that goes on over
 * several sheets, one that is cut into two, amounts below zero and with thousands parted, and cells without anything
 */
export async function variedReport(folder: string): Promise<Report> {
  const report = smallReport();
  return {
    ...report,
    corrections: [
      {
        date: '2021-10-08',
        pieces: [
          { kind: 'paragraph', text: '收入合计更正为646.47万元。' },
          { kind: 'table', head: ['项目', '更正前'], rows: [['收入合计', '646.74']] },
        ],
      },
    ],
    parts: [
      ...report.parts,
      part('part-3', '第三部分', '附件', [
        section('part-3-1', '一、', '评价报告', [
          { kind: 'attached-pdf', attachment: await attachedPdf(folder) },
        ]),
        withheldSection({ id: 'part-3-2', level: 2, number: '二、', title: '涉密项目' }, '本节', {
          ground: '《中华人民共和国保守国家秘密法》',
        }),
      ]),
      part('part-4', '第四部分', '附表', [
        section('part-4-1', '一、', '收入决算表', [{ kind: 'table', table: longTable(110) }]),
        section('part-4-2', '二、', '支出决算明细表', [{ kind: 'table', table: wideTable() }]),
      ]),
    ],
  };
}

function part(id: string, number: string, title: string, sections: Section[]): Section {
  return { id, level: 1, number, title, blocks: [], sections };
}

function section(id: string, number: string, title: string, blocks: Section['blocks']): Section {
  return { id, level: 2, number, title, blocks, sections: [] };
}

async function attachedPdf(folder: string): Promise<AttachedPdf> {
  const path = join(folder, '评价报告.pdf');
  writeFileSync(
    path,
    await foreignPdf(
      [
        [595, 842, 0],
        [842, 595, 0],
      ],
      { seal: true },
    ),
  );
  const facts = await inspectPdf(path, path);
  if (!isReadable(facts)) throw new Error(facts.fault);
  const { bytes, pages } = facts;
  return { ordinal: 1, title: '评价报告', file: '评价报告.pdf', path, bytes, pages };
}

/** Amounts that tell the rows apart: below zero, with thousands parted, zero, and none. */
function longTable(count: number): ReportTable {
  const amounts = ['-12.30', '1,234.56', '0.00', '', '7.05'];
  return {
    ...bareTable('收入决算表', [1, 3, 2]),
    head: [
      [
        { text: '科目编码', kind: 'head', scope: 'column' },
        { text: '科目名称', kind: 'head', scope: 'column' },
        { text: '决算数', kind: 'head', scope: 'column' },
      ],
    ],
    body: Array.from({ length: count }, (_row, index) => [
      { text: String(2010101 + index), kind: 'code' },
      { text: `示例支出${index + 1}`, kind: 'label' },
      { text: amounts[index % amounts.length] ?? '', kind: 'amount' },
    ]),
    notes: ['注：本表反映收入情况。'],
  };
}

function wideTable(): ReportTable {
  const columns = ['项目', '合计', '工资', '津贴', '奖金'];
  return {
    ...bareTable('支出决算明细表', [3, 1, 1, 1, 1]),
    sheets: [
      [0, 1, 2],
      [0, 3, 4],
    ],
    head: [
      [
        { text: '项目', kind: 'head', scope: 'column', rowSpan: 2 },
        { text: '工资福利支出', kind: 'head', scope: 'column-group', columnSpan: 4 },
      ],
      columns.slice(1).map((text) => ({ text, kind: 'head', scope: 'column' })),
    ],
    body: ['行政运行', '一般行政管理事务'].map((text, row) => [
      { text, kind: 'label' },
      ...[1, 2, 3, 4].map((column) => ({
        text: `${row + 1}${column}.00`,
        kind: 'amount' as const,
        value: (row * 10 + column) as Fen,
      })),
    ]),
  };
}

function bareTable(title: string, columnWidths: number[]): ReportTable {
  return {
    id: title === '收入决算表' ? 'table-11' : 'table-12',
    number: '',
    title,
    preparedBy: '编制单位：示例市示例局',
    unit: '金额单位：万元',
    orientation: 'portrait',
    columnWidths,
    head: [],
    body: [],
    notes: [],
  };
}
