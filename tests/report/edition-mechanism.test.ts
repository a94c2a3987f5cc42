/** What an edition decides in its manifest, one small edition after the other: what changes, and where it shows. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readValid } from '../../src/checks/definitions.ts';
import { usableEditions } from '../../src/checks/editions.ts';
import type { EditionFile } from '../../src/checks/editions.ts';
import { examineUnit } from '../../src/checks/examine-unit.ts';
import type { Report } from '../../src/report/report.ts';
import { SentenceTemplates } from '../../src/report/templates.ts';
import { formatProblem } from '../../src/source/format-problem.ts';
import type { Edition } from '../../src/source/types/edition.ts';
import {
  definitions,
  departmentText,
  disclosureText,
  project,
  reportOf,
} from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { blocksOf, paragraphsOf, sectionsOf, tableOf, tablesOf } from '../support/read-report.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const surroundings = {
  tables: new Set(project.tables.keys()),
  partials: project.partials,
  disclosureSchema: project.schemas.disclosure,
  folders: new Set(project.editions.keys()),
};

function read(file: { path: string; bytes: Uint8Array }): EditionFile {
  const { value, document, problems } = readValid<Edition>('edition', file, definitions.validate);
  if (value === undefined || document === undefined) {
    throw new Error(problems.map(formatProblem).join('\n'));
  }
  return { edition: value, document };
}

const published = [...project.editions].map(([name, file]) => [name, read(file)] as const);

/** Returns the report of a small file in an edition that says this beside what 四川-2020 says. */
function reportIn(manifest: string, parts: Parts = {}): Report {
  const name = '试-2020';
  const text = `名称: ${name}\n继承: 四川-2020\n${manifest}`;
  const own = read({ path: `${name}.yaml`, bytes: bytes(text) });
  const usable = usableEditions(new Map([...published, [name, own]]), surroundings);
  const edition = usable.editions.get(name);
  const like = definitions.editions.get('四川-2020');
  if (edition === undefined || like === undefined) {
    throw new Error(usable.problems.map(formatProblem).join('\n'));
  }
  const sentences = new SentenceTemplates(edition.partials);
  const shared = { ...edition, definitions: { ...like.definitions, sentences } };
  const disclosure = disclosureText({ 版式: name, ...parts });
  const files = {
    id: 'trial',
    path: 'trial',
    unit: { path: 'trial/unit.yaml', bytes: bytes(departmentText) },
    years: new Map([['2020', { path: '2020.yaml', bytes: bytes(disclosure) }]]),
    others: [],
  };
  const result = examineUnit(files, { ...definitions, editions: new Map([[name, shared]]) });
  const report = result.disclosures[0]?.report;
  if (report === undefined) throw new Error(result.problems.map(formatProblem).join('\n'));
  return report;
}

const titles = (report: Report): string[] =>
  report.parts.map(({ number, title }) => `${number}${title}`);

const parts = suite('parts of an edition');

parts('stand in the order of the manifest, tables before the explanation', () => {
  assert.equal(titles(reportIn('部分: [附表, 情况说明, 概况, 名词解释]')), [
    '第一部分附表',
    '第二部分2020年度部门决算情况说明',
    '第三部分部门概况',
    '第四部分名词解释',
  ]);
});

parts('overview, glossary and attachments may be absent', () => {
  const report = reportIn('部分: [情况说明, 附表]');
  assert.equal(titles(report), ['第一部分2020年度部门决算情况说明', '第二部分附表']);
  assert.not.ok(blocksOf(report).some(({ kind }) => kind === 'glossary'));
});

parts('are numbered 第X部分, 一、 or not at all', () => {
  const two = '部分: [情况说明, 附表]\n部分编号: ';
  assert.equal(titles(reportIn(`${two}一、`)), ['一、2020年度部门决算情况说明', '二、附表']);
  assert.equal(titles(reportIn(`${two}无`)), ['2020年度部门决算情况说明', '附表']);
  const below = (numbering: string): string | undefined =>
    reportIn(two + numbering).parts[0]?.sections[4]?.sections[0]?.number;
  assert.is(below('一、'), '1.');
  assert.is(below('无'), '（一）');
});

parts('a contents page or none', () => {
  assert.is(reportIn('目录: true').contentsPage, true);
  assert.is(reportIn('目录: false').contentsPage, false);
});

parts.run();

const sections = suite('sections that only some editions have');

const staffing: Parts = {
  人员情况:
    '{ 编制: { 行政编制: 10, 事业编制: 4 }, 实有: { 行政人员: 9, 事业人员: 4 }, 离退休人员: 3 }',
};

sections('人员情况', () => {
  const report = reportIn('节: { 概况: { 节: [主要职能, 机构设置, 人员情况] } }', staffing);
  assert.equal(paragraphsOf(report, '人员情况'), [
    '截至2020年12月31日，示例市示例局人员编制14人，其中：行政编制10人、事业编制4人；实有人员13人，其中：行政人员9人、事业人员4人。单位管理的离退休人员3人。',
  ]);
});

sections('预算绩效, 会议费 and 培训费 as sections of their own', () => {
  const manifest = `节:
  情况说明: { 节: [预算绩效管理情况, 会议费和培训费] }
  会议费和培训费: { 内容: [{ 正文: explanation/general-expenses }] }
`;
  const report = reportIn(manifest, {
    一般性支出: '{ 会议费: { 金额: 1.5, 次数: 2, 内容: 年度会议 } }',
  });
  const explanation = report.parts.find(({ title }) => title.includes('情况说明'));
  assert.equal(
    explanation?.sections.map(({ number, title }) => number + title),
    ['一、预算绩效管理情况', '二、会议费和培训费'],
  );
  assert.equal(paragraphsOf(report, '会议费和培训费'), [
    '2020年本部门开支会议费1.50万元，用于2次年度会议，开支培训费0万元。本年未举办节庆、晚会、论坛、赛事等活动，开支0万元。',
  ]);
});

sections('a title of its own, and another place', () => {
  const report = reportIn('节: { 收入决算情况说明: { 标题: 本年收入情况 } }');
  assert.ok(
    sectionsOf(report.parts).some(({ number, title }) => number + title === '二、本年收入情况'),
  );
});

sections.run();

const figures = suite('figures of an edition');

function captions(manifest: string): string[] {
  const prior = { 上年: '{ 收支总计: 90 }' };
  return blocksOf(reportIn(manifest, prior)).flatMap((block) =>
    block.kind === 'figure' ? [block.figure.caption] : [],
  );
}

figures('captions as the manifest writes them', () => {
  assert.is(captions('')[0], '图1：收、支决算总计变动情况图');
  assert.is(captions("图题: '{{标题}}（图 {{序号}}）'")[0], '收、支决算总计变动情况图（图 1）');
});

figures('a number of its own, the others go on counting', () => {
  const [first, second] = captions(
    "图: { 收支总计变动: { 标题: 变动, 形式: 柱, 指标: 收支总计, 编号: '1-1' } }",
  );
  assert.is(first, '图1-1：变动');
  assert.is(second, '图2：收入决算结构图');
});

figures('none', () => assert.equal(captions('表述: { 印图: false }'), []));

figures.run();

const tables = suite('tables of an edition');

tables('titles, numbers, order and orientation', () => {
  const manifest = `附表:
  - { 表: expenditure, 编号: 公开09表, 标题: '{{年度}}年支出总表', 方向: 纵向 }
  - { 表: income, 编号: '' }
`;
  const printed = tablesOf(reportIn(manifest));
  assert.equal(
    printed.map(({ number, title, orientation }) => [number, title, orientation]),
    [
      ['公开09表', '2020年支出总表', 'portrait'],
      ['', '收入决算表', 'landscape'],
    ],
  );
});

tables('an empty table keeps its form and says why', () => {
  const entry = "{ 表: government-fund-budget, 空表说明: '本{{类别}}没有这笔钱。' }";
  const [table] = tablesOf(reportIn(`附表:\n  - ${entry}`));
  assert.is(table?.emptyNote, '本部门没有这笔钱。');
  assert.ok((table?.head.length ?? 0) > 0);
});

tables('a heading may say that the table is empty', () => {
  const report = reportIn(
    '附表样式: { 空表标记: （无） }\n附表:\n  - { 表: income }\n  - { 表: government-fund-budget }',
  );
  assert.equal(
    report.parts.at(-1)?.sections.map(({ title }) => title),
    ['收入决算表', '政府性基金预算财政拨款收入支出决算表（无）'],
  );
});

tables('a long table is marked 续表 on paper unless the edition does without', () => {
  assert.is(tablesOf(reportIn('附表: [{ 表: income }]'))[0]?.unmarked, undefined);
  const without = reportIn('附表样式: { 续表: false }\n附表: [{ 表: income }]');
  assert.is(tablesOf(without)[0]?.unmarked, true);
});

for (const [说法, expected] of [
  ['编制单位', '编制单位：示例市示例局'],
  ["'{{类别}}'", '部门：示例市示例局'],
] as const) {
  tables(`the header block says ${expected}`, () => {
    assert.is(tablesOf(reportIn(`编制单位: ${说法}`))[0]?.preparedBy, expected);
  });
}

for (const [zero, text] of [
  ['空白', ''],
  ["'0'", '0'],
  ["'0.00'", '0.00'],
] as const) {
  tables(`a cell of zero is ${zero}`, () => {
    const row = tableOf(reportIn(`表述: { 零值单元格: ${zero} }`), '03').body[0] ?? [];
    assert.equal(
      row.filter(({ value }) => value === 0).map((cell) => cell.text),
      [text, text, text, text],
    );
  });
}

tables('thousands separators, in cells and sentences', () => {
  const money: Parts = {
    收入: '- { 一般公共预算财政拨款收入: 12345.6 }',
    支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 12345.6 }",
  };
  const report = reportIn('表述: { 千分位: true, 金额末尾零: 去掉 }', money);
  assert.ok(paragraphsOf(report, '收入决算情况说明')[0]?.includes('12,345.6万元'));
  assert.is(tableOf(report, '02').body[0]?.at(2)?.text, '12,345.60');
});

tables('the classes of the summary by year: 24 in 2019, 26 since 2020', () => {
  const classes = (year: string): number => {
    const report = reportOf({ 年度: year, 版式: `四川-${year}`, 公开日期: '2021-09-26' });
    const texts = tableOf(report, '01').body.flat();
    return texts.filter(({ text }) => /^[一二三四五六七八九十]+、.*支出$/.test(text)).length;
  };
  assert.equal([classes('2019'), classes('2020')], [24, 26]);
});

tables.run();

const wording = suite('wording of an edition');

wording('decimals and whole percentages', () => {
  const share = (表述: string): string | undefined =>
    /占([\d.]+%)/.exec(paragraphsOf(reportIn(`表述: ${表述}`), '收入决算情况说明')[0] ?? '')?.[1];
  assert.is(share('{ 百分比小数位: 1, 整数百分比: 保留小数 }'), '100.0%');
  assert.is(share('{ 百分比小数位: 1, 整数百分比: 不带小数 }'), '100%');
  assert.is(share('{ 百分比小数位: 2, 整数百分比: 保留小数 }'), '100.00%');
});

wording('items of zero: listed, left out, or closed by one clause', () => {
  const said = (表述: string): string | undefined =>
    paragraphsOf(reportIn(`表述: ${表述}`), '支出决算情况说明')[0];
  assert.ok(said('{ 列出零值收支项目: true }')?.includes('项目支出0万元'));
  assert.is(
    said('{ 列出零值收支项目: false }'),
    '2020年本年支出合计100.00万元，其中：基本支出100.00万元，占100%。',
  );
  assert.ok(
    said('{ 列出零值收支项目: false, 合并零值收支项目: true }')?.endsWith(
      '项目支出、上缴上级支出、经营支出和对附属单位补助支出均为0万元。',
    ),
  );
});

for (const 减幅说法 of ['下降', '降低', '减少']) {
  wording(`a decrease is called ${减幅说法}`, () => {
    const report = reportIn(`表述: { 减幅说法: ${减幅说法} }`, { 上年: '{ 收支总计: 200 }' });
    assert.ok(paragraphsOf(report, '收入支出决算总体情况说明')[0]?.endsWith(`${减幅说法}50%。`));
  });
}

for (const [basis, rate] of [
  ['年初预算', '125%'],
  ['调整预算', '80%'],
  ['全年预算', '80%'],
] as const) {
  wording(`完成预算 is measured by ${basis}`, () => {
    const report = reportIn(`表述: { 完成预算基数: ${basis}, 写明预算基数: true }`, {
      支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 100, 预算: { 年初预算: 80, 调整预算: 125 } }",
    });
    assert.ok(
      paragraphsOf(report, '一般公共预算财政拨款支出决算具体情况')[0]?.includes(
        `完成${basis}的${rate}`,
      ),
    );
  });
}

wording.run();
