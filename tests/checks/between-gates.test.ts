/** Rules between units at the gates: switched off with a reason, and under --strict. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import type { Examination } from '../../src/checks/examine.ts';
import type { Gate } from '../../src/checks/gate.ts';
import type { UnitFiles } from '../../src/checks/project-files.ts';
import { departmentText, disclosureText, project } from '../support/make-disclosure.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function unit(id: string, text: string, amount: number): UnitFiles {
  const path = `data/units/${id}`;
  const disclosure = disclosureText({
    收入: `- { 一般公共预算财政拨款收入: ${amount} }`,
    支出: `- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: ${amount} }`,
  });
  return {
    id,
    path,
    unit: { path: `${path}/unit.yaml`, bytes: encode(text) },
    years: new Map([['2020', { path: `${path}/2020.yaml`, bytes: encode(disclosure) }]]),
    others: [],
  };
}

const listed = '所属单位: [{ 名称: 示例市示例中心, 单位性质: 事业 }]\n';
const seat =
  '名称: 示例市示例局本级\n类别: 单位\n单位性质: 行政\n主管部门: 示例市示例局\n部门本级: true\n';
const centre = '名称: 示例市示例中心\n类别: 单位\n单位性质: 事业\n主管部门: 示例市示例局\n';

interface Trial {
  /** What the department adds to its unit.yaml. */
  own?: string;
  /** What its unit adds. */
  ofCentre?: string;
  /** 100 where the units add up. */
  amount?: number;
  lists?: boolean;
}

function examined(
  { own = '', ofCentre = '', amount = 100, lists = true }: Trial,
  gate: Gate = {},
): Examination {
  const units = [
    unit('bureau', departmentText + (lists ? listed : '') + own, amount),
    unit('bureau-seat', seat, 60),
    unit('centre', centre + ofCentre, 40),
  ];
  return examine({ ...project, units }, gate);
}

const codes = ({ problems }: Examination): Set<string> => new Set(problems.map(({ code }) => code));

const published = ({ disclosures }: Examination): string[] =>
  disclosures.flatMap(({ unitId, report }) => (report === undefined ? [] : [unitId]));

const off = suite('停用规则 between units');

off('the department does without C170: nothing is held back, and what was left out is told', () => {
  const reason = '停用规则: [{ 规则: C170, 原因: 汇总时另有口径 }]\n';
  const outcome = examined({ own: reason, amount: 101 });
  assert.ok(codes(examined({ amount: 101 })).has('C170'));
  assert.not.ok(codes(outcome).has('C170'));
  assert.equal(published(outcome), ['bureau', 'bureau-seat', 'centre']);
  const [told, ...rest] = outcome.switchedOff;
  assert.equal(rest, []);
  assert.is(told?.by, '单位“bureau”');
  assert.is(told?.reason, '汇总时另有口径');
  const silenced = told?.silenced ?? [];
  assert.ok(silenced.length > 0);
  assert.ok(silenced.every(({ code }) => code === 'C170'));
});

off('a switch of one unit does not silence a finding in the file of another', () => {
  const reason = '停用规则: [{ 规则: C170, 原因: 汇总时另有口径 }]\n';
  const outcome = examined({ ofCentre: reason, amount: 101 });
  assert.ok(codes(outcome).has('C170'));
  assert.equal(published(outcome), ['bureau-seat', 'centre']);
  assert.equal(
    outcome.switchedOff.map(({ by, silenced }) => [by, silenced.length]),
    [['单位“centre”', 0]],
  );
});

off('a switch that several rules share is told once for each rule', () => {
  const own = '停用规则: [{ 规则: C170, 原因: 甲 }, { 规则: C171, 原因: 乙 }]\n';
  const outcome = examined({ own, amount: 101 });
  assert.equal(
    outcome.switchedOff.map(({ code, reason }) => [code, reason]),
    [
      ['C170', '甲'],
      ['C171', '乙'],
    ],
  );
});

off.run();

const strict = suite('--strict between units');

strict('a warning (C173) keeps back the report that it stands in, and no other', () => {
  assert.equal(published(examined({ lists: false })), ['bureau', 'bureau-seat', 'centre']);
  const outcome = examined({ lists: false }, { strict: true });
  assert.ok(codes(outcome).has('C173'));
  assert.not.ok(published(outcome).includes('centre'));
  assert.ok(published(outcome).includes('bureau-seat'));
});

strict('a warning that is switched off does not', () => {
  const ofCentre = '停用规则: [{ 规则: C173, 原因: 名单按批复 }]\n';
  const outcome = examined({ lists: false, ofCentre }, { strict: true });
  assert.ok(published(outcome).includes('centre'));
});

strict('a hint of rounding does not', () => {
  const outcome = examined({ amount: 100.01 }, { strict: true });
  const levels = outcome.problems.filter(({ code }) => code === 'C170').map(({ level }) => level);
  assert.equal([...new Set(levels)], ['hint']);
  assert.ok(published(outcome).includes('bureau'));
});

strict.run();
