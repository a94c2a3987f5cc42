import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { AmountOverflow } from '../../src/accounts/money.ts';
import type { Finding, Rule } from '../../src/checks/context.ts';
import { runRules, runRulesOver } from '../../src/checks/run-rules.ts';

const place = { file: 'data/units/trial/2020.yaml', line: 1, column: 1 };
const subject = { unitId: 'trial', place };

function rule(code: string, check: () => Iterable<Finding>): Rule<undefined> {
  const words = { title: `规则${code}`, levels: ['error'], example: '甲', mend: '乙' } as const;
  return { code, ...words, check };
}

const finding: Finding = { level: 'error', message: '不符', place: { ...place, line: 7 } };
const run = (...rules: Rule<undefined>[]) => runRules(rules, undefined, subject);

const test = suite('C060: a rule that throws');

test('is reported as a fault of that rule, with the unit; the others still run', () => {
  const problems = run(
    rule('C901', () => [finding]),
    rule('C902', () => {
      throw new TypeError('x is undefined');
    }),
    rule('C903', () => [finding]),
  );
  assert.equal(
    problems.map(({ code, level }) => [code, level]),
    [
      ['C901', 'error'],
      ['C060', 'warning'],
      ['C903', 'error'],
    ],
  );
  const [, fault] = problems;
  assert.match(fault?.message ?? '', /规则 C902（规则C902）在核对单位“trial”/);
  assert.match(fault?.message ?? '', /TypeError: x is undefined（run-rules\.test\.ts:\d+）/);
  assert.equal(fault?.place, place);
});

test('keeps what it found before', () => {
  const problems = run(
    rule('C902', function* () {
      yield finding;
      throw new Error('later');
    }),
  );
  assert.equal(
    problems.map(({ code }) => code),
    ['C902', 'C060'],
  );
});

test('that throws something that is no error is told too', () => {
  const odd = rule('C902', () => {
    throw '怪';
  });
  assert.match(run(odd)[0]?.message ?? '', /其他规则照常：怪；/);
});

test('an amount beyond exact sums is no fault of the rule: the caller tells it as C026', () => {
  const overflow = rule('C902', () => {
    throw new AmountOverflow();
  });
  assert.throws(
    () => run(overflow),
    (error: unknown) => error instanceof AmountOverflow,
  );
});

test.run();

const many = suite('rules over many files');

many('each rule looks at all files before the next one does', () => {
  const looks: string[] = [];
  const noting = (code: string): Rule<string> => ({
    ...rule(code, () => []),
    check(context) {
      looks.push(`${code} ${context}`);
      return [];
    },
  });
  const files = ['甲', '乙'].map((context) => ({ context, subject }));
  runRulesOver([noting('C901'), noting('C902')], files);
  assert.equal(looks, ['C901 甲', 'C901 乙', 'C902 甲', 'C902 乙']);
});

many('a file with an amount beyond exact sums is left, the others are looked at further', () => {
  const overflow: Rule<string> = {
    ...rule('C901', () => []),
    check(context) {
      if (context === '甲') throw new AmountOverflow();
      return [finding];
    },
  };
  const files = ['甲', '乙'].map((context) => ({ context, subject }));
  const found = runRulesOver(
    [overflow, { ...rule('C902', () => []), check: () => [finding] }],
    files,
  );
  assert.equal(
    found.map(({ problems, overflow: at }) => [problems.map(({ code }) => code), at !== undefined]),
    [
      [[], true],
      [['C901', 'C902'], false],
    ],
  );
});

many.run();
