import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fen } from '../../src/accounts/money.ts';
import type { MoneyUnit } from '../../src/accounts/money.ts';
import { agreementOf, amountInMessage } from '../../src/checks/envelope.ts';
import type { Agreement } from '../../src/checks/envelope.ts';

const envelope = suite('a stated sum against its parts: 0.005 × (n + 1) 万元');

const cases: [string, number, number, MoneyUnit, Agreement][] = [
  ['the same', 0, 5, '万元', 'equal'],
  ['one part, 0.01 万元', 10_000, 1, '万元', 'rounding'],
  ['one part, one 分 more', 10_001, 1, '万元', 'different'],
  ['two parts, 0.015 万元', 15_000, 2, '万元', 'rounding'],
  ['two parts, one 分 more', 15_001, 2, '万元', 'different'],
  ['26 parts, 0.135 万元', 135_000, 26, '万元', 'rounding'],
  ['26 parts, one 分 more', 135_001, 26, '万元', 'different'],
  ['no part at all', 5_000, 0, '万元', 'rounding'],
  ['no part at all, one 分 more', 5_001, 0, '万元', 'different'],
  ['in 元 the last 分 counts', 1, 26, '元', 'different'],
  ['in 元 the same', 0, 26, '元', 'equal'],
];

for (const [name, difference, parts, unit, expected] of cases) {
  envelope(`${name}: ${expected}, either way round`, () => {
    const [sum, other] = [fen(1_000_000_000), fen(1_000_000_000 + difference)];
    assert.is(agreementOf(other, sum, parts, unit), expected);
    assert.is(agreementOf(sum, other, parts, unit), expected);
  });
}

envelope.run();

const messages = suite('an amount in a message');

for (const [amount, unit, expected] of [
  [1_062_840_000, '万元', '1062.84万元'],
  [1_062_845_000, '万元', '1062.845万元'],
  [1_062_840_001, '万元', '1062.840001万元'],
  [0, '万元', '0.00万元'],
  [-5_000, '万元', '-0.005万元'],
  [123_456, '元', '1234.56元'],
  [120_000, '元', '1200.00元'],
] as const) {
  messages(expected, () => assert.is(amountInMessage(fen(amount), unit), expected));
}

messages.run();
