import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

/** Ways to say a count that 三公经费 of the file gives, by its name. The digits are the first group. */
const countWordings: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['公务用车保有量', /(?:公务用车保有量|共有公务用车)[为是：]?(\d+)[辆台]/g],
  ['购置公务用车', /购置公务用车(\d+)[辆台]/g],
  ['国内公务接待批次', /国内公务接待(\d+)批次/g],
  ['国内公务接待人次', /国内公务接待\d+批次[，、,](\d+)人次?/g],
  ['外事接待批次', /外事接待(\d+)批次/g],
  ['外事接待人次', /外事接待\d+批次[，、,](\d+)人次?/g],
  ['因公出国（境）团组', /因公出国（境）团组(\d+)[个次]/g],
  ['因公出国（境）人次', /因公出国（境）(?:团组\d+[个次][，、,](?:累计)?)?(\d+)人次/g],
];

/** A count of another time is another count. */
const otherTime = /(?:上年|去年|上一年|上半年|季度|\d+月|计划|预计)[^。；]*$/;

/** T007：文字里的接待、出国、用车的数量与“三公经费”所填的一致（OFFICIAL 2，L23–L25、L31、N10）。 */
export const countsInTexts: TextRule = {
  code: 'T007',
  title: '文字里的数量与三公经费所填的不同',
  levels: ['warning'],
  identities: ['L23', 'L24', 'L25', 'L31'],
  example: '概况写国内公务接待12批次，三公经费填的是10批次',
  mend: '核对台账，改成同一个数；口径不同的写明口径，登记不核对',
  needs: /\d(?:批次|人|辆|台|个|次)/,
  *check({ text, raw }, { figures, year }) {
    if (figures?.count === undefined) return;
    for (const [name, pattern] of countWordings) {
      for (const { found: said, offset, groups } of matchesOf(text, pattern)) {
        const known = figures.count(name);
        if (known === undefined) break;
        const [digits = ''] = groups;
        const sentence = text.slice(0, offset).replace(/^[\s\S]*[。\n]/, '');
        const years = [...sentence.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)];
        const isOtherYear = years.length > 0 && Number(years.at(-1)?.[1]) !== year;
        if (Number(digits) === known || isOtherYear || otherTime.test(sentence)) continue;
        const start = offset + said.lastIndexOf(digits);
        yield {
          level: 'warning',
          message: `${name}写的是${digits}，三公经费填的是${known}：请核对`,
          expected: String(known),
          found: raw.slice(start, start + digits.length),
          offset: start,
          length: digits.length,
        };
      }
    }
  },
};
