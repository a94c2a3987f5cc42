import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { formatProblem } from '../../src/source/format-problem.ts';
import { sourceRules } from '../../src/source/rules.ts';
import { badInputs } from './bad-input-cases.ts';
import { problemsOf } from './problems-of.ts';

const test = suite('bad input');

for (const { name, content, code, line, column, says } of badInputs) {
  test(name, () => {
    const lines = problemsOf(content).map(formatProblem);
    assert.is(lines.length, 1, lines.join('\n'));
    const [text = ''] = lines;
    assert.ok(text.startsWith(`样表.yaml:${line}:${column} 错误[${code}] `), text);
    assert.not.match(text, '\n');
    for (const words of says) assert.ok(text.includes(words), `${words} ← ${text}`);
  });
}

test('every rule of the catalogue is fired by a case, here or below', () => {
  const fired = new Set<string>(badInputs.map(({ code }) => code));
  // S005 and S044, S045 have tests of their own.
  const missing = Object.keys(sourceRules).filter((code) => !fired.has(code));
  assert.equal(missing, ['S005', 'S044', 'S045']);
});

test('the same files without their fault have no problem', () => {
  const good = [
    '年度: 2020\n状态: 草稿\n',
    '\ufeff年度: 2020\n状态: 草稿\n',
    '年度: 2020\r\n状态: 草稿\r\n',
    '---\n年度: 2020\n状态: 草稿\n...\n',
    '{年度: 2020, 状态: 草稿}',
    '年度: 2020\n状态: 已批复\n公开日期: 2020-02-29\n',
    '年度: 2020\n状态: 草稿\n概况:\n  基本职能: |-\n    年度：2020，\t{{ 甲 }} <script>\n    　　- 乙: "丙\n',
    '年度: 2020\n状态: 草稿\n概况:\n  基本职能: 主要职能：一是甲；二是乙，共1,234人\n',
    '年度: 2020\n状态:\t草稿\n概况: {基本职能: 甲、乙；丙, 机构设置: 甲\t乙\t1}\n',
    '年度: 2020\n状态: 草稿\n概况:\n  基本职能: |-\n    <<<<<<< HEAD\n    甲\t乙\t1\n    =======\n',
    '年度: 2020\n状态: 草稿\n支出:\n  - {科目: "2080505", 合计: -1.234567}\n  - 基本支出: {"30101": 0, "302": 未公布}\n',
    '年度: 2020\n状态: 草稿\n金额单位: 元\n支出: [{合计: 90071992547409.91}]\n',
  ];
  for (const content of good) assert.equal(problemsOf(content).map(formatProblem), [], content);
});

test('one run reports every fault of a file', () => {
  const content = [
    '年度：２０２０', // S013 and S042
    '状态:草稿', // S014
    '公开日期: 2021-9-31', // S038
    '概况:',
    '\t基本只能: 甲: 乙', // S011, S017, S031
    '支出:',
    '  - 科目: "2080505', // S016
    '    合计: 1,234.50', // S060
    '  - {科目: 2080505，合计: 12万元}', // S015, S036, S061
    '团组: 1',
    '团组: 2', // S023
    '__proto__: 3', // S024
    '\u200b完成率: &a 4', // S004, S021
    '列出零值: 是', // S032
  ].join('\n');
  assert.equal(
    problemsOf(content).map(({ code, place }) => `${place.line}:${place.column} ${code}`),
    [
      '1:3 S013',
      '1:4 S042',
      '2:3 S014',
      '3:7 S038',
      '5:1 S011',
      '5:2 S031',
      '5:9 S017',
      '7:9 S016',
      '8:9 S060',
      '9:10 S036',
      '9:17 S015',
      '9:22 S061',
      '11:1 S023',
      '12:1 S024',
      '13:1 S004',
      '13:7 S021',
      '14:7 S032',
    ],
  );
});

test('every line with a tab is reported', () => {
  const content =
    '年度: 2020\n状态: 草稿\n概况:\n\t基本职能: |-\n\t\t甲\n\n\t\t乙\n\t机构设置: 丙\n';
  assert.equal(
    problemsOf(content).map(({ code, place }) => `${place.line} ${code}`),
    ['4 S011', '5 S011', '7 S011', '8 S011'],
  );
});

test('where lines had to be left out, nothing is said to be missing', () => {
  const content = '状态: 草稿\n概况:\n  机构设置: 甲\n   乙丙: 丁\n支出: []\n';
  assert.equal(
    problemsOf(content).map(({ code, place }) => `${place.line} ${code}`),
    ['4 S018'],
  );
});

test('text that was not indented is the one fault, not the key that is empty without it', () => {
  const content =
    '年度: 2020\n状态: 草稿\n概况:\n  基本职能: |-\n主要职能如下。\n支出: [{合计: 1}]\n';
  assert.equal(
    problemsOf(content).map(({ code, place }) => `${place.line} ${code}`),
    ['5 S010'],
  );
});

test('a hundred of a kind are listed, the rest counted', () => {
  const content = `年度: 2020\n状态: 草稿\n${'团组: 1\n'.repeat(151)}`;
  const problems = problemsOf(content);
  assert.is(problems.filter(({ code }) => code === 'S023').length, 100);
  const [first] = problems;
  assert.is(first?.code, 'S005');
  assert.match(first?.message ?? '', '还有 50 处');
});

test('reading ends after thirty errors of syntax, and says so', () => {
  const problems = problemsOf(`${'甲: @乙\n'.repeat(40)}`);
  assert.is(problems.filter(({ code }) => code === 'S017').length, 30);
  assert.is(problems.at(-1)?.code, 'S017');
  assert.is(problems.at(-2)?.code, 'S005');
  assert.is(problems.at(-1)?.place.line, 30);
});

test('__proto__ changes no object', () => {
  problemsOf(
    '年度: 2020\n状态: 草稿\n__proto__: {polluted: true}\n概况: {__proto__: {polluted: true}}\n',
  );
  assert.is(Reflect.get({}, 'polluted'), undefined);
});

test.run();
