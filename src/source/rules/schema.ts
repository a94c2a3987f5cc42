import type { RuleWords } from '../rule-description.ts';

/** S03x to S05x: what the schema of its kind refuses in a file. */
export const schemaRules = {
  S030: {
    title: '缺少必填的栏',
    example: '状态是“已批复”，没有写“公开日期”',
    mend: '补上提示里的那一栏',
  },
  S031: {
    title: '没有这一栏',
    example: '收人: …（应为“收入”）',
    mend: '改成提示里的栏名；栏名里的括号、引号用全角',
  },
  S032: {
    title: '内容的类型不对',
    example: '支出: 100（应为清单）',
    mend: '照提示写成清单、一组栏、文字或数字',
  },
  S033: {
    title: '没有填写',
    example: '公开日期:',
    mend: '填上内容，用不着就删去这一栏',
  },
  S034: {
    title: '不是可选的值',
    example: '状态: 批复（应为“已批复”）',
    mend: '从提示列出的值里选一个',
  },
  S035: {
    title: '写法不对',
    example: '版式: 四川2020（应为“四川-2020”）',
    mend: '照提示里的样子写',
  },
  S036: {
    title: '编码没有加引号',
    example: '科目: 2080505',
    mend: '加上引号：科目: "2080505"',
  },
  S037: {
    title: '编码的位数不对',
    example: '科目: "20805051"',
    mend: '类 3 位、款 5 位、项 7 位，核对后改正',
  },
  S038: {
    title: '日期不对',
    example: '公开日期: 2021-09-31',
    mend: '写成年-月-日，并核对这一天是否存在：2021-09-30',
  },
  S039: {
    title: '个数不对',
    example: '支出: []（至少要有一行）',
    mend: '核对有没有漏写或多写',
  },
  S040: {
    title: '数值超出范围',
    example: '年度: 202',
    mend: '核对后改正',
  },
  S041: {
    title: '内容重复',
    example: '同一清单里有两项完全相同',
    mend: '删去一项',
  },
  S042: {
    title: '数字是全角的',
    example: '年度: ２０２０',
    mend: '改成半角：年度: 2020',
  },
  S043: {
    title: '数字加了引号',
    example: '年度: "2020"',
    mend: '去掉引号：年度: 2020',
  },
  S044: {
    title: '几种写法只能选一种',
    example: '预算里同时写了预算数和“完成率”',
    mend: '留下一种写法，删去另一种',
  },
  S045: {
    title: '不符合规定',
    example: '在不能写“附件”的地方写了“附件”',
    mend: '照提示改写或删去',
  },
} satisfies Record<string, RuleWords>;
