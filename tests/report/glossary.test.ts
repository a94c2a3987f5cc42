import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { GlossaryTerm } from '../../src/report/report.ts';
import { reportOf, unitText } from '../support/make-disclosure.ts';
import type { Parts, Surroundings } from '../support/make-disclosure.ts';
import { blocksOf } from '../support/read-report.ts';

function glossaryOf(parts: Parts, around: Surroundings = {}): GlossaryTerm[] {
  return blocksOf(reportOf(parts, around)).flatMap((block) =>
    block.kind === 'glossary' ? block.terms : [],
  );
}

function termsOf(parts: Parts): string[] {
  return glossaryOf(parts).map(({ term }) => term);
}

const funds = '资金来源: 一般公共预算财政拨款';
const housing = '住房保障支出（类）住房改革支出（款）住房公积金（项）';
const pension =
  '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）';
const management = '城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）';
/** A 项 whose definition is not on file. */
const science = '科学技术支出（类）科学技术普及（款）科普活动（项）';

const subjects: Parts = {
  收入: "- { 科目: '2080505', 一般公共预算财政拨款收入: 100 }",
  支出: `- { 科目: '2210201', ${funds}, 基本支出: 60 }
- { 科目: '2120199', ${funds}, 基本支出: 40 }
- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 1 }`,
};

const test = suite('名词解释');

test('every 项 of income and expenditure has one entry, in code order, between the standard terms', () => {
  const terms = termsOf(subjects);
  const own = terms.filter((term) => term.includes('（类）'));
  assert.equal(own, [pension, management, housing]);
  assert.ok(terms.indexOf('年末结转和结余') < terms.indexOf(pension));
  assert.ok(terms.indexOf(housing) < terms.indexOf('基本支出'));
});

test('numbers run from 1 without gaps', () => {
  const numbers = glossaryOf(subjects).map(({ number }) => number);
  assert.equal(
    numbers,
    numbers.map((_, index) => `${index + 1}.`),
  );
  assert.ok(numbers.length > 10);
});

test('every definition begins with 指 once and ends with one stop', () => {
  const authored = '[{ 名词: 甲, 释义: 指城市里的一种设施 }, { 名词: 乙, 释义: 另一种设施。 }]';
  const terms = glossaryOf({ ...subjects, 名词解释: authored });
  for (const { definition } of terms) assert.match(definition, /^指(?!指).*[^。]。$/s);
  assert.equal(
    terms.slice(-2).map(({ definition }) => definition),
    ['指城市里的一种设施。', '指另一种设施。'],
  );
});

test('an authored term of the same name takes the place of the standard one', () => {
  const before = termsOf(subjects);
  const terms = glossaryOf({ ...subjects, 名词解释: '[{ 名词: 事业收入, 释义: 中心的收入 }]' });
  assert.equal(
    terms.map(({ term }) => term),
    before,
  );
  assert.is(terms.find(({ term }) => term === '事业收入')?.definition, '指中心的收入。');
});

test('a 项 without a definition on file is left out, until the author gives one: in code order', () => {
  const parts = {
    ...subjects,
    支出: `${subjects['支出']}\n- { 科目: '2060702', ${funds}, 项目支出: 1 }`,
  };
  assert.not.ok(termsOf(parts).includes(science));
  const given = termsOf({ ...parts, 名词解释: `[{ 名词: ${science}, 释义: 反映科普活动的支出 }]` });
  assert.equal(
    given.filter((term) => term.includes('（类）')),
    [science, pension, management, housing],
  );
});

test('a computed figure may be quoted in a definition', () => {
  const [last] = glossaryOf({ 名词解释: '[{ 名词: 甲, 释义: "共[[收支总计]]" }]' }).slice(-1);
  assert.is(last?.definition, '指共100.00万元。');
});

test('only the finest code known has an entry: a 类 with 项 below it has none', () => {
  const terms = termsOf({
    支出: `- { 科目: '212', ${funds}, 基本支出: 1 }
- { 科目: '2120199', ${funds}, 基本支出: 1 }`,
  });
  assert.equal(
    terms.filter((term) => term.includes('（类）')),
    [management],
  );
});

test('机关运行经费 is explained where it occurs, not where a 事业单位 has none', () => {
  const has = (parts: Parts, around: Surroundings = {}): boolean =>
    glossaryOf(parts, around).some(({ term }) => term === '机关运行经费');
  assert.ok(has({ 机关运行经费: '{ 决算: 5 }' }));
  assert.ok(has({}));
  assert.not.ok(has({ 机关运行经费: '{ 决算: 0 }' }));
  assert.not.ok(has({}, { unit: unitText }));
});

test.run();
