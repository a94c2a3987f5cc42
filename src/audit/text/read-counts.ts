import type { Named } from './subjects-in-text.ts';

/** Which list the counts of a paragraph belong to. */
export type CountList = '购置' | '保有' | '资产' | '国内' | '外事' | '出国' | '';

/** A count by the words before it and its unit; the first that fits names it. */
interface CountWording {
  before: RegExp;
  unit: RegExp;
  /** Where the words alone do not tell: the list that is open. */
  list?: CountList;
  /** Whether it is a line of a list of receptions. */
  listed?: true;
  named: (words: string) => Named;
  /** The list that the count opens. */
  opens?: CountList;
}

function fixed(indicator: string, label: string): () => Named {
  return () => ({ indicator, label });
}

/** The name of a kind of vehicle: what stands before its number since the last sign. */
function vehicle(prefix: string): (words: string) => Named {
  return (words) => {
    const label = /[^，。：；、（）]*(?:（[^）]*）)?[^，。：；、（）]*$/u.exec(words)?.[0] ?? '';
    return { indicator: `${prefix}:${label}`, label };
  };
}

const countWordings: readonly CountWording[] = [
  {
    before: /来访团组$/u,
    unit: /[个次]/u,
    named: fixed('批次:国内', '国内公务接待批次'),
    opens: '国内',
  },
  { before: /来宾$/u, unit: /人/u, named: fixed('人次:国内', '国内公务接待人次') },
  {
    before: /外事接待团组$/u,
    unit: /[个次]/u,
    named: fixed('批次:外事', '外事接待批次'),
    opens: '外事',
  },
  {
    before: /团组$/u,
    unit: /[个次]/u,
    named: fixed('团组:出国', '因公出国（境）团组'),
    opens: '出国',
  },
  {
    before: /国内公务接待$/u,
    unit: /批次/u,
    named: fixed('批次:国内', '国内公务接待批次'),
    opens: '国内',
  },
  {
    before: /外事接待$/u,
    unit: /批次/u,
    named: fixed('批次:外事', '外事接待批次'),
    opens: '外事',
  },
  {
    before: /(出国（境）|累计)$/u,
    unit: /人/u,
    list: '出国',
    named: fixed('人次:出国', '因公出国（境）人次'),
  },
  { before: /^[，、]$/u, unit: /人/u, list: '国内', named: fixed('人次:国内', '国内公务接待人次') },
  { before: /^[，、]$/u, unit: /人/u, list: '外事', named: fixed('人次:外事', '外事接待人次') },
  {
    before: /./u,
    unit: /人/u,
    list: '国内',
    listed: true,
    named: fixed('名单人次:国内', '接待明细的人次'),
  },
  {
    before: /./u,
    unit: /人/u,
    list: '外事',
    listed: true,
    named: fixed('名单人次:外事', '接待明细的人次'),
  },
  {
    before: /(购置|新增)公务用车$/u,
    unit: /[辆台]/u,
    named: fixed('购置数', '购置公务用车数'),
    opens: '购置',
  },
  {
    before: /更新公务用车$/u,
    unit: /[辆台]/u,
    named: fixed('购置数', '购置公务用车数'),
    opens: '购置',
  },
  {
    before: /(共有公务用车|保有量为?)$/u,
    unit: /[辆台]/u,
    named: fixed('保有量', '公务用车保有量'),
    opens: '保有',
  },
  { before: /共有车辆$/u, unit: /[辆台]/u, named: fixed('车辆', '车辆'), opens: '资产' },
  { before: /./u, unit: /[辆台]$/u, list: '购置', named: vehicle('购置数') },
  { before: /./u, unit: /[辆台]$/u, list: '保有', named: vehicle('保有量') },
  { before: /./u, unit: /[辆台]$/u, list: '资产', named: vehicle('车辆') },
  { before: /设备$/u, unit: /台（套）/u, named: vehicle('设备') },
];

/** Returns what a count is of and which list is open after it; undefined for counts that no prescribed sentence has. */
export function countOf(
  before: string,
  unit: string,
  list: CountList,
  isListing: boolean,
): { named: Named; list: CountList } | undefined {
  const found = countWordings.find(
    (one) =>
      one.before.test(before) &&
      one.unit.test(unit) &&
      (one.list === undefined || one.list === list) &&
      (one.listed !== true || isListing),
  );
  if (found === undefined) return undefined;
  return { named: found.named(before), list: found.opens ?? list };
}

/** Counts of performance management are named by what follows them. */
const performance: readonly [after: RegExp, indicator: string, label: string][] = [
  [/^(项目)?开展了?预算事前绩效评估/u, '绩效:事前评估', '开展预算事前绩效评估的项目数'],
  [/^(项目)?编制了?绩效目标/u, '绩效:编制目标', '编制绩效目标的项目数'],
  [/^(项目)?开展了?绩效监控/u, '绩效:监控', '开展绩效监控的项目数'],
  [/^(项目)?开展了?绩效(目标完成情况)?(自评|梳理)/u, '绩效:自评', '开展绩效自评的项目数'],
  [/^(项目)?绩效目标实际完成情况/u, '绩效:反映项目', '反映绩效目标完成情况的项目数'],
];

/** Returns what a number of projects is of. */
export function projectCount(after: string): Named | undefined {
  const found = performance.find(([pattern]) => pattern.test(after));
  return found === undefined ? undefined : { indicator: found[1], label: found[2] };
}
