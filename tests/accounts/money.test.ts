import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  AmountOverflow,
  addFen,
  decimalText,
  divideHalfUp,
  fen,
  formatMoney,
  formatPercent,
  percentOf,
  roundTo,
} from '../../src/accounts/money.ts';
import type { MoneyStyle } from '../../src/accounts/money.ts';
import { parseAmount } from '../../src/source/amount-text.ts';

const style: MoneyStyle = { unit: '万元', decimals: 2, thousands: false, trimZeros: false };
const most = Number.MAX_SAFE_INTEGER;

const exact = suite('an amount is an exact integer of 分');

for (const wrong of [0.1, 2 ** 53, NaN, Infinity]) {
  exact(`${wrong} is no amount`, () => assert.throws(() => fen(wrong), /not an exact amount/));
}

exact('zero has no sign', () => assert.ok(Object.is(fen(-0), 0)));

exact('sums are exact up to 2^53 − 1 and refused beyond', () => {
  assert.is(addFen(fen(most - 1), fen(1)), most);
  assert.is(addFen(fen(10), fen(-25)), -15);
  assert.is(addFen(), 0);
  assert.throws(
    () => addFen(fen(most), fen(1)),
    (error: unknown) => error instanceof AmountOverflow,
  );
});

exact.run();

const rounding = suite('rounding is half up, once, away from zero');

for (const [dividend, divisor, expected] of [
  [5n, 10n, 1n],
  [4n, 10n, 0n],
  [-5n, 10n, -1n],
  [-4n, 10n, 0n],
  [15n, 10n, 2n],
  [25n, 10n, 3n],
  [1n, 3n, 0n],
  [2n, 3n, 1n],
] as const) {
  rounding(`${dividend} ÷ ${divisor} = ${expected}`, () =>
    assert.is(divideHalfUp(dividend, divisor), expected),
  );
}

rounding('a divisor must be positive', () => {
  assert.throws(() => divideHalfUp(1n, 0n), /positive/);
  assert.throws(() => divideHalfUp(1n, -2n), /positive/);
});

rounding('an amount is scaled to its unit as an integer', () => {
  assert.is(roundTo(fen(1_234_567_890), '万元', 2), 123_457n);
  assert.is(roundTo(fen(1_234_567_890), '元', 2), 1_234_567_890n);
});

rounding('decimal text keeps the sign of fractions and has none for zero', () => {
  assert.is(decimalText(-1n, 2), '-0.01');
  assert.is(decimalText(0n, 2), '0.00');
  assert.is(decimalText(7n, 0), '7');
});

rounding.run();

const printed = suite('an amount as it is printed');

const cases: [number, Partial<MoneyStyle>, string][] = [
  [1_062_840_000, {}, '1062.84'],
  [4_999, {}, '0.00'],
  [5_000, {}, '0.01'],
  [14_999, {}, '0.01'],
  [15_000, {}, '0.02'],
  [-4_999, {}, '0.00'],
  [-5_000, {}, '-0.01'],
  [-1_062_845_000, {}, '-1062.85'],
  [0, {}, '0.00'],
  [0, { trimZeros: true }, '0'],
  [61_000_000, { trimZeros: true }, '61'],
  [23_500_000, { trimZeros: true }, '23.5'],
  [100_000_000, { trimZeros: true }, '100'],
  [120_000, { unit: '元', trimZeros: true }, '1200'],
  [120_000, { unit: '元', decimals: 0, trimZeros: true }, '1200'],
  [-4_999, { trimZeros: true }, '0'],
  [999_000_000, { thousands: true }, '999.00'],
  [1_000_000_000, { thousands: true }, '1,000.00'],
  [1_062_840_000, { thousands: true }, '1,062.84'],
  [-1_234_567_890_000, { thousands: true }, '-1,234,567.89'],
  [1_000_000_000_000, { thousands: true, trimZeros: true }, '1,000,000'],
  [705_00, { decimals: 6, trimZeros: true }, '0.0705'],
  [most, {}, '9007199254.74'],
  [most, { thousands: true, decimals: 6 }, '9,007,199,254.740991'],
  [9_000_000_000_000_000, { unit: '元' }, '90000000000000.00'],
];

for (const [amount, change, expected] of cases) {
  printed(`${amount} 分 ${JSON.stringify(change)} → ${expected}`, () =>
    assert.is(formatMoney(fen(amount), { ...style, ...change }), expected),
  );
}

const anyAmount = fc.oneof(fc.integer({ min: -20_000, max: 20_000 }), fc.maxSafeInteger());

printed('no style ever prints a negative zero', () => {
  fc.assert(
    fc.property(
      anyAmount,
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      (amount, decimals, trim) => {
        const text = formatMoney(fen(amount), { ...style, decimals, trimZeros: trim });
        assert.not.match(text, /^-[0.]*$/);
      },
    ),
  );
});

printed('what is printed lies within half a step of the amount, and reads back', () => {
  fc.assert(
    fc.property(anyAmount, fc.boolean(), (amount, trimZeros) => {
      const read = parseAmount(formatMoney(fen(amount), { ...style, trimZeros }), '万元');
      if ('problem' in read) {
        // The very last amounts round up beyond 2^53 − 1.
        assert.is(read.problem, 'too-large');
        assert.ok(Math.abs(amount) > most - 5_000);
        return;
      }
      assert.ok(Math.abs(read.fen - amount) <= 5_000, `${read.fen} for ${amount}`);
    }),
  );
});

printed('thousands separators change nothing but the commas', () => {
  fc.assert(
    fc.property(anyAmount, (amount) => {
      const grouped = formatMoney(fen(amount), { ...style, thousands: true });
      assert.is(grouped.replaceAll(',', ''), formatMoney(fen(amount), style));
      assert.match(grouped, /^-?\d{1,3}(,\d{3})*\.\d\d$/);
    }),
  );
});

printed.run();

const percentages = suite('a percentage');

for (const [part, whole, decimals, expected] of [
  [1, 3, 2, '33.33%'],
  [2, 3, 2, '66.67%'],
  [1, 8, 1, '12.5%'],
  [1, 16, 1, '6.3%'],
  [-1, 16, 1, '-6.3%'],
  [1, 3, 0, '33%'],
  [1, 200, 0, '1%'],
  [1, 201, 0, '0%'],
  [5, -10, 0, '-50%'],
  [-5, -10, 0, '50%'],
  [14_050_000, 3_730_000, 1, '376.7%'],
  [most, most, 2, '100.00%'],
  [0, 7, 2, '0.00%'],
] as const) {
  percentages(`${part} of ${whole} is ${expected}`, () => {
    const scaled = percentOf(part, whole, decimals);
    assert.is(typeof scaled, 'bigint');
    assert.is(formatPercent(scaled ?? 0n, { decimals, trimWhole: false }), expected);
  });
}

percentages('has no value on a base of zero', () => assert.is(percentOf(5, 0, 2), undefined));

for (const [scaled, decimals, expected] of [
  [10_000n, 2, '100%'],
  [9_996n, 2, '99.96%'],
  [2_500n, 2, '25%'],
  [2_510n, 2, '25.10%'],
  [0n, 2, '0%'],
  [96n, 0, '96%'],
] as const) {
  percentages(`${scaled} with ${decimals} decimals, whole ones bare: ${expected}`, () =>
    assert.is(formatPercent(scaled, { decimals, trimWhole: true }), expected),
  );
}

percentages.run();
