import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filePlace, isLine, placeWords } from '../../src/source/place-words.ts';
import type { Place } from '../../src/source/problem.ts';

const test = suite('places in words');
const at: Place = { file: '公开', line: 5, column: 7 };

const cases: readonly [place: Place, words: string, inFile: string][] = [
  [at, '第 5 行第 7 列', '公开:5:7'],
  [{ ...at, page: 12 }, '第 12 页第 5 行', '公开:第12页第5行'],
  [{ ...at, paragraph: 34 }, '第 34 段', '公开:第34段'],
  [
    { ...at, cell: { table: 2, row: 4, cell: 3 } },
    '第 2 张表第 4 行第 3 格',
    '公开:第2张表第4行第3格',
  ],
  [
    { ...at, page: 12, cell: { table: 1, row: 4, cell: 3 } },
    '第 12 页第 1 张表第 4 行第 3 格',
    '公开:第12页第1张表第4行第3格',
  ],
];

for (const [place, words, inFile] of cases) {
  test(words, () => {
    assert.is(placeWords(place), words);
    assert.is(filePlace(place), inFile);
  });
}

test('only a text file has lines that an editor opens', () => {
  assert.equal(
    cases.map(([place]) => isLine(place)),
    [true, false, false, false, false],
  );
});

test.run();
