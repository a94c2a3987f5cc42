/** AU52: the page and the PDF of one disclosure carry the same figures. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Auditor } from '../../src/audit/auditor.ts';
import { auditBetween } from '../../src/audit/between/audit-between.ts';
import type { BetweenResult } from '../../src/audit/between/audit-between.ts';
import { toCompare } from '../../src/audit/between/audited-document.ts';
import type { PublishedDocument } from '../../src/audit/document.ts';
import { reportDocument } from '../../src/audit/report-document.ts';
import { realReports } from '../exchange/real-reports.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('files of one disclosure');
const auditor = new Auditor(knowledge);

function between(...documents: PublishedDocument[]): BetweenResult[] {
  return auditBetween(documents.map((source) => toCompare(source, auditor.audit(source))));
}

interface Figures {
  total?: string;
  share?: string;
  cell?: string;
}

const sketches = ({ total = '90.00', share = '40.00', cell = '622.97' }: Figures): Sketch[] => [
  '二、收入决算情况说明',
  `本年收入合计${total}万元，其中：事业收入36.00万元，占${share}%。`,
  {
    title: '一般公共预算财政拨款支出决算表',
    rows: ['科目编码|科目名称|合计|基本支出|项目支出', `205|教育支出|${cell}||`],
  },
];
const title = '示例市示例局2021年度部门决算';
const page = documentOf([...sketches({}), '说明完毕'], title, 'index.html');
const pdf = (figures: Figures, name = title): PublishedDocument =>
  documentOf(sketches(figures), name, 'report.pdf');

function told(...documents: PublishedDocument[]): string[] {
  return between(...documents).flatMap(({ findings }) =>
    findings.map(({ level, code, message }) => `${level} ${code} ${message}`),
  );
}

test('a sentence, a percentage and a cell that differ are told, each with the other file', () => {
  const [amount, ...others] = told(page, pdf({ total: '90.10' }));
  assert.match(amount ?? '', /^error AU52 说明中的本年收入合计是.*90\.\d0万元，另一份的/);
  assert.equal(others, []);
  assert.match(
    told(page, pdf({ share: '41.00' }))[0] ?? '',
    /^error AU52 .*占比这里是.*另一份文件/,
  );
  assert.match(told(page, pdf({ cell: '622.79' }))[0] ?? '', /^error AU52 一般公共预算支出表.*622/);
});

test('files that agree are compared and nothing is found', () => {
  const [result, ...others] = between(page, pdf({}));
  assert.equal(others, []);
  assert.ok((result?.checked ?? 0) >= 4);
  assert.equal(result?.findings, []);
});

test('another unit or year, and the unit beside its department, are no versions', () => {
  for (const other of ['别市某某局2021年度部门决算', '示例市示例局2021年度单位决算']) {
    assert.equal(told(page, pdf({ total: '90.10' }, other)), []);
  }
});

test('where no title says 部门 or 单位, files with mostly other amounts are of a department and its seat', () => {
  const plain = '示例市示例局2021年度决算';
  const own = documentOf([...sketches({}), '说明完毕'], plain, 'index.html');
  assert.equal(told(own, pdf({ total: '190.10' }, plain)).length, 1);
  const [first, sentence = '', ...rest] = sketches({ total: '190.10' });
  assert.ok(first !== undefined && typeof sentence === 'string');
  const seat = [first, sentence.replace('36.00', '72.00'), ...rest];
  assert.equal(told(own, documentOf(seat, plain, 'seat.html')), []);
});

test('a figure that only one file says is not compared', () => {
  assert.equal(told(page, documentOf(sketches({}).slice(0, 1), title, 'short.pdf')), []);
});

for (const report of await realReports()) {
  const document = reportDocument(report);
  test(`${document.name}: a copy of itself agrees, one changed cell does not`, () => {
    const copy = { ...document, name: 'copy' };
    assert.equal(told(document, copy), []);
    const at = document.blocks.findIndex(
      (block) =>
        block.kind === 'text' &&
        /收、?支总计|收入总计/u.test(block.text) &&
        /\d\.\d\d万元/u.test(block.text),
    );
    const block = document.blocks[at];
    assert.ok(block?.kind === 'text');
    const text = block.text.replace(/(\d)\.(\d)(\d)万元/u, '$19.$2$3万元');
    const changed = { ...copy, blocks: copy.blocks.with(at, { ...block, text }) };
    assert.ok(told(document, changed).some((line) => line.startsWith('error AU52')));
  });
}

test.run();
