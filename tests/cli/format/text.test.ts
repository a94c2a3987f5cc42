import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wantsColour } from '../../../src/cli/format/format.ts';
import { formatText } from '../../../src/cli/format/text.ts';
import { textWidth } from '../../../src/source/excerpt.ts';
import { columnOf, file, findings, otherFile, problem } from './sample-findings.ts';

const plain = { colour: false };
const test = suite('check as text');

test('shows the line with a mark under the figure; full-width characters take two columns', () => {
  const text = formatText(findings(problem('C901', 'error', 3, columnOf(3, '90'))), plain);
  const [head = '', line = '', mark = ''] = text.split('\n');
  assert.is(head, `${file}:3:${columnOf(3, '90')} 错误[C901] C901 说`);
  assert.match(line, /^ {5}3 \| {3}- \{ 科目: "2120199"/);
  const upToFigure = line.slice(0, line.indexOf('90'));
  assert.is(textWidth(upToFigure), textWidth(mark.slice(0, mark.indexOf('^'))));
  assert.match(mark, / \^{2}$/);
});

test('a known length is marked whole, a quoted value with its quotes', () => {
  const long = problem('C901', 'error', 3, 9, {
    place: { file, line: 3, column: 5, length: 13 },
  });
  assert.match(formatText(findings(long), plain), /\| {5}\^{15}\n/);
  assert.match(
    formatText(findings(problem('C901', 'error', 3, columnOf(3, '"'))), plain),
    / \^{9}\n/,
  );
});

test('a long line is cut around the figure', () => {
  const [, line = '', mark = ''] = formatText(
    findings(problem('C901', 'error', 4, columnOf(4, '269.65'))),
    plain,
  ).split('\n');
  assert.match(line, /\| ….*中间的数 269\.65 万元.*…$/);
  assert.ok(textWidth(line) < 110, String(textWidth(line)));
  assert.is(textWidth(line.slice(0, line.indexOf('269.65'))), mark.indexOf('^'));
});

test('worst first: files by their gravest problem, in a file errors before hints', () => {
  const other = { file: otherFile, line: 1, column: 1 };
  const text = formatText(
    findings(
      problem('C902', 'hint', 1, 1, { place: other }),
      problem('C902', 'hint', 1, 1),
      problem('C902', 'warning', 2, 1),
      problem('C901', 'error', 3, 40),
    ),
    plain,
  );
  const order = [...text.matchAll(/units\/(.)\/2020\.yaml:\d+:\d+ (..)/g)].map(
    ([, unit, level]) => `${unit}${level}`,
  );
  assert.equal(order, ['甲错误', '甲警告', '甲提示', '乙提示']);
});

test('what was not checked stands apart, at the end', () => {
  const text = formatText(
    findings(problem('C999', 'hint', 1, 1), problem('C902', 'hint', 2, 1)),
    plain,
  );
  assert.match(text, /C902[^]*\n\n没有核对（资料不全，不等于通过）：\n[^\n]*提示\[C999\]/);
});

test('expected, found and the other figures stand below, with their lines', () => {
  const related = [
    { label: '基本支出', place: { file, line: 3, column: 50 } },
    { label: '上年', place: { file: otherFile, line: 7, column: 2 } },
  ];
  const text = formatText(
    findings(problem('C901', 'error', 3, 40, { expected: '100万元', found: '90万元', related })),
    plain,
  );
  assert.match(text, / = 应为 100万元，现为 90万元\n/);
  assert.match(text, / = 基本支出：第 3 行第 50 列\n/);
  assert.match(text, / = 上年：data\/units\/乙\/2020\.yaml:7:2\n/);
});

test('a place that is not in any file at hand is told without a line', () => {
  const place = { file: 'elsewhere.yaml', line: 9, column: 1 };
  const text = formatText(findings(problem('C901', 'error', 1, 1, { place })), plain);
  assert.is(text, 'elsewhere.yaml:9:1 错误[C901] C901 说\n');
});

test('no problems, no text', () => assert.is(formatText(findings(), plain), ''));

test('colours only on a terminal, and not with NO_COLOR', () => {
  assert.is(wantsColour({ isTTY: true }, {}), true);
  assert.is(wantsColour({}, {}), false);
  assert.is(wantsColour({ isTTY: true }, { NO_COLOR: '1' }), false);
  const shown = findings(problem('C901', 'error', 3, 40));
  const colourless = formatText(shown, { colour: true }).replace(/\u001b\[[\d;]*m/g, '');
  assert.is(colourless, formatText(shown, plain));
  assert.match(formatText(shown, { colour: true }), '\u001b[31;1m错误[C901]');
});

test.run();
