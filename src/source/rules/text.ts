import type { RuleWords } from '../rule-description.ts';

/** S00x: what is wrong with the bytes and characters of a file. */
export const textRules = {
  S001: {
    title: '文件过大',
    example: '误把 50 MB 的文件存成了 2020.yaml',
    mend: '检查是不是选错了文件；一份决算通常只有几十 KB',
  },
  S002: {
    title: '文件不是 UTF-8 编码',
    example: '旧版记事本默认存成的 ANSI（GBK）文件',
    mend: '用记事本打开，另存为，编码选 UTF-8',
  },
  S003: {
    title: '文件是空的',
    example: '只新建了文件，或只有注释',
    mend: '照同类文件填写，用不着就删去这个文件',
  },
  S004: {
    title: '含有看不见的字符或乱码',
    example: '从网页复制的科目编码里夹着零宽空格',
    mend: '删去那个字符，或整行重新录入',
  },
  S005: {
    title: '问题太多，没有全部列出',
    example: '同一种问题超过 100 处',
    mend: '改正已列出的，再检查一次',
  },
} satisfies Record<string, RuleWords>;
