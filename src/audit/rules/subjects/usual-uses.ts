/** C05, D10, E05, F08, F09: what a subject is used for (OFFICIAL 2). */

import { unitNature } from '../../outline/unit-nature.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { filledRows, rowFinding } from './rows.ts';

function* naturesOfItems(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const each = [
    { names: /^(行政运行|事业运行)$/u, column: '项目支出', usual: '基本支出' },
    { names: /^一般行政管理事务$/u, column: '基本支出', usual: '项目支出' },
  ];
  for (const { names, column, usual } of each) {
    for (const filled of filledRows(context, '支出表', column)) {
      const { row } = filled;
      if (!names.test(row.label.replace(row.code ?? '', '').trim())) continue;
      yield rowFinding(filled, column, `一般只有${usual}，请核对，确实如此的不用改`);
    }
  }
}

/** 国有资本经营预算支出. */
const stateCapitalClass = '223';

function* budgetsOfClasses(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { knowledge, identity } = context;
  const year = identity.year ?? 0;
  const fundClasses = new Set(
    knowledge.functional
      .list(year)
      .filter(({ fund }) => fund)
      .map(({ code }) => code.slice(0, 3)),
  );
  for (const filled of filledRows(context, '财政拨款总表', '国有资本经营')) {
    const advice = `一般只列在${stateCapitalClass}国有资本经营预算支出，请核对`;
    yield filled.row.code === stateCapitalClass
      ? undefined
      : rowFinding(filled, '国有资本经营预算', advice);
  }
  if (fundClasses.size === 0) return;
  for (const filled of filledRows(context, '财政拨款总表', '政府性基金')) {
    const isFund = fundClasses.has(filled.row.code ?? '');
    const advice = '这一类没有政府性基金的科目，请核对';
    yield isFund ? undefined : rowFinding(filled, '政府性基金预算', advice);
  }
}

/** 抗疫特别国债 is a fund as a whole. */
const fundClass = '234';

function* noFundSubjects(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { knowledge, identity } = context;
  for (const filled of filledRows(context, '一般公共预算支出表', '合计')) {
    const code = filled.row.code ?? '';
    const subject = knowledge.functional.find(code, identity.year ?? 0);
    const isFund = code.startsWith(fundClass) || subject?.fund === true;
    if (!isFund && !code.startsWith(stateCapitalClass)) {
      yield undefined;
      continue;
    }
    const budget = isFund ? '政府性基金预算' : '国有资本经营预算';
    yield rowFinding(filled, '合计', `是${budget}的科目，不在一般公共预算里，请核对`);
  }
}

/** 土地补偿等、房屋购建和大型修缮: seldom part of 基本支出. */
const rareInBasic = /^(31005|31006|31009|3101[0-2])$/u;
const neverInBasic = /^(309|311|313)/u;

function* basicSubjects(context: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const filled of filledRows(context, '基本支出表', '决算数')) {
    const code = filled.row.code ?? '';
    if (neverInBasic.test(code)) {
      yield rowFinding(filled, '决算数', '不属于基本支出，请核对是不是项目支出');
    } else if (rareInBasic.test(code)) {
      const finding = rowFinding(filled, '决算数', '一般不在基本支出里，请核对是不是项目支出');
      yield { ...finding, level: 'warning' };
    } else yield undefined;
  }
}

function* payOfUnit(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const nature = unitNature(context.outline);
  if (nature === undefined) return;
  const [code, whose] = nature === '事业' ? ['30111', '行政（参公）单位'] : ['30107', '事业单位'];
  const advice = `一般是${whose}的，文中说本单位是${nature}单位，请核对，确实如此的不用改`;
  for (const filled of filledRows(context, '基本支出表', '决算数')) {
    if (filled.row.code === code) yield rowFinding(filled, '决算数', advice);
  }
  const said = context.facts.amountsOf(`经济:${code}`)[0];
  if (said === undefined || said.amount.fen === 0 || context.tables.has('基本支出表')) return;
  const message = `说明中的${said.label}是${said.amount.text}：${advice}`;
  yield { message, place: said.place, found: said.amount.text };
}

export const usualUseRules = [
  logicalIdentity('C05', '运行科目一般只有基本支出，管理事务一般只有项目支出', naturesOfItems, [
    'hint',
  ]),
  logicalIdentity('D10', '政府性基金、国有资本经营只列在各自的科目', budgetsOfClasses, ['hint']),
  logicalIdentity('E05', '一般公共预算没有基金和国有资本经营的科目', noFundSubjects),
  logicalIdentity('F08', '资本性支出（基本建设）等不在基本支出里', basicSubjects, [
    'error',
    'warning',
  ]),
  logicalIdentity('F09', '工资科目与单位性质相配', payOfUnit, ['hint']),
];
