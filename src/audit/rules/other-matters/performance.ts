/** N19, N20, N21: performance of projects (OFFICIAL 2). */

import type { PublishedCell, PublishedTable } from '../../document.ts';
import { readNumber } from '../../figures/printed-figure.ts';
import { plainWords } from '../../plain-words.ts';
import { normalText } from '../../text/normal-text.ts';
import { amountIdentity, logicalIdentity, said } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { termAt } from '../table-identity.ts';

/** `评价等级为“优”的3个，“良”的2个` */
const grade =
  /[“"]?(?<grade>优秀?|良好?|中|合格|不合格|差)[”"]?(?:等级|等次)?的?(?:项目)?(?:有|为)?(?<count>\d+)个/gu;
const evaluated = /(?<count>\d+)个项目[^，。；]{0,8}自评/u;

/** N19: every project that was evaluated has one grade. */
const grades = logicalIdentity(
  'N19',
  '绩效评级的个数之和等于自评项目数',
  function* ({ facts, outline }) {
    const stated = facts.numbersOf('绩效:自评', '个数')[0]?.number.scaled;
    const sections = outline.sections.filter(({ name }) => /绩效/u.test(name));
    for (const { text, place } of sections.flatMap(({ texts }) => texts)) {
      const words = normalText(text).text;
      const counts = [...words.matchAll(grade)].map(({ groups }) => Number(groups?.['count']));
      const own = evaluated.exec(words)?.groups?.['count'];
      const total = own === undefined ? stated : Number(own);
      if (counts.length < 2 || total === undefined) continue;
      const sum = counts.reduce((so, count) => so + count, 0);
      const message = `各等级的项目相加是${sum}个（${counts.join('＋')}），自评的是${total}个：请核对`;
      yield sum === total
        ? undefined
        : { message, place, expected: `${total}个`, found: `${sum}个` };
    }
  },
  ['warning'],
);

/** N21: a project does not spend more than all projects together. */
const withinProjects = amountIdentity(
  'N21',
  '项目的执行数不大于项目支出',
  function* ({ facts, tables }) {
    const [inText] = facts.amountsOf('支出:项目支出');
    const whole =
      inText === undefined ? termAt(tables, ['支出表', '合计', '项目支出']) : said(inText);
    if (whole === undefined) return;
    for (const project of facts.eachOf('项目:', '决算')) {
      yield { whole, plus: [said(project)], relation: '≥' };
    }
  },
  'warning',
);

/** Where a form prints weights and scores. */
interface Columns {
  weight: number;
  score: number;
}

function columnsOf(row: readonly PublishedCell[]): Columns | undefined {
  const find = (pattern: RegExp): number | undefined =>
    row.find(({ text }) => pattern.test(plainWords(text)))?.column;
  const weight = find(/^(分值|权重|标准分值?)(（.*）)?$/u);
  const score = find(/^(自评|实际|评价)?得分$/u);
  return weight === undefined || score === undefined ? undefined : { weight, score };
}

/** Returns a weight or score in thousandths: an exact integer. */
function valueAt(row: readonly PublishedCell[], column: number): number | undefined {
  const text = row.find((cell) => cell.column === column)?.text ?? '';
  const number = readNumber(text.replace(/分$/u, ''));
  return number === undefined || number.decimals > 3
    ? undefined
    : number.scaled * 10 ** (3 - number.decimals);
}

/** The sums of a form against its last line. */
function* formScores({ rows }: PublishedTable): Generator<LogicalFinding | undefined> {
  let columns: Columns | undefined;
  let [weights, scores, lines] = [0, 0, 0];
  let isComplete = true;
  for (const row of rows) {
    const head = columnsOf(row);
    if (head !== undefined) {
      columns = head;
      continue;
    }
    const label = plainWords(row[0]?.text ?? '');
    if (columns === undefined) continue;
    if (/^(总分|合计|总计|得分合计)$/u.test(label)) {
      const place = row[0]?.place;
      if (place !== undefined && lines > 1 && isComplete) {
        yield* totals(row, columns, { weights, scores }, place);
      }
      return;
    }
    const [weight, score] = [valueAt(row, columns.weight), valueAt(row, columns.score)];
    if (weight === undefined) continue;
    lines += 1;
    weights += weight;
    if (score === undefined) isComplete = false;
    else scores += score;
  }
}

function* totals(
  row: readonly PublishedCell[],
  columns: Columns,
  sums: { weights: number; scores: number },
  place: LogicalFinding['place'],
): Generator<LogicalFinding | undefined> {
  const each: [string, number, number | undefined][] = [
    ['分值', sums.weights, valueAt(row, columns.weight)],
    ['得分', sums.scores, valueAt(row, columns.score)],
  ];
  for (const [what, sum, total] of each) {
    if (total === undefined) continue;
    const [expected, found] = [String(sum / 1000), String(total / 1000)];
    const message = `绩效表的${what}相加是${expected}，总分写${found}：请核对`;
    yield sum === total ? undefined : { message, place, expected, found };
  }
}

/** N20: weights and scores add up to the last line of the form. */
const scores = logicalIdentity(
  'N20',
  '绩效表的分值、得分之和等于总分',
  function* ({ document }: SentenceContext) {
    for (const block of document.blocks) if (block.kind === 'table') yield* formScores(block);
  },
  ['warning'],
);

export const performanceRules = [grades, scores, withinProjects];
