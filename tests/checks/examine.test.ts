/** How a run goes through its files: some units at a time, each file once, and without reports where only problems are wanted. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import type { InputFile, UnitFiles } from '../../src/checks/project-files.ts';
import { departmentText, disclosureText, project } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

/** A file that notes in `reads` when it is read. */
function noted(path: string, text: string, reads: string[]): InputFile {
  return {
    path,
    get bytes() {
      reads.push(path);
      return new TextEncoder().encode(text);
    },
  };
}

function unit(id: string, reads: string[], years: readonly string[], parts: Parts = {}): UnitFiles {
  const path = `data/units/${id}`;
  return {
    id,
    path,
    unit: noted(`${path}/unit.yaml`, departmentText.replaceAll('示例局', id), reads),
    years: new Map(
      years.map((year) => {
        const own = { 年度: year, 版式: `四川-${year}`, ...parts };
        return [year, noted(`${path}/${year}.yaml`, disclosureText(own), reads)];
      }),
    ),
    others: [],
  };
}

const test = suite('an examination');

test('reads every file of a unit once, last year’s too, and one unit after the other', () => {
  const reads: string[] = [];
  const units = ['one', 'other'].map((id) => unit(id, reads, ['2020', '2021']));
  examine({ ...project, units });
  assert.equal(reads, [
    // All names are needed first: texts are searched for the names of other units.
    'data/units/one/unit.yaml',
    'data/units/other/unit.yaml',
    'data/units/one/2020.yaml',
    'data/units/one/2021.yaml',
    'data/units/other/2020.yaml',
    'data/units/other/2021.yaml',
  ]);
});

test('without reports finds the same as with them', () => {
  const [all, problemsOnly] = [examine(project), examine(project, { reports: false })];
  assert.equal(problemsOnly.problems, all.problems);
  assert.ok(all.disclosures.every(({ report }) => report !== undefined));
  assert.equal(
    problemsOnly.disclosures.map(({ path, report, accounts }) => [path, report, accounts]),
    all.disclosures.map(({ path }) => [path, undefined, undefined]),
  );
});

test('without reports computes one where something is withheld, since a rule looks at it', () => {
  const withheld = { 不公开: '- { 内容: 收入支出决算总标, 依据: 示例规定第一条 }' };
  const units = [unit('one', [], ['2020'], withheld)];
  const { problems, disclosures } = examine({ ...project, units }, { reports: false });
  assert.ok(problems.some(({ code }) => code === 'C080'));
  assert.is(disclosures[0]?.report, undefined);
});

test('a year with sums too large is no last year of the next, and other units go on', () => {
  const tooLarge = { 收入: '- { 事业收入: 9000000000, 其他收入: 9000000000 }' };
  const faulty = unit('one', [], ['2020'], tooLarge);
  const next = unit('one', [], ['2021'], { 上年: '{ 收支总计: 90 }' });
  const years = new Map([...faulty.years, ...next.years]);
  const units = [{ ...faulty, years }, unit('other', [], ['2020', '2021'])];
  const { disclosures, problems } = examine({ ...project, units });
  assert.equal(
    problems.filter(({ level }) => level === 'error').map(({ code, place }) => [code, place.file]),
    [['C026', 'data/units/one/2020.yaml']],
  );
  assert.equal(
    disclosures.map(({ unitId, year, report }) => [unitId, year, report !== undefined]),
    [
      ['one', 2020, false],
      ['one', 2021, true],
      ['other', 2020, true],
      ['other', 2021, true],
    ],
  );
});

test.run();
