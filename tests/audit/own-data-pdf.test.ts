/** What a bureau does with the PDF that a unit hands in: here it is one of ours, printed and read back. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditPublished } from '../../src/audit/audit-published.ts';
import { Auditor } from '../../src/audit/auditor.ts';
import { readPublished } from '../../src/audit/readers/read-published.ts';
import { readKnowledge } from '../../src/cli/audit-knowledge.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { printReal } from '../print/real-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('a PDF of the own data passes the audit');

test('every official table is read from the print, and nothing is found that is not there', async () => {
  const knowledge = await readKnowledge(join(projectRoot, 'data'));
  const [path = ''] = await printReal(['panzhihua-hotline/2021'], temporaryFolder('audit-pdf'));
  const document = await readPublished(path, await readFile(path));
  const auditor = new Auditor(knowledge);
  const { findings, tables } = auditPublished(document, auditor, knowledge.textSurroundings);
  const grave = findings.filter(({ level }) => level !== 'hint');
  assert.equal(
    grave.map(({ code, message }) => `${code} ${message}`),
    [],
  );
  assert.is(tables.length, 14, tables.join('、'));
});

test.run();
