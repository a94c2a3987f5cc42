import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { headingNumber } from '../../src/report/numerals.ts';
import type { Section } from '../../src/report/report.ts';
import {
  departmentText,
  disclosureText,
  examineYears,
  reportOf,
  unitText,
} from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { blocksOf, paragraphsOf, sectionOf, tablesOf } from '../support/read-report.ts';
import { headingCases } from './edition-headings.ts';

const headings = suite('headings of the editions');

function outline(sections: readonly Section[]): string[] {
  return sections.flatMap(({ level, number, title, sections: inner }) => [
    `${'  '.repeat(level - 1)}${number}${level === 1 ? ' ' : ''}${title}`,
    ...outline(inner),
  ]);
}

for (const { edition, year, category, title, headings: expected } of headingCases) {
  headings(`${edition}，${category}`, () => {
    const parts = { 年度: year, 版式: edition, 公开日期: `${Number(year) + 1}-09-26` };
    const report = reportOf(parts, { unit: category === '部门' ? departmentText : unitText });
    assert.is(report.title, title);
    assert.equal(outline(report.parts), expected.trim().split('\n'));
  });
}

headings.run();

const hunan = suite('sentences of 湖南-2020');

/** The figures of a published disclosure of 2020 in this layout. */
const command: Parts = {
  版式: '湖南-2020',
  收入: '- { 一般公共预算财政拨款收入: 1027.63 }',
  支出: `- { 科目: '2080505', 资金来源: 一般公共预算财政拨款, 合计: 24.51, 预算: { 年初预算: 22.39 }, 差异原因: 缴费基数调整 }
- { 科目: '2101102', 资金来源: 一般公共预算财政拨款, 合计: 9.58, 预算: { 年初预算: 9.58 } }
- { 科目: '2120201', 资金来源: 一般公共预算财政拨款, 合计: 1027.06, 预算: { 年初预算: 967.40 }, 差异原因: 年中追加预算 }`,
  经济分类: `- 资金来源: 一般公共预算财政拨款
  基本支出: { '30101': 202.93, '30201': 26.91 }`,
  已知合计: `- { 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 金额: 229.85 }
- { 支出性质: 基本支出, 金额: 229.85 }
- { 支出性质: 项目支出, 金额: 831.30 }
- { 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 经济科目: 人员经费, 金额: 202.93 }
- { 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 经济科目: 公用经费, 金额: 26.91 }`,
  结转和结余: '{ 年初: { 一般公共预算财政拨款: 124.03 } }',
  三公经费: `- 项目: 公务接待费
  年初预算: 3.00
  决算: 2.48
  变动原因: 不超标准接待
  国内公务接待: { 批次: 45, 人次: 625, 金额: 2.48, 用途: 同行业学习考察 }`,
  一般性支出: '{ 培训费: { 金额: 0.25, 人次: 2, 内容: 财务内审培训 } }',
  政府采购: '{ 货物: 0, 工程: 0, 服务: 612, 授予中小企业合同金额: 612, 授予小微企业合同金额: 612 }',
  国有资产: '{ 车辆: {}, 单价50万元以上通用设备: 0, 单价100万元以上专用设备: 0 }',
  上年: `{ 收支总计: 1126.28, 财政拨款收支总计: 1126.28, 一般公共预算财政拨款支出: 1002.25, 公务接待费: 2.91 }`,
  说明: '{ 收入支出决算总体情况说明: { 变动原因: 跨年合同付清 } }',
};
const report = reportOf(command, { unit: unitText });
const said = (title: string): string[] => paragraphsOf(report, title);

hunan('the change goes on after a comma', () => {
  assert.equal(said('收入支出决算总体情况说明'), [
    '2020年度收、支总计1151.66万元，与2019年相比，增加25.38万元，增长2.25%，主要原因是跨年合同付清。',
  ]);
  assert.equal(said('财政拨款支出决算总体情况'), [
    '2020年度财政拨款支出1061.15万元，占本年支出合计的100%，与2019年相比，增加58.90万元，增长5.88%。',
  ]);
});

hunan('what is zero closes the list in one clause', () => {
  assert.equal(said('收入决算情况说明'), [
    '本年收入合计1027.63万元，其中：财政拨款收入1027.63万元，占100%；上级补助收入、事业收入、经营收入、附属单位上缴收入和其他收入均为0万元。',
  ]);
  assert.equal(said('支出决算情况说明'), [
    '本年支出合计1061.15万元，其中：基本支出229.85万元，占21.66%；项目支出831.30万元，占78.34%；上缴上级支出、经营支出和对附属单位补助支出均为0万元。',
  ]);
});

hunan('every item names its initial budget and the rate of it', () => {
  assert.equal(said('财政拨款支出决算具体情况'), [
    '2020年度财政拨款支出年初预算为999.37万元，支出决算数为1061.15万元，完成年初预算的106.18%。其中：',
    '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：年初预算为22.39万元，支出决算为24.51万元，完成年初预算的109.47%，决算数大于预算数的主要原因是缴费基数调整。',
    '2.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）：年初预算为9.58万元，支出决算为9.58万元，完成年初预算的100%，决算数与预算数持平。',
    '3.城乡社区支出（类）城乡社区规划与管理（款）城乡社区规划与管理（项）：年初预算为967.40万元，支出决算为1027.06万元，完成年初预算的106.17%，决算数大于预算数的主要原因是年中追加预算。',
  ]);
});

hunan('人员经费 and 公用经费 carry their shares of 基本支出', () => {
  assert.equal(said('一般公共预算财政拨款基本支出决算情况说明'), [
    '2020年度财政拨款基本支出229.85万元，其中：人员经费202.93万元，占基本支出的88.29%，主要包括基本工资；公用经费26.91万元，占基本支出的11.71%，主要包括办公费。',
  ]);
});

hunan('the three public expenses are compared first and counted after', () => {
  const [total, abroad, receptions, vehicles] = said('“三公”经费财政拨款支出决算总体情况说明');
  assert.is(
    total,
    '“三公”经费财政拨款支出年初预算为3.00万元，支出决算为2.48万元，完成年初预算的82.67%，其中：',
  );
  assert.is(abroad, '因公出国（境）费支出预算和决算均为0万元。');
  assert.is(
    receptions,
    '公务接待费支出年初预算为3.00万元，支出决算为2.48万元，完成年初预算的82.67%，与2019年相比，减少0.43万元，下降14.78%，主要原因是不超标准接待。',
  );
  assert.is(vehicles, '公务用车购置费及运行维护费支出预算和决算均为0万元。');
  assert.ok(
    said('“三公”经费财政拨款支出决算具体情况说明').includes(
      '公务接待费支出决算为2.48万元，全年共接待来访团组45个、来宾625人次，主要是同行业学习考察。',
    ),
  );
});

hunan('funds that did not occur are stated as zeros', () => {
  assert.equal(said('政府性基金预算收入支出决算情况'), [
    '2020年度政府性基金预算财政拨款收入0万元；年初结转和结余0万元；支出0万元，其中：基本支出0万元，项目支出0万元；年末结转和结余0万元。',
  ]);
});

hunan('一般性支出, 政府采购 and 国有资产 are sections of their own', () => {
  assert.equal(said('一般性支出情况'), [
    '2020年本单位开支会议费0万元，开支培训费0.25万元，用于2人次财务内审培训。本年未举办节庆、晚会、论坛、赛事等活动，开支0万元。',
  ]);
  assert.equal(said('关于政府采购支出说明'), [
    '本单位2020年度政府采购支出总额612.00万元，其中：货物类0万元、工程类0万元、服务类612.00万元。授予中小企业合同金额612.00万元，占政府采购支出总额的100%，其中：授予小微企业合同金额612.00万元，占政府采购支出总额的100%。',
  ]);
  assert.equal(said('关于国有资产占用情况说明'), [
    '截至2020年12月31日，本单位共有车辆0辆，单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。',
  ]);
});

hunan('it prints no figures', () => {
  assert.not.ok(blocksOf(report).some(({ kind }) => kind === 'figure'));
});

hunan.run();

const switches = suite('switches of an edition, overridden under 表述');

const changed: Parts = {
  收入: '- { 一般公共预算财政拨款收入: 90 }',
  支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 90, 预算: { 年初预算: 80, 调整预算: 100 } }",
  上年: '{ 收支总计: 100, 财政拨款收支总计: 0, 一般公共预算财政拨款支出: 100, 政府性基金预算财政拨款支出: 5 }',
  前年: '{ 收支总计: 80, 一般公共预算财政拨款支出: 90 }',
  说明: '{ 一般公共预算财政拨款支出决算总体情况: { 变动原因: 压减支出 } }',
};
const totals = '收入支出决算总体情况说明';
const fiscal = '财政拨款收入支出决算总体情况说明';
const items = '一般公共预算财政拨款支出决算具体情况';
const cases: readonly { name: string; 表述: string; section: string; says: string[] }[] = [
  {
    name: 'as the edition has it',
    表述: '{}',
    section: totals,
    says: ['2020年度收、支总计90.00万元。与2019年相比，收、支总计各减少10.00万元，下降10%。'],
  },
  {
    name: 'prior amount printed, another word for the rate',
    表述: '{ 变动列上年数: true, 减幅说法: 降低 }',
    section: totals,
    says: [
      '2020年度收、支总计90.00万元。与2019年的100.00万元相比，收、支总计各减少10.00万元，降低10%。',
    ],
  },
  {
    name: 'two base years',
    表述: '{ 比较年度: 上年和前年 }',
    section: totals,
    says: [
      '2020年度收、支总计90.00万元。与2019年相比，收、支总计各减少10.00万元，下降10%；与2018年相比，收、支总计各增加10.00万元，增长12.50%。',
    ],
  },
  {
    name: 'two base years after a comma, with the amounts and a reason',
    表述: '{ 比较年度: 上年和前年, 变动句式: 接句, 变动列上年数: true }',
    section: '一般公共预算财政拨款支出决算总体情况',
    says: [
      '2020年一般公共预算财政拨款支出90.00万元，占本年支出合计的100%，与2019年的100.00万元相比，减少10.00万元，下降10%；与2018年的90.00万元相比，持平，主要变动原因是压减支出。',
    ],
  },
  {
    name: 'the year before last is left out where it is not known',
    表述: '{ 比较年度: 上年和前年 }',
    section: '政府性基金预算支出决算情况说明',
    says: [
      '2020年政府性基金预算财政拨款支出0万元。与2019年相比，政府性基金预算财政拨款支出减少5.00万元，下降100%。',
    ],
  },
  {
    name: 'income and expenditure apart, after a comma',
    表述: '{ 收支总计写法: 分写, 变动句式: 接句 }',
    section: totals,
    says: [
      '2020年度收入总计90.00万元，与2019年相比，减少10.00万元，下降10%。',
      '2020年度支出总计90.00万元，与2019年相比，减少10.00万元，下降10%。',
    ],
  },
  {
    name: 'only those of 财政拨款 apart',
    表述: '{ 收支总计写法: 财政拨款分写 }',
    section: totals,
    says: ['2020年度收、支总计90.00万元。与2019年相比，收、支总计各减少10.00万元，下降10%。'],
  },
  {
    name: 'a base of zero is left without a rate',
    表述: '{}',
    section: fiscal,
    says: ['2020年财政拨款收、支总计90.00万元。与2019年相比，财政拨款收、支总计各增加90.00万元。'],
  },
  {
    name: 'a base of zero is said',
    表述: '{ 零基数说法: 写明上年为零 }',
    section: fiscal,
    says: [
      '2020年财政拨款收、支总计90.00万元。与2019年相比，财政拨款收、支总计各增加90.00万元（2019年为0万元，不计算增长幅度）。',
    ],
  },
  {
    name: 'the adjusted budget, not named',
    表述: '{}',
    section: items,
    says: [
      '2020年一般公共预算财政拨款支出决算数为90.00万元，完成预算90%。其中：',
      '1.城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）：支出决算为90.00万元，完成预算90%，决算数小于预算数。',
    ],
  },
  {
    name: 'the initial budget, named and printed',
    表述: '{ 完成预算基数: 年初预算, 写明预算基数: true, 列出预算数: true }',
    section: items,
    says: [
      '2020年一般公共预算财政拨款支出年初预算为80.00万元，支出决算数为90.00万元，完成年初预算的112.50%。其中：',
      '1.城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）：年初预算为80.00万元，支出决算为90.00万元，完成年初预算的112.50%，决算数大于预算数。',
    ],
  },
  {
    name: 'no comparison by item',
    表述: '{ 逐项比较预算: false }',
    section: items,
    says: [
      '2020年一般公共预算财政拨款支出决算数为90.00万元，完成预算90%。其中：',
      '1.城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）：支出决算为90.00万元。',
    ],
  },
];

for (const { name, 表述, section, says } of cases) {
  switches(name, () => {
    assert.equal(paragraphsOf(reportOf({ ...changed, 表述 }), section), says);
  });
}

switches('the year before last comes from its own file where it is there', () => {
  const text = (year: string, income: string): string =>
    disclosureText({
      年度: year,
      版式: `四川-${year}`,
      收入: `- { 一般公共预算财政拨款收入: ${income} }`,
      支出: `- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: ${income} }`,
      公开日期: `${Number(year) + 1}-09-26`,
      表述: '{ 比较年度: 上年和前年 }',
    });
  const { reports } = examineYears({
    '2019': text('2019', '50'),
    '2020': text('2020', '80'),
    '2021': text('2021', '100'),
  });
  const last = reports.get(2021);
  if (last === undefined) throw new Error('not published');
  assert.ok(paragraphsOf(last, totals)[0]?.includes('；与2019年相比，收、支总计各增加50.00万元'));
});

switches('figures or none', () => {
  const figures = (表述: string): number =>
    blocksOf(reportOf({ ...changed, 表述 })).filter(({ kind }) => kind === 'figure').length;
  assert.ok(figures('{}') > 0);
  assert.is(figures('{ 印图: false }'), 0);
});

switches('the share of 小微企业 names what it is a share of', () => {
  const 政府采购 =
    '{ 货物: 100, 工程: 0, 服务: 0, 授予中小企业合同金额: 50, 授予小微企业合同金额: 20 }';
  const sentence = (year: string): string =>
    paragraphsOf(
      reportOf({ 年度: year, 版式: `四川-${year}`, 公开日期: '2023-09-26', 政府采购 }),
      '政府采购支出情况',
    )[0] ?? '';
  assert.ok(sentence('2021').includes('授予小微企业合同金额20.00万元，占政府采购支出总额的20%'));
  assert.ok(
    sentence('2022').includes('授予小微企业合同金额20.00万元，占授予中小企业合同金额的40%'),
  );
});

switches('equipment is counted as its year counts it', () => {
  const 国有资产 =
    '{ 车辆: {}, 单价50万元以上通用设备: 1, 单价100万元以上专用设备: 2, 单价100万元（含）以上设备: 3 }';
  const sentence = (year: string): string =>
    paragraphsOf(
      reportOf({ 年度: year, 版式: `四川-${year}`, 公开日期: '2023-09-26', 国有资产 }),
      '国有资产占有使用情况',
    )[0] ?? '';
  assert.ok(
    sentence('2021').endsWith(
      '单价50万元以上通用设备1台（套），单价100万元以上专用设备2台（套）。',
    ),
  );
  assert.ok(sentence('2022').endsWith('单价100万元（含）以上设备（不含车辆）3台（套）。'));
});

switches('a department with units names them where the edition does', () => {
  const unit = `${departmentText}所属单位:\n  - { 名称: 示例市示例中心, 单位性质: 事业 }\n`;
  const parts = { 年度: '2019', 版式: '四川-2019', 机关运行经费: '{ 决算: 5 }' };
  const [sentence] = paragraphsOf(reportOf(parts, { unit }), '机关运行经费支出情况');
  assert.is(sentence, '2019年，示例市示例局本级及下属二级预算单位机关运行经费支出5.00万元。');
});

switches.run();

const years = suite('what an edition says by year and place');

years('the glossary explains the terms of the year', () => {
  const terms = (year: string, edition: string): string[] =>
    blocksOf(reportOf({ 年度: year, 版式: edition })).flatMap((block) =>
      block.kind === 'glossary' ? block.terms.map(({ term }) => term) : [],
    );
  assert.ok(terms('2019', '四川-2019').includes('用事业基金弥补收支差额'));
  assert.not.ok(terms('2020', '四川-2020').includes('用事业基金弥补收支差额'));
  assert.ok(terms('2020', '四川-2020').includes('使用非财政拨款结余'));
});

years('上海-2024 prints tables without numbers, and the units of a department as a table', () => {
  const unit = `${departmentText}所属单位:\n  - { 名称: 示例市示例中心, 单位性质: 事业 }\n`;
  const parts = { 年度: '2024', 版式: '上海-2024', 公开日期: '2025-09-01' };
  const shanghai = reportOf(parts, { unit });
  assert.ok(
    tablesOf(shanghai).every((table) => table.number === '' && table.unit === '单位：万元'),
  );
  const block = sectionOf(shanghai, '部门决算单位构成').blocks.at(-1);
  assert.equal(block, {
    kind: 'narrative',
    pieces: [
      {
        kind: 'table',
        head: ['序号', '单位名称', '备注'],
        rows: [
          ['1', '示例市示例局本级', ''],
          ['2', '示例市示例中心', ''],
        ],
      },
    ],
  });
});

years('上海-2024 counts projects, scores and problems of 绩效', () => {
  const parts = {
    年度: '2024',
    版式: '上海-2024',
    公开日期: '2025-09-01',
    预算绩效:
      '{ 编制目标项目数: 6, 编制目标项目金额: 120, 绩效监控项目数: 6, 绩效自评项目数: 6, 绩效自评项目金额: 118.5, 自评平均分: 95.2, 自评等级: { 优: 5, 良: 1 }, 自评问题: { 发现: 3, 已整改: 2, 正在整改: 1 } }',
  };
  assert.equal(paragraphsOf(reportOf(parts), '预算绩效管理情况'), [
    '2024年度，本部门编制绩效目标的项目6个，涉及金额120.00万元。',
    '2024年度，本部门实施绩效跟踪的项目6个。',
    '2024年度，本部门开展绩效自评的项目6个，涉及金额118.50万元，平均得分95.2分，其中：评价等级为优的项目5个、评价等级为良的项目1个。',
    '绩效自评发现问题3个，已整改2个，正在整改1个。',
  ]);
});

years('浙江-2022 numbers the items a step lower, and titles two tables otherwise', () => {
  const report = reportOf({ 年度: '2022', 版式: '浙江-2022', 公开日期: '2023-09-01' });
  assert.ok(
    paragraphsOf(report, '一般公共预算财政拨款支出决算具体情况')[1]?.startsWith(
      '（1）城乡社区支出',
    ),
  );
  assert.equal(
    tablesOf(report).flatMap(({ title }) => (title.includes('分科目') ? [title] : [])),
    ['收入决算表（分科目）', '支出决算表（分科目）'],
  );
});

years('parts numbered 一、 move everything below them down a step', () => {
  const numbers = ([1, 2, 3, 4] as const).map((level) => headingNumber(level, 2, '一、'));
  assert.equal(numbers, ['二、', '（二）', '2.', '（2）']);
  const named = ([1, 2, 3, 4] as const).map((level) => headingNumber(level, 2, '第一部分'));
  assert.equal(named, ['第二部分', '二、', '（二）', '2.']);
});

years.run();
