import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { examineUnit } from '../../src/checks/examine-unit.ts';
import { examine, problemsBetweenUnits } from '../../src/checks/examine.ts';
import type { UnitFiles } from '../../src/checks/project-files.ts';
import type { Problem } from '../../src/source/problem.ts';
import {
  definitions,
  departmentText,
  disclosureText,
  project,
} from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A unit with a file of 2020. */
function unit(id: string, text: string, parts: Parts): UnitFiles {
  const path = `data/units/${id}`;
  return {
    id,
    path,
    unit: { path: `${path}/unit.yaml`, bytes: encode(text) },
    years: new Map([['2020', { path: `${path}/2020.yaml`, bytes: encode(disclosureText(parts)) }]]),
    others: [],
  };
}

const money = (amount: string, rest = '', income = ''): Parts => ({
  收入: `- { 一般公共预算财政拨款收入: ${amount}${income} }`,
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: ${amount} }${rest}`,
});

const bureau = `${departmentText}所属单位: [{ 名称: 示例市示例中心, 单位性质: 事业 }]\n`;
const seatText =
  '名称: 示例市示例局本级\n类别: 单位\n单位性质: 行政\n主管部门: 示例市示例局\n部门本级: true\n';
const centreText = '名称: 示例市示例中心\n类别: 单位\n单位性质: 事业\n主管部门: 示例市示例局\n';

interface Three {
  department?: Parts;
  seat?: Parts;
  centre?: Parts;
  bureauText?: string;
}

/** 示例局 with its seat (60) and one unit (40). */
function three({
  department = {},
  seat = {},
  centre = {},
  bureauText = bureau,
}: Three): UnitFiles[] {
  return [
    unit('bureau', bureauText, { ...money('100'), ...department }),
    unit('bureau-seat', seatText, { ...money('60'), ...seat }),
    unit('centre', centreText, { ...money('40'), ...centre }),
  ];
}

function found(code: string, units: UnitFiles[]): Problem[] {
  const { shared = definitions } = readDefinitions({ ...project, units });
  const facts = units.flatMap((files) => examineUnit(files, shared).facts);
  return problemsBetweenUnits(facts).filter((problem) => problem.code.startsWith(code));
}

const says = (problems: readonly Problem[]): string[] =>
  problems.map(({ level, place, message }) => `${level} ${place.file} ${message}`);

const sums = suite('a department and its units');

sums('C170 to C175 are silent where the units add up', () => {
  assert.equal(says(found('C17', three({}))), []);
});

sums('C170 tells the department whose figures are no sum, and keeps back its report alone', () => {
  const units = three({ department: money('101') });
  const messages = says(found('C170', units));
  assert.ok(
    messages.includes(
      `error data/units/bureau/2020.yaml 部门的${general}基本支出写的是101.00万元，2个单位之和是100.00万元，相差1.00万元：请核对部门和各单位的文件`,
    ),
    messages.join('\n'),
  );
  const published = examine({ ...project, units }).disclosures.map(({ unitId, report }) => [
    unitId,
    report !== undefined,
  ]);
  assert.equal(published, [
    ['bureau', false],
    ['bureau-seat', true],
    ['centre', true],
  ]);
});

sums('C170 takes one 分 of rounding for a hint in 万元, and for an error in 元', () => {
  assert.equal(
    [...new Set(found('C170', three({ department: money('100.01') })).map(({ level }) => level))],
    ['hint'],
  );
  const yuan = { 金额单位: '元' };
  const units = three({ department: { ...money('100.01'), ...yuan }, seat: yuan, centre: yuan });
  assert.equal([...new Set(found('C170', units).map(({ level }) => level))], ['error']);
});

const paid = (spending: string): string =>
  `\n  - { 科目: '2120199', 资金来源: 其他资金, 对附属单位补助支出: ${spending} }`;

sums('C171 is silent where a subsidy is taken off on both sides', () => {
  const units = three({
    seat: money('60', paid('5').replace('\n  ', '\n'), ', 其他收入: 5'),
    centre: money(
      '40',
      "\n- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 5 }",
      ', 上级补助收入: 5',
    ),
    department: money(
      '100',
      "\n- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 5 }",
      ', 其他收入: 5',
    ),
  });
  assert.equal(says(found('C171', units)), []);
});

sums('C171 fires where only one side is taken off', () => {
  const units = three({
    seat: money('60', paid('5').replace('\n  ', '\n'), ', 其他收入: 5'),
    centre: money(
      '40',
      "\n- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 5 }",
      ', 上级补助收入: 5',
    ),
    department: money(
      '100',
      "\n- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 5, 对附属单位补助支出: 5 }",
      ', 其他收入: 10',
    ),
  });
  assert.match(
    says(found('C171', units)).join('\n'),
    /抵销的上级补助收入写的是5\.00万元，抵销的对附属单位补助支出是0\.00万元/,
  );
});

const cars = (count: number): Parts => ({ 国有资产: `{ 车辆: { 机要通信用车: ${count} } }` });

sums('C172 counts vehicles', () => {
  const with3 = (count: number) =>
    three({
      department: { ...money('100'), ...cars(count) },
      seat: { ...money('60'), ...cars(2) },
      centre: { ...money('40'), ...cars(1) },
    });
  assert.equal(says(found('C172', with3(3))), []);
  assert.equal(says(found('C172', with3(4))), [
    'error data/units/bureau/2020.yaml 部门的车辆是4，2个单位之和是3：请核对部门和各单位的文件',
  ]);
});

sums.run();

const lists = suite('the list of units');

lists('C173 fires for a unit that its department does not list', () => {
  const units = three({ bureauText: departmentText });
  assert.match(
    says(found('C173', units)).join('\n'),
    /^warning data\/units\/centre\/2020\.yaml “示例市示例中心”的主管部门是“示例市示例局”，2020年的“所属单位”里没有它/,
  );
  assert.equal(says(found('C173', three({}))), []);
});

lists('C170 compares nothing while a unit is not on the list; C175 says so', () => {
  const units = three({ bureauText: departmentText });
  assert.equal(says(found('C170', units)), []);
  assert.equal(says(found('C175', units)), [
    'hint data/units/bureau/2020.yaml “所属单位”里没有示例市示例中心：部门与各单位之和没有核对（P01、P02、P03、N03）',
  ]);
});

lists('C174 fires for two folders of one unit, not for a department and its seat', () => {
  const twice = [...three({}), unit('centre-again', centreText, money('40'))];
  assert.equal(says(found('C174', twice)), [
    'error data/units/centre-again/2020.yaml 2020年“centre”和“centre-again”两个文件夹的名称“示例市示例中心”相同：请删去重复的一个，或改正',
  ]);
  const sameName = three({});
  sameName[1] = unit('bureau-seat', seatText.replace('示例局本级', '示例局'), money('60'));
  assert.equal(says(found('C174', sameName)), []);
});

lists('C174 warns of one 预算代码 in two folders', () => {
  const coded = (id: string, name: string) =>
    unit(id, `名称: ${name}\n类别: 单位\n单位性质: 事业\n预算代码: '999001'\n`, money('40'));
  assert.match(
    says(found('C174', [coded('one', '示例一'), coded('other', '示例二')])).join('\n'),
    /^warning .*预算代码“999001”相同/,
  );
});

lists('C175 says who has no file, in one line, and nothing is compared', () => {
  const [department, seat] = three({ department: money('999') });
  if (department === undefined || seat === undefined) throw new Error('two units are needed');
  assert.equal(says(found('C175', [department, seat])), [
    'hint data/units/bureau/2020.yaml 没有示例市示例中心2020年的文件：部门与各单位之和没有核对（P01、P02、P03、N03）',
  ]);
  assert.equal(says(found('C170', [department, seat])), []);
  assert.equal(says(found('C175', three({}))), []);
});

lists.run();
