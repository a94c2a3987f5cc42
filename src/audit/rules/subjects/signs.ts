/** A07, A08: what has no sign of minus, and what offices do not have (OFFICIAL 2). */

import { unitNature } from '../../outline/unit-nature.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

const balance = /结转|结余/u;

function* negatives({ tables }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const table of tables.values()) {
    for (const { key, label, cells } of table.rows) {
      for (const [column, { amount, place }] of cells) {
        if (amount === undefined || amount.fen >= 0) {
          if (amount !== undefined) yield undefined;
          continue;
        }
        const found = amount.text;
        const what = `${table.name}“${label.trim()}”的${column}是${found}`;
        yield balance.test(key) || balance.test(column)
          ? {
              level: 'hint',
              message: `${what}：只有事业、经营资金的结转结余可能为负，请核对`,
              place,
              found,
            }
          : { message: `${what}：收入、支出不应为负，请核对`, place, found };
      }
    }
  }
}

const ofInstitutions = ['收入/使用非财政拨款结余', '支出/结余分配'];

function* institutionsOnly({
  tables,
  outline,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const table = tables.get('收支总表');
  if (table === undefined || unitNature(outline) !== '行政') return;
  for (const key of ofInstitutions) {
    const row = table.byKey.get(key);
    const amount = row?.cells.get('决算数')?.amount;
    if (row === undefined || amount === undefined) continue;
    const message = `收支总表“${row.label.trim()}”是${amount.text}，文中说本单位是行政单位：行政单位没有这一项，请核对`;
    yield amount.fen === 0 ? undefined : { message, place: amount.place, found: amount.text };
  }
}

export const signRules = [
  logicalIdentity('A07', '行政单位没有使用非财政拨款结余和结余分配', institutionsOnly, ['warning']),
  logicalIdentity('A08', '各格不为负', negatives, ['warning', 'hint']),
];
