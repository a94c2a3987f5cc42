/** Random accounts that agree with themselves, and the same with one figure changed that is stated beside its parts. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isKnown } from '../../src/accounts/figure.ts';
import { indicator } from '../../src/accounts/indicators.ts';
import { decimalText, fen } from '../../src/accounts/money.ts';
import type { Fen } from '../../src/accounts/money.ts';
import type { Books } from '../../src/accounts/query.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import type { Problem } from '../../src/source/problem.ts';
import { booksOf, examineParts } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { randomDisclosure } from '../support/random-disclosure.ts';

/** Identities on the accounts (C1xx), and sums that are stated beside their parts (C02x). */
const onAccounts = ({ code }: Problem): boolean => /^C(?:02|1)/.test(code);

const consistent = suite('accounts that agree with themselves');

consistent('no rule on identities finds an error', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: false }), (parts) => {
      const errors = examineParts(parts, { reports: false })
        .problems.filter(onAccounts)
        .filter(({ level }) => level === 'error');
      assert.equal(errors.map(formatProblem), []);
    }),
    { numRuns: 40 },
  );
});

consistent('none either where dimensions are left open and figures not published', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      const errors = examineParts(parts, { reports: false })
        .problems.filter(onAccounts)
        .filter(({ level }) => level === 'error');
      assert.equal(errors.map(formatProblem), []);
    }),
    { numRuns: 40 },
  );
});

consistent.run();

/** Every place of a file where a figure that follows from others may be stated. */
const stated: readonly [
  what: string,
  row: (amount: string) => string,
  of: (books: Books) => unknown,
][] = [
  ...['收支总计', '财政拨款收支总计', '本年收入合计', '本年支出合计', '基本支出', '项目支出'].map(
    (name): [string, (amount: string) => string, (books: Books) => unknown] => [
      name,
      (amount) => `- { 指标: ${name}, 金额: ${amount} }`,
      (books) => indicator(books, name),
    ],
  ),
  [
    '一般公共预算财政拨款基本支出',
    (amount) => `- { 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 金额: ${amount} }`,
    (books) => books.ask('expenditure', { funds: '一般公共预算财政拨款', nature: '基本支出' }),
  ],
  [
    '政府性基金预算财政拨款支出',
    (amount) => `- { 资金来源: 政府性基金预算财政拨款, 金额: ${amount} }`,
    (books) => books.ask('expenditure', { funds: '政府性基金预算财政拨款' }),
  ],
];

const changed = suite('one stated figure');

const written = (amount: Fen, parts: Parts): string =>
  decimalText(BigInt(amount), parts['金额单位'] === '元' ? 2 : 6);

changed(
  'silent as it is; changed by any amount some rule finds it, or says it is not checked',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        randomDisclosure({ open: false }),
        fc.constantFrom(...stated),
        fc.integer({ min: 1, max: 10_000_000 }),
        (parts, [what, row, of], change) => {
          const amount = of(booksOf(parts)) as Fen;
          if (!isKnown(amount)) return;
          const told = (figure: Fen): string[] =>
            examineParts({ ...parts, 已知合计: row(written(figure, parts)) }, { reports: false })
              .problems.filter(onAccounts)
              .map(({ code, level, message }) => `${code} ${level} ${message}`);
          const before = told(amount);
          assert.equal(
            before.filter((line) => / error /.test(line)),
            [],
          );
          const after = told(fen(amount + change)).filter((line) => !before.includes(line));
          assert.ok(after.length > 0, `${what} ${amount} + ${change}`);
          seen.add(what);
        },
      ),
      { numRuns: 60 },
    );
    assert.ok(seen.size >= 6, [...seen].join());
  },
);

changed.run();
