/** T009: what a text says was spent on a subject is what the accounts have of it. */

import type { Fen } from '../../../src/accounts/money.ts';
import { readDefinitions } from '../../../src/checks/definitions.ts';
import { subjectCodes } from '../../../src/checks/text/figures/subject-codes.ts';
import type { TextContext } from '../../../src/checks/text/text-rule.ts';
import { figureRules } from '../../../src/checks/text/text-rules.ts';
import { checkRule } from '../../support/check-rules.ts';
import { checkTextRule } from '../../support/check-texts.ts';
import type { SilentText } from '../../support/check-texts.ts';
import { project } from '../../support/make-disclosure.ts';

const { shared } = readDefinitions(project);
if (shared === undefined) throw new Error('the project has no definitions');

/** 万元 by code: of the general budget, and of all money where that is more. */
const spent: Readonly<Record<string, readonly number[]>> = {
  '205': [3.58],
  '2010301': [12.3, 15],
  '2080505': [17.95],
  '2120101': [100],
  '30201': [5],
};
const context: Partial<TextContext> = {
  subjectCodes: () => subjectCodes(shared.functional, shared.economic, 2020),
  figures: {
    values: () => [],
    spentOn: (code) =>
      (spent[code] ?? [0]).map((wan) => ({
        amount: Math.round(wan * 1_000_000) as Fen,
        halfStep: 0,
      })),
  },
};
const fires = (text: string, at: string, says?: RegExp) => ({
  text,
  at,
  level: 'warning' as const,
  context,
  ...(says === undefined ? {} : { says }),
});
const known = (text: string): SilentText => ({ text, context });

checkTextRule(
  figureRules,
  'T009',
  '科目的支出与账',
  [
    fires('机关事业单位基本养老保险缴费支出（项）支出19.75万元', '19.75万元', /账上是17.95万元/),
    fires(
      '社会保障和就业支出(类)行政事业单位养老支出(款)机关事业单位基本养老保险缴费支出(项)：支出决算为19.75万元，完成预算100%',
      '19.75万元',
    ),
    fires('2080505机关事业单位基本养老保险缴费支出19.75万元', '19.75万元', /^“2080505机关/),
    fires('其中：教育支出3.85万元，住房保障支出9万元', '3.85万元', /^“教育支出”/),
    // The name is that of many subjects, the accounts have two.
    fires('行政运行（项）13.20万元', '13.20万元', /账上是12.30万元/),
    fires('公用经费26.91万元，其中：办公费6.00万元、印刷费3.00万元', '6.00万元'),
    { text: '2080505支出18万元', at: '18万元', level: 'hint', context },
  ],
  [
    '机关事业单位基本养老保险缴费支出（项）支出19.75万元',
    known('机关事业单位基本养老保险缴费支出（项）支出17.95万元'),
    known('行政运行（项）12.30万元，行政运行（项）100万元，全部资金行政运行（项）15万元'),
    known('机关事业单位基本养老保险缴费支出（项）年初预算19.75万元'),
    known('2019年机关事业单位基本养老保险缴费支出（项）19.75万元'),
    known('机关事业单位基本养老保险缴费支出（项）比上年增加1.80万元'),
    known('机关事业单位基本养老保险缴费支出（项）用于在职职工的2.00万元'),
    // What stands behind another name, and what the accounts have nothing of, is not compared.
    known('用于教育支出5万元，2080505件，共19.75万元'),
    known('办公费6.00万元；信息采集项目办公费6.00万元'),
    known('项目支出20万元，其中：办公费6.00万元'),
    known('公用经费26.91万元，其中：印刷费3.00万元、办公费5.00万元'),
    known('住房保障支出（类）住房改革支出（款）住房公积金（项）支出9万元'),
  ],
);

const attachment = (text: string) => ({
  附件: `- 类型: 报告\n  标题: 绩效报告\n  正文: |-\n    ${text}`,
});
checkRule(
  'T009',
  '附件的科目与账',
  [
    {
      name: 'the attachment tells another figure of a subject than the accounts',
      parts: attachment('其他城乡社区管理事务支出（项）支出110万元。'),
      at: '110万元',
      level: 'warning',
      says: /账上是100.00万元/,
    },
  ],
  [
    { name: 'the same', parts: attachment('其他城乡社区管理事务支出（项）支出100万元。') },
    { name: 'by its code', parts: attachment('2120199其他城乡社区管理事务支出100.00万元。') },
  ],
);
