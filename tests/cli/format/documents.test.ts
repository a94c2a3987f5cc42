/** Findings in documents that have no lines, PDF and Word, in every format. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatGithub } from '../../../src/cli/format/github.ts';
import { formatJson } from '../../../src/cli/format/json.ts';
import { formatSarif } from '../../../src/cli/format/sarif.ts';
import { formatText } from '../../../src/cli/format/text.ts';
import { textWidth } from '../../../src/source/excerpt.ts';
import type { Place } from '../../../src/source/problem.ts';
import { faultsOfSarif } from './faults-of-sarif.ts';
import { findings, problem } from './sample-findings.ts';

const paragraph: Place = { file: '公开.docx', line: 9, column: 301, length: 6, paragraph: 7 };
const cell = (order: number): Place => ({
  file: '公开.pdf',
  line: 4,
  column: 1,
  page: 12,
  cell: { table: 1, row: 4, cell: order },
});
const text = `${'很'.repeat(300)}37.71万${'长'.repeat(300)}`;
const shown = {
  ...findings(
    problem('C901', 'error', 1, 1, {
      place: cell(3),
      expected: '37.17',
      found: '37.71',
      related: [
        { label: '基本支出', place: cell(4) },
        { label: '项目支出', place: cell(5) },
        { label: '支出表的合计', place: { ...cell(2), page: 13 } },
      ],
    }),
    problem('C902', 'warning', 1, 1, { place: paragraph, found: '37.71万' }),
  ),
  lines: ({ cell: inside }: Place) =>
    inside === undefined
      ? { text, start: 300 }
      : { text: '2010101 | 行政运行 | 37.71 | 30.00 | 7.17', start: 17, length: 5 },
};

const formats = suite('findings in documents without lines');

formats('as text: page, table, row and cell; what stands in the same row shares a line', () => {
  const told = formatText(shown, { colour: false, columns: 80 });
  const [head, row = '', mark = '', facts, beside, elsewhere] = told.split('\n');
  assert.is(head, '公开.pdf:第12页第1张表第4行第3格 错误[C901] C901 说');
  assert.is(
    textWidth(row.slice(0, row.indexOf('37.71'))),
    textWidth(mark.slice(0, mark.indexOf('^'))),
  );
  assert.match(mark, / \^{5}$/);
  assert.is(facts?.trim(), '= 应为 37.17，现为 37.71');
  assert.is(beside?.trim(), '= 在同一行：基本支出、项目支出');
  assert.is(elsewhere?.trim(), '= 支出表的合计：第 13 页第 1 张表第 4 行第 2 格');
});

for (const columns of [40, 80, 120]) {
  formats(`as text: a long paragraph is cut to a terminal of ${columns} columns`, () => {
    const told = formatText(shown, { colour: false, columns }).split('\n');
    const at = told.findIndex((line) => line.startsWith('公开.docx:第7段 警告[C902]'));
    const [line = '', mark = ''] = told.slice(at + 1, at + 3);
    assert.match(line, /^ {6} {2}?\| ….*37\.71万.*…$|^ {7}\| ….*37\.71万.*…$/);
    assert.ok(textWidth(line) <= columns, String(textWidth(line)));
    assert.is(textWidth(line.slice(0, line.indexOf('37.71'))), mark.indexOf('^'));
  });
}

formats('as JSON: page, paragraph and cell are fields', () => {
  const { problems } = JSON.parse(formatJson(shown)) as { problems: Record<string, unknown>[] };
  assert.equal(
    problems.map(({ page, paragraph: own, cell: inside }) => [page, own, inside]),
    [
      [undefined, 7, undefined],
      [12, undefined, { table: 1, row: 4, cell: 3 }],
    ],
  );
});

formats('as GitHub annotations: on the file, the place in the words', () => {
  assert.equal(formatGithub(shown).split('\n'), [
    '::warning file=公开.docx,title=C902 100%25%2C 对%3A 了::第 7 段：C902 说',
    '::error file=公开.pdf,title=C901 合计不符::第 12 页第 1 张表第 4 行第 3 格：C901 说',
    '',
  ]);
});

formats('as SARIF: the schema accepts the places, which are logical ones', () => {
  assert.equal(faultsOfSarif(formatSarif(shown)), []);
  const log = JSON.parse(formatSarif(shown)) as {
    runs: { results: { locations: { logicalLocations: { name: string }[] }[] }[] }[];
  };
  assert.equal(
    log.runs[0]?.results.map(({ locations }) => locations[0]?.logicalLocations[0]?.name),
    ['第 7 段', '第 12 页第 1 张表第 4 行第 3 格'],
  );
});

formats.run();
