import type { AuditFamily } from '../audit-family.ts';

/** What the catalogue says of the rules between amounts of the explanation. */
export const sentenceSumsWords: AuditFamily = {
  title: '已公开的文件：说明之内的金额',
  mend: '对照表，改正说明里的合计或写错的分项',
  words: {
    L04: { example: '本年收入合计 620.00 万元，其中财政拨款 600.00 万元、其他收入 2.00 万元' },
    L06: { example: '本年支出合计 219.59 万元，其中基本支出 182.42 万元、项目支出 37.71 万元' },
    L10: { example: '一般公共预算财政拨款支出 219.59 万元，列出的各类相加 215.99 万元' },
    L12: { example: '一般公共预算财政拨款支出 219.59 万元，逐项相加 215.99 万元' },
    L13: { example: '预算合计 230.00 万元，各项预算相加 203.00 万元' },
    L16: { example: '基本支出 321.08 万元，人员经费 281.84 万元、公用经费 39.15 万元' },
    L21: { example: '公务接待费 0.43 万元，国内公务接待 0.34 万元、外事接待 0 万元' },
    L22: { example: '国内公务接待支出 1.14 万元，列出的各批相加 1.41 万元' },
    L28: { example: '三本预算的支出相加 592.00 万元，财政拨款总表本年支出 590.00' },
    L31: {
      example: '前面写基本支出 229.85 万元，后面写基本支出 269.65 万元',
      mend: '查明哪个是决算数，全文改成一个',
    },
    N01: { example: '机关运行经费 30.00 万元，公用经费 26.91 万元' },
    N04: { example: '政府采购支出总额 37.17 万元，货物支出 37.37 万元' },
    N05: { example: '授予小微企业合同金额 30.00 万元，大于授予中小企业合同金额 20.00 万元' },
  },
};

/** What the catalogue says of the rules on counts. */
export const countWords: AuditFamily = {
  title: '已公开的文件：数量',
  mend: '核对台账，改正写错的数量或金额',
  words: {
    L23: { example: '国内公务接待 5 批次，明细列了 4 批' },
    L24: { example: '公务用车保有量 3 辆，其中轿车 1 辆、越野车 1 辆' },
    L25: { example: '购置公务用车 2 辆，其中轿车 1 辆' },
    N09: { example: '共有车辆 3 辆，其中一般公务用车 1 辆、特种用车 1 辆' },
    N10: { example: '公务用车保有量 3 辆，共有车辆 2 辆' },
    N12: { example: '公务用车购置费 13.78 万元，购置公务用车 0 辆' },
    N13: { example: '国内公务接待支出 0.43 万元，0 批次' },
    N14: { example: '组织出国（境）团组 2 个，出国（境）1 人次' },
    N17: { example: '写反映 20 个项目绩效目标完成情况，写出的有 5 个' },
  },
};
