import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { parseAmount, suggestAmount, type AmountUnit } from '../../src/source/amount-text.ts';

const test = suite('amount text');
const decimals: Record<AmountUnit, number> = { 元: 2, 万元: 6 };
const anyUnit = fc.constantFrom<AmountUnit[]>('元', '万元');
const anyFen = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0),
);

/** Writes 分 as an amount by cutting the digits of an integer, as an independent way back. */
function written(fen: number, unit: AmountUnit): string {
  const digits = String(Math.abs(fen)).padStart(decimals[unit] + 1, '0');
  const whole = digits.slice(0, -decimals[unit]);
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-decimals[unit])}`;
}

test('every amount of 分 that is a safe integer comes back from its text', () => {
  fc.assert(
    fc.property(anyFen, anyUnit, (fen, unit) => {
      assert.equal(parseAmount(written(fen, unit), unit), { fen: fen + 0 });
    }),
    { numRuns: 2000 },
  );
});

test('zeros that mean nothing change nothing', () => {
  fc.assert(
    fc.property(anyFen, anyUnit, fc.nat(3), (fen, unit, zeros) => {
      const text = written(fen, unit);
      const shorter = text.replace(/\.?0+$/, '');
      const longer = text.replace(/^-?/, (sign) => sign + '0'.repeat(zeros));
      for (const one of [shorter === '-0' ? '0' : shorter, longer]) {
        assert.equal(parseAmount(one, unit), { fen: fen + 0 }, one);
      }
    }),
  );
});

test('any other text is refused with a reason, and none throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,+-eE万元 亿%()（）０．，年月日xnai') }),
      anyUnit,
      (text, unit) => {
        const result = parseAmount(text, unit);
        if ('fen' in result) {
          assert.match(text.trim(), /^[+-]?(\d+\.?\d*|\.\d+)$/);
          assert.ok(Number.isSafeInteger(result.fen));
        } else {
          assert.type(result.problem, 'string');
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('digits beyond what a float tells apart are exact', () => {
  assert.equal(parseAmount('90071992547409.91', '元'), { fen: 9007199254740991 });
  assert.equal(parseAmount('90071992547409.90', '元'), { fen: 9007199254740990 });
  assert.equal(parseAmount('0.29', '元'), { fen: 29 });
  assert.equal(parseAmount('1.005', '万元'), { fen: 1005000 });
});

test('the largest amount is 2^53 − 1 分, either way', () => {
  assert.equal(parseAmount('9007199254.740991', '万元'), { fen: Number.MAX_SAFE_INTEGER });
  assert.equal(parseAmount('-9007199254.740991', '万元'), { fen: Number.MIN_SAFE_INTEGER });
  assert.equal(parseAmount('9007199254.740992', '万元'), { problem: 'too-large' });
  assert.equal(parseAmount('-9007199254.740992', '万元'), { problem: 'too-large' });
  assert.equal(parseAmount('9'.repeat(100_000), '元'), { problem: 'too-large' });
});

test('zero has no sign', () => {
  const result = parseAmount('-0.00', '元');
  assert.ok('fen' in result && Object.is(result.fen, 0));
});

test('分 is the limit: two decimals of 元, six of 万元', () => {
  assert.equal(parseAmount('1.23', '元'), { fen: 123 });
  assert.equal(parseAmount('1.234', '元'), { problem: 'decimals' });
  assert.equal(parseAmount('1.230', '元'), { problem: 'decimals' });
  assert.equal(parseAmount('1.234567', '万元'), { fen: 1234567 });
  assert.equal(parseAmount('1.2345678', '万元'), { problem: 'decimals' });
});

const wrong: [text: string, problem: string, suggestion: string | undefined][] = [
  ['', 'empty', undefined],
  ['~', 'empty', undefined],
  ['null', 'empty', undefined],
  ['1,234.50', 'thousands', '1234.50'],
  ['-1,234', 'thousands', '-1234'],
  ['1 234', 'thousands', '1234'],
  ["1'234", 'thousands', '1234'],
  ['1_000', 'thousands', '1000'],
  ['12.3万元', 'unit', '12.3'],
  ['12.3 万元', 'unit', '12.3'],
  ['1,234.5万元', 'unit', '1234.5'],
  ['12.3元', 'unit', undefined],
  ['¥12.3', 'unit', '12.3'],
  ['人民币12.3万元整', 'unit', '12.3'],
  ['１２', 'full-width', '12'],
  ['－１２．３', 'full-width', '-12.3'],
  ['1e3', 'exponent', undefined],
  ['1.5E-3', 'exponent', undefined],
  ['.nan', 'not-finite', undefined],
  ['NaN', 'not-finite', undefined],
  ['-.INF', 'not-finite', undefined],
  ['true', 'boolean', undefined],
  ['否', 'boolean', undefined],
  ['2020-01-01', 'date', undefined],
  ['2020年1月1日', 'date', undefined],
  ['2020.1.1', 'date', undefined],
  ['0x10', 'base', undefined],
  ['0o7', 'base', undefined],
  ['0b1', 'base', undefined],
  ['95%', 'percent', undefined],
  ['(12.3)', 'parentheses', '-12.3'],
  ['（12.3）', 'parentheses', '-12.3'],
  ['约5万', 'text', undefined],
  ['无', 'text', undefined],
  ['1.2.3', 'text', undefined],
  ['--1', 'text', undefined],
];

for (const [text, problem, suggestion] of wrong) {
  test(`“${text}” is refused: ${problem}`, () => {
    assert.equal(parseAmount(text, '万元'), { problem });
    assert.is(suggestAmount(text, '万元'), suggestion);
  });
}

test.run();
