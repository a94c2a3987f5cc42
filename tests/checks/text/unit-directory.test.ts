import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UnitDirectory } from '../../../src/checks/text/unit-directory.ts';
import { WordFinder } from '../../../src/checks/text/word-finder.ts';

const finder = suite('words in a text');

finder('the longest of those that begin together, and none that overlaps it', () => {
  const words = new WordFinder(['示例市', '示例市示例局', '示例局本级', '中心']);
  const found = words.find('示例市示例局本级和示例市中心', () => true);
  assert.equal(
    found.map(({ found: word, offset }) => [word, offset]),
    [
      ['示例市示例局', 0],
      ['示例市', 9],
      ['中心', 12],
    ],
  );
});

finder('a word that is not wanted gives way to a shorter one', () => {
  const words = new WordFinder(['示例市', '示例市示例局']);
  assert.equal(
    words.find('示例市示例局', (word) => word.length < 6).map(({ found }) => found),
    ['示例市'],
  );
});

finder.run();

const units = suite('units by name');

const directory = new UnitDirectory(
  new Map([
    ['bureau', { names: ['示例市示例局', '示例局'], related: ['示例市示例中心'] }],
    ['centre', { names: ['示例市示例中心'], related: [] }],
    ['team', { names: ['示例市示例支队'], related: ['示例市示例局'] }],
    ['stranger', { names: ['示例市别处中心', '示例局'], related: [] }],
  ]),
);
const bureau = { names: ['示例市示例局', '示例局'], related: ['示例市示例中心'] };

units('relatives are those that it names and those that name it', () => {
  assert.equal([...directory.relatives('bureau', bureau).keys()], ['centre', 'team']);
});

units('strangers are told by their full names, relatives and short names are none', () => {
  const text = '示例市别处中心、示例市示例中心、示例市示例支队、示例局';
  const relatives = directory.relatives('bureau', bureau);
  const found = directory.strangers('bureau', relatives, bureau.names).find(text);
  assert.equal(
    found.map(({ found: name }) => name),
    ['示例市别处中心'],
  );
});

units.run();
