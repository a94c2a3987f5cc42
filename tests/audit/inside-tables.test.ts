import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stateOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

/** An identity with a table in which it fires, one inside the rounding envelope, and one that just holds. */
interface Case {
  id: string;
  table: (figure: string) => Sketch;
  wrong: string;
  rounded?: string;
  right: string;
}

const summaryHead = ['收入<3|支出<3', '项目|行次|决算数|项目|行次|决算数', '栏次||1|栏次||2'];

function summary(rows: readonly string[]): Sketch {
  return { title: '一、收入支出决算总表', rows: [...summaryHead, ...rows] };
}

function income(rows: readonly string[]): Sketch {
  const head = '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入';
  return { title: '收入决算表', rows: [head, '栏次<2|1|2|3', ...rows] };
}

const cases: readonly Case[] = [
  {
    id: 'A01',
    table: (figure) =>
      summary([
        `一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|4|90.00`,
        `二、其他收入|2|5.00|二、外交支出|5|`,
        `本年收入合计|3|${figure}|本年支出合计|6|90.00`,
      ]),
    wrong: '105.03',
    rounded: '105.01',
    right: '105.00',
  },
  {
    id: 'A05',
    table: (figure) => summary([`总计|7|${figure}|总计|8|105.00`]),
    wrong: '105.01',
    right: '105.00',
  },
  {
    id: 'B01',
    table: (figure) => income([`合计<2|100.00|80.00|${figure}`]),
    wrong: '20.03',
    rounded: '20.01',
    right: '20.00',
  },
  {
    id: 'B04',
    table: (figure) =>
      income([
        '20101|人大事务|9.00|9.00|0.00',
        '2010101|行政运行|4.00|4.00|0.00',
        `2010102|一般行政管理事务|5.00|${figure}|0.00`,
      ]),
    wrong: '5.50',
    rounded: '5.01',
    right: '5.00',
  },
  {
    id: 'H01',
    table: (figure) => ({
      title: '政府性基金预算财政拨款收入支出决算表',
      rows: [
        '科目编码|科目名称|年初结转和结余|本年收入|小计|基本支出|项目支出|年末结转和结余',
        `合计<2|1.00|10.00|8.00|0.00|8.00|${figure}`,
      ],
    }),
    wrong: '3.03',
    rounded: '3.02',
    right: '3.00',
  },
  {
    id: 'G03',
    table: (figure) => ({
      title: '财政拨款“三公”经费支出决算表',
      rows: [
        '预算数<6|决算数<6',
        '合计|因公出国（境）费|小计|公务用车购置费|公务用车运行费|公务接待费|合计|因公出国（境）费|小计|公务用车购置费|公务用车运行费|公务接待费',
        '1|2|3|4|5|6|7|8|9|10|11|12',
        `3.00|0.00|2.00|0.00|${figure}|1.00|3.00|0.00|2.00|0.00|2.00|1.00`,
      ],
    }),
    wrong: '2.02',
    rounded: '2.01',
    right: '2.00',
  },
];

const test = suite('identities inside one printed table');

for (const { id, table, wrong, rounded, right } of cases) {
  test(`${id} fires on ${wrong}`, () => assert.ok(found([table(wrong)]).includes(`error ${id}`)));
  test(`${id} holds with ${right}`, () => assert.equal(found([table(right)]), []));
  if (rounded === undefined) continue;
  test(`${id} inside the envelope with ${rounded} is a hint`, () =>
    assert.ok(found([table(rounded)]).includes(`hint ${id}`)));
}

test('an empty cell is unknown: nothing fires, and the identity is not called passed', () => {
  const sketch = [income(['合计<2|100.00|80.00|'])];
  assert.equal(found(sketch), []);
  assert.is(stateOf('B01', sketch), 'unchecked');
});

test('an empty cell is zero where the printed addends give the printed sum', () => {
  const sketch = [income(['合计<2|100.00|100.00|', '201|一般公共服务支出|100.00|100.00|'])];
  assert.equal(found(sketch), []);
  assert.is(stateOf('B02', sketch), 'passed');
});

test('known addends beyond the sum are an error, whatever the empty ones are', () => {
  assert.equal(found([income(['合计<2|100.00|120.00|'])]), ['error B01']);
});

test('a total in the third column is found on its own side', () => {
  assert.equal(found([summary(['|1||本年支出合计|2|5.00', '总计|3|5.00|总计|4|5.00'])]), []);
});

test('an absent table leaves its identities unchecked', () => {
  assert.is(stateOf('C01', []), 'unchecked');
});

test.run();
