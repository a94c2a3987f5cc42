import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDocument } from '../../src/source/read-document.ts';

const test = suite('places inside a text');

/** Where a mark in the value of 甲 stands in the file, with how much it covers. */
function placeOfMark(yaml: string, mark = '错字'): string {
  const { document, problems } = readDocument('甲.yaml', new TextEncoder().encode(yaml));
  assert.equal(problems, []);
  if (document === undefined) throw new Error('not read');
  const text = (document.value as { 甲: string }).甲;
  const { line, column, length } = document.placeInText('/甲', text.indexOf(mark), mark.length);
  return `${line}:${column}+${length ?? 0}`;
}

const cases: readonly [name: string, yaml: string, place: string][] = [
  ['a plain text', '甲: 前面错字后面\n', '1:6+2'],
  ['a plain text over several lines', '甲: 前面\n  中间\n  再来错字\n', '3:5+2'],
  ['single quotes', "甲: '前面错字'\n", '1:7+2'],
  ['single quotes, one of them doubled', "甲: '前''面错字'\n", '1:9+2'],
  ['double quotes with escapes', '甲: "前\\t\\u4e00\\"面错字"\n', '1:17+2'],
  ['double quotes, lines joined by a backslash', '甲: "前面\\\n  错字"\n', '2:3+2'],
  ['double quotes folded, with an empty line', '甲: "前面\n\n  错字"\n', '3:3+2'],
  ['a literal block', '甲: |-\n  前面\n\n    再来错字\n', '4:7+2'],
  ['a literal block that begins with a quotation mark', '甲: |-\n  "前面" 错字\n', '2:8+2'],
  ['a folded block', '甲: >-\n  前面\n  再来错字\n\n  末段\n', '3:5+2'],
  ['line ends of Windows', '甲: |-\r\n  前面\r\n  再来错字\r\n', '3:5+2'],
  ['a character outside the basic plane before it', '甲: |-\n  𠮷𠮷错字\n', '2:5+2'],
];

for (const [name, yaml, place] of cases) test(name, () => assert.is(placeOfMark(yaml), place));

test('a stretch over a line end covers what stands on its first line', () => {
  const yaml = '甲: |-\n  前面错\n  字\n';
  assert.is(placeOfMark(yaml, '错\n字'), '2:5+1');
});

test('a text in flow style inside a list', () => {
  const bytes = new TextEncoder().encode("- { 乙: 1, 丙: '看错字' }\n");
  const { document } = readDocument('甲.yaml', bytes);
  assert.equal(document?.placeInText('/0/丙', 1, 2), {
    file: '甲.yaml',
    line: 1,
    column: 16,
    length: 2,
  });
});

test.run();
