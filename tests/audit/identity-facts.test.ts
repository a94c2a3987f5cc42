/** What a document says it is: year, unit and whether a 部门 or a 单位 publishes. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishedDocument } from '../../src/audit/document.ts';
import { documentIdentity } from '../../src/audit/identity-facts.ts';

const test = suite('identity of a published document');

const documentOf = (...lines: readonly string[]): PublishedDocument => ({
  name: 'sketch',
  format: 'text',
  blocks: lines.map((text, index) => ({
    kind: 'text',
    text,
    place: { file: 'sketch', line: index + 1, column: 1 },
  })),
});

test('a title in one line names unit, year and category', () => {
  const { year, unitName, category } = documentIdentity(documentOf('示例市示例局2021年度部门决算'));
  assert.equal([year, unitName, category], [2021, '示例市示例局', '部门']);
});

test('a cover in several lines names the unit in a line of its own, not in the line of the year', () => {
  const lines = ['示例市示例局', '2021年度部门决算', '第二部分 2021年度部门决算情况说明'];
  const { year, unitName, category } = documentIdentity(documentOf(...lines));
  assert.equal([year, unitName, category], [2021, '示例市示例局', '部门']);
});

test.run();
