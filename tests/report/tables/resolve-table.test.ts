import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { resolveTable, TableError } from '../../../src/report/tables/resolve-table.ts';
import type { Table } from '../../../src/source/types/table.ts';
import { tableFiles } from './build.ts';

const test = suite('tables that extend others');

const whole: Table = {
  标题: '甲表',
  方向: '纵向',
  栏: [{ 文字: '金额', 宽: 1 }],
  表体: [{ 金额行: { 取数: { 账: '支出' } } }],
  注: ['注一'],
};

test('what a table says replaces what it inherits, key by key', () => {
  const tables = new Map<string, Table>([
    ['whole', whole],
    ['half', { 继承: 'whole', 标题: '乙表', 注: [] }],
    ['quarter', { 继承: 'half', 方向: '横向' }],
  ]);
  const { 标题, 方向, 栏, 注 } = resolveTable('quarter', tables);
  assert.equal({ 标题, 方向, 栏, 注 }, { 标题: '乙表', 方向: '横向', 栏: whole.栏, 注: [] });
});

const faults: [string, Map<string, Table>, string][] = [
  ['丙', new Map([['丙', { 继承: '丁' }]]), '附表“丙”继承的“丁”不存在'],
  [
    '丙',
    new Map<string, Table>([
      ['丙', { 继承: '丁' }],
      ['丁', { 继承: '丙' }],
    ]),
    '附表“丙”的继承绕成了圈：丙 → 丁 → 丙',
  ],
  [
    '丙',
    new Map<string, Table>([
      ['丙', { 继承: '丁' }],
      ['丁', { 标题: '丁表' }],
    ]),
    '附表“丙”缺少：方向、栏、表体',
  ],
];

for (const [name, tables, message] of faults) {
  test(message, () => {
    assert.throws(
      () => resolveTable(name, tables),
      (error: unknown) => error instanceof TableError && error.message === message,
    );
  });
}

test('every table that another extends is there', () => {
  const bases = [...tableFiles.values()].flatMap((table) => table.继承 ?? []);
  assert.ok(bases.length > 0);
  for (const base of bases) assert.ok(tableFiles.has(base), base);
});

test.run();
