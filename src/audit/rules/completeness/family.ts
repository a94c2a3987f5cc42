import type { AuditFamily } from '../audit-family.ts';
import { attachmentRules } from './attachments.ts';
import { chartRules } from './charts.ts';
import { emptyTableRules } from './empty-tables.ts';
import { glossaryRules } from './glossary.ts';
import { itemRules } from './items.ts';
import { matterRules } from './matters.ts';
import { numberingRules } from './numbering.ts';
import { officialTableRules } from './official-tables.ts';
import { publicationRules } from './publication.ts';
import { reasonRules } from './reasons.ts';
import { sectionRules } from './sections.ts';
import { subordinateRules } from './subordinates.ts';
import { threePublicRules } from './three-public.ts';

/** Whether a document says everything that it must (OFFICIAL 5.2, AU01 to AU12). */
export const completenessFamily: AuditFamily = {
  title: '已公开的文件：完整性',
  mend: '补上缺的内容；没有发生的也要写明',
  words: {
    AU01: {
      title: '部分、节不齐或编号不对',
      example: '没有政府性基金的一节；“1、”“2、”后面是“三、”；（二）用了两次',
      mend: '补上缺的节，没有发生的写明没有；同一级标题用一种编号，依次编排',
    },
    AU02: {
      title: '缺少附表，或列出的附表后面没有',
      example: '目录列了收入决算表，后面没有这张表',
      mend: '补上附表，没有数据的列出空表并写明',
    },
    AU03: {
      title: '空表没有写明，或有数的表写了没有数据',
      example: '政府性基金表是空的，表下没有说明',
      mend: '空表写明没有这类收入支出、本表无数据；有数的表删去这句话',
    },
    AU04: {
      title: '逐项的说明与支出表的项不对应',
      example: '支出表有 2210201 住房公积金，具体情况没有写这一项',
      mend: '逐项对照一般公共预算支出表，补上漏写的、删去多写的',
    },
    AU05: {
      title: '“三公”经费没有分项写明',
      example: '只写公务用车购置及运行维护费，没有分开写购置和运行维护',
    },
    AU06: {
      title: '“三公”经费没有写团组、批次、人次、车辆数',
      example: '公务接待费 1.14 万元，没有写接待批次',
    },
    AU07: {
      title: '没有写机关运行经费、政府采购、国有资产或绩效',
      example: '其他重要事项里没有政府采购',
    },
    AU08: {
      title: '名词解释与用到的科目不对应',
      example: '说明里有死亡抚恤，名词解释没有',
      mend: '补上用到的各项，删去没有用到的',
    },
    AU09: {
      title: '所属单位的个数与名单不符',
      example: '写下属单位 5 个，名单列了 4 个',
      mend: '核对所属单位的个数、分类和名单',
    },
    AU10: {
      title: '写明见附件的没有附件',
      example: '绩效评价报告写明见附件 2，文件里没有附件 2',
      mend: '补上附件，或改正附件的标题',
    },
    AU11: {
      title: '图的编号不连续',
      example: '图6 后面是图8',
      mend: '补上缺的图，或改正编号',
    },
    AU12: {
      title: '原因只是重复结果',
      example: '主要原因是支出增加',
      mend: '写出是什么事项引起的',
    },
    AU29: {
      title: '科目的解释是别的科目的',
      example: '住房公积金解释成医疗保险方面的支出',
      mend: '改成该年度《政府收支分类科目》里的说明',
    },
    AU46: {
      title: '标题没有写明单位和年度，或部门、单位不一致',
      example: '封面写部门决算，情况说明写单位决算',
      mend: '标题写单位全称、年度和部门（单位）决算，全文一致',
    },
    AU47: {
      title: '公开日期与决算年度不合',
      example: '2020 年度决算的公开日期写 2020 年 9 月',
      mend: '改正公开日期',
    },
    AU51: {
      title: '各类、各项没有按科目编码的顺序',
      example: '住房保障支出写在卫生健康支出前面',
      mend: '按科目编码由小到大写',
    },
    M16: { example: '公务接待费完成预算 82.67%，没有写原因', mend: '写明决算与预算不同的原因' },
    M17: { example: '收支总计减少 611.78 万元，没有写原因', mend: '写明比上年增减的原因' },
  },
  sentences: [
    ...sectionRules,
    ...numberingRules,
    ...officialTableRules,
    ...emptyTableRules,
    ...itemRules,
    ...threePublicRules,
    ...matterRules,
    ...glossaryRules,
    ...subordinateRules,
    ...attachmentRules,
    ...chartRules,
    ...reasonRules,
    ...publicationRules,
  ],
};
