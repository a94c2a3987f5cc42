/** Whatever an author does to a good file, the examination never stumbles: it publishes, or says what is wrong. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examineYears, project } from '../support/make-disclosure.ts';

const texts = project.units.flatMap(({ years }) =>
  [...years].map(([year, { bytes }]) => ({ year, text: new TextDecoder().decode(bytes) })),
);

const values = ['未公布', '依法不公开', 'null', '[]', '{}', '0', '-5', '"甲"', 'true', '9e5'];
const shapes = ['[null]', '{ 甲: 1 }', "'2120199'", '9007199254.74', '2020-01-01', '[[收支总计]]'];

/** One slip: a line lost, doubled, moved in or out, or a value replaced. */
interface Slip {
  line: number;
  kind: 'lose' | 'double' | 'indent' | 'outdent' | 'replace';
  value: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  line: fc.nat(1000),
  kind: fc.constantFrom('lose', 'double', 'indent', 'outdent', 'replace', 'replace', 'replace'),
  value: fc.constantFrom(...values, ...shapes),
});

function apply(text: string, slips: readonly Slip[]): string {
  const lines = text.split('\n');
  for (const { line, kind, value } of slips) {
    const index = line % lines.length;
    const before = lines[index] ?? '';
    if (kind === 'lose') lines.splice(index, 1);
    else if (kind === 'double') lines.splice(index, 0, before);
    else if (kind === 'indent') lines[index] = `  ${before}`;
    else if (kind === 'outdent') lines[index] = before.replace(/^ {2}/, '');
    else lines[index] = before.replace(/: [^,{}[\]]+(?=[,}\]]|$)/, `: ${value}`);
  }
  return lines.join('\n');
}

const test = suite('good files with slips in them');

test('are published whole, or held back with an error that has a place', () => {
  const one = fc.tuple(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(one, ([{ year, text }, slips]) => {
      const changed = apply(text, slips);
      const { reports, problems } = examineYears({ [year]: changed });
      const errors = problems.filter(({ level }) => level === 'error');
      assert.is(reports.size, errors.length === 0 ? 1 : 0);
      const lines = changed.split('\n').length;
      for (const { place, message } of problems) {
        assert.ok(place.line >= 1 && place.line <= lines && place.column >= 1, message);
        assert.match(message, /[\u4e00-\u9fff]/);
      }
      for (const report of reports.values()) {
        assert.not.match(JSON.stringify(report), /undefined|NaN|\[object/);
      }
    }),
    { numRuns: 80 },
  );
});

test.run();
