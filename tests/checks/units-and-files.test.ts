import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import {
  departmentText,
  disclosureText,
  examineParts,
  examineYears,
  placeIn,
  project,
} from '../support/make-disclosure.ts';
import type { Parts, Surroundings } from '../support/make-disclosure.ts';
import { checkRule } from '../support/check-rules.ts';

/** Problems of one code as `file:line:column level message`. */
function lines(code: string, parts: Parts, around: Surroundings): string[] {
  return examineParts(parts, around)
    .problems.filter((problem) => problem.code === code)
    .map(formatProblem);
}

const units = suite('C050, C051, C052: the folder of a unit');

for (const id of ['市城管局', '../x', 'City-Bureau', 'a b', 'a--b', '-a', 'a_b', '']) {
  units(`C050 fires on a folder named “${id}”, and nothing of it is published`, () => {
    const outcome = examineYears({ '2020': disclosureText() }, { id });
    assert.equal(
      outcome.problems.map(({ code, place }) => [code, place.line, place.column]),
      [['C050', 1, 1]],
    );
    assert.is(outcome.reports.size, 0);
  });
}

for (const id of ['city-finance-bureau', 'a', '12345-hotline', 'x2']) {
  units(`C050 is silent on “${id}”`, () =>
    assert.is(examineYears({ '2020': disclosureText() }, { id }).reports.size, 1),
  );
}

units('C051 warns of a file that is neither unit nor year; the others are published', () => {
  const outcome = examineParts({}, { others: ['2020年.yaml'] });
  const found = outcome.problems.filter(({ code }) => code === 'C051');
  assert.equal(found.map(formatProblem), [
    'data/units/trial/2020年.yaml:1:1 警告[C051] “2020年.yaml”没有读取：是2020年度的决算，就改名为 2020.yaml；用不着就移走',
  ]);
  assert.match(
    lines('C051', {}, { others: ['2020.yaml.txt'] })[0] ?? '',
    /改名为 2020\.yaml（.*勾选“文件扩展名”/,
  );
  assert.match(
    lines('C051', {}, { others: ['说明.yaml'] })[0] ?? '',
    '只放 unit.yaml 和以年度命名的文件',
  );
  assert.is(outcome.reports.size, 1);
  assert.equal(lines('C051', {}, {}), []);
});

units('C062 fires on a second file of a year, and that year is not published', () => {
  const outcome = examineParts({}, { others: ['2020.yml'] });
  const found = outcome.problems.filter(({ code }) => code === 'C062');
  assert.equal(found.map(formatProblem), [
    'data/units/trial/2020.yml:1:1 错误[C062] “2020.yml”和2020年度的另一个文件重复，不知道以哪个为准：留下一个，另一个移走',
  ]);
  assert.is(outcome.reports.size, 0);
  assert.equal(lines('C062', {}, { others: ['2020年.yaml'] }), []);
});

units('C052 fires on a folder without unit.yaml', () => {
  assert.equal(lines('C052', {}, { unit: null }), [
    'data/units/trial:1:1 错误[C052] 缺少 unit.yaml：请写明单位的名称、类别和单位性质',
  ]);
  assert.is(examineParts({}, { unit: null }).reports.size, 0);
  assert.equal(lines('C052', {}, {}), []);
});

units('a faulty unit.yaml is told at its place, and no year of it is published', () => {
  const unit = departmentText.replace('类别: 部门', '类别: 局');
  const { problems, reports } = examineParts({}, { unit });
  const found = problems.filter(({ place }) => place.file.endsWith('unit.yaml'));
  assert.match(found.map(formatProblem).join(), /^data\/units\/trial\/unit\.yaml:3:5 错误/);
  assert.is(reports.size, 0);
});

units.run();

checkRule(
  'C054',
  '版式',
  [
    {
      name: 'an edition that is not there, with the nearest',
      parts: { 版式: '四州-2020' },
      at: '四州-2020',
      says: /没有版式“四州-2020”：是不是“四川-2020”/,
    },
    {
      name: 'far from every one, with the list of all',
      parts: { 版式: '黑龙江-1998' },
      at: '黑龙江-1998',
      says: /可用的有.*四川-2020/,
    },
  ],
  [{ name: 'one that is there', parts: {} }],
);

checkRule(
  'C055',
  '版式适用的年度',
  [
    {
      name: 'an edition of another year',
      parts: { 版式: '四川-2021' },
      at: '四川-2021',
      says: /版式“四川-2021”不适用于2020年度/,
    },
  ],
  [{ name: 'its own year', parts: { 年度: '2021', 版式: '四川-2021' } }],
);

const renamed = `名称:
  - { 名称: 甲局, 止: 2019 }
  - { 名称: 乙局, 起: 2020, 止: 2020 }
类别: 部门
单位性质: 行政
`;

checkRule(
  'C056',
  '当年的单位名称',
  [
    {
      name: 'no name of the unit holds in the year',
      parts: { 年度: '2021', 版式: '四川-2021' },
      around: { unit: renamed },
      at: '2021\n版式',
      says: /unit\.yaml 的“名称”里没有2021年用的名称/,
    },
  ],
  [
    { name: 'the name of the year', parts: {}, around: { unit: renamed } },
    { name: 'one name for all years', parts: {} },
  ],
);

const years = suite('C053 and what files have to do with each other');

years('C053 fires where the name of the file is another year', () => {
  const text = disclosureText();
  const { problems, reports } = examineYears({ '2021': text });
  const [problem] = problems.filter(({ code }) => code === 'C053');
  assert.is(
    problem && formatProblem(problem),
    `data/units/trial/2021.yaml:${placeIn(text, '2020\n版式')} 错误[C053] 文件名是2021，里面的年度是2020：请改成一致`,
  );
  assert.is(reports.size, 0);
  assert.equal(
    examineYears({ '2020': text }).problems.filter(({ code }) => code === 'C053'),
    [],
  );
});

years('the name that held in the year is the name on the report', () => {
  assert.is(examineParts({}, { unit: renamed }).reports.get(2020)?.unitName, '乙局');
});

years('an error in one year does not keep the other back', () => {
  const good = disclosureText({ 年度: '2021', 版式: '四川-2021' });
  const { reports, problems } = examineYears({ '2020': '年度: [', '2021': good });
  assert.equal([...reports.keys()], [2021]);
  assert.ok(problems.some(({ place }) => place.file.endsWith('/2020.yaml')));
});

years('a faulty last year is no last year: nothing is compared with it', () => {
  const faulty = disclosureText({ 年度: '2019', 支出: "- { 科目: '9', 合计: 1 }" });
  const { reports, problems } = examineYears({ '2019': faulty, '2020': disclosureText() });
  assert.equal([...reports.keys()], [2020]);
  assert.ok(problems.some(({ code, place }) => code === 'C031' && /2020/.test(place.file)));
});

years('an error in one unit does not keep another back', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const unit = (id: string, text: string) => ({
    id,
    path: `data/units/${id}`,
    unit: { path: `data/units/${id}/unit.yaml`, bytes: bytes(departmentText) },
    years: new Map([['2020', { path: `data/units/${id}/2020.yaml`, bytes: bytes(text) }]]),
    others: [],
  });
  const { disclosures, problems } = examine({
    ...project,
    units: [unit('bad', ''), unit('good', disclosureText())],
  });
  assert.equal(
    disclosures.map(({ unitId, report }) => [unitId, report !== undefined]),
    [
      ['bad', false],
      ['good', true],
    ],
  );
  assert.ok(problems.some(({ code, place }) => code === 'S003' && /bad/.test(place.file)));
});

years('without the subjects nothing is examined, and that is told', () => {
  const broken = { path: 'data/subjects/functional.yaml', bytes: new Uint8Array() };
  const { disclosures, problems } = examine({ ...project, functionalSubjects: broken });
  assert.equal(disclosures, []);
  assert.ok(problems.some(({ place }) => place.file === broken.path));
});

years('an edition with a faulty table is not said to be missing', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const income = { path: 'templates/tables/income.yaml', bytes: bytes('标题: 收入决算表\n') };
  const year = { path: 'data/units/one/2020.yaml', bytes: bytes(disclosureText()) };
  const unit = {
    id: 'one',
    path: 'data/units/one',
    unit: { path: 'data/units/one/unit.yaml', bytes: bytes(departmentText) },
    years: new Map([['2020', year]]),
    others: [],
  };
  const tables = new Map([...project.tables, ['income', income] as const]);
  const { problems } = examine({ ...project, tables, units: [unit] });
  const said = problems.filter(({ code }) => code === 'C054').map(({ message }) => message);
  assert.is(said.length, 1);
  assert.match(said[0] ?? '', /^版式“四川-2020”现在不能用：.*列出的附表有错误，请先改正/);
});

years.run();

const all = suite('one run tells everything');

all('faults of the form, of codes, of names and of sums of one file, in reading order', () => {
  const text = disclosureText({
    收入: '- { 一般公共预算财政拨款收入: 1,234.50, 其它收入: 1 }',
    支出: "- { 科目: '2120198', 资金来源: 一般公共预算财政拨款, 基本支出: 12.3万元 }\n- { 科目: '2080505', 科目名称: 养老, 合计: 1 }",
    上年: '{ 收支总额: 1 }',
    概况: '{ 基本职能: "[[没有]]" }',
    公开日期: null,
  });
  const { problems, reports } = examineYears({ '2020': text });
  const codes = new Set(problems.map(({ code }) => code));
  for (const code of ['S060', 'S031', 'S061', 'S030', 'C001', 'C002', 'C010', 'C011']) {
    assert.ok(codes.has(code), `${code} of ${[...codes].join(' ')}`);
  }
  assert.is(reports.size, 0);
});

all('faults of the sums are all told at once', () => {
  const { problems } = examineParts({
    支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 合计: 120, 基本支出: 100 }",
    已知合计: '- { 支出性质: 基本支出, 金额: 90 }',
    结转和结余: '年末: { 财政拨款: 7 }',
  });
  const codes = problems.filter(({ level }) => level === 'error').map(({ code }) => code);
  assert.equal([...new Set(codes)].sort(), ['C020', 'C021', 'C022']);
});

all('a fault is told once: a code that the schema refuses is not refused again', () => {
  const { problems } = examineParts({
    支出: '- { 科目: 2120199, 合计: 1 }\n- { 科目: "21", 合计: 1 }',
  });
  const errors = problems.filter(({ level }) => level === 'error');
  assert.is(errors.length, 2, errors.map(formatProblem).join('\n'));
});

for (const [name, parts] of [
  ['lists of the wrong shape', { 收入: '[null, 1]', 支出: '{ 甲: 乙 }', 已知合计: '5' }],
  ['a project that is nothing', { 支出: "- { 科目: '2120199', 项目支出: [null, 甲, [1]] }" }],
  ['wrong kinds all over', { 概况: '[1]', 上年: '[1]', 说明: '甲', 附件: '5', 名词解释: '{}' }],
  ['no year', { 年度: null }],
  ['a year that is none', { 年度: '二〇二〇' }],
  ['only scalars', { 收入: '1', 支出: '2', 经济分类: '3', 三公经费: '4', 结转和结余: '5' }],
] as const) {
  all(`${name}: told without stumbling`, () => {
    const { problems, reports } = examineYears({ '2020': disclosureText(parts) });
    assert.ok(problems.some(({ level }) => level === 'error'));
    assert.is(reports.size, 0);
  });
}

all.run();
