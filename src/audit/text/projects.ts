/** There only the budget and the spending of a project are prescribed figures; the rest is the author's account. */
export const performanceSections = ['预算绩效管理情况', '项目绩效目标完成情况', '绩效评价结果'];

/** Tells whether the words before an amount make it the budget or the spending of a project. */
export function isProjectAmount(before: string): boolean {
  return /(全年预算数?|执行数)为?$/u.test(before);
}

/** The name of a project before its first figure: `（1）甲项目绩效目标完成情况综述。项目全年预算数`. */
const projectWords =
  /(?:^|[。；）、.])(?<name>[^。；]{2,60}?)(?:项目)?(?:(?:支出)?绩效目标完成情况综述[。：]?)?(?:项目)?全年预算数?为?$/u;

/** Returns what a project is called by the words before its budget; undefined where they do not say. */
export function projectName(before: string): string | undefined {
  const name = projectWords.exec(before)?.groups?.['name'];
  return name?.replace(/^（?[一二三四五六七八九十\d]+[）.、]/u, '').replace(/项目$/u, '');
}

/** Returns how many projects the words name in quotation marks since the last full stop. */
export function namedProjects(before: string): number {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return [...sentence.matchAll(/“[^“”]+”/gu)].length;
}
