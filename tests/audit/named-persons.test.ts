/** AU50: names of persons under the heads of forms and tables. All names are made up. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { readText } from '../../src/audit/readers/read-text.ts';
import type { Problem } from '../../src/source/problem.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('names in forms and tables');

function named(sketches: readonly Sketch[]): Problem[] {
  const { findings } = auditDocument(documentOf(sketches), knowledge);
  return findings.filter(({ code }) => code === 'AU50');
}

const evaluators = (...rows: string[]): Sketch => ({
  title: '部门整体支出绩效自评表',
  rows: ['评价人员<4', '姓 名|职务/职称|单 位|签 字', ...rows],
});

test('a filled column of names is one warning, with every place, and prints no name', () => {
  const [finding, ...others] = named([evaluators('李甲乙|主任|示例局|', '欧阳 丙|科员|示例局|')]);
  assert.equal(others, []);
  assert.is(finding?.level, 'warning');
  assert.match(finding?.message ?? '', /^“姓名”一栏写了“李某”等2人的姓名：/);
  assert.equal(
    finding?.related?.map(({ label }) => label),
    ['欧某'],
  );
});

test('an empty column, masked names and words that are no names are silent', () => {
  assert.equal(named([evaluators('|||', '|||')]), []);
  assert.equal(named([evaluators('李某|主任|示例局|', '张某某|科员|示例局|', '王×|||')]), []);
  assert.equal(named([evaluators('马边县|主任|示例局|', '全体职工|||')]), []);
});

test('a name behind its label is told, an office telephone is not', () => {
  const form = (value: string): Sketch => ({
    title: '项目绩效目标完成情况表',
    rows: [`项目名称|路灯维护|联系人及电话|${value}`, '主管部门|示例局|实施单位|示例局'],
  });
  assert.is(named([form('王丁 000-0000000')]).length, 1);
  assert.equal(named([form('000-0000000')]), []);
  assert.equal(named([form('')]), []);
});

test('a column of names ends where the form goes on with something else', () => {
  const form: Sketch = {
    title: '自评表',
    rows: [
      '姓名|职务',
      '|主任',
      '评价意见：|',
      '项目资金到位及时，管理规范，成效明显，群众满意|',
      '李甲|',
    ],
  };
  assert.equal(named([form]), []);
});

test('a form that was read line by line is read by its heads', () => {
  const lines = (...names: string[]): Problem[] => {
    const text = ['姓  名', '职务/职称', '单  位', '签  字', ...names].join('\n\t');
    const document = { name: 'form', format: 'text' as const, blocks: readText('form', text) };
    return auditDocument(document, knowledge).findings.filter(({ code }) => code === 'AU50');
  };
  const [finding] = lines(
    '李甲乙',
    '主任',
    '示例局',
    '周  丙',
    '副主任',
    '示例局',
    '评价组组长（签字）：',
  );
  assert.match(finding?.message ?? '', /“李某”等2人/);
  assert.is(finding?.place.line, 5);
  assert.equal(lines('评价组组长（签字）：', '李甲'), []);
  assert.equal(lines('主任', '示例局', '五、其他', '李甲'), []);
});

test.run();
