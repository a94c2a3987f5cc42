/** A rule of an audit that throws is told as a fault of that rule; the others still run. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Auditor } from '../../src/audit/auditor.ts';
import { auditTexts } from '../../src/audit/audit-texts.ts';
import { sentenceIdentities, tableIdentities } from '../../src/audit/rules/families.ts';
import type { TextRule } from '../../src/checks/text/text-rule.ts';
import { wordingRules } from '../../src/checks/text/text-rules.ts';
import { knowledge, textSurroundings } from './knowledge.ts';
import { documentOf } from './small-documents.ts';

const test = suite('faults of audit rules');
const document = documentOf([
  {
    title: '收入决算表',
    rows: ['科目编码|科目名称|本年收入合计|财政拨款收入', '合计<2|9.00|8.00'],
  },
  '一、收入支出决算总体情况说明',
  '2021年度收、支总计90.00万元。数据来源于财决01表。',
]);
const fail = (): never => {
  throw new TypeError('nothing there');
};

test('an identity', () => {
  const broken = { id: 'A99', words: '坏的规则', tables: ['收入表'] as const, compare: fail };
  const auditor = new Auditor(knowledge, {
    tables: [broken, ...tableIdentities],
    sentences: sentenceIdentities,
  });
  const { findings, identities } = auditor.audit(document);
  const [fault] = findings.filter(({ code }) => code === 'C060');
  assert.is(fault?.level, 'warning');
  assert.match(fault?.message ?? '', /规则 A99（坏的规则）.*示例市示例局.*nothing there/);
  assert.ok(findings.some(({ code, level }) => code === 'B01' && level === 'error'));
  assert.is(identities.find(({ id }) => id === 'A99')?.state, 'unchecked');
});

test('a rule on texts is told once, however many texts it fails on', () => {
  const [first] = wordingRules;
  assert.ok(first);
  const broken: TextRule = { ...first, code: 'T199', title: '坏的规则', check: fail };
  const identity = new Auditor(knowledge).audit(document).document;
  const found = auditTexts(document, identity, textSurroundings, [broken, ...wordingRules]);
  assert.is(found.filter(({ code }) => code === 'C060').length, 1);
  assert.ok(found.some(({ code }) => code === 'T101'));
});

test.run();
