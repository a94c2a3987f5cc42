import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeCells } from '../../src/exchange/place-cells.ts';
import type { GridCell } from '../../src/report/report.ts';

const test = suite('placeCells');

const cell = (text: string, columnSpan = 1, rowSpan = 1): GridCell => ({
  text,
  kind: 'head',
  columnSpan,
  rowSpan,
});
const places = (rows: GridCell[][], columns: number): string[] =>
  placeCells(rows, columns).map(({ cell: { text }, row, column }) => `${text} ${row} ${column}`);

test('a cell stands behind what the rows above cover', () => {
  const rows = [
    [cell('项目', 2), cell('合计', 1, 2), cell('支出', 2)],
    [cell('编码'), cell('名称'), cell('基本'), cell('项目支出')],
  ];
  assert.equal(places(rows, 5), [
    '项目 0 0',
    '合计 0 2',
    '支出 0 3',
    '编码 1 0',
    '名称 1 1',
    '基本 1 3',
    '项目支出 1 4',
  ]);
});

test('a row that spans from above cover completely may be empty', () => {
  assert.equal(places([[cell('甲', 1, 2), cell('乙', 1, 2)], []], 2), ['甲 0 0', '乙 0 1']);
});

test('a grid that does not fit is refused', () => {
  assert.throws(() => placeCells([[cell('甲')]], 2), 'fills 1 of 2 columns');
  assert.throws(() => placeCells([[cell('甲'), cell('乙')]], 1), 'too many cells');
  assert.throws(() => placeCells([[cell('甲', 1, 2)]], 1), 'leaves the grid');
  const crossing = [[cell('甲'), cell('乙', 1, 2)], [cell('丙', 2)]];
  assert.throws(() => placeCells(crossing, 2), 'too many cells');
});

test.run();
