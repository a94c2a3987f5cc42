/** The text of a new file: a form to be filled in, with a comment on every part. */

import { expenditureKeys } from '../accounts/dimensions.ts';
import type { Disclosure } from '../source/types/disclosure.ts';

export interface NewDisclosure {
  year: number;
  /** The editions that suit the year, the likeliest first. */
  editions: readonly string[];
  /** The keys of 概况 that the likeliest edition prints. */
  overview: readonly string[];
  /** Last year's file, where there is one: its rows are taken over, its amounts are not. */
  lastYear?: Disclosure;
  /** The parts that not every disclosure has, as YAML to be filled in. */
  furtherParts: string;
}

/** Returns the text of `<year>.yaml`: valid but for what has to be filled in, which stands empty. */
export function disclosureText(file: NewDisclosure): string {
  const { year, editions, overview, lastYear, furtherParts } = file;
  const source =
    lastYear === undefined
      ? ''
      : `# 各行照 ${year - 1} 年度的文件列出，金额请重新填写，没有的行删去。\n`;
  return `# yaml-language-server: $schema=../../../schemas/disclosure.schema.json
# ${year} 年度决算。“#”后面是说明，不印出来。填完后运行 npm run check。
${source}年度: ${year}
# 适用于这一年度的版式：${editions.join('、')}
版式: ${editions[0] ?? ''}
# 草稿只在预览（npm run dev）里看得到；批复后改成“已批复”，并写公开日期，如 公开日期: ${year + 1}-09-20
状态: 草稿
# 万元最多六位小数，元最多两位；全文的金额都用这一个单位
金额单位: ${lastYear?.金额单位 ?? '万元'}

概况:
  # 每行一段，可以用“一、”“（一）”“1.”编号
${overviewLines(overview, lastYear)}
# 只写有的收入；没有写的就是零
收入:
${incomeRows(lastYear).join('\n')}

# 只写最明细的数，合计由程序算；编码写到项级，加引号
支出:
${expenditureRows(lastYear).join('\n')}
${lastYearLines(year, lastYear)}
# 下面各部分有的才填：先去掉行首的“# ”（在 VS Code 里选中，按 Ctrl+/），再填；没有的不用管，整段删去也可以。
${commented(furtherParts)}`;
}

/** Every line as a comment, as an editor's own command would write and undo it. */
function commented(text: string): string {
  return text.replace(/^(?=[^\n])/gmu, '# ');
}

/** Returns the text of unit.yaml for a unit that has none. */
export function unitText(): string {
  return `# yaml-language-server: $schema=../../../schemas/unit.schema.json
# 全称，如 示例市财政局
名称:
# 正文里用的简称，没有的不写
# 简称: 市财政局
# 部门（含本级和所属单位的汇总）或 单位
类别: 部门
# 行政、参公事业 或 事业
单位性质: 行政
# 部门的二级预算单位；没有的不写
# 所属单位:
#   - { 名称: 示例市国库支付中心, 单位性质: 事业 }
# 单位的主管部门全称；部门自己的文件不写
# 主管部门: 示例市财政局
`;
}

function overviewLines(printed: readonly string[], lastYear: Disclosure | undefined): string {
  const keys = new Set([...printed, ...Object.keys(lastYear?.概况 ?? {})]);
  return [...keys].map((key) => `  ${key}:\n`).join('');
}

function incomeRows(lastYear: Disclosure | undefined): string[] {
  const rows = lastYear?.收入.map((row) => Object.keys(row)) ?? [['一般公共预算财政拨款收入']];
  const codes = lastYear?.收入.map(({ 科目 }) => 科目) ?? [];
  return rows.flatMap((keys, index) => {
    const code = codes[index];
    const amounts = keys.filter((key) => key.endsWith('收入'));
    return [
      ...(code === undefined ? [] : [`科目: '${code}'`]),
      ...amounts.map((key) => `${key}:`),
    ].map((line, position) => `${position === 0 ? '  - ' : '    '}${line}`);
  });
}

function expenditureRows(lastYear: Disclosure | undefined): string[] {
  if (lastYear === undefined) {
    return [
      '  - 科目: # 如 "2080505"，加引号',
      '    资金来源: 一般公共预算财政拨款',
      '    # 预算: { 年初预算: 0, 调整预算: 0 }',
      '    基本支出:',
      '    项目支出:',
    ];
  }
  return lastYear.支出.flatMap((row) => {
    const { 科目: code, 资金来源: funds } = row;
    const lines = [
      ...(code === undefined ? [] : [`科目: '${code}'`]),
      ...(funds === undefined ? [] : [`资金来源: ${funds}`]),
      ...expenditureKeys
        .filter((nature) => row[nature] !== undefined)
        .map((nature) => `${nature}:`),
    ];
    return lines.map((line, position) => `${position === 0 ? '  - ' : '    '}${line}`);
  });
}

function lastYearLines(year: number, lastYear: Disclosure | undefined): string {
  if (lastYear !== undefined) return '';
  return `
# 没有 ${year - 1} 年度的文件时，上年数写在这里（不知道就不写，报告不印与上年相比的话）
# 上年:
#   收支总计:
#   财政拨款收支总计:
#   一般公共预算财政拨款支出:
#   “三公”经费:
`;
}
