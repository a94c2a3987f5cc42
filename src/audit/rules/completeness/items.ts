/** AU04 and AU51: the items of the explanation are those of the table, in the order of their codes (OFFICIAL 5.2). */

import type { AmountMention } from '../../text/mention.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import type { AuditRow } from '../../tables/recognised-table.ts';

const items = '一般公共预算财政拨款支出决算具体情况';
const structure = '一般公共预算财政拨款支出决算结构情况';

function said({ facts }: SentenceContext): AmountMention[] {
  return facts.eachOf('项:', '决算', items);
}

function codeOf({ indicator }: AmountMention): string {
  return indicator.slice(indicator.indexOf(':') + 1);
}

/** Rows of 项 with an amount; an empty row or a zero needs no words. */
function rowsWithData({ tables }: SentenceContext): AuditRow[] {
  const rows = tables.get('一般公共预算支出表')?.rows ?? [];
  return rows.filter(({ code, cells }) => {
    const amount = cells.get('合计')?.amount;
    return code?.length === 7 && amount !== undefined && amount.fen !== 0;
  });
}

function bare(label: string): string {
  return label.replace(/[\s（）()项]/gu, '').replace(/支出$/u, '');
}

function* itemsDescribed(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const rows = rowsWithData(context);
  const mentions = said(context);
  const [first] = mentions;
  if (rows.length === 0 || first === undefined) return;
  const codes = new Set(mentions.map(codeOf));
  // An item that is called otherwise, or read under another 款, is not missing.
  const names = new Set(mentions.map(({ label }) => bare(label)));
  for (const { code = '', label, place } of rows) {
    yield codes.has(code) || names.has(bare(label))
      ? undefined
      : {
          message: `一般公共预算支出表的“${code}${label}”有数，说明的具体情况没有写这一项：请补上`,
          place: first.place,
          found: `${code}${label}`,
          related: [{ label, place }],
        };
  }
  const inTable = new Set(rows.map(({ code }) => code));
  const labels = new Set(rows.map(({ label }) => bare(label)));
  for (const mention of mentions) {
    const { label, amount, place } = mention;
    if (amount.fen === 0 || labels.has(bare(label)) || inTable.has(codeOf(mention))) {
      yield undefined;
      continue;
    }
    const message = `说明写了“${label}”${amount.text}，一般公共预算支出表没有这一项：请核对`;
    yield { message, place, found: label };
  }
}

/** AU51: a text that follows the codes is compared with the tables at a glance. */
function* itemsInOrder(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const lists = [said(context), context.facts.eachOf('类:', '决算', structure)];
  for (const list of lists) {
    const known = list.filter((mention) => /^\d+$/u.test(codeOf(mention)));
    const odd = known.find((mention, index) => {
      const before = known[index - 1];
      return before !== undefined && codeOf(mention) < codeOf(before);
    });
    if (known.length < 2) continue;
    const before = odd === undefined ? undefined : known[known.indexOf(odd) - 1];
    yield odd === undefined || before === undefined
      ? undefined
      : {
          message: `“${odd.label}”的科目编码小于前面的“${before.label}”：宜按科目编码的顺序写`,
          place: odd.place,
          found: odd.label,
        };
  }
}

/** AU04, AU51. */
export const itemRules = [
  logicalIdentity('AU04', '支出表有数的项都写到，写到的项表里都有', itemsDescribed, ['warning']),
  logicalIdentity('AU51', '各类、各项按科目编码的顺序', itemsInOrder, ['hint']),
];
