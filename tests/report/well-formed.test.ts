/** Correct Chinese over whole reports: those of the project’s own data, and random ones. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import { sentenceFaultsOf, textFaults } from '../support/faults-of-text.ts';
import { project, reportOf } from '../support/make-disclosure.ts';
import { randomDisclosure } from '../support/random-disclosure.ts';
import { allParagraphs, blocksOf, sectionsOf } from '../support/read-report.ts';

const { disclosures, problems } = examine(project);
const reports = disclosures.flatMap(({ report }) => (report === undefined ? [] : [report]));

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'narrative':
      return block.pieces.flatMap((piece) =>
        piece.kind === 'table' ? [...piece.head, ...piece.rows.flat()] : [piece.text],
      );
    case 'figure':
      return [block.figure.caption, ...block.figure.data.map(({ label }) => label)];
    case 'glossary':
      return block.terms.flatMap(({ term, definition }) => [term, definition]);
    case 'attached-pdf':
      return [block.attachment.title];
    case 'form':
      return [block.form.title, ...block.form.rows.flat().map(({ text }) => text)];
    case 'table': {
      const { title, preparedBy, head, body, notes, emptyNote = '' } = block.table;
      const cells = [...head, ...body].flat().map(({ text }) => text);
      return [title, preparedBy, ...cells, ...notes, emptyNote];
    }
  }
}

/** Returns every text of a report, headings and table cells included. */
function textsOf(report: Report): string[] {
  return [
    report.title,
    ...sectionsOf(report.parts).map(({ title }) => title),
    ...blocksOf(report).flatMap((block) => textsOfBlock(block)),
  ];
}

const patterns = suite('what counts as a fault');

const faulty: [string, number][] = [
  ['2020年度收、支总计100.00万元。', 0],
  ['与2019年相比，收、支总计各增加0万元，增长0%。', 1],
  ['收、支总计增加0.05万元。', 0],
  ['完成预算NaN。', 1],
  ['支出决算为，完成预算100%。', 1],
  ['支出决算为（依法不公开）。', 0],
  ['主要原因是项目减少。。', 1],
  ['主要用于。', 1],
  ['占50，其余不计。', 1],
  ['占50%，其余不计。', 0],
  ['因公出国（境费支出。', 1],
  ['“三公”经费（含“政府性基金”）。', 0],
  ['共计支出万元。', 1],
  ['减少3.00万元，增长5%。', 1],
  ['没有句号', 1],
  ['1.示例市示例执法支队', 0],
];

for (const [text, count] of faulty) {
  patterns(`${text} has ${count}`, () => assert.is(sentenceFaultsOf(text).length, count));
}

patterns.run();

const own = suite('the reports of the project’s own data');

own('are all published, with nothing graver than a hint', () => {
  const graver = problems.filter(({ level }) => level !== 'hint');
  assert.equal(graver.map(formatProblem), []);
  assert.ok(reports.length > 0);
  assert.is(reports.length, disclosures.length);
});

for (const report of reports) {
  own(`every sentence of ${report.title} is well formed`, () =>
    assert.equal(allParagraphs(report).flatMap(sentenceFaultsOf), []),
  );
  own(`every text of ${report.title} is well formed`, () =>
    assert.equal(textsOf(report).flatMap(textFaults), []),
  );
}

own.run();

const random = suite('random reports');

const editions = [...project.editions.keys()].filter((name) => name.endsWith('-2020'));

random('every sentence and text is well formed in every edition, and no share exceeds 100%', () => {
  assert.ok(editions.length > 1);
  const some = fc
    .tuple(fc.boolean(), fc.constantFrom(...editions))
    .chain(([open, edition]) =>
      randomDisclosure({ open }).map((parts) => ({ ...parts, 版式: edition })),
    );
  fc.assert(
    fc.property(some, (parts) => {
      const report = reportOf(parts);
      const paragraphs = allParagraphs(report);
      assert.equal(paragraphs.flatMap(sentenceFaultsOf), []);
      assert.equal(textsOf(report).flatMap(textFaults), []);
      const shares = paragraphs.flatMap((text) => [...text.matchAll(/占([\d.]+)%/g)]);
      assert.ok(shares.every(([, share]) => Number(share) <= 100));
    }),
    { numRuns: 60 },
  );
});

random.run();
