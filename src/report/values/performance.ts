import { isKnown } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { performanceRecord } from '../forms/performance-record.ts';
import { shareWords } from '../wording.ts';
import type { ValuesInput } from './input.ts';

export interface ProjectValues {
  序号: number;
  项目名称: string;
  /** The name with 项目 behind it, once. */
  项目全称: string;
  预算数: Figure;
  执行数: Figure;
  /** As printed, with %; null where there is no finite rate. */
  完成率: string | null;
  综述: string | null;
  主要问题: string | null;
  改进措施: string | null;
}

export interface PerformanceValues {
  事前评估项目数: number | null;
  编制目标项目数: number | null;
  绩效监控项目数: number | null;
  绩效自评项目数: number | null;
  /** What the projects of each step cost together; unknown where the source is silent. */
  编制目标项目金额: Figure;
  绩效监控项目金额: Figure;
  绩效自评项目金额: Figure;
  /** The mean score as it was written; null where there is none. */
  自评平均分: string | null;
  /** Projects by rating, in the order of the file. */
  自评等级: { 名称: string; 数量: number }[];
  自评问题: { 发现: number; 已整改: number; 正在整改: number } | null;
  涉及项目: string[];
  整体支出评价: string | null;
  自行评价项目数: number | null;
  自行评价情况: string | null;
  主要问题: string | null;
  改进措施: string | null;
  /** The projects whose forms are attached. */
  项目: ProjectValues[];
  /** Titles of narrative attachments, in order. */
  报告: { 序号: number; 标题: string }[];
}

/** Returns the values of 预算绩效管理情况 (OFFICIAL 2, N17–N18). */
export function performanceValues(input: ValuesInput): PerformanceValues {
  const { disclosure, text } = input;
  const performance = disclosure.预算绩效 ?? {};
  const amount = (key: string): Figure => input.reader.figure(`/预算绩效/${key}`) ?? 'unknown';
  const attachments = disclosure.附件 ?? [];
  const reports = attachments.filter((attachment) => attachment.类型 === '报告');
  return {
    事前评估项目数: performance.事前评估项目数 ?? null,
    编制目标项目数: performance.编制目标项目数 ?? null,
    绩效监控项目数: performance.绩效监控项目数 ?? null,
    绩效自评项目数: performance.绩效自评项目数 ?? null,
    编制目标项目金额: amount('编制目标项目金额'),
    绩效监控项目金额: amount('绩效监控项目金额'),
    绩效自评项目金额: amount('绩效自评项目金额'),
    自评平均分: performance.自评平均分 === undefined ? null : String(performance.自评平均分),
    自评等级: Object.entries(performance.自评等级 ?? {}).map(([名称, 数量]) => ({ 名称, 数量 })),
    自评问题: performance.自评问题 ?? null,
    涉及项目: (performance.涉及项目 ?? []).map((name) => text.fill(name)),
    整体支出评价: text.paragraph(performance.整体支出评价),
    自行评价项目数: performance.自行评价项目数 ?? null,
    自行评价情况: text.line(performance.自行评价情况),
    主要问题: text.line(performance.主要问题),
    改进措施: text.line(performance.改进措施),
    项目: attachments.flatMap((_, index) => projectValues(input, index)).map(numbered),
    报告: reports.map((report, index) => ({ 序号: index + 1, 标题: text.fill(report.标题 ?? '') })),
  };
}

function numbered(project: Omit<ProjectValues, '序号'>, index: number): ProjectValues {
  return { 序号: index + 1, ...project };
}

function projectValues(input: ValuesInput, index: number): Omit<ProjectValues, '序号'>[] {
  const record = performanceRecord(input, index);
  if (record === undefined) return [];
  const { attachment } = record;
  const budget = record.预算数.合计 ?? 'unknown';
  const final = record.执行数.合计 ?? 'unknown';
  const name = attachment.项目名称 ?? attachment.标题 ?? '';
  return [
    {
      项目名称: name,
      项目全称: name.endsWith('项目') ? name : `${name}项目`,
      预算数: budget,
      执行数: final,
      完成率:
        isKnown(budget) && isKnown(final)
          ? (shareWords(final, budget, input.wording) ?? null)
          : null,
      综述: input.text.paragraph(attachment.综述),
      主要问题: input.text.line(attachment.主要问题),
      改进措施: input.text.line(attachment.改进措施),
    },
  ];
}
