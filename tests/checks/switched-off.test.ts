/** Rules that a unit or an edition does without: only with a reason, never in silence, never what publishing rests on. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { examineUnit } from '../../src/checks/examine-unit.ts';
import type { ExaminedUnit } from '../../src/checks/examine-unit.ts';
import type { InputFile } from '../../src/checks/project-files.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import { departmentText, disclosureText, project } from '../support/make-disclosure.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Examines one file; `off` is added to its unit.yaml, `edition` to the manifest of 四川-2020. */
function examined(
  { off = '', edition = '' }: { off?: string; edition?: string },
  { text = warned, strict = false } = {},
): ExaminedUnit & { editionProblems: string[] } {
  const path = 'data/units/trial';
  const editions = new Map(
    [...project.editions].map(([name, file]): [string, InputFile] => [
      name,
      name === '四川-2020'
        ? { path: file.path, bytes: Buffer.concat([file.bytes, bytes(edition)]) }
        : file,
    ]),
  );
  const { shared, problems } = readDefinitions({ ...project, editions });
  if (shared === undefined) throw new Error('no definitions');
  const unit = { path: `${path}/unit.yaml`, bytes: bytes(departmentText + off) };
  const years = new Map([['2020', { path: `${path}/2020.yaml`, bytes: bytes(text) }]]);
  return {
    ...examineUnit({ id: 'trial', path, unit, years, others: [] }, shared, { strict }),
    editionProblems: problems.map(formatProblem),
  };
}

/** A file with one warning, C027. */
const warned = disclosureText({
  收入: '- { 财政拨款收入: 60, 一般公共预算财政拨款收入: 40 }',
});
const codes = ({ problems }: ExaminedUnit): string[] => problems.map(({ code }) => code);
const isPublished = ({ disclosures }: ExaminedUnit): boolean =>
  disclosures[0]?.report !== undefined;

const test = suite('停用规则');

test('without it the rule warns', () => assert.ok(codes(examined({})).includes('C027')));

test('a unit does without a rule, and what was left out is told with the reason', () => {
  const outcome = examined({ off: '停用规则: [{ 规则: C027, 原因: 分项资料只有一部分 }]\n' });
  assert.not.ok(codes(outcome).includes('C027'));
  const [off] = outcome.switchedOff;
  assert.is(off?.by, '单位“trial”');
  assert.is(off?.reason, '分项资料只有一部分');
  assert.is(off?.title, '财政拨款与其中一本预算写在一起');
  assert.equal(
    off?.silenced.map(({ code }) => code),
    ['C027'],
  );
});

test('an edition does without a rule', () => {
  const outcome = examined({ edition: '\n停用规则: [{ 规则: C027, 原因: 省厅口径 }]\n' });
  assert.equal(outcome.editionProblems, []);
  assert.not.ok(codes(outcome).includes('C027'));
  assert.is(outcome.switchedOff[0]?.by, '版式“四川-2020”');
});

test('a switch that leaves nothing out is told too', () => {
  const { switchedOff } = examined({ off: '停用规则: [{ 规则: C024, 原因: 事业单位 }]\n' });
  assert.equal(
    switchedOff.map(({ code, silenced }) => [code, silenced.length]),
    [['C024', 0]],
  );
});

test('an error of a rule that is switched off does not keep the report back', () => {
  const text = disclosureText({ 已知合计: '- { 支出性质: 基本支出, 金额: 90 }' });
  assert.not.ok(isPublished(examined({}, { text })));
  const off = '停用规则: [{ 规则: C020, 原因: 照公开件原文 }]\n';
  assert.ok(isPublished(examined({ off }, { text })));
});

const faults: [name: string, off: string, says: RegExp][] = [
  ['no reason', '停用规则: [{ 规则: C027 }]\n', /S030.*“原因”/],
  ['a code that is not there', '停用规则: [{ 规则: C127X, 原因: 甲 }]\n', /S035/],
  ['a near miss', '停用规则: [{ 规则: C928, 原因: 甲 }]\n', /C061.*没有规则“C928”/],
  ['a rule on the file itself', '停用规则: [{ 规则: S030, 原因: 甲 }]\n', /C061.*S030.*不能停用/],
  ['a rule that computing rests on', '停用规则: [{ 规则: C001, 原因: 甲 }]\n', /C061.*C001/],
];
for (const [name, off, says] of faults) {
  test(`refused in unit.yaml: ${name}`, () => {
    const outcome = examined({ off });
    const lines = outcome.problems.map(formatProblem);
    assert.ok(
      lines.some((line) => line.startsWith('data/units/trial/unit.yaml:') && says.test(line)),
      lines.join('\n'),
    );
    assert.not.ok(isPublished(outcome));
  });
}

test('refused in edition.yaml, where it stands', () => {
  const outcome = examined({ edition: '\n停用规则: [{ 规则: S030, 原因: 甲 }]\n' });
  assert.match(outcome.editionProblems.join(), /edition\.yaml:\d+:\d+ 错误\[C061\] 规则 S030/);
  assert.not.ok(isPublished(outcome));
});

test.run();

const strict = suite('--strict');

strict('a warning keeps its report back, a hint does not', () => {
  assert.ok(isPublished(examined({})));
  assert.not.ok(isPublished(examined({}, { strict: true })));
  const hinted = examined({}, { text: disclosureText(), strict: true });
  assert.ok(hinted.problems.some(({ level }) => level === 'hint'));
  assert.ok(isPublished(hinted));
});

strict('a warning that is switched off with a reason does not', () => {
  const off = '停用规则: [{ 规则: C027, 原因: 甲 }]\n';
  assert.ok(isPublished(examined({ off }, { strict: true })));
});

strict.run();
