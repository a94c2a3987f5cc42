import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { readDocument, type ReadResult } from '../../src/source/read-document.ts';
import type { SourceDocument } from '../../src/source/source-document.ts';

const test = suite('read a document');

function read(text: string): ReadResult {
  return readDocument('data/units/a/2020.yaml', new TextEncoder().encode(text));
}

function documentOf(text: string): SourceDocument {
  const { document, problems } = read(text);
  assert.equal(problems, []);
  if (document === undefined) throw new Error('no document');
  return document;
}

const at = (line: number, column: number) => ({ file: 'data/units/a/2020.yaml', line, column });

const text = `# 决算
年度: 2020
概况:
  基本职能: |-
    一、甲。
    　　二、乙：丙，\t丁。
支出:
  - 科目: "2080505"
    合计: 17.950
  - {"科目": '208', 合计: -0.10}
上年: {收支/总计: 1, "𠮷~": 2}
`;

test('values are those of YAML 1.2', () => {
  assert.equal(documentOf(text).value, {
    年度: 2020,
    概况: { 基本职能: '一、甲。\n　　二、乙：丙，\t丁。' },
    支出: [
      { 科目: '2080505', 合计: 17.95 },
      { 科目: '208', 合计: -0.1 },
    ],
    上年: { '收支/总计': 1, '𠮷~': 2 },
  });
});

test('what looks like a date, a word for yes or a number of another base is text', () => {
  const words = [
    '2020-01-01',
    'yes',
    'No',
    'on',
    '0x1F',
    '0o17',
    '1e3',
    '.inf',
    '.nan',
    '1_000',
    '12:30',
  ];
  const document = documentOf(words.map((word) => `- ${word}\n`).join(''));
  assert.equal(document.value, words);
});

test('null, true and false are what they are', () => {
  assert.equal(documentOf('[~, null, true, False, ""]').value, [null, null, true, false, '']);
});

test('a value has a place, and so has its key', () => {
  const document = documentOf(text);
  assert.equal(document.placeOf('/年度'), at(2, 5));
  assert.equal(document.keyPlaceOf('/年度'), at(2, 1));
  assert.equal(document.placeOf('/概况/基本职能'), at(5, 5), 'the text of a block, not its mark');
  assert.equal(document.keyPlaceOf('/概况/基本职能'), at(4, 3));
  assert.equal(document.placeOf('/支出/1'), at(10, 5));
  assert.equal(document.placeOf('/支出/1/科目'), at(10, 12), 'quotes belong to the value');
  assert.equal(document.keyPlaceOf('/支出/1/合计'), at(10, 19));
});

test('columns count characters, and pointers escape slash and tilde', () => {
  const document = documentOf(text);
  assert.equal(document.keyPlaceOf('/上年/收支~1总计'), at(11, 6));
  assert.equal(document.placeOf('/上年/𠮷~0'), at(11, 22), '𠮷 is one character');
});

test('what is not there has the place of what is nearest above', () => {
  const document = documentOf(text);
  assert.equal(document.placeOf('/支出/0/差异原因'), document.placeOf('/支出/0'));
  assert.equal(document.keyPlaceOf('/概况/机构设置'), document.keyPlaceOf('/概况'));
  assert.equal(document.placeOf('/三公经费/0'), at(2, 1));
  assert.equal(document.placeOf(''), at(2, 1));
});

test('a scalar keeps its digits', () => {
  const document = documentOf(text);
  assert.is(document.scalarText('/支出/0/合计'), '17.950');
  assert.is(document.scalarText('/支出/1/合计'), '-0.10');
  assert.is(document.scalarText('/支出/0/科目'), '2080505');
  assert.is(document.scalarText('/支出'), undefined);
  assert.is(document.scalarText('/支出/2'), undefined);
  assert.is(documentOf('甲: 0777\n乙: +5.0\n').scalarText('/甲'), '0777');
  assert.is(documentOf('甲:\n乙: ~\n').scalarText('/甲'), '');
  assert.is(documentOf('甲:\n乙: ~\n').scalarText('/乙'), '~');
});

test('an inherited name is no value', () => {
  const document = documentOf('甲: 1\n');
  assert.is(document.scalarText('/constructor'), undefined);
  assert.is(document.scalarText('/甲/toString'), undefined);
});

test('the lines of a value can be quoted', () => {
  assert.equal(documentOf('甲:\n  乙：1\n  丙：2\n').writtenLines('/甲'), [
    { text: '乙：1', place: at(2, 3) },
    { text: '丙：2', place: at(3, 3) },
  ]);
});

test('numbers without quotes keep their text as keys', () => {
  assert.equal(documentOf('{0777: 1, 30101: 2, 1e3: 3}').value, { '0777': 1, 30101: 2, '1e3': 3 });
});

test('line breaks of Windows and of old are line breaks', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const document = documentOf(['甲: 1', '乙:', '  - 2', ''].join(lineBreak));
    assert.equal(document.placeOf('/乙/0'), at(3, 5));
  }
});

test('a byte order mark has no place', () => {
  assert.equal(documentOf('\ufeff年度: 2020\n').placeOf('/年度'), at(1, 5));
});

test('after a repair, places are still those of the author', () => {
  const { document, problems } = read('甲：1\n乙:\n\t丙：2\n\t丁: 3\n');
  assert.is(problems.length, 4);
  assert.equal(document?.value, { 甲: 1, 乙: { 丙: 2, 丁: 3 } });
  assert.is(document?.complete, true);
  assert.equal(document?.placeOf('/甲'), at(1, 3));
  assert.equal(document?.keyPlaceOf('/乙/丁'), at(4, 2));
  assert.equal(document?.placeOf('/乙/丁'), at(4, 5));
});

test('a document says when something had to be left out', () => {
  assert.is(read('甲: 1\n  乙: 2\n').document?.complete, false);
  assert.is(read('甲: &a 1\n乙: *a\n').document?.complete, false);
  assert.is(read('甲: @1\n').document?.complete, true, 'the repair is plain: quotes');
});

test('GBK is read on, so that the rest of the file is checked', () => {
  const bytes = [0xc4, 0xea, 0xb6, 0xc8, 0xa3, 0xba, 0x31, 0x0a, 0x61, 0x3a, 0x20, 0x31];
  const { document, problems } = readDocument('a.yaml', Uint8Array.from(bytes));
  assert.equal(document?.value, { 年度: 1, a: 1 });
  assert.equal(
    problems.map(({ code }) => code),
    ['S002', 'S013'],
  );
});

test('UTF-8 with a damaged byte is not taken for GBK, though its bytes would pass', () => {
  const encoder = new TextEncoder();
  const bytes = Uint8Array.from([...encoder.encode('年度: 甲'), 0xe4, ...encoder.encode('乙}')]);
  assert.is(new TextDecoder('gb18030', { fatal: true }).decode(bytes).includes('年'), false);
  const { document } = readDocument('a.yaml', bytes);
  assert.equal(document?.value, { 年度: '甲\ufffd乙}' });
});

test('a file of several megabytes is refused unread', () => {
  const { document, problems } = readDocument(
    'a.yaml',
    new Uint8Array(50 * 1024 * 1024).fill(0xff),
  );
  assert.is(document, undefined);
  assert.equal(
    problems.map(({ code }) => code),
    ['S001'],
    'its bytes are not even looked at: they are no UTF-8',
  );
});

test('the items of a long list are found in any order', () => {
  const items = Array.from({ length: 500 }, (_, index) => `  - ${index}.50\n`);
  const document = documentOf(`甲:\n${items.join('')}乙: 1\n`);
  for (const index of [499, 0, 250, 251, 249, 499, 30]) {
    assert.is(document.scalarText(`/甲/${index}`), `${index}.50`);
    assert.equal(document.placeOf(`/甲/${index}`), at(index + 2, 5));
  }
});

test.run();
