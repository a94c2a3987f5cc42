import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { isCalendarDate, toIsoDate } from '../../src/source/calendar-date.ts';
import { mend, originalOffset, type MendedText } from '../../src/source/edits.ts';
import { formatProblem, sortProblems } from '../../src/source/format-problem.ts';
import { editDistance, nearest } from '../../src/source/nearest.ts';
import type { Problem } from '../../src/source/problem.ts';
import { hasSyntaxMessage, syntaxMessage } from '../../src/source/syntax-message.ts';

const format = suite('problems as text');

const problem = (
  file: string,
  line: number,
  column: number,
  level: Problem['level'] = 'error',
): Problem => ({
  code: 'S030',
  level,
  message: '缺少“年度”一栏',
  place: { file, line, column },
});

format('a problem is one line', () => {
  assert.is(
    formatProblem(problem('a/2020.yaml', 3, 5)),
    'a/2020.yaml:3:5 错误[S030] 缺少“年度”一栏',
  );
  assert.match(formatProblem(problem('a', 1, 1, 'warning')), ' 警告[S030] ');
  assert.match(formatProblem(problem('a', 1, 1, 'hint')), ' 提示[S030] ');
  assert.is(
    formatProblem({ ...problem('a', 1, 1), message: '甲\n  乙' }),
    'a:1:1 错误[S030] 甲 乙',
  );
});

format('problems are sorted by file, line and column as numbers', () => {
  const sorted = [problem('a', 2, 3), problem('a', 2, 10), problem('a', 10, 1), problem('b', 1, 1)];
  assert.equal(sortProblems([...sorted].reverse()), sorted);
});

format.run();

const spelling = suite('nearest word');
const keys = [
  '年度',
  '收入',
  '支出',
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '因公出国（境）费',
  '预算',
];

spelling('finds what was probably meant', () => {
  assert.is(nearest('收人', keys), '收入');
  assert.is(nearest('一般公共预算财政拔款收入', keys), '一般公共预算财政拨款收入');
  assert.is(nearest('一般公共预算收入', keys), '一般公共预算财政拨款收入');
  assert.is(nearest('因公出国(境)费', keys), '因公出国（境）费');
  assert.is(nearest(' 年 度 ', keys), '年度');
});

spelling('finds nothing where nothing is near', () => {
  assert.is(nearest('电话', keys), undefined);
  assert.is(nearest('一般公共', keys), undefined);
  assert.is(nearest('', keys), undefined);
  assert.is(nearest('年度', []), undefined);
});

spelling('the distance is one of edits', () => {
  assert.is(editDistance('预算', '预算'), 0);
  assert.is(editDistance('算预', '预算'), 1, 'neighbours swapped');
  assert.is(editDistance('', '预算'), 2);
  assert.is(editDistance('收入', '支出'), 2);
  assert.is(editDistance('预算', '一般公共预算财政拨款', 3), 3, 'never more than the limit');
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      assert.is(editDistance(a, b), editDistance(b, a));
      assert.is(editDistance(a, b) === 0, a === b);
    }),
  );
});

spelling.run();

const dates = suite('dates');

dates('a date is a day of the calendar', () => {
  for (const day of ['2020-02-29', '2000-02-29', '2021-12-31']) assert.ok(isCalendarDate(day), day);
  for (const day of [
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-04-31',
    '2021-1-1',
    '',
  ]) {
    assert.not(isCalendarDate(day), day);
  }
});

dates('another way of writing is understood', () => {
  assert.is(toIsoDate('2021年9月6日'), '2021-09-06');
  assert.is(toIsoDate('2021/9/6'), '2021-09-06');
  assert.is(toIsoDate('2021.12.1'), '2021-12-01');
  assert.is(toIsoDate('2021-2-30'), undefined);
  assert.is(toIsoDate('去年'), undefined);
});

dates.run();

const repairs = suite('mended text');

repairs('an offset leads back to what the author wrote', () => {
  const first = mend({ text: 'a：b\tc', shifts: [] }, [{ at: 1, removed: 1, inserted: ': ' }]);
  const second = mend(first, [{ at: 4, removed: 1, inserted: '    ' }]);
  assert.is(second.text, 'a: b    c');
  assert.is(originalOffset(second.shifts, second.text.indexOf('b')), 2);
  assert.is(originalOffset(second.shifts, second.text.indexOf('c')), 4);
});

repairs('whatever was replaced, the untouched characters lead back to themselves', () => {
  const anyEdits = fc.array(
    fc.tuple(fc.nat(6), fc.nat(3), fc.string({ unit: fc.constant('·'), maxLength: 3 })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(anyEdits, { maxLength: 3 }), (rounds) => {
      const original = 'abcdefghijklmnopqrstuvwxyz';
      let mended: MendedText = { text: original, shifts: [] };
      for (const round of rounds) {
        let at = 0;
        const edits = round.flatMap(([gap, removed, inserted]) => {
          at += gap;
          const edit = { at, removed: Math.min(removed, mended.text.length - at), inserted };
          at += removed;
          return edit.removed < 0 || edit.at > mended.text.length ? [] : [edit];
        });
        mended = mend(mended, edits);
      }
      for (const [index, character] of [...mended.text].entries()) {
        if (character !== '·') assert.is(original[originalOffset(mended.shifts, index)], character);
      }
    }),
    { numRuns: 1000 },
  );
});

repairs.run();

const syntax = suite('words for the parser’s errors');

syntax('every reason that the parser knows has its sentence', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('js-yaml'), 'utf8');
  const parser = source.slice(
    source.indexOf('function readTagProperty'),
    source.indexOf('function loadDocuments'),
  );
  const reasons = [...parser.matchAll(/throw(?:Error|At)\([^"`;]*["`](.+?)["`](?:,|\))/g)].map(
    ([, reason = '']) => reason,
  );
  assert.ok(reasons.length > 35, `${reasons.length} reasons found`);
  for (const reason of reasons) assert.ok(hasSyntaxMessage(reason), reason);
});

syntax('a reason of a later version is quoted', () => {
  assert.match(syntaxMessage('something new').message, 'something new');
});

syntax.run();
