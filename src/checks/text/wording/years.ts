import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

/** What follows a year where it is the year of the accounts themselves that is meant. */
const accountsOf =
  '(?:本)?(?:部门|单位)?(?:决算|整体支出|收、?支总计|收入总计|支出总计|本年收入|本年支出|财政拨款|一般公共预算|政府性基金|国有资本经营|“三公”|基本支出|项目支出|机关运行经费|政府采购)';

/** T112：年份（OFFICIAL 5.2，AU26）：比较里的上年、历史年份都正常，只看说的是本年决算的地方。 */
const wrongYear: TextRule = {
  code: 'T112',
  title: '年份不对或不完整',
  levels: ['error', 'warning', 'hint'],
  identities: ['AU26'],
  example: '202 年度；截至2019年12月31日（2020年度决算）',
  mend: '改成决算年度；说的确是别的年度，写明“与……相比”或登记不核对',
  needs: /\d[ 　]?年/,
  *check({ text }, { year }) {
    const truncated = /(?<![\d.])(?:20[ 　]?\d[ 　]?年度|20\d[ 　]年|20年度)/g;
    for (const { found, offset, length } of matchesOf(text, truncated)) {
      const message = `“${found}”的年份不完整：写四位数`;
      yield { level: 'error', message, found, offset, length };
    }
    if (year === undefined) return;
    const closing = /截[至止](?:到)?(\d{4})年(?:12月(?:31日|底)?|年?底|末)/g;
    for (const { found, offset, length, groups } of matchesOf(text, closing)) {
      const said = Number(groups[0]);
      if (said === year) continue;
      const message = `“${found}”不是决算年度${year}年：是照抄上年的就改正`;
      const expected = String(year);
      yield {
        level: said === year - 1 ? 'warning' : 'hint',
        message,
        found,
        expected,
        offset,
        length,
      };
    }
    const stated = new RegExp(`(\\d{4})年度?(?=${accountsOf})`, 'g');
    for (const { found, offset, groups } of matchesOf(text, stated)) {
      const said = Number(groups[0]);
      if (said === year || said < 2000 || said > year + 1) continue;
      if (
        /[与和比较同由从至到及]\s*$|上年[（：]?$|相比/.test(
          text.slice(Math.max(0, offset - 3), offset),
        )
      )
        continue;
      const message = `写的是${said}年的决算，本文件是${year}年的：是照抄上年的就改正`;
      const level = said === year - 1 ? 'warning' : 'hint';
      yield { level, message, found, expected: `${year}年`, offset, length: found.length };
    }
  },
};

export const yearRules: readonly TextRule[] = [wrongYear];
