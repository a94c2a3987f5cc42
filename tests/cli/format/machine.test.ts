/** JSON, GitHub annotations and SARIF: what programs read. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatGithub } from '../../../src/cli/format/github.ts';
import { formatJson } from '../../../src/cli/format/json.ts';
import { formatSarif } from '../../../src/cli/format/sarif.ts';
import { faultsOfSarif } from './faults-of-sarif.ts';
import { file, findings, otherFile, problem } from './sample-findings.ts';

const related = [{ label: '基本支出', place: { file: otherFile, line: 3, column: 50, length: 3 } }];
const full = findings(
  problem('C902', 'warning', 3, 40, { expected: '100万元', found: '90万元', related }),
  problem('C999', 'hint', 1, 1),
  problem('C901', 'error', 1, 5, {
    message: '第一行\n100%：是, 不是',
    place: { file, line: 1, column: 5, length: 4 },
  }),
  problem('X12', 'error', 2, 1),
);

const json = suite('check as JSON');

json('every problem with its place, what was expected and found, and how to mend it', () => {
  const { version, summary, problems } = JSON.parse(formatJson(full)) as {
    version: number;
    summary: object;
    problems: Record<string, unknown>[];
  };
  assert.is(version, 1);
  assert.equal(summary, { errors: 2, warnings: 1, hints: 0, unchecked: 1 });
  assert.equal(
    problems.map(({ line }) => line),
    [1, 1, 2, 3],
  );
  assert.equal(problems.at(-1), {
    code: 'C902',
    level: 'warning',
    title: '100%, 对: 了',
    unchecked: false,
    message: 'C902 说',
    file,
    line: 3,
    column: 40,
    expected: '100万元',
    found: '90万元',
    related: [{ label: '基本支出', file: otherFile, line: 3, column: 50, length: 3 }],
    mend: '改',
  });
});

json('nothing found is a document too', () => {
  assert.equal((JSON.parse(formatJson(findings())) as { problems: unknown }).problems, []);
});

json.run();

const github = suite('check as GitHub annotations');

github('levels become commands; line ends, percent signs, colons and commas are escaped', () => {
  assert.equal(formatGithub(full).split('\n'), [
    `::notice file=${file},line=1,col=1,title=C999 没有核对::C999 说`,
    `::error file=${file},line=1,col=5,endColumn=9,title=C901 合计不符::第一行%0A100%25：是, 不是`,
    `::error file=${file},line=2,col=1,title=X12::X12 说`,
    `::warning file=${file},line=3,col=40,title=C902 100%25%2C 对%3A 了::C902 说`,
    '',
  ]);
});

github('a path cannot end the command', () => {
  const place = { file: 'a,b::c\n.yaml', line: 1, column: 1 };
  const line = formatGithub(findings(problem('C901', 'error', 1, 1, { place })));
  assert.match(line, '::error file=a%2Cb%3A%3Ac%0A.yaml,line=1');
});

github.run();

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex?: number;
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      relatedLocations?: object[];
    }[];
  }[];
}

const sarif = suite('check as SARIF 2.1.0');
const [run] = (JSON.parse(formatSarif(full)) as Log).runs;

sarif('the schema of SARIF accepts it, with findings and without', () => {
  for (const each of [full, findings()]) assert.equal(faultsOfSarif(formatSarif(each)), []);
});

sarif('the schema refuses what is no SARIF', () => {
  assert.ok(faultsOfSarif('{"version":"2.1.0","runs":[{"results":[]}]}').length > 0);
});

sarif('rules are listed once, and every result that has one points at it', () => {
  const ids = run?.tool.driver.rules.map((rule) => rule.id) ?? [];
  assert.equal(ids, ['C901', 'C902', 'C999']);
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    assert.is(
      ruleIndex === undefined ? undefined : ids[ruleIndex],
      ruleId === 'X12' ? undefined : ruleId,
    );
  }
});

sarif('levels, places and the other figures', () => {
  assert.equal(
    run?.results.map(({ level }) => level),
    ['note', 'error', 'error', 'warning'],
  );
  const [, sum, , last] = run?.results ?? [];
  assert.equal(sum?.locations[0]?.physicalLocation, {
    artifactLocation: { uri: 'data/units/%E7%94%B2/2020.yaml' },
    region: { startLine: 1, startColumn: 5, endColumn: 9 },
  });
  assert.is(last?.relatedLocations?.length, 1);
});

for (const [path, uri] of [
  ['C:/数据/a b.yaml', 'file:///C:/%E6%95%B0%E6%8D%AE/a%20b.yaml'],
  ['/srv/a.yaml', 'file:///srv/a.yaml'],
  ['data/a#1.yaml', 'data/a%231.yaml'],
] as const) {
  sarif(`a path as a URI: ${path}`, () => {
    const place = { file: path, line: 1, column: 1 };
    const log = JSON.parse(formatSarif(findings(problem('C901', 'error', 1, 1, { place })))) as Log;
    assert.is(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, uri);
  });
}

sarif.run();
