/** The headings that each edition prints for a small file, spelled out: parts, sections, tables. */

import type { Category } from '../../src/report/edition.ts';

export interface HeadingCase {
  edition: string;
  year: string;
  category: Category;
  title: string;
  headings: string;
}

const common = `
  一、收入支出决算总体情况说明
  二、收入决算情况说明
  三、支出决算情况说明
  四、财政拨款收入支出决算总体情况说明
  五、一般公共预算财政拨款支出决算情况说明
    （一）一般公共预算财政拨款支出决算总体情况
    （二）一般公共预算财政拨款支出决算结构情况
    （三）一般公共预算财政拨款支出决算具体情况
  六、一般公共预算财政拨款基本支出决算情况说明`;

const threePublic = `
    （一）“三公”经费财政拨款支出决算总体情况说明
    （二）“三公”经费财政拨款支出决算具体情况说明
      1.因公出国（境）费
      2.公务用车购置及运行维护费
      3.公务接待费`;

const otherMatters = `
    （一）机关运行经费支出情况
    （二）政府采购支出情况
    （三）国有资产占有使用情况`;

const sixTables = `
  一、收入支出决算总表
  二、收入决算表
  三、支出决算表
  四、财政拨款收入支出决算总表
  五、一般公共预算财政拨款支出决算表
  六、一般公共预算财政拨款基本支出决算表`;

function national(year: string, category: Category, second: string, name: string): string {
  return `
第一部分 ${name}概况
  一、主要职责
  二、${second}
第二部分 ${year}年度${category}决算表${sixTables}
  七、一般公共预算财政拨款“三公”经费支出决算表
  八、政府性基金预算财政拨款收入支出决算表
  九、国有资本经营预算财政拨款支出决算表
第三部分 ${year}年度${category}决算情况说明${common}
  七、一般公共预算财政拨款“三公”经费支出决算情况说明${threePublic}
  八、政府性基金预算财政拨款收入支出决算情况说明
  九、国有资本经营预算财政拨款支出决算情况说明
  十、预算绩效情况说明
  十一、其他重要事项的情况说明${otherMatters}
第四部分 名词解释`;
}

function nationalSince2022(category: Category, second: string, name: string): string {
  return `
第一部分 ${name}概况
  一、主要职责
  二、${second}
第二部分 2022年度${category}决算表${sixTables}
  七、政府性基金预算财政拨款收入支出决算表
  八、国有资本经营预算财政拨款支出决算表
  九、财政拨款“三公”经费支出决算表
第三部分 2022年度${category}决算情况说明${common}
  七、政府性基金预算财政拨款收入支出决算情况说明
  八、国有资本经营预算财政拨款支出决算情况说明
  九、财政拨款“三公”经费支出决算情况说明${threePublic}
  十、预算绩效情况说明
  十一、其他重要事项的情况说明${otherMatters}
第四部分 名词解释`;
}

/** Parts are numbered 一、, so everything below stands a step lower; 绩效 belongs to the other matters. */
function zhejiang(category: Category): string {
  return `
一、 概况
  （一）${category}职责
  （二）机构设置
二、 2022年度${category}决算公开表
  （一）收入支出决算总表
  （二）收入决算表（分科目）
  （三）支出决算表（分科目）
  （四）财政拨款收入支出决算总表
  （五）一般公共预算财政拨款支出决算表
  （六）一般公共预算财政拨款基本支出决算表
  （七）政府性基金预算财政拨款收入支出决算表
  （八）国有资本经营预算财政拨款支出决算表
  （九）财政拨款“三公”经费支出决算表
三、 2022年度${category}决算情况说明
  （一）收入支出决算总体情况说明
  （二）收入决算情况说明
  （三）支出决算情况说明
  （四）财政拨款收入支出决算总体情况说明
  （五）一般公共预算财政拨款支出决算情况说明
    1.一般公共预算财政拨款支出决算总体情况
    2.一般公共预算财政拨款支出决算结构情况
    3.一般公共预算财政拨款支出决算具体情况
  （六）一般公共预算财政拨款基本支出决算情况说明
  （七）政府性基金预算财政拨款收入支出决算情况说明
  （八）国有资本经营预算财政拨款支出决算情况说明
  （九）财政拨款“三公”经费支出决算情况说明
    1.“三公”经费财政拨款支出决算总体情况说明
    2.“三公”经费财政拨款支出决算具体情况说明
      （1）因公出国（境）费
      （2）公务用车购置及运行维护费
      （3）公务接待费
  （十）其他重要事项的情况说明
    1.机关运行经费支出情况
    2.政府采购支出情况
    3.国有资产占有使用情况
    4.预算绩效情况
四、 名词解释`;
}

function shanghai(category: Category, second: string): string {
  return `
第一部分 概况
  一、主要职能
  二、${second}
第二部分 2024年度${category}决算表${sixTables}
  七、财政拨款“三公”经费支出决算表
  八、政府性基金预算财政拨款收入支出决算表
  九、国有资本经营预算财政拨款收入支出决算表
第三部分 2024年度${category}决算情况说明${common}
  七、财政拨款“三公”经费支出决算情况说明${threePublic}
  八、政府性基金预算财政拨款收入支出决算情况说明
  九、国有资本经营预算财政拨款收入支出决算情况说明
  十、预算绩效管理情况
  十一、其他重要事项的情况说明${otherMatters}
第四部分 名词解释`;
}

/** Without the attachments, which a small file does not have. */
function hunan(name: string): string {
  return `
第一部分 ${name}概况
  一、部门职责
  二、机构设置及决算单位构成
    （一）内设机构设置
    （二）决算单位构成
第二部分 2020年度部门决算表${sixTables}
  七、一般公共预算财政拨款“三公”经费支出决算表
  八、政府性基金预算财政拨款收入支出决算表
  九、国有资本经营预算财政拨款支出决算表
第三部分 2020年度部门决算情况说明
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
第四部分 名词解释`;
}

interface Sichuan {
  year: string;
  category: Category;
  overview: string;
  threePublicTitle: string;
  tables: string;
}

function sichuan({ year, category, overview, threePublicTitle, tables }: Sichuan): string {
  return `
第一部分 ${category}概况${overview}
第二部分 ${year}年度${category}决算情况说明${common}
  七、${threePublicTitle}${threePublic}
  八、政府性基金预算支出决算情况说明
  九、国有资本经营预算支出决算情况说明
  十、其他重要事项的情况说明${otherMatters}
    （四）预算绩效管理情况
第三部分 名词解释
第四部分 附表
  一、收入支出决算总表
  二、收入决算表
  三、支出决算表
  四、财政拨款收入支出决算总表${tables}`;
}

const sichuanOverview = (year: string): string => `
  一、基本职能及主要工作
    （一）主要职能
    （二）${year}年重点工作完成情况
  二、机构设置`;

/** The small file has no projects, no 三公 and no funds: an edition may mark those tables as empty. */
const sichuanTables = (fifth: string, last: string, mark = ''): string => `
  五、${fifth}
  六、一般公共预算财政拨款支出决算表
  七、一般公共预算财政拨款支出决算明细表
  八、一般公共预算财政拨款基本支出决算表
  九、一般公共预算财政拨款项目支出决算表${mark}
  十、一般公共预算财政拨款“三公”经费支出决算表${mark}
  十一、政府性基金预算财政拨款收入支出决算表${mark}
  十二、政府性基金预算财政拨款“三公”经费支出决算表${mark}
  十三、${last}${mark}`;

const sichuanTablesSince2022 = `
  五、财政拨款支出决算明细表
  六、一般公共预算财政拨款支出决算表
  七、一般公共预算财政拨款支出决算明细表
  八、一般公共预算财政拨款基本支出决算明细表
  九、一般公共预算财政拨款项目支出决算表
  十、政府性基金预算财政拨款收入支出决算表
  十一、国有资本经营预算财政拨款收入支出决算表
  十二、国有资本经营预算财政拨款支出决算表
  十三、财政拨款“三公”经费支出决算表`;

const governmentDetail = '财政拨款支出决算明细表（政府经济分类科目）';
const stateCapital = '国有资本经营预算财政拨款收入支出决算表';
const threePublicBefore2022 = '“三公”经费财政拨款支出决算情况说明';
const tablesOf2021 = sichuanTables(
  '财政拨款支出决算明细表',
  `${stateCapital}\n  十四、国有资本经营预算财政拨款支出决算表`,
);

function sichuanCases(category: Category, name: string): HeadingCase[] {
  const before2021 = (year: string, last: string, mark = ''): Sichuan => ({
    year,
    category,
    overview: sichuanOverview(year),
    threePublicTitle: threePublicBefore2022,
    tables: sichuanTables(governmentDetail, last, mark),
  });
  const unitOverview = '\n  一、职能简介\n  二、2021年重点工作完成情况\n  三、机构设置情况';
  const layouts: Sichuan[] = [
    before2021('2019', '国有资本经营预算支出决算表', '（此表无数据）'),
    before2021('2020', stateCapital),
    {
      year: '2021',
      category,
      overview: category === '单位' ? unitOverview : sichuanOverview('2021'),
      threePublicTitle: threePublicBefore2022,
      tables: tablesOf2021,
    },
    {
      year: '2022',
      category,
      overview: `\n  一、${category}职责\n  二、机构设置`,
      threePublicTitle: '财政拨款“三公”经费支出决算情况说明',
      tables: sichuanTablesSince2022,
    },
  ];
  return layouts.map((layout) => ({
    edition: `四川-${layout.year}`,
    year: layout.year,
    category,
    title: `${name}${layout.year}年度${category}决算`,
    headings: sichuan(layout),
  }));
}

function otherCases(category: Category, name: string): HeadingCase[] {
  const unit = category === '单位';
  const second = unit ? '机构设置' : '部门决算单位构成';
  const layouts = [
    [
      '全国-2020',
      '2020',
      `${name}2020年度${category}决算`,
      national('2020', category, second, name),
    ],
    [
      '全国-2022',
      '2022',
      `${name}2022年度${category}决算`,
      nationalSince2022(category, second, name),
    ],
    ['湖南-2020', '2020', `2020年度${name}决算`, hunan(name)],
    ['浙江-2022', '2022', `${name}2022年度${category}决算`, zhejiang(category)],
    ['上海-2024', '2024', `${name}2024年度${category}决算`, shanghai(category, second)],
  ] as const;
  return layouts.map(([edition, year, title, headings]) => ({
    edition,
    year,
    category,
    title,
    headings,
  }));
}

/** Every edition, as a 部门 and as a 单位 uses it; the names are those of the test support. */
export const headingCases: readonly HeadingCase[] = [
  ...sichuanCases('部门', '示例市示例局'),
  ...otherCases('部门', '示例市示例局'),
  ...sichuanCases('单位', '示例市示例中心'),
  ...otherCases('单位', '示例市示例中心'),
];
