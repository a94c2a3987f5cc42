import type { AuditFamily } from '../audit-family.ts';

/** What the catalogue says of the rules between the explanation and the tables. */
export const sentencesAndTablesWords: AuditFamily = {
  title: '已公开的文件：说明与表',
  mend: '把说明里的数改成表里的数；表错了的改表',
  words: {
    L01: { example: '说明写收支总计 1062.48 万元，收支总表是 1062.84' },
    L02: { example: '说明写本年收入合计 602.00 万元，收入表合计 620.00' },
    L03: { example: '说明写其他收入 2.00 万元，收入表是 20.00' },
    L05: { example: '说明写项目支出 37.71 万元，支出表是 37.17' },
    L07: { example: '说明写财政拨款收支总计 603.00 万元，财政拨款总表是 630.00' },
    L08: { example: '说明写一般公共预算财政拨款支出 507.00 万元，支出表合计 570.00' },
    L09: { example: '结构里写社会保障和就业支出 32.10 万元，表里 208 是 31.20' },
    L11: { example: '逐项里写 2080505 支出 17.59 万元，表里是 17.95' },
    L14: { example: '说明写基本支出 184.22 万元，表里是 182.42' },
    L15: { example: '说明写公用经费 29.61 万元，基本支出表是 26.91' },
    L18: { example: '说明写基本工资 46.10 万元，基本支出表 30101 是 64.10' },
    L19: { example: '说明写“三公”经费决算 4.00 万元，三公表合计 17.78' },
    L20: { example: '说明写公务接待费 0.34 万元，三公表是 0.43' },
    L26: { example: '说明写政府性基金支出 20.20 万元，基金表是 22.00' },
    L27: { example: '说明写国有资本经营预算支出 3.30 万元，国资支出表是 3.00' },
  },
};
