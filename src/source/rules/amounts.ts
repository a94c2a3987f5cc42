import type { RuleWords } from '../rule-description.ts';

/** S06x and S07x: amounts that are not written as amounts. */
export const amountRules = {
  S060: {
    title: '金额带千分位逗号或空格',
    example: '合计: 1,234.50',
    mend: '去掉逗号和空格：合计: 1234.50',
  },
  S061: {
    title: '金额带单位',
    example: '合计: 12.3万元',
    mend: '只写数字，单位由“金额单位”一处说明',
  },
  S062: {
    title: '金额含全角字符',
    example: '合计: １２．３',
    mend: '改成半角数字和小数点：合计: 12.3',
  },
  S063: {
    title: '金额的小数位太多',
    example: '金额单位是元，合计: 12.345',
    mend: '核对单位：万元最多六位小数，元最多两位',
  },
  S064: {
    title: '金额用了科学记数法',
    example: '合计: 1.2e3',
    mend: '写成普通的数字：合计: 1200',
  },
  S065: {
    title: '金额是无穷大或非数',
    example: '合计: .nan',
    mend: '写数字；资料没有的写“未公布”',
  },
  S066: {
    title: '金额写成了是非值',
    example: '合计: true',
    mend: '写数字；资料没有的写“未公布”',
  },
  S067: {
    title: '金额写成了日期',
    example: '合计: 2020-12-31',
    mend: '核对是不是填错了栏，写数字',
  },
  S068: {
    title: '金额不是数字',
    example: '合计: 无',
    mend: '写数字；没有的写 0，不知道的写“未公布”',
  },
  S069: {
    title: '金额没有填写',
    example: '合计:',
    mend: '填上数字；没有的写 0，不知道的写“未公布”',
  },
  S070: {
    title: '金额加了引号',
    example: '合计: "12.3"',
    mend: '去掉引号：合计: 12.3',
  },
  S071: {
    title: '金额太大',
    example: '金额单位是万元，误填了以元为单位的数',
    mend: '核对金额和“金额单位”',
  },
  S072: {
    title: '金额不是十进制',
    example: '合计: 0x1F',
    mend: '写成普通的数字',
  },
  S073: {
    title: '金额带百分号',
    example: '合计: 12.3%',
    mend: '核对是不是填错了栏；金额只写数字',
  },
  S074: {
    title: '负数用了括号',
    example: '年末: (12.3)',
    mend: '用减号：年末: -12.3',
  },
} satisfies Record<string, RuleWords>;
