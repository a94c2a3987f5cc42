import type { AuditFamily } from '../audit-family.ts';
import { codeRules } from './codes.ts';
import { listedSubjectRules } from './listed-subjects.ts';
import { signRules } from './signs.ts';
import { usualUseRules } from './usual-uses.ts';

const unusual = '核对科目；确实如此的不用改';

/** What stands under which subject (OFFICIAL 2: A07, A08, B05, C05, D10, E05, F08, F09, J30, L17). */
export const subjectsFamily: AuditFamily = {
  title: '已公开的文件：科目',
  mend: '对照当年《政府收支分类科目》改正编码、名称或金额所在的科目',
  words: {
    A07: { example: '行政单位的收支总表有结余分配 2.00', mend: '核对单位性质和金额' },
    A08: { example: '收入表其他收入是 -3.00', mend: '核对正负；冲减的并入原来的科目' },
    B05: { example: '支出表有 2210201，没有 22102 这一行' },
    C05: { example: '支出表 2120101 行政运行有项目支出 8.37', mend: unusual },
    D10: { example: '财政拨款总表国有资本经营一栏，208 类有 3.00', mend: unusual },
    E05: { example: '一般公共预算支出表有 2120801 征地和拆迁补偿支出' },
    F08: { example: '基本支出表有 30905 基础设施建设', mend: '改列项目支出，或改正经济科目' },
    F09: { example: '事业单位的基本支出有公务员医疗补助缴费 1.30', mend: unusual },
    J30: { example: '支出表把 22102 写作住房改革，收入表写作住房改革支出' },
    L17: { example: '说明列出会议费，基本支出表的会议费是 0', mend: '删去没有数的科目，或改正表' },
  },
  sentences: [...signRules, ...codeRules, ...usualUseRules, ...listedSubjectRules],
};
