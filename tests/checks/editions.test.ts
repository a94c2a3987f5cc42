import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinitions, readValid } from '../../src/checks/definitions.ts';
import { usableEditions } from '../../src/checks/editions.ts';
import type { EditionFile } from '../../src/checks/editions.ts';
import { examineUnit } from '../../src/checks/examine-unit.ts';
import type { Category, ResolvedEdition } from '../../src/report/edition.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import type { Edition } from '../../src/source/types/edition.ts';
import { createValidators } from '../../src/source/validators.ts';
import {
  departmentText,
  disclosureText,
  placeIn,
  problemsOf,
  project,
} from '../support/make-disclosure.ts';

/** A manifest that is complete by itself: one part, one table, one term. */
const base = `名称: 甲
标题: '{{单位全称}}{{年度}}年度{{类别}}决算'
目录: true
部分编号: 第一部分
编制单位: '{{类别}}'
部分: [说明, 名词解释]
节:
  说明:
    标题: 决算情况说明
    节: [总体, 收入]
  总体:
    内容: [{ 正文: explanation/totals }, { 图: 变动 }, { 叙述: 概况.基本职能 }]
  收入:
    内容: [{ 补充说明: 收入决算情况说明 }]
  名词解释:
    内容: [{ 名词解释: true }]
图:
  变动: { 标题: 变动图, 形式: 柱, 指标: 收支总计 }
附表:
  - { 表: income }
名词解释: [基本支出]
名词:
  基本支出: { 释义: 一种支出。 }
`;

const validate = createValidators(project.schemas);
const surroundings = {
  tables: new Set(project.tables.keys()),
  partials: project.partials,
  disclosureSchema: project.schemas.disclosure,
};

/** Reads editions made of text: folder → manifest. */
function read(manifests: Readonly<Record<string, string>>): {
  problems: string[];
  edition: (name: string, category?: Category) => ResolvedEdition | undefined;
} {
  const files = new Map<string, EditionFile>();
  for (const [name, text] of Object.entries(manifests)) {
    const file = { path: `${name}.yaml`, bytes: new TextEncoder().encode(text) };
    const { value, document, problems } = readValid<Edition>('edition', file, validate);
    assert.equal(problems, []);
    if (value !== undefined && document !== undefined)
      files.set(name, { edition: value, document });
  }
  const folders = new Set(Object.keys(manifests));
  const { editions, problems } = usableEditions(files, { ...surroundings, folders });
  return {
    problems: problems.map(formatProblem),
    edition: (name, category = '部门') => editions.get(name)?.forCategory[category],
  };
}

const faults = suite('faults of an edition');

faults('the small manifest is in order', () => {
  assert.equal(read({ 甲: base }).problems, []);
});

/** A change of the manifest, the piece of text the line points at, and what is said. */
const cases: readonly { name: string; from: string; to: string; at: string; says: string }[] = [
  {
    name: 'a table that does not exist',
    from: '表: income',
    to: '表: incone',
    at: 'incone',
    says: '用到的附表“incone”不存在：是不是“income”',
  },
  {
    name: 'a table listed twice',
    from: '  - { 表: income }',
    to: "  - { 表: income }\n  - { 编号: '', 表: 'income' }",
    at: "'income'",
    says: '把附表“income”列了两次：请删去一处',
  },
  {
    name: 'a figure that does not exist',
    from: '{ 图: 变动 }',
    to: '{ 图: 变化 }',
    at: '变化',
    says: '用到的图“变化”不存在：是不是“变动”',
  },
  {
    name: 'a figure of an unknown indicator',
    from: '指标: 收支总计',
    to: '指标: 收支合计',
    at: '收支合计',
    says: '用到的指标“收支合计”不存在：是不是“收支总计”',
  },
  {
    name: 'a partial that does not exist',
    from: 'explanation/totals',
    to: 'explanation/total',
    at: 'explanation/total',
    says: '用到的文字模板“explanation/total”不存在：是不是“explanation/totals”',
  },
  {
    name: 'a section that does not exist',
    from: '[总体, 收入]',
    to: '[总体, 收人]',
    at: '收人',
    says: '用到的节“收人”不存在：是不是“收入”',
  },
  {
    name: 'a section listed twice',
    from: '[说明, 名词解释]',
    to: '[说明, 名词解释, "总体"]',
    at: '"总体"',
    says: '把节“总体”列了两次：请删去一处',
  },
  {
    name: 'a section inside itself',
    from: '补充说明: 收入决算情况说明 }]',
    to: '补充说明: 收入决算情况说明 }]\n    节: ["收入"]',
    at: '"收入"',
    says: '把节“收入”列了两次：请删去一处',
  },
  {
    name: 'a place for author text that no file has',
    from: '概况.基本职能',
    to: '概况.主要职能',
    at: '概况.主要职能',
    says: '要印的叙述“概况.主要职能”不是决算文件里的位置：请照决算文件的结构改正',
  },
  {
    name: 'a note that no file has',
    from: '补充说明: 收入决算情况说明',
    to: '补充说明: 收入决算情况',
    at: '收入决算情况 ',
    says: '要印的补充说明“收入决算情况”不是决算文件“说明”下的键：请改正',
  },
  {
    name: 'a term that is not explained',
    from: '[基本支出]',
    to: '[基本支出, 项目支出]',
    at: '项目支出',
    says: '用到的名词“项目支出”不存在：请改正名称，或补上它',
  },
  {
    name: 'an unknown name in a title',
    from: '标题: 决算情况说明',
    to: "标题: '{{单位名称}}决算情况说明'",
    at: "'{{单位名称}}",
    says: '的文字里不能用“{{单位名称}}”：可用的有{{年度}}、{{上年度}}、{{单位全称}}、{{单位}}、{{类别}}',
  },
];

for (const { name, from, to, at, says } of cases) {
  faults(name, () => {
    const text = base.replace(from, to);
    assert.is.not(text, base);
    assert.equal(read({ 甲: text }).problems, [
      `甲.yaml:${placeIn(text, at)} 错误[C041] 版式${says}`,
    ]);
  });
}

faults('sections below the fourth level', () => {
  const deep = base.replace(
    '补充说明: 收入决算情况说明 }]',
    '补充说明: 收入决算情况说明 }]\n    节: [一]\n  一: { 节: [二] }\n  二: { 节: [三] }\n  三: {}',
  );
  assert.equal(read({ 甲: deep }).problems, [
    `甲.yaml:${placeIn(deep, '三] }')} 错误[C041] 版式的节“三”在第5级：最多四级，请提到上一级`,
  ]);
});

faults('a folder of another name', () => {
  assert.equal(read({ 乙: base }).problems, [
    '乙.yaml:1:5 错误[C041] 版式的“名称”要与文件夹同名：请写成“乙”',
  ]);
});

faults('what only a 单位 uses is checked as well, at its own line', () => {
  const text = `${base}单位:\n  部分: [说明, 概貌]\n`;
  assert.equal(read({ 甲: text }).problems, [
    `甲.yaml:${placeIn(text, '概貌')} 错误[C041] 版式用到的节“概貌”不存在：请改正名称，或补上它`,
  ]);
});

faults.run();

const inheritance = suite('inheritance of editions');

inheritance('the nearest edition wins, key by key inside a section', () => {
  const { problems, edition } = read({
    甲: base,
    乙: '名称: 乙\n继承: 甲\n表述: { 千分位: true }\n节: { 总体: { 标题: 总的情况 } }\n',
    丙: '名称: 丙\n继承: 乙\n表述: { 百分比小数位: 1 }\n部分: [名词解释, 说明]\n',
  });
  assert.equal(problems, []);
  const third = edition('丙');
  assert.equal(third?.lineage, ['丙', '乙', '甲']);
  assert.equal(third?.部分, ['名词解释', '说明']);
  assert.equal(third?.表述, { 千分位: true, 百分比小数位: 1 });
  assert.is(third?.节['总体']?.标题, '总的情况');
  assert.is(third?.节['总体']?.内容?.length, 3);
});

inheritance('a 单位 has its own changes, which a nearer edition can undo', () => {
  const { edition } = read({
    甲: `${base}单位: { 节: { 总体: { 标题: 单位的情况 } } }\n`,
    乙: '名称: 乙\n继承: 甲\n节: { 总体: { 标题: 都叫这个 } }\n',
  });
  assert.is(edition('甲', '部门')?.节['总体']?.标题, undefined);
  assert.is(edition('甲', '单位')?.节['总体']?.标题, '单位的情况');
  assert.is(edition('乙', '单位')?.节['总体']?.标题, '都叫这个');
});

inheritance('an inherited fault is told once, where it is written', () => {
  const text = base.replace('表: income', '表: incone');
  const { problems, edition } = read({
    甲: text,
    乙: '名称: 乙\n继承: 甲\n',
    丙: '名称: 丙\n继承: 乙\n',
  });
  assert.equal(problems, [
    `甲.yaml:${placeIn(text, 'incone')} 错误[C041] 版式用到的附表“incone”不存在：是不是“income”`,
  ]);
  assert.is(edition('丙'), undefined);
});

inheritance('a circle is told once', () => {
  const { problems } = read({
    甲: '名称: 甲\n继承: 乙\n',
    乙: '名称: 乙\n继承: 甲\n',
    丙: '名称: 丙\n继承: 乙\n',
  });
  assert.equal(problems, ['乙.yaml:2:5 错误[C040] 版式的继承绕成了圈：乙 → 甲 → 乙，请改正']);
});

inheritance('an edition to inherit from that does not exist', () => {
  const { problems } = read({ 甲: base, 乙: '名称: 乙\n继承: 丁\n' });
  assert.equal(problems, [
    '乙.yaml:2:5 错误[C040] 没有版式“丁”可以继承：请改正名称，或在 templates/editions 补上',
  ]);
});

inheritance('what nobody says is missing', () => {
  const { problems } = read({ 甲: base.replace('目录: true\n', '') });
  assert.equal(problems, ['甲.yaml:1:1 错误[C040] 版式“甲”没有写也没有继承“目录”：请补上']);
});

inheritance.run();

const disclosures = suite('a disclosure and its edition');

disclosures('a year that the edition is not meant for', () => {
  const parts = { 年度: '2020', 版式: '四川-2021' };
  const [problem] = problemsOf('C055', parts);
  assert.is(
    problem && `${problem.place.line}:${problem.place.column}`,
    placeIn(disclosureText(parts), '四川-2021'),
  );
  assert.is(
    problem?.message,
    '版式“四川-2021”不适用于2020年度：请改正年度，或改用这一年度的版式，如“全国-2020”、“四川-2020”、“湖南-2020”',
  );
  assert.equal(problemsOf('C055', { 年度: '2021', 版式: '四川-2021' }), []);
});

disclosures('large equipment counted another way than the edition prints', () => {
  const 国有资产 = '{ 车辆: {}, 单价50万元以上通用设备: 1 }';
  const [problem] = problemsOf('C057', { 年度: '2022', 版式: '四川-2022', 国有资产 });
  assert.is(
    problem?.message,
    '版式“四川-2022”统计的是“单价100万元（含）以上设备”，不印“单价50万元以上通用设备”：请改填',
  );
  assert.equal(problemsOf('C057', { 年度: '2021', 版式: '四川-2021', 国有资产 }), []);
});

disclosures('parts that only other editions print', () => {
  const parts = {
    人员情况: '{ 编制: { 行政编制: 3 }, 实有: { 行政人员: 3 } }',
    一般性支出: '{ 会议费: { 金额: 0 } }',
    预算绩效: '{ 自评平均分: 95 }',
    前年: '{ 收支总计: 80 }',
  };
  const keys = (more: object): string[] =>
    problemsOf('C049', { ...parts, ...more }).flatMap(
      ({ message }) => /不印“(.*)”：/.exec(message)?.slice(1) ?? [],
    );
  assert.equal(keys({}), ['人员情况', '一般性支出', '预算绩效”的“自评平均分', '前年']);
  assert.equal(keys({ 版式: '湖南-2020', 表述: '{ 比较年度: 上年和前年 }' }), [
    '人员情况',
    '预算绩效”的“自评平均分',
  ]);
  const shanghai = { 年度: '2024', 版式: '上海-2024' };
  assert.not.ok(keys(shanghai).includes('预算绩效”的“自评平均分'));
});

disclosures('texts that the edition has no place for', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const manifest = base.replace('名称: 甲', '名称: 某省-2020');
  const editions = new Map([['某省-2020', { path: '某省-2020.yaml', bytes: bytes(manifest) }]]);
  const { shared } = readDefinitions({ ...project, editions });
  if (shared === undefined) throw new Error('no definitions');
  const text = disclosureText({
    版式: '某省-2020',
    概况: '{ 基本职能: 有地方, 机构设置: 也没有, 重点工作完成情况: 没有 }',
    说明: '{ 收入决算情况说明: { 补充说明: 有地方 }, 预算绩效管理情况: { 补充说明: 没有地方 } }',
  });
  const files = {
    id: 'trial',
    path: 'trial',
    unit: { path: 'trial/unit.yaml', bytes: bytes(departmentText) },
    years: new Map([['2020', { path: 'trial/2020.yaml', bytes: bytes(text) }]]),
    others: [],
  };
  const found = examineUnit(files, shared).problems.filter(({ code }) => code === 'C058');
  assert.equal(found.map(formatProblem), [
    `trial/2020.yaml:${placeIn(text, '机构设置: 也没有')} 警告[C058] 版式“某省-2020”没有印“概况”的“机构设置”的地方：请并入别的文字，或删去`,
    `trial/2020.yaml:${placeIn(text, '重点工作完成情况: 没有')} 警告[C058] 版式“某省-2020”没有印“概况”的“重点工作完成情况”的地方：请并入别的文字，或删去`,
    `trial/2020.yaml:${placeIn(text, '补充说明: 没有地方')} 警告[C058] 版式“某省-2020”没有印“预算绩效管理情况”补充说明的地方：请写到别的节，或删去`,
  ]);
});

disclosures.run();
