/** Words of the prescribed sentences → the indicator that they name, by section (OFFICIAL 1.11). */

export interface Wording {
  pattern: RegExp;
  indicator: string;
  /** As a reader calls it. */
  label: string;
}

function wordings(entries: readonly (readonly [string, string, string?])[]): Wording[] {
  return entries.map(([pattern, indicator, label]) => ({
    pattern: new RegExp(pattern, 'gu'),
    indicator,
    label: label ?? indicator.slice(indicator.indexOf(':') + 1),
  }));
}

const incomeSources = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];
const natures = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

const threePublic = wordings([
  ['“?三公”?经费(财政拨款)?支出', '三公:合计', '“三公”经费'],
  ['因公出国（境）(经费|费用?|支出)', '三公:出国', '因公出国（境）费'],
  ['公务用车购置费?及运行(维护)?费', '三公:车辆', '公务用车购置及运行维护费'],
  ['公务用车购置(费(?!及)|支出)', '三公:购置', '公务用车购置费'],
  ['公务用车运行(维护)?费', '三公:运行', '公务用车运行维护费'],
  ['公务接待费', '三公:接待', '公务接待费'],
  ['国内公务接待', '接待:国内', '国内公务接待'],
  ['外事接待', '接待:外事', '外事接待'],
]);

function budgetWordings(budget: string, name: string): Wording[] {
  return wordings([
    [`${name}(财政)?拨款收入|本年收入`, `${budget}:收入`, `${name}收入`],
    [`${name}(财政)?拨款支出|本年支出|支出`, `${budget}:支出`, `${name}支出`],
    ['基本支出', `${budget}:基本支出`],
    ['项目支出', `${budget}:项目支出`],
  ]);
}

export const sectionWordings: Readonly<Record<string, readonly Wording[]>> = {
  收入支出决算总体情况说明: wordings([
    ['收(入)?、支(出)?(决算)?(总计)?', '收支总计'],
    ['收入总计', '收入总计'],
    ['支出总计', '支出总计'],
  ]),
  收入决算情况说明: wordings([
    ['本年收入合计', '本年收入合计'],
    ...incomeSources.map((name) => [name, `收入:${name}`] as const),
  ]),
  支出决算情况说明: wordings([
    ['本年支出合计', '本年支出合计'],
    ...natures.map((name) => [name, `支出:${name}`] as const),
  ]),
  财政拨款收入支出决算总体情况说明: wordings([
    ['(财政拨款)?收(入)?、支(出)?(决算)?(总计)?', '财政拨款收支总计'],
    ['(财政拨款)?收入总计', '财政拨款收入总计'],
    ['(财政拨款)?支出总计', '财政拨款支出总计'],
  ]),
  一般公共预算财政拨款支出决算总体情况: wordings([
    ['(一般公共预算)?财政拨款(支出)?|一般公共预算支出', '一般公共预算财政拨款支出'],
  ]),
  一般公共预算财政拨款支出决算结构情况: wordings([
    ['(一般公共预算)?财政拨款支出|一般公共预算支出', '一般公共预算财政拨款支出'],
  ]),
  一般公共预算财政拨款支出决算具体情况: wordings([
    ['(一般公共预算)?财政拨款支出|一般公共预算支出', '一般公共预算财政拨款支出'],
  ]),
  一般公共预算财政拨款基本支出决算情况说明: wordings([
    ['财政拨款基本支出', '基本支出', '一般公共预算财政拨款基本支出'],
    ['人员经费', '人员经费'],
    ['公用经费', '公用经费'],
  ]),
  '“三公”经费支出决算总体情况说明': threePublic,
  '“三公”经费支出决算具体情况说明': threePublic,
  '因公出国（境）费': threePublic,
  公务用车购置及运行维护费: threePublic,
  公务接待费: threePublic,
  政府性基金预算支出决算情况说明: budgetWordings('基金', '政府性基金预算'),
  国有资本经营预算支出决算情况说明: budgetWordings('国资', '国有资本经营预算'),
  机关运行经费支出情况: wordings([['机关运行经费', '机关运行经费']]),
  一般性支出情况: wordings([
    ['会议费', '会议费'],
    ['培训费', '培训费'],
    ['节庆', '节庆活动', '节庆、晚会、论坛、赛事等活动'],
  ]),
  政府采购支出情况: wordings([
    ['政府采购支出总额', '采购:总额', '政府采购支出总额'],
    ['(政府采购)?货物(支出|类)', '采购:货物', '政府采购货物支出'],
    ['(政府采购)?工程(支出|类)', '采购:工程', '政府采购工程支出'],
    ['(政府采购)?服务(支出|类)', '采购:服务', '政府采购服务支出'],
    ['授予中小企业合同金额', '采购:中小企业', '授予中小企业合同金额'],
    ['授予小微企业合同金额', '采购:小微企业', '授予小微企业合同金额'],
  ]),
};

/** What a share is of, where the sentence names it. */
export const shareBases: readonly [pattern: RegExp, indicator: string][] = [
  [/本年支出合计/u, '本年支出合计'],
  [/本年收入合计/u, '本年收入合计'],
  [/政府采购支出总额/u, '采购:总额'],
  [/中小企业合同金额/u, '采购:中小企业'],
  [/基本支出/u, '基本支出'],
];

/** What the shares of an enumeration are of, where its sentences name no base. */
export const sectionBases: Readonly<Record<string, string>> = {
  收入决算情况说明: '本年收入合计',
  支出决算情况说明: '本年支出合计',
  一般公共预算财政拨款支出决算结构情况: '一般公共预算财政拨款支出',
  '“三公”经费支出决算具体情况说明': '三公:合计',
};
