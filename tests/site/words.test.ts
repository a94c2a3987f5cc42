import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { narrowWordsHtml, wordsHtml } from '../../src/site/words.ts';

const test = suite('headings and long names');

test('may break between words, not inside one, nor behind an opening bracket', () => {
  const html = wordsHtml('示例市城市管理办公室（示例市应急中心）');
  assert.is(html, '示例市<wbr>城市<wbr>管理<wbr>办公室（示例市<wbr>应急<wbr>中心）');
});

test('a heading breaks before the last word, not before its last character', () => {
  const html = wordsHtml('七、一般公共预算财政拨款支出决算明细表');
  assert.ok(html.endsWith('<wbr>决算<wbr>明细表'), html);
});

test('keeps its words and is escaped', () => {
  assert.is(wordsHtml('示例局<b>与“甲”中心').replaceAll('<wbr>', ''), '示例局&lt;b&gt;与“甲”中心');
});

test('in the head of a narrow column has no piece of four and more characters', () => {
  for (const text of ['职工基本医疗保险缴费', '住房公积金', '公务员医疗补助缴费', '行次']) {
    const pieces = narrowWordsHtml(text).split('<wbr>');
    assert.is(pieces.join(''), text);
    assert.ok(
      pieces.every((piece) => piece.length > 1 && piece.length < 4),
      pieces.join('|'),
    );
  }
});

test.run();
