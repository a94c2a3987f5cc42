import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportTables } from '../../src/exchange/report-tables.ts';
import { checkRule } from '../support/check-rules.ts';
import { reportOf } from '../support/make-disclosure.ts';
import { sectionsOf } from '../support/read-report.ts';

const law = '《中华人民共和国保守国家秘密法》';
const withhold = (...titles: string[]) => ({
  不公开: titles.map((title) => `- { 内容: ${title}, 依据: ${law} }`).join('\n'),
});

checkRule(
  'C080',
  '不公开的内容',
  [
    {
      name: 'no such table, with the nearest',
      parts: withhold('支出决算总表'),
      at: '支出决算总表',
      says: /^报告里没有“支出决算总表”这一部分、节或表：是不是“.*支出决算表”/,
    },
    {
      name: 'named twice',
      parts: { 不公开: `- { 内容: 支出决算表, 依据: 甲 }\n- { 内容: "支出决算表", 依据: 乙 }` },
      at: '"支出决算表"',
      says: /^“支出决算表”写了两次/,
    },
    {
      name: 'a section of a part that is withheld',
      parts: withhold('部门概况', '机构设置'),
      at: '机构设置, 依据',
      says: /^“机构设置”的上一级已经不公开/,
    },
  ],
  [
    {
      name: 'a table, a section and a part',
      parts: withhold('支出决算表', '机构设置', '名词解释'),
    },
  ],
);

checkRule(
  'C081',
  '不公开的数印在别处',
  [
    {
      name: 'the total of the withheld table stands in sentences and other tables',
      parts: withhold('支出决算表'),
      at: '支出决算表',
      level: 'warning',
      says: /^“支出决算表”依法不公开，但其中的100万元（见“.*”）仍印在别处/,
    },
  ],
  [
    {
      name: 'a table whose figures are nowhere else',
      parts: withhold('政府性基金预算财政拨款收入支出决算表'),
    },
    { name: 'a section without figures', parts: withhold('机构设置') },
  ],
);

const test = suite('what is withheld');

test('a table keeps its heading and number; its only cell says why it is withheld', () => {
  const tables = reportTables(reportOf(withhold('支出决算表')));
  const table = tables.find(({ title }) => title === '支出决算表');
  assert.is(table?.number, '公开03表');
  assert.equal(
    [...(table?.head ?? []), ...(table?.body ?? [])].flat().map(({ text }) => text),
    [`本表依法不公开。依据：${law}。`],
  );
  assert.is(tables.length, reportTables(reportOf()).length);
});

test('a section keeps its heading and loses everything below it', () => {
  const title = '一般公共预算财政拨款支出决算情况说明';
  const section = sectionsOf(reportOf(withhold(title)).parts).find((each) => each.title === title);
  assert.equal(section?.sections, []);
  assert.equal(section?.blocks, [{ kind: 'paragraph', text: `本节依法不公开。依据：${law}。` }]);
});

test('where the part of the tables is withheld, each table is still listed and says so', () => {
  const tables = reportTables(reportOf(withhold('附表')));
  assert.is(tables.length, reportTables(reportOf()).length);
  assert.ok(tables.every(({ withheld }) => withheld?.ground === law));
});

test('no figure of a withheld section is drawn, and the others are numbered without a gap', () => {
  const captions = (titles: string[]): string[] =>
    sectionsOf(reportOf({ ...withhold(...titles) }).parts).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.caption] : [])),
    );
  const open = captions(['机构设置']);
  const fewer = captions(['收入决算情况说明']);
  assert.is(fewer.length, open.length - 1);
  assert.equal(
    fewer.map((caption) => /^图(\d+)/.exec(caption)?.[1]),
    fewer.map((_, index) => String(index + 1)),
  );
});

test.run();
