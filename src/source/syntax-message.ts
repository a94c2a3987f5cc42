import type { SourceRuleCode } from './rules.ts';

/** What to tell the author about a syntax error. */
export interface SyntaxMessage {
  code: SourceRuleCode;
  message: string;
}

const aligned = '与同一组的其他行对齐，每一级缩进 2 个空格';
const notPlain = (mark: string) => `以“${mark}”开头的文字不能直接写：给整段文字加上引号`;

// Beginnings of the parser's reasons. A test reads them all from the parser and finds none missing.
const reasons: [string, SourceRuleCode, string][] = [
  ['bad indentation of a mapping entry', 'S018', `这一行的缩进没有对齐：${aligned}`],
  ['bad indentation of a sequence entry', 'S018', `列表项的缩进没有对齐：${aligned}`],
  ['deficient indentation', 'S016', '上一行的引号或括号没有配对，或这一行缩进太少：补上配对的一半'],
  ['tab characters must not be used', 'S011', '缩进用了制表符（Tab）：改用空格，每一级 2 个'],
  [
    "expected ':' after a mapping key",
    'S010',
    '这一行没有“栏名: 内容”中的冒号：补上半角冒号和一个空格',
  ],
  [
    'can not read a block mapping entry',
    'S010',
    '这一行或上一行缺少“栏名: 内容”中的冒号：补上半角冒号和一个空格',
  ],
  ['a whitespace character is expected', 'S014', '冒号后面没有空格：加一个空格'],
  [
    'missed comma between flow',
    'S010',
    '括号里的各项之间缺少逗号：补上半角逗号，或检查括号是否配对',
  ],
  ['expected the node content', 'S010', '括号里多了一个逗号：删去'],
  [
    'end of the stream or a document',
    'S010',
    '这一行与前面的内容接不上：写成“栏名: 内容”，并检查缩进',
  ],
  ['nesting exceeded', 'S019', '嵌套超过 100 层，没有读取：检查括号和缩进'],
  ['unexpected end of the stream within a flow', 'S016', '括号没有配对：补上右括号'],
  ['unexpected end of the stream within a verbatim', 'S022', notPlain('!')],
  ['unexpected end', 'S016', '引号没有配对：补上另一半引号'],
  ['unknown escape sequence', 'S010', '双引号里的“\\”有特殊含义：改用单引号，或写成“\\\\”'],
  ['expected hexadecimal character', 'S010', '双引号里的“\\”有特殊含义：改用单引号，或写成“\\\\”'],
  ['expected valid JSON character', 'S004', '引号里含有看不见的字符：删去'],
  ['the stream contains non-printable', 'S004', '含有看不见的字符：删去'],
  ['null byte', 'S004', '含有空字符 U+0000：文件可能已损坏，请重新保存'],
  ['a line break is expected', 'S010', '“|”或“>”后面不能接文字：文字从下一行写起，或整段加引号'],
  ['repeat of a', 'S010', '“|”或“>”后面的符号不对：写成“|-”，文字从下一行写起'],
  ['bad explicit indentation width', 'S010', '“|”或“>”后面的符号不对：写成“|-”，文字从下一行写起'],
  ['name of an alias', 'S017', notPlain('*')],
  ['alias node should not', 'S021', '不能使用 YAML 的锚点和别名：文字加引号，数据照抄写全'],
  ['name of an anchor', 'S017', notPlain('&')],
  ['duplication of an anchor', 'S021', '不能使用 YAML 的锚点和别名：文字加引号，数据照抄写全'],
  ['duplication of a tag', 'S022', notPlain('!')],
  ['tag ', 'S022', notPlain('!')],
  ['named tag handle', 'S022', notPlain('!')],
  ['undeclared tag handle', 'S022', notPlain('!')],
  ['directive', 'S017', notPlain('%')],
  ['duplication of %YAML', 'S017', notPlain('%')],
  ['YAML directive', 'S017', notPlain('%')],
  ['TAG directive', 'S017', notPlain('%')],
  ['ill-formed', 'S017', notPlain('%')],
  ['unacceptable YAML version', 'S017', notPlain('%')],
  ['there is a previously declared suffix', 'S017', notPlain('%')],
  ['can not read a document', 'S010', '这一行读不懂：写成“栏名: 内容”'],
];

/** Returns the parser's reason in words for the author; an unknown one, after an update of the parser, is quoted. */
export function syntaxMessage(reason: string): SyntaxMessage {
  const known = reasons.find(([beginning]) => reason.startsWith(beginning));
  if (known === undefined) {
    return { code: 'S010', message: `YAML 格式有误（${reason}）：检查这一行的缩进、冒号和引号` };
  }
  const [, code, message] = known;
  return { code, message };
}

/** Tells whether the table has words for a reason of the parser. */
export function hasSyntaxMessage(reason: string): boolean {
  return reasons.some(([beginning]) => reason.startsWith(beginning));
}
