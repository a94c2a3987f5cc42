import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { AuthorText, isQuotable, quotedNames } from '../../src/report/author-text.ts';
import { defaultWording } from '../../src/report/wording.ts';
import { booksOf } from '../support/make-disclosure.ts';

const text = new AuthorText(booksOf({}), defaultWording);

const lines = suite('a reason inside a sentence');

for (const [written, expected] of [
  ['新增项目', '新增项目'],
  ['新增项目。', '新增项目'],
  ['新增项目。；', '新增项目'],
  ['新增项目.', '新增项目'],
  ['降到3.5', '降到3.5'],
  ['甲、\n  乙', '甲、乙'],
  ['  甲  ', '甲'],
  ['总计[[收支总计]]。', '总计100.00万元'],
  ['按“三重一大”办理', '按“三重一大”办理'],
  [undefined, null],
] as const) {
  lines(`${JSON.stringify(written)} → ${expected}`, () => assert.is(text.line(written), expected));
}

lines('a paragraph ends with one stop', () => {
  assert.is(text.paragraph('总体较好'), '总体较好。');
  assert.is(text.paragraph('总体较好。'), '总体较好。');
  assert.is(text.paragraph(undefined), null);
});

lines.run();

const quotes = suite('quoted names');

quotes('are found once each, without their blanks', () => {
  assert.equal(quotedNames('[[收支总计]]和[[ 基本支出 ]]、[[收支总计]]、[不是]、[[]]'), [
    '收支总计',
    '基本支出',
    '',
  ]);
});

quotes('are official indicators', () => {
  assert.ok(isQuotable('收支总计'));
  assert.ok(isQuotable('“三公”经费'));
  assert.not.ok(isQuotable('收支合计'));
  assert.not.ok(isQuotable('toString'));
});

quotes('a replacement is never read again', () => {
  assert.is(text.fill('$& [[本年收入合计]] $1'), '$& 100.00万元 $1');
});

quotes.run();
