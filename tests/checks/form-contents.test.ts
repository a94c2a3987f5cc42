import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import { examineParts, placeIn, problemsOf, project } from '../support/make-disclosure.ts';

const small = `名称: 甲表
标题: '{{项目名称}}表'
段:
  - 栏数: 5
    栏宽: [1, 2, 3, 4, 5]
    行:
      - [{ 文字: 项目, 表头: true, 跨行: 2 }, { 取值: 项目名称, 跨列: 4 }]
      - [{ 文字: 支出 }, { 指标: 本年支出合计, 跨列: 3 }]
    指标区:
      表头: [{ 文字: 层级, 跨列: 2 }, { 文字: 指标 }, { 文字: 预期 }, { 文字: 实际 }]
    尾行:
      - [{ 文字: 得分 }, { 取值: 填报.得分, 跨列: 4 }]
`;

/** What is said of the project's forms with these beside them: file → text. */
function problemsWith(texts: Readonly<Record<string, string>>): string[] {
  const added = Object.entries(texts).map(
    ([name, text]) =>
      [name, { path: `${name}.yaml`, bytes: new TextEncoder().encode(text) }] as const,
  );
  const forms = new Map([...project.forms, ...added]);
  return readDefinitions({ ...project, forms }).problems.map(formatProblem);
}

const faults = suite('faults of a form');

faults('the small form is in order', () => {
  assert.equal(problemsWith({ 甲: small }), []);
});

const cases: readonly { name: string; from: string; to: string; at: string; says: string }[] = [
  {
    name: 'a wrong number of widths',
    from: '[1, 2, 3, 4, 5]',
    to: '[1, 2, 3]',
    at: '[1, 2, 3]',
    says: '写了3个栏宽，栏数是5：请写满',
  },
  {
    name: 'a row that is too short',
    from: '本年支出合计, 跨列: 3',
    to: '本年支出合计, 跨列: 2',
    at: '[{ 文字: 支出 }',
    says: '的这一行连同上面跨下来的格占4栏，栏数是5：请改正“跨列”或补上格',
  },
  {
    name: 'a row that is too long',
    from: '填报.得分, 跨列: 4',
    to: '填报.得分, 跨列: 5',
    at: '[{ 文字: 得分 }',
    says: '的这一行连同上面跨下来的格占6栏，栏数是5：请改正“跨列”或补上格',
  },
  {
    name: 'a cell that reaches below the last row',
    from: '跨行: 2',
    to: '跨行: 3',
    at: '[{ 文字: 项目',
    says: '的这一行有格跨到了下面没有的行：请减少“跨行”',
  },
  {
    name: 'a head of the indicators without one of the levels',
    from: '{ 文字: 层级, 跨列: 2 }',
    to: '{ 文字: 层级 }',
    at: '[{ 文字: 层级 }',
    says: '的这一行连同上面跨下来的格占4栏，栏数是5：请改正“跨列”或补上格',
  },
  {
    name: 'a field that no attachment has',
    from: '取值: 项目名称',
    to: '取值: 项目名',
    at: '项目名,',
    says: '用到的取值“项目名”不存在：是不是“项目名称”',
  },
  {
    name: 'a figure that does not exist',
    from: '指标: 本年支出合计',
    to: '指标: 本年支出总计',
    at: '本年支出总计',
    says: '用到的指标“本年支出总计”不存在：是不是“本年支出合计”',
  },
  {
    name: 'a cell that is two things',
    from: '{ 文字: 得分 }',
    to: '{ 文字: 得分, 取值: 项目名称 }',
    at: '{ 文字: 得分',
    says: '的一格要写“文字”“取值”“指标”中的一样：请改正',
  },
  {
    name: 'an unknown name in the title',
    from: '{{项目名称}}表',
    to: '{{项目}}表',
    at: "'{{项目}}",
    says: '的文字里不能用“{{项目}}”：可用的有{{年度}}、{{上年度}}、{{单位全称}}、{{单位}}、{{类别}}、{{项目名称}}',
  },
];

for (const { name, from, to, at, says } of cases) {
  faults(name, () => {
    const text = small.replace(from, to);
    assert.is.not(text, small);
    assert.equal(problemsWith({ 甲: text }), [
      `甲.yaml:${placeIn(text, at)} 错误[C043] 绩效表${says}`,
    ]);
  });
}

faults('two forms of one name', () => {
  assert.equal(problemsWith({ 甲: small, 乙: small }), [
    '乙.yaml:1:5 错误[C043] 绩效表“甲表”已经有了：请改名',
  ]);
});

faults.run();

const missing = suite('an attachment whose levels are missing');

const kind = '项目绩效目标完成情况表';

missing('no indicators at all', () => {
  assert.equal(
    problemsOf('C012', { 附件: `- { 类型: ${kind}, 项目名称: 甲 }` }).map(formatProblem),
    [
      'data/units/trial/2020.yaml:12:5 错误[C012] 绩效表“甲”没有“指标”：请按一级、二级、三级指标填写',
    ],
  );
});

const levels: readonly { name: string; 指标: string; says: RegExp }[] = [
  {
    name: 'the second',
    指标: '{ 完成指标: [{ 三级指标: 座数, 预期: 1, 实际: 1 }] }',
    says: /完成指标/,
  },
  { name: 'the third', 指标: '{ 完成指标: { 数量指标: 16座 } }', says: /数量指标/ },
  {
    name: 'what was reached',
    指标: "{ 完成指标: { 数量指标: [{ 三级指标: 座数, 预期: '1' }] } }",
    says: /实际/,
  },
  { name: 'an empty level', 指标: '{ 完成指标: { 数量指标: [] } }', says: /数量指标/ },
];

for (const { name, 指标, says } of levels) {
  missing(`${name}: one line that names it`, () => {
    const 附件 = `- { 类型: ${kind}, 项目名称: 甲, 指标: ${指标} }`;
    const errors = examineParts({ 附件 }).problems.filter(({ level }) => level === 'error');
    const found = errors.map(formatProblem);
    assert.is(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', says);
  });
}

missing.run();
