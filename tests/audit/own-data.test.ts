import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { reportDocument } from '../../src/audit/report-document.ts';
import { realReports } from '../exchange/real-reports.ts';
import { knowledge } from './knowledge.ts';

const test = suite('the reports of the own data pass the audit');

for (const report of await realReports()) {
  const document = reportDocument(report);
  const { findings, document: identity, tables } = auditDocument(document, knowledge);
  test(`${document.name}: no error, no warning`, () => {
    const grave = findings.filter(({ level }) => level !== 'hint');
    assert.equal(
      grave.map(({ code, message }) => `${code} ${message}`),
      [],
    );
  });
  test(`${document.name}: year, unit and tables are recognised`, () => {
    assert.is(identity.year, report.year);
    assert.is(identity.unitName, report.unitName);
    const printed = report.parts.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')),
    );
    assert.is(
      new Set(tables.map((title) => title.replace(/（续表\d+）/u, ''))).size,
      printed.length,
    );
  });
}

test.run();
