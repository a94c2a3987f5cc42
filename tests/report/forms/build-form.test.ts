import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../../src/checks/examine.ts';
import type { GridCell, Report, ReportForm } from '../../../src/report/report.ts';
import { problemsOf, project, reportOf } from '../../support/make-disclosure.ts';
import { blocksOf, gridOf, sectionsOf } from '../../support/read-report.ts';

function formsOf(report: Report): ReportForm[] {
  return blocksOf(report).flatMap((block) => (block.kind === 'form' ? [block.form] : []));
}

const kinds = [
  '项目绩效目标完成情况表',
  '专项资金绩效目标完成情况表',
  '特定目标类部门预算项目绩效目标自评表',
] as const;

const indicators = `指标:
    完成指标:
      数量指标:
        - { 三级指标: 座数, 预期: 16座, 实际: 16座 }
        - { 三级指标: 新增, 预期: 2座, 实际: '' }
      质量指标: [{ 三级指标: 完好率, 预期: ≥95%, 实际: 98% }]
    效益指标:
      社会效益指标: [{ 三级指标: 便民, 预期: 改善, 实际: 改善 }]`;

function formOf(kind: string, rest = '', more: Record<string, string> = {}): ReportForm {
  const attachment = `- 类型: ${kind}\n  项目名称: 公厕管理维护\n  ${rest}${rest === '' ? '' : '\n  '}${indicators}`;
  const [form] = formsOf(reportOf({ 附件: attachment, ...more }));
  if (form === undefined) throw new Error('no form');
  return form;
}

/** The text of the cell to the right of the one with these words. */
function beside(form: ReportForm, words: string): string | undefined {
  for (const row of gridOf(form.rows, form.columns)) {
    const index = row.findLastIndex(({ text }) => text === words);
    if (index >= 0) return row[index + 1]?.text;
  }
  throw new Error(`no cell ${words}`);
}

const grid = suite('the grid of a form');

for (const kind of kinds) {
  grid(`${kind} has no holes and no overlaps`, () => {
    const form = formOf(kind);
    assert.is(gridOf(form.rows, form.columns).length, form.rows.length);
  });

  grid(`${kind} merges the levels over exactly their indicators`, () => {
    const form = formOf(kind);
    const spans = (text: string): number | undefined =>
      form.rows.flat().find((cell) => cell.text === text)?.rowSpan;
    assert.is(spans('完成指标'), 3);
    assert.is(spans('数量指标'), 2);
    assert.is(spans('质量指标'), 1);
    assert.is(spans('效益指标'), 1);
    const body = gridOf(form.rows, form.columns).slice(-4);
    assert.equal(
      body.map((row) =>
        row
          .slice(-5)
          .map(({ text }) => text)
          .join(' '),
      ),
      [
        '完成指标 数量指标 座数 16座 16座',
        '完成指标 数量指标 新增 2座 ',
        '完成指标 质量指标 完好率 ≥95% 98%',
        '效益指标 社会效益指标 便民 改善 改善',
      ],
    );
  });
}

for (const { path, report } of examine(project).disclosures) {
  if (report === undefined) continue;
  formsOf(report).forEach((form, index) => {
    grid(`${path} form ${index + 1}`, () => {
      gridOf(form.rows, form.columns);
    });
  });
}

grid('heads say what they head', () => {
  const heads = formOf(kinds[0])
    .rows.flat()
    .filter(({ kind }) => kind === 'head');
  const scopeOf = (text: string) => heads.find((cell: GridCell) => cell.text === text)?.scope;
  assert.is(scopeOf('三级指标'), 'column');
  assert.is(scopeOf('数量指标'), 'row-group');
  assert.is(scopeOf('质量指标'), 'row');
});

grid.run();

const whole = suite('a form in several parts');

const wholeKind = '部门整体支出绩效评价自评报告';

function wholeForms(rest: string): ReportForm[] {
  return formsOf(
    reportOf({
      版式: '湖南-2020',
      收入: '- { 一般公共预算财政拨款收入: 80, 其他收入: 3 }',
      结转和结余: '{ 年初: { 一般公共预算财政拨款: 20 } }',
      支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 90.5 }",
      附件: `- 类型: ${wholeKind}\n  ${rest}\n  ${indicators}`,
    }),
  );
}

const filled = `填报: { 人员编制: 22, 绩效自评综合得分: 96, 评价等次: 优秀 }`;

whole('parts go on under one title, none has a hole', () => {
  const forms = wholeForms(filled);
  assert.ok(forms.length > 1);
  assert.equal(
    forms.map(({ continues }) => continues === true),
    forms.map((_, index) => index > 0),
  );
  for (const form of forms) gridOf(form.rows, form.columns);
});

whole('figures of the accounts are printed without being typed again', () => {
  const rows = wholeForms(filled).flatMap((form) => gridOf(form.rows, form.columns));
  const texts = (columns: number): string[][] =>
    rows
      .filter((row) => row.length === columns && row[0]?.text === '示例市示例局')
      .map((row) => row.slice(1).map(({ text }) => text));
  assert.equal(texts(7), [['103', '20', '80', '0', '0', '3']]);
  assert.equal(texts(8), [['90.5', '90.5', '', '', '0', '-7.5', '12.5']]);
});

whole('closing rows stand under the indicators, with what the author writes for them', () => {
  const form = wholeForms(filled).find(({ rows }) =>
    rows.flat().some(({ text }) => text === '评价等次'),
  );
  if (form === undefined) throw new Error('no closing rows');
  const texts = gridOf(form.rows, form.columns).map((row) =>
    [...new Set(row.map(({ text }) => text))].join(' '),
  );
  assert.equal(texts.slice(-2), ['绩效自评综合得分 96', '评价等次 优秀']);
  assert.ok(texts.some((line) => line.endsWith('完成指标 数量指标 座数：16座 16座')));
});

whole('a cell that the form does not have is an error at its name', () => {
  const 附件 = `- 类型: ${wholeKind}\n  填报: { 人员编织: 22, 血型: A }\n  ${indicators}`;
  assert.equal(
    problemsOf('C013', { 附件 }).map(({ message }) => message.split('可填的有')[0]),
    [
      `附件“${wholeKind}”没有“人员编织”这一栏：是不是“人员编制”`,
      `附件“${wholeKind}”没有“血型”这一栏：`,
    ],
  );
  assert.equal(problemsOf('C013', { 附件: `- 类型: ${wholeKind}\n  ${indicators}` }), []);
  // A form that is not there is told by C012 alone.
  assert.equal(problemsOf('C013', { 附件: '- { 类型: 甲表, 填报: { 得分: 95 } }' }), []);
});

whole.run();

const money = suite('the money of a form');

money('预算数 and 执行数 by source, in 万元 without trailing zeros', () => {
  const form = formOf(
    kinds[0],
    '预算数: { 财政拨款: 222.3, 其他资金: 0 }\n  执行数: { 财政拨款: 200, 其他资金: 1.25 }',
  );
  assert.is(beside(form, '预算数：'), '222.3');
  assert.is(beside(form, '执行数：'), '201.25');
});

money('of a file in 元 too', () => {
  const form = formOf(kinds[0], '预算数: { 财政拨款: 1557100 }', { 金额单位: '元' });
  assert.is(beside(form, '预算数：'), '155.71');
});

money('执行数 follows from the project’s own expenditure, other money apart', () => {
  const form = formOf(kinds[1], '预算数: { 本级财政资金: 80, 其他资金: 5 }', {
    支出: `- 科目: '2120199'
  资金来源: 一般公共预算财政拨款
  项目支出: [{ 项目名称: 公厕管理维护, 金额: 60 }, { 项目名称: 其他, 金额: 9 }]
- 科目: '2120199'
  资金来源: 其他资金
  项目支出: [{ 项目名称: 公厕管理维护, 金额: 4 }]`,
  });
  const rows = gridOf(form.rows, form.columns);
  const amounts = (words: string): string[] =>
    (rows.find((row) => row.some(({ text }) => text === words)) ?? [])
      .slice(-2)
      .map(({ text }) => text);
  assert.equal(amounts('年度资金总额：'), ['85', '64']);
  assert.equal(amounts('本级财政资金'), ['80', '60']);
  assert.equal(amounts('其他资金'), ['5', '4']);
  assert.equal(amounts('其中：上级财政资金'), ['', '']);
});

money('未公布 is blank, 依法不公开 is said, nothing is zero by silence', () => {
  const form = formOf(kinds[0], '预算数: { 财政拨款: 未公布 }\n  执行数: { 财政拨款: 依法不公开 }');
  assert.is(beside(form, '预算数：'), '');
  assert.is(beside(form, '执行数：'), '依法不公开');
  assert.is(beside(formOf(kinds[0]), '预算数：'), '');
});

money.run();

const text = suite('the words of a form');

text('names of units fall back to the unit of the report', () => {
  assert.is(beside(formOf(kinds[0]), '预算单位'), '示例市示例局');
  assert.is(beside(formOf(kinds[0], '预算单位: 示例市示例中心'), '预算单位'), '示例市示例中心');
});

text('titles carry the year and the project, or the author’s own', () => {
  assert.is(formOf(kinds[1]).title, '公厕管理维护专项资金绩效目标完成情况表');
  assert.is(formOf(kinds[1]).subtitle, '（2020年度）');
  assert.is(formOf(kinds[2]).title, '2020年特定目标类部门预算项目绩效目标自评表');
  assert.is(formOf(kinds[1], '标题: 公厕表').title, '公厕表');
});

text('template syntax in an author’s text is text, quotes are filled in', () => {
  const form = formOf(kinds[0], `预期目标: '{{ 年度 }}，总计[[收支总计]]'`);
  assert.ok(form.rows.flat().some((cell) => cell.text === '{{ 年度 }}，总计100.00万元'));
});

text('stand in the explanation or among the attachments, as the wording says', () => {
  const attachment = `- 类型: ${kinds[0]}\n  项目名称: 甲\n  ${indicators}`;
  const where = (position: string): string[] =>
    sectionsOf(reportOf({ 附件: attachment, 表述: `{ 绩效表位置: ${position} }` }).parts)
      .filter(({ blocks }) => blocks.some(({ kind }) => kind === 'form'))
      .map(({ title }) => title);
  assert.equal(where('说明'), ['项目绩效目标完成情况']);
  assert.equal(where('附件'), ['附件']);
});

text.run();

const reports = suite('narrative attachments');

reports('are numbered among themselves, and named where they are referred to', () => {
  const report = reportOf({
    附件: `- { 类型: 报告, 标题: 甲报告, 正文: 一、概况 }
- 类型: ${kinds[0]}
  项目名称: 丙
  ${indicators}
- { 类型: 报告, 标题: 乙报告, 正文: 二、其他 }`,
  });
  const titles = sectionsOf(report.parts).map(({ number, title }) => `${number} ${title}`);
  assert.ok(titles.includes('附件1 甲报告'));
  assert.ok(titles.includes('附件2 乙报告'));
  const results = sectionsOf(report.parts).find(({ title }) => title === '部门绩效评价结果');
  const [block] = results?.blocks ?? [];
  assert.is(
    block?.kind === 'paragraph' && block.text,
    '本部门2020年度的绩效评价报告见附件：《甲报告》（附件1）、《乙报告》（附件2）。',
  );
});

reports.run();
