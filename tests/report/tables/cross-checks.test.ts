/**
 * 勾稽关系 that hold by construction, on random disclosures, in 分. A cell that the source leaves open is no zero: an
 * identity is then asked of the cells that are known, and nothing is left open where the source leaves nothing open.
 */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { GridCell, Report } from '../../../src/report/report.ts';
import { identities } from '../../support/cross-checks.ts';
import type { Equation, Identity } from '../../support/cross-checks.ts';
import { reportOf } from '../../support/make-disclosure.ts';
import { randomDisclosure } from '../../support/random-disclosure.ts';
import { tableOf } from '../../support/read-report.ts';

function total(cells: readonly GridCell[]): number | undefined {
  let sum = 0;
  for (const { value } of cells) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Tells whether the equation holds; undefined where a cell is open. */
function holds({ left, right, minus = [] }: Equation): boolean | undefined {
  const [one, other, less] = [total(left), total(right), total(minus)];
  if (one === undefined || other === undefined || less === undefined) return undefined;
  return one === other - less;
}

function broken([code, equations]: Identity, report: Report): string[] {
  return equations(report)
    .filter((equation) => holds(equation) === false)
    .map(({ what }) => `${code} ${what}`);
}

/** The edition whose tables are the national nine. */
const national = { 版式: '全国-2020' };

const closed = suite('on disclosures that leave nothing open');

closed('every identity holds to the 分, and no cell of 01 to 06 and 09 is blank', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: false }), (parts) => {
      const report = reportOf({ ...parts, ...national });
      assert.equal(
        identities.flatMap((identity) => broken(identity, report)),
        [],
      );
      for (const number of ['01', '02', '03', '04', '05', '06', '09'] as const) {
        const amounts = tableOf(report, number)
          .body.flat()
          .filter(({ kind }) => kind === 'amount');
        assert.ok(amounts.length > 0);
        const blank = amounts.filter(({ value }) => value === undefined);
        assert.equal(blank, [], `blank cells in ${number}`);
      }
    }),
    { numRuns: 30 },
  );
});

const [sample] = fc.sample(randomDisclosure({ open: false }), { numRuns: 1, seed: 7 });
const sampleReport = reportOf({ ...sample, ...national });

for (const identity of identities) {
  closed(`${identity[0]} is asked of known cells, and would see one 分 missing`, () => {
    const known = identity[1](sampleReport).find((equation) => holds(equation) === true);
    if (known === undefined) throw new Error('nothing was compared');
    const [first, ...rest] = known.left;
    if (first?.value === undefined) throw new Error('nothing stands on the left');
    const changed = { ...first, value: (first.value + 1) as typeof first.value };
    assert.is(holds({ ...known, left: [changed, ...rest] }), false);
  });
}

closed.run();

const open = suite('on disclosures with open dimensions, 未公布 and 依法不公开');

open('every identity holds wherever all its cells are known', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      const report = reportOf({ ...parts, ...national });
      assert.equal(
        identities.flatMap((identity) => broken(identity, report)),
        [],
      );
    }),
    { numRuns: 60 },
  );
});

open.run();
