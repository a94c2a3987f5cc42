import type { AuditFamily } from '../audit-family.ts';
import { evaluationRules } from './evaluations.ts';
import { formFundRules } from './form-funds.ts';
import { generalExpenseRules } from './general-expenses.ts';
import { operatingFunds } from './operating-funds.ts';
import { performanceRules } from './performance.ts';
import { procurementRules } from './procurement.ts';
import { staffRules } from './staff.ts';
import { vehicleRules } from './vehicles.ts';

/** 机关运行经费, 政府采购, 国有资产, 绩效 (OFFICIAL 2, N). */
export const otherMattersFamily: AuditFamily = {
  title: '已公开的文件：机关运行经费、政府采购、国有资产、绩效、人员',
  mend: '核对两处的数，改正写错的一处',
  words: {
    N02: {
      example: '本单位是公益一类事业单位，机关运行经费支出 5.00 万元',
      mend: '改写为没有机关运行经费；是参照公务员法管理的写明',
    },
    N07: { example: '货物支出 5.00 万元，授予中小企业 3.00 万元，写占 80.00%' },
    N08: { example: '收支总计 90.00 万元，政府采购支出总额 120.00 万元' },
    N11: { example: '公务用车运行维护费 2.00 万元，公务用车保有量 0 辆' },
    N15: { example: '其他用车 2 辆，没有写用途', mend: '写明其他用车主要用于什么' },
    N16: {
      example: '2022 年度写“单价 50 万元以上通用设备”',
      mend: '改用该年度的口径重新统计',
    },
    N19: { example: '自评 5 个项目，优 3 个、良 1 个' },
    N20: { example: '各项得分相加 96.5，总分写 95.6' },
    N21: { example: '项目支出 20.00 万元，一个项目的执行数写 30.00 万元' },
    P05: {
      example: '年末实有人数 380 人，其中在职人员 367 人，离休人员 4 人',
      mend: '核对人员台账，改正总数或写错的一类',
    },
  },
  sentences: [
    operatingFunds,
    ...procurementRules,
    ...vehicleRules,
    ...performanceRules,
    ...evaluationRules,
    ...formFundRules,
    ...generalExpenseRules,
    ...staffRules,
  ],
};
