import type { Place, Problem } from './problem.ts';

/**
 * The catalogue of everything that can be wrong with a file as such, before any accounting: code → short title.
 * Codes are public and stable: a code is never given a second meaning, a retired one is not used again.
 * S00x bytes, S01x–S02x YAML, S03x–S05x schema, S06x–S07x amounts.
 */
export const sourceRules = {
  S001: '文件过大',
  S002: '文件不是 UTF-8 编码',
  S003: '文件是空的',
  S004: '含有看不见的字符或乱码',
  S005: '问题太多，没有全部列出',

  S010: 'YAML 格式有误',
  S011: '缩进用了制表符（Tab）',
  S012: '缩进用了全角空格',
  S013: '冒号是全角的',
  S014: '冒号后面没有空格',
  S015: '逗号、括号或引号是全角的',
  S016: '引号或括号没有配对',
  S017: '文字要加引号',
  S018: '缩进没有对齐',
  S019: '嵌套太深',
  S020: '一个文件里有几份文档',
  S021: '用了 YAML 的锚点或别名',
  S022: '用了 YAML 的标签',
  S023: '同一栏写了两次',
  S024: '不能用作栏名',

  S030: '缺少必填的栏',
  S031: '没有这一栏',
  S032: '内容的类型不对',
  S033: '没有填写',
  S034: '不是可选的值',
  S035: '写法不对',
  S036: '编码没有加引号',
  S037: '编码的位数不对',
  S038: '日期不对',
  S039: '个数不对',
  S040: '数值超出范围',
  S041: '内容重复',
  S042: '数字是全角的',
  S043: '数字加了引号',
  S044: '几种写法只能选一种',
  S045: '不符合规定',

  S060: '金额带千分位逗号或空格',
  S061: '金额带单位',
  S062: '金额含全角字符',
  S063: '金额的小数位太多',
  S064: '金额用了科学记数法',
  S065: '金额是无穷大或非数',
  S066: '金额写成了是非值',
  S067: '金额写成了日期',
  S068: '金额不是数字',
  S069: '金额没有填写',
  S070: '金额加了引号',
  S071: '金额太大',
  S072: '金额不是十进制',
  S073: '金额带百分号',
  S074: '负数用了括号',
} as const;

/** A code of the catalogue, e.g. `S030`. */
export type SourceRuleCode = keyof typeof sourceRules;

/** Returns a problem of this catalogue; everything in it keeps a file from being published. */
export function sourceError(code: SourceRuleCode, message: string, place: Place): Problem {
  return { code, level: 'error', message, place };
}
