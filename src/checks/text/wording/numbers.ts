import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

/** T109：数字的写法（OFFICIAL 5.2，AU44）。 */
const numberFormats: TextRule = {
  code: 'T109',
  title: '数字写法不规范',
  levels: ['warning'],
  identities: ['AU44'],
  example: '１２万元、1.2e3万元、-0.00、1，234.50',
  mend: '用半角数字和普通小数，千分位用半角逗号或不用',
  needs: /[０-９eE]|[-－−]0|，\d|\d\.\.|\.\d+\.|\d[。．]\d/,
  *check({ raw }) {
    const kinds: readonly [RegExp, string][] = [
      [/[０-９]+(?:[．.][０-９]+)?/g, '是全角数字：改成半角'],
      [/\d(?:\.\d+)?[eE][+-]?\d+(?=万|亿|元|%|％)/g, '是科学记数法：写成普通小数'],
      [/[-－−]0(?:\.0+)?(?![\d.])(?=万|元|%|％|$)/g, '是负零：写成0'],
      [/\d{1,3}(?:，\d{3})+(?:\.\d+)(?=万|元)/g, '的千分位用了全角逗号：改成半角或删去'],
      [/\d+\.\.\d+|\d+\.\d+\.\d+(?=万|元|%|％)/g, '的小数点重复：请核对'],
      [/\d+[。．]\d+(?=万|元|%|％)/g, '的小数点写成了句号：改成“.”'],
    ];
    for (const [pattern, problem] of kinds) {
      for (const { found, offset, length } of matchesOf(raw, pattern)) {
        yield { level: 'warning', message: `“${found}”${problem}`, found, offset, length };
      }
    }
  },
};

/** T110：金额单位混用或缺单位（OFFICIAL 5.2，AU21）。 */
const amountUnits: TextRule = {
  code: 'T110',
  title: '金额单位混用或缺单位',
  levels: ['warning', 'hint'],
  identities: ['AU21'],
  example: '会议费0.06元；支出决算数为219.59，完成预算100%',
  mend: '写明万元，全文用同一个单位',
  needs: /\d[亿万元]|\d\.\d/,
  *check({ text }) {
    for (const { found, offset, length } of matchesOf(text, /(?<![\d.,])0\.\d+元/g)) {
      const message = `“${found}”不足一元，多半是万元：请核对单位`;
      yield { level: 'warning', message, found, offset, length };
    }
    if (/\d万元/.test(text)) {
      for (const { found, offset, length } of matchesOf(text, /(?<![\d.,])0(?:\.0+)?元/g)) {
        // Nothing is nothing in every unit.
        const message = `别处用万元，这里写“${found}”：统一写0万元`;
        yield { level: 'hint', message, found, offset, length };
      }
    }
    const bare =
      /(?<=(?:决算数?|预算数?|支出|收入|总计|合计|总额|金额|经费|费)[为是]?)\d[\d,]*\.\d{1,2}(?=[，。；、,;]|$)/gm;
    for (const { found, offset, length } of matchesOf(text, bare)) {
      const message = `“${found}”没有单位：写明万元或元`;
      yield { level: 'warning', message, found, offset, length };
    }
    for (const { found, offset, length } of matchesOf(
      text,
      /\d(?:\.\d+)?(?:万万|元万|万元万?元|亿亿)元?/g,
    )) {
      if (/^\d(?:\.\d+)?万元$/.test(found)) continue;
      yield { level: 'warning', message: `“${found}”的单位重复：请改正`, found, offset, length };
    }
  },
};

/** T111：占比要带百分号，不超过100%（OFFICIAL 2，M19、M20）。 */
const shares: TextRule = {
  code: 'T111',
  title: '占比没有百分号或超过100%',
  levels: ['warning'],
  identities: ['M19', 'M20', 'AU22'],
  example: '一般公共服务支出占76.23；占103.5%',
  mend: '写明百分号；超过100%的核对分子和分母',
  needs: /占/,
  *check({ text }) {
    const pattern =
      /占[^，。；、,;\n\d]{0,24}?(?:的|比|比重|比例)?[为是]?(\d[\d,]*(?:\.\d+)?)(\s*[%％])?(?=[，。；、,;）\n]|$)/g;
    for (const { found, offset, length, groups } of matchesOf(text, pattern)) {
      const [number = '', sign] = groups;
      const at = offset + found.lastIndexOf(number);
      if (sign === undefined) {
        // 占地4.5 and the like are no shares.
        if (/^占(?:地|用|有|道)/.test(found) || length - number.length > 20) continue;
        const message = `“${found}”没有百分号：占比写成${number}%`;
        yield {
          level: 'warning',
          message,
          found,
          expected: `${number}%`,
          offset: at,
          length: number.length,
        };
      } else if (Number(number.replaceAll(',', '')) > 100) {
        const message = `“${found}”超过100%：部分不能大于总数，请核对分子和分母`;
        yield { level: 'warning', message, found, offset: at, length: number.length + sign.length };
      }
    }
  },
};

/** Rules on how numbers are written. */
export const numberRules: readonly TextRule[] = [numberFormats, amountUnits, shares];
