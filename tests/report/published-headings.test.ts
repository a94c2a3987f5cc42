/**
 * The headings that units published, in order, beside those that the report prints. Where they differ the difference
 * is named here: a heading is either printed as published, or it stands below with what is printed instead and why.
 */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import { project } from '../support/make-disclosure.ts';
import { sectionsOf } from '../support/read-report.ts';

interface Difference {
  published: string;
  printed: string;
  why: string;
}

interface Published {
  unit: string;
  year: number;
  /** As far as the published text still shows them. */
  headings: string;
  differences?: readonly Difference[];
}

const explanation = `
一、收入支出决算总体情况说明
二、收入决算情况说明
三、支出决算情况说明
四、财政拨款收入支出决算总体情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
（二）一般公共预算财政拨款支出决算结构情况
（三）一般公共预算财政拨款支出决算具体情况
六、一般公共预算财政拨款基本支出决算情况说明
七、“三公”经费财政拨款支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
八、政府性基金预算支出决算情况说明
九、国有资本经营预算支出决算情况说明
十、其他重要事项的情况说明
（一）机关运行经费支出情况
（二）政府采购支出情况
（三）国有资产占有使用情况
（四）预算绩效管理情况`;

const cases: readonly Published[] = [
  {
    unit: 'panzhihua-urban-management',
    year: 2020,
    headings: `
第一部分部门概况
一、基本职能及主要工作
二、机构设置${explanation}
第三部分名词解释
第四部分附件`,
  },
  {
    unit: 'panzhihua-hotline',
    year: 2021,
    headings: `
第一部分单位概况
二、2021年重点工作完成情况
三、机构设置情况
第二部分2021年度单位决算情况说明${explanation}
第3部分名词解释
第四部分附件
第五部分附表
一、收入支出决算总表
二、收入决算表
三、支出决算表
四、财政拨款收入支出决算总表
五、财政拨款支出决算明细表
六、一般公共预算财政拨款支出决算表
七、一般公共预算财政拨款支出决算明细表
八、一般公共预算财政拨款基本支出决算表
九、一般公共预算财政拨款项目支出决算表
十、一般公共预算财政拨款“三公”经费支出决算表
十一、政府性基金预算财政拨款收入支出决算表
十二、政府性基金预算财政拨款“三公”经费支出决算表
十三、国有资本经营预算财政拨款收入支出决算表
十四、国有资本经营预算财政拨款支出决算表`,
    differences: [
      {
        published: '第3部分名词解释',
        printed: '第三部分名词解释',
        why: 'a slip of the publication',
      },
    ],
  },
  {
    unit: 'panzhihua-government-office',
    year: 2019,
    headings: `
第一部分部门概况
（一）主要职能
（二）2019年重点工作完成情况
二、机构设置
第二部分2019年度部门决算情况说明${explanation}
第三部分名词解释
第五部分附表
一、收入支出决算总表
二、收入总表
三、支出总表
四、财政拨款收入支出决算总表
五、财政拨款支出决算明细表（政府经济分类科目）
六、一般公共预算财政拨款支出决算表
七、一般公共预算财政拨款支出决算明细表
八、一般公共预算财政拨款基本支出决算表
九、一般公共预算财政拨款项目支出决算表
十、一般公共预算财政拨款“三公”经费支出决算表
十一、政府性基金预算财政拨款收入支出决算表（此表无数据）
十二、政府性基金预算财政拨款“三公”经费支出决算表（此表无数据）
十三、国有资本经营预算支出决算表（此表无数据）`,
    differences: [
      {
        published: '二、收入总表',
        printed: '二、收入决算表',
        why: 'shortened; the official title is printed',
      },
      {
        published: '三、支出总表',
        printed: '三、支出决算表',
        why: 'shortened; the official title is printed',
      },
    ],
  },
  {
    unit: 'yueyang-city-command',
    year: 2020,
    headings: `
第一部分岳阳市智慧城管指挥中心单位概况
一、部门职责
二、机构设置及决算单位构成
（一）内设机构设置
（二）决算单位构成
第二部分2020年度部门决算表
一、收入支出决算总表
二、收入决算表
三、支出决算表
四、财政拨款收入支出决算总表
五、一般公共预算财政拨款支出决算表
六、一般公共预算财政拨款基本支出决算表
七、一般公共预算财政拨款“三公”经费支出决算表
八、政府性基金预算财政拨款收入支出决算表
九、国有资本经营预算财政拨款支出决算表
第三部分2020年度部门决算情况说明
一、收入支出决算总体情况说明
二、收入决算情况说明
三、支出决算情况说明
四、财政拨款收入支出决算总体情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）财政拨款支出决算总体情况
（二）财政拨款支出决算结构情况
（三）财政拨款支出决算具体情况
六、一般公共预算财政拨款基本支出决算情况说明
七、一般公共预算财政拨款三公经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
八、政府性基金预算收入支出决算情况
九、国有资本经营预算财政拨款支出决算情况
十、关于机关运行经费支出说明
十一、一般性支出情况
十二、关于政府采购支出说明
十三、关于国有资产占用情况说明
十四、关于2020年度预算绩效情况的说明
第四部分名词解释
第五部分附件`,
    differences: [
      {
        published: '第一部分岳阳市智慧城管指挥中心单位概况',
        printed: '第一部分岳阳市智慧城管指挥中心概况',
        why: 'the contents page and the part itself differ; the part’s own title is printed',
      },
    ],
  },
];

const { disclosures } = examine(project);
const headings = suite('published headings');

for (const { unit, year, headings: published, differences = [] } of cases) {
  headings(
    `${unit} ${year}: in this order, but for ${differences.length} named differences`,
    () => {
      const report = disclosures.find((one) => one.unitId === unit && one.year === year)?.report;
      if (report === undefined) throw new Error('not published');
      const printed = sectionsOf(report.parts).map(({ number, title }) => number + title);
      let from = 0;
      for (const heading of published.trim().split('\n')) {
        const other = differences.find((difference) => difference.published === heading);
        const expected = other?.printed ?? heading;
        const found = printed.indexOf(expected, from);
        assert.ok(found >= 0, `“${expected}” does not follow “${printed[from - 1] ?? ''}”`);
        from = found + 1;
      }
    },
  );
}

headings.run();
