/** N11, N15, N16: vehicles and large equipment (OFFICIAL 2). */

import type { OutlineSection } from '../../outline/outline.ts';
import { normalText } from '../../text/normal-text.ts';
import { threePublicTexts } from '../completeness/three-public.ts';
import { logicalIdentity } from '../sentence-rule.ts';

/** N11: running costs come with a vehicle that is kept, or with one that is hired. */
const keptVehicles = logicalIdentity(
  'N11',
  '有公务用车运行维护费的有公务用车保有量',
  function* (context) {
    const { facts } = context;
    const [costs] = facts.amountsOf('三公:运行');
    const [kept] = facts.numbersOf('保有量', '个数');
    if (costs === undefined || kept === undefined) return;
    const isHired = threePublicTexts(context).some(({ text }) => /租用|租赁|租车/u.test(text));
    const hasVehicles = kept.number.scaled > 0;
    if (hasVehicles === costs.amount.fen > 0 || isHired) {
      yield undefined;
      return;
    }
    const found = kept.number.text;
    const both = `公务用车运行维护费是${costs.amount.text}，公务用车保有量是${found}`;
    yield hasVehicles
      ? { level: 'hint', message: `${both}：请核对是否漏了运行维护费`, place: kept.place, found }
      : { message: `${both}：请核对；租用车辆的写明`, place: kept.place, found };
  },
  ['warning', 'hint'],
);

function assetWords(sections: readonly OutlineSection[]): string {
  return sections
    .filter(({ name }) => name === '国有资产占有使用情况')
    .flatMap(({ texts }) => texts.map(({ text }) => normalText(text).text))
    .join('\n');
}

/** N15: other vehicles are said what they are for. */
const otherVehicles = logicalIdentity(
  'N15',
  '有其他用车的写明用途',
  function* ({ facts, outline }) {
    const other = facts.mentions.find(
      (mention) => mention.kind === 'number' && /^车辆:其他(用车|车辆)/u.test(mention.indicator),
    );
    if (other?.kind !== 'number' || other.number.scaled === 0) return;
    const { label, number, place } = other;
    const message = `${label}${number.text}，没有写用途：写明主要用于什么`;
    const isTold = /其他(用车|车辆)[^。]*(用于|主要[是为]|包括|[是为系])/u.test(
      assetWords(outline.sections),
    );
    yield isTold ? undefined : { message, place, found: number.text };
  },
  ['warning'],
);

/** The form of 2022 counts all equipment from 1 000 000 元, vehicles apart; the one before 通用 and 专用设备. */
const formOf2022 = 2022;

/** N16: the thresholds are those of the year. */
const thresholds = logicalIdentity(
  'N16',
  '设备单价的口径与年度相合',
  function* ({ outline, identity }) {
    const section = outline.sections.find(({ name }) => name === '国有资产占有使用情况');
    const { year } = identity;
    if (section === undefined || year === undefined) return;
    for (const { text, place } of section.texts) {
      const words = normalText(text).text;
      const before = /单(?:价|位价值)50万元(?:（含）)?以上(?:的)?通用设备/u.exec(words)?.[0];
      const since = /单(?:价|位价值)100万元(?:（含）)?以上(?:的)?设备/u.exec(words)?.[0];
      if (before === undefined && since === undefined) continue;
      const odd = year < formOf2022 ? since : before;
      const form =
        year < formOf2022
          ? '单价50万元以上通用设备、单价100万元以上专用设备'
          : '单价100万元（含）以上设备（不含车辆）';
      const message = `“${odd ?? ''}”不是${year}年度的口径：${year}年度写${form}的台（套）数，请核对`;
      yield odd === undefined ? undefined : { message, place, found: odd };
    }
  },
  ['warning'],
);

export const vehicleRules = [keptVehicles, otherVehicles, thresholds];
