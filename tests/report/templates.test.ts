/** A name that a sentence template gets wrong stops the build; it never passes for a figure or for none. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fen } from '../../src/accounts/money.ts';
import { SentenceTemplates } from '../../src/report/templates.ts';
import { defaultWording } from '../../src/report/wording.ts';

const test = suite('sentence templates');

function filled(template: string): string[] {
  const values = { 总计: { 金额: fen(1_000_000), 结余: 'unknown' } };
  return new SentenceTemplates(new Map([['sample', template]])).paragraphs(
    'sample',
    values,
    defaultWording,
  );
}

test('prints an amount, and nothing where it is not published', () => {
  const sentence = (name: string): string[] =>
    filled(`{% if ${name} | 已公布 %}共{{ ${name} | 万元 }}{% endif %}`);
  assert.equal(sentence('总计.金额'), ['共1.00万元']);
  assert.equal(sentence('总计.结余'), []);
});

test('a wrong name throws, printed or asked about', () => {
  assert.throws(() => filled('{{ 总计.数额 }}'), /undefined/);
  assert.throws(
    () => filled('{% if 总计.数额 | 已公布 %}甲{% endif %}'),
    /“已公布”前面的名称没有定义/,
  );
  assert.throws(
    () => filled('{% if 合计.金额 | 已公布 %}甲{% endif %}'),
    /“已公布”前面的名称没有定义/,
  );
});

test('an amount that is not published is never printed unasked', () =>
  assert.throws(() => filled('{{ 总计.结余 | 万元 }}'), /应先用“已公布”判断/));

test.run();
