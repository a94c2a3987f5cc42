/** Counts of vehicles, receptions, delegations and projects: L23 to L25, N09 to N17 (OFFICIAL 2). */

import type { Level } from '../../source/problem.ts';
import type { NumberMention } from '../text/mention.ts';
import type { FactsIndex } from '../text/facts-index.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceIdentity } from './sentence-rule.ts';

function counts(facts: FactsIndex, indicator: string): readonly NumberMention[] {
  return facts.numbersOf(indicator, '个数');
}

/** The value of a count; a count with decimals is no integer and equals none. */
function valueOf({ number }: NumberMention): number {
  return number.scaled / 10 ** number.decimals;
}

function parts(facts: FactsIndex, prefix: string): NumberMention[] {
  return facts.mentions.filter(
    (mention): mention is NumberMention =>
      mention.kind === 'number' &&
      mention.aspect === '个数' &&
      mention.indicator.startsWith(prefix),
  );
}

/** A count and the kinds that add up to it. */
function sumOfKinds(id: string, words: string, whole: string, prefix: string): SentenceIdentity {
  return logicalIdentity(id, words, function* ({ facts }) {
    const [total] = counts(facts, whole);
    const kinds = parts(facts, prefix);
    if (total === undefined || kinds.length === 0) return;
    const sum = kinds.reduce((so, kind) => so + valueOf(kind), 0);
    yield sum === valueOf(total) ? undefined : sumFinding(total, kinds, sum);
  });
}

function sumFinding(
  total: NumberMention,
  kinds: readonly NumberMention[],
  sum: number,
): LogicalFinding {
  const said = kinds.map(({ number }) => number.text.replace(/\D+$/u, '')).join('＋');
  return {
    message: `${total.label}是${total.number.text}，各项相加是${sum}（${said}）：请核对`,
    place: total.place,
    expected: String(sum),
    found: total.number.text,
  };
}

/** Money and count go together: none without the other. */
function together(id: string, words: string, amount: string, indicator: string): SentenceIdentity {
  return logicalIdentity(id, words, function* ({ facts }) {
    const money = facts.amountsOf(amount)[0];
    const [count] = counts(facts, indicator);
    if (money === undefined || count === undefined) return;
    const hasMoney = money.amount.fen > 0;
    yield hasMoney === valueOf(count) > 0
      ? undefined
      : {
          message: `${money.label}是${money.amount.text}，${count.label}是${count.number.text}：请核对`,
          place: count.place,
          found: count.number.text,
        };
  });
}

/** One count is not less than another. */
function atLeast(
  id: string,
  words: string,
  more: string,
  less: string,
  level: Level = 'error',
): SentenceIdentity {
  return logicalIdentity(
    id,
    words,
    function* ({ facts }) {
      const [large] = counts(facts, more);
      const [small] = counts(facts, less);
      if (large === undefined || small === undefined) return;
      yield valueOf(large) >= valueOf(small)
        ? undefined
        : {
            message: `${large.label}是${large.number.text}，小于${small.label}${small.number.text}：请核对`,
            place: large.place,
            found: large.number.text,
          };
    },
    [level],
  );
}

/** Counts are whole numbers, and one count has one value. */
const wholeNumbers = logicalIdentity('L31', '同一个数在全文只有一个值', function* ({ facts }) {
  const first = new Map<string, NumberMention>();
  for (const mention of parts(facts, '')) {
    if (mention.number.decimals > 0) {
      const message = `${mention.label}是${mention.number.text}，不是整数：请核对`;
      yield { message, place: mention.place, found: mention.number.text };
    }
    if (/^(名单|更新|列名|其他数)/u.test(mention.indicator)) continue;
    const known = first.get(mention.indicator);
    if (known === undefined) first.set(mention.indicator, mention);
    else if (mention.section === known.section || !mention.indicator.includes(':')) {
      yield valueOf(known) === valueOf(mention)
        ? undefined
        : {
            message: `${mention.label}前面是${known.number.text}，这里是${mention.number.text}：请核对`,
            place: mention.place,
            found: mention.number.text,
          };
    }
  }
});

/** L23: as many lines as receptions. */
const receptions = (kind: string): SentenceIdentity =>
  logicalIdentity('L23', `${kind}接待明细的批数等于批次`, function* ({ facts }) {
    const [batches] = counts(facts, `批次:${kind}`);
    const lines = facts.amountsOf(`名单金额:${kind}`).length;
    if (batches === undefined || lines === 0) return;
    yield valueOf(batches) === lines
      ? undefined
      : {
          message: `${batches.label}是${batches.number.text}，明细列了${lines}批：请核对`,
          place: batches.place,
          expected: String(lines),
          found: batches.number.text,
        };
  });

/** N17: as many projects as are described. */
const projects = logicalIdentity(
  'N17',
  '反映的项目数等于写出的项目数',
  function* ({ facts }) {
    const [stated] = counts(facts, '绩效:反映项目');
    const described = facts.eachOf('项目:', '预算').length;
    if (stated === undefined || described === 0) return;
    yield valueOf(stated) === described
      ? undefined
      : {
          message: `写的是反映${stated.number.text}绩效目标完成情况，写出的有${described}个：补写其余的，或改正个数`,
          place: stated.place,
          expected: String(described),
          found: stated.number.text,
        };
  },
  ['warning'],
);

export const countIdentities: readonly SentenceIdentity[] = [
  sumOfKinds('L23', '国内接待明细的人次之和等于人次', '人次:国内', '名单人次:国内'),
  sumOfKinds('L23', '外事接待明细的人次之和等于人次', '人次:外事', '名单人次:外事'),
  receptions('国内'),
  receptions('外事'),
  sumOfKinds('L24', '各车型之和等于公务用车保有量', '保有量', '保有量:'),
  sumOfKinds('L25', '各车型之和等于购置数', '购置数', '购置数:'),
  wholeNumbers,
  sumOfKinds('N09', '各用途之和等于车辆总数', '车辆', '车辆:'),
  atLeast('N10', '公务用车保有量不大于车辆总数', '车辆', '保有量', 'warning'),
  together('N12', '购置费与购置数同有同无', '三公:购置', '购置数'),
  together('N13', '国内公务接待支出与批次同有同无', '接待:国内', '批次:国内'),
  together('N13', '外事接待支出与批次同有同无', '接待:外事', '批次:外事'),
  atLeast('N13', '国内公务接待人次不小于批次', '人次:国内', '批次:国内'),
  atLeast('N13', '外事接待人次不小于批次', '人次:外事', '批次:外事'),
  atLeast('N14', '出国（境）人次不小于团组', '人次:出国', '团组:出国'),
  projects,
  ...['事前评估', '编制目标', '监控', '自评', '反映项目'].map((kind) =>
    atLeast(
      'N17',
      '写出名称的项目不多于写的项目数',
      `绩效:${kind}`,
      `列名:绩效:${kind}`,
      'warning',
    ),
  ),
  ...['事前评估', '监控', '自评'].map((kind) =>
    atLeast(
      'N17',
      '评估、监控、自评的项目不多于编制绩效目标的项目',
      '绩效:编制目标',
      `绩效:${kind}`,
      'warning',
    ),
  ),
];
