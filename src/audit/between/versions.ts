/** The page, the PDF and other files of one disclosure carry the same figures: AU52 (OFFICIAL 5.2). */

import type { AuditFamily } from '../rules/audit-family.ts';
import type { Comparison, Term } from '../rules/comparison.ts';
import type { LogicalFinding } from '../rules/sentence-rule.ts';
import { said } from '../rules/sentence-rule.ts';
import { termIn } from '../rules/table-identity.ts';
import type { Mention } from '../text/mention.ts';
import type { AuditedDocument } from './audited-document.ts';
import type { VersionPair } from './belonging.ts';
import { betweenAmounts, betweenCounts } from './group-identity.ts';
import type { GroupIdentity } from './group-identity.ts';

const otherFile = ({ other }: VersionPair): string => `另一份文件是“${other.name}”`;

const inOther = ({ label, ...term }: Term): Term => ({ ...term, label: `另一份的${label}` });

function* cells({ own, other }: VersionPair): Generator<Comparison> {
  for (const [name, table] of own.tables) {
    const theirs = other.tables.get(name);
    if (theirs === undefined) continue;
    for (const row of table.rows) {
      const found = theirs.byKey.get(row.key);
      if (found === undefined) continue;
      for (const column of row.cells.keys()) {
        const whole = termIn(table, row, column);
        const part = termIn(theirs, found, column);
        if (whole === undefined || part === undefined) continue;
        yield { whole, plus: [inOther(part)], relation: '=' };
      }
    }
  }
}

/** What both say of one indicator in one section, as often as both say it: the first with the first, and so on. */
function* mentionPairs({ own, other }: VersionPair): Generator<readonly [Mention, Mention]> {
  const theirs = bySubject(other);
  for (const [key, mentions] of bySubject(own)) {
    const found = theirs.get(key) ?? [];
    // Where one says it more often than the other, which belongs to which is not known.
    if (found.length !== mentions.length) continue;
    for (const [index, mention] of mentions.entries()) {
      const same = found[index];
      if (same !== undefined) yield [mention, same];
    }
  }
}

/** Indicators that are numbered as they come: another order gives them other names. */
const numbered = /^(?:项目|其他数|名单)/u;

function bySubject({ facts }: AuditedDocument): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of facts.mentions) {
    if (numbered.test(mention.indicator)) continue;
    const { indicator, section, kind, aspect, base = '' } = mention;
    const key = [section, indicator, kind, aspect, base].join('|');
    found.set(key, [...(found.get(key) ?? []), mention]);
  }
  return found;
}

function* amounts(pair: VersionPair): Generator<Comparison> {
  for (const [mine, theirs] of mentionPairs(pair)) {
    if (mine.kind !== 'amount' || theirs.kind !== 'amount') continue;
    yield { whole: said(mine), plus: [inOther(said(theirs))], relation: '=' };
  }
}

function* numbers(pair: VersionPair): Generator<LogicalFinding | undefined> {
  for (const [mine, theirs] of mentionPairs(pair)) {
    if (mine.kind !== 'number' || theirs.kind !== 'number') continue;
    const [one, two] = [mine.number, theirs.number];
    if (one.scaled * 10 ** two.decimals === two.scaled * 10 ** one.decimals) {
      yield undefined;
      continue;
    }
    const what = mine.aspect === '个数' ? mine.label : `${mine.label}的${mine.aspect}`;
    yield {
      message: `${what}这里是${one.text}，另一份文件“${pair.other.name}”是${two.text}：两份应一致，请核对`,
      place: mine.place,
      expected: two.text,
      found: one.text,
      related: [{ label: `另一份的${what}`, place: theirs.place }],
    };
  }
}

const identities: readonly GroupIdentity<VersionPair>[] = [
  betweenAmounts('AU52', '同一份决算的附表，各个文件的数一致', otherFile, cells),
  betweenAmounts('AU52', '同一份决算的说明，各个文件的金额一致', otherFile, amounts),
  betweenCounts('AU52', '同一份决算的说明，各个文件的百分比、个数一致', numbers),
];

/** The rules on the files of one disclosure. */
export const versions: AuditFamily & { versions: readonly GroupIdentity<VersionPair>[] } = {
  title: '已公开的文件：同一份决算的几个文件',
  mend: '以批复的决算为准，改正另一个文件，各处同时更新',
  versions: identities,
  words: {
    AU52: {
      title: '网页、PDF 等文件的数不同',
      example: '网页的一般公共预算支出是 622.97 万元，PDF 是 622.79 万元',
    },
  },
};
