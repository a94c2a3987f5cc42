import type { Findings } from '../../../src/cli/format/findings.ts';
import { linesOf } from '../../../src/cli/format/source-lines.ts';
import type { Level, Problem } from '../../../src/source/problem.ts';
import type { RuleDescription } from '../../../src/source/rule-description.ts';

export const file = 'data/units/甲/2020.yaml';
export const otherFile = 'data/units/乙/2020.yaml';

const text = `年度: 2020
支出:
  - { 科目: "2120199", 说明: “三公”经费, 合计: 90, 基本支出: 100 }
概况: 一百个字${'很长'.repeat(80)}中间的数 269.65 万元${'还很长'.repeat(60)}
`;

/** Returns the column of a piece of a line of the sample text, from 1. */
export function columnOf(line: number, piece: string): number {
  const before = (text.split('\n')[line - 1] ?? '').split(piece)[0] ?? '';
  return [...before].length + 1;
}

const rule = (code: string, title: string, unchecked = false): [string, RuleDescription] => [
  code,
  { code, title, levels: ['error', 'hint'], example: '例', mend: '改', unchecked },
];

export function problem(
  code: string,
  level: Level,
  line: number,
  column: number,
  more: Partial<Problem> = {},
): Problem {
  return { code, level, message: `${code} 说`, place: { file, line, column }, ...more };
}

/** Findings over the sample text; rules C901 (a sum), C902 and C999 (not checked) are described. */
export function findings(...problems: Problem[]): Findings {
  const bytes = new TextEncoder().encode(text);
  return {
    problems,
    rules: new Map([
      rule('C901', '合计不符'),
      rule('C902', '100%, 对: 了'),
      rule('C999', '没有核对', true),
    ]),
    lines: linesOf([{ path: file, bytes }]),
  };
}
