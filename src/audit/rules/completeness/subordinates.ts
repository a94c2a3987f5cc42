/** AU09: the list of subordinate units has as many as are said (OFFICIAL 5.2). */

import type { PublishedText } from '../../document.ts';
import type { OutlineSection } from '../../outline/outline.ts';
import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

/** `下属二级决算单位5个，其中参照公务员法管理的事业单位2个，其他事业单位3个。` */
const statement =
  /(?:下属|所属|下设)[^，。；：\d]{0,16}?单位(?<total>\d+)个(?:[，：]?(?:其中|包括)[：，]?(?<kinds>[^。；]*))?/u;
const kindCount = /单位(\d+)个/gu;
const listBelow = /(二级|下属|所属)[^，。；]{0,10}单位(名单)?(如下)?(包括|有)?：$/u;

/** A name in a line of its own, with or without a number; a sentence is none. */
const nameOfUnit = /^(?:（?\d+）?[.、）]?|（?[一二三四五六七八九十]+）?[、.]?)?[^，。；：]{4,40}$/u;

function institutions({ sections }: SentenceContext['outline']): OutlineSection[] {
  return sections.filter(({ name, part }) => part !== '附件' && /机构|决算单位构成/u.test(name));
}

/** How many units follow the line that opens their list. */
function listed(texts: readonly PublishedText[]): number | undefined {
  const lines = texts.map(({ text }) => normalText(text).text);
  const start = lines.findIndex((line) => listBelow.test(line));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !nameOfUnit.test(line));
  return end < 0 ? rest.length : end;
}

function* unitsListed({ outline }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const { texts } of institutions(outline)) {
    for (const { text, place } of texts) {
      const { total, kinds = '' } = statement.exec(normalText(text).text)?.groups ?? {};
      if (total === undefined) continue;
      const stated = Number(total);
      const parts = [...kinds.matchAll(kindCount)].map(([, count]) => Number(count));
      const sum = parts.reduce((so, count) => so + count, 0);
      yield parts.length === 0 || sum === stated
        ? undefined
        : finding(stated, `各类相加是${sum}个（${parts.join('＋')}）`, place);
      const count = listed(texts);
      yield count === undefined || count === 0 || count === stated
        ? undefined
        : finding(stated, `下面列了${count}个`, place);
    }
  }
}

function finding(stated: number, other: string, place: LogicalFinding['place']): LogicalFinding {
  const found = `${stated}个`;
  return { message: `写的是所属单位${found}，${other}：请核对名单`, place, found };
}

/** AU09. */
export const subordinateRules = [
  logicalIdentity('AU09', '所属单位的个数与分类、名单一致', unitsListed, ['warning']),
];
