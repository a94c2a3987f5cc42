import { changes } from './figure-changes.ts';
import { siteKinds } from './mutation-kinds.ts';
import { outcomes } from './mutations.ts';
import type { Mutation } from './mutations.ts';

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
}

function line(name: string, mutations: readonly Mutation[]): string {
  const counts = outcomes.map(
    (outcome) => mutations.filter((one) => one.outcome === outcome).length,
  );
  const [caught = 0, hinted = 0, inside = 0, , escaped = 0] = counts;
  const told = share(caught + hinted, caught + hinted + inside + escaped);
  const cells = [name, ...counts, share(caught, caught + escaped), told];
  return `| ${cells.join(' | ')} |`;
}

/** @returns the table by kind of figure, as `npm run bench:checks` prints it. */
function tableLines(mutations: readonly Mutation[]): string[] {
  const of = (start: string) => mutations.filter(({ site }) => site.kind.startsWith(start));
  return [
    '| 数的种类 | 查出（错误、警告） | 只有提示 | 在舍入范围内，没有提示 | 作者自己的数 | 未查出 | 超出范围的查出率 | 全部改动中报出的（连同提示） |',
    '|---|---|---|---|---|---|---|---|',
    ...siteKinds.map((kind) => line(kind, of(kind))),
    line('**表格合计**', of('表格')),
    line('**句子合计**', of('句子')),
    line('**年份合计**', of('年份')),
    ...changes.flatMap((change) =>
      ['表格', '句子'].map((start) =>
        line(
          `${start}，${change}`,
          of(start).filter((one) => one.change === change),
        ),
      ),
    ),
  ];
}

function ruleLines(mutations: readonly Mutation[]): string[] {
  const rules = new Map<string, { caught: number; alone: number }>();
  for (const { caughtBy } of mutations) {
    for (const code of caughtBy) {
      const tally = rules.get(code) ?? { caught: 0, alone: 0 };
      rules.set(code, tally);
      tally.caught += 1;
      if (caughtBy.length === 1) tally.alone += 1;
    }
  }
  const sorted = [...rules].sort(([, left], [, right]) => right.caught - left.caught);
  return [
    '各条规则查出的次数（括号里是只有它查出的）：',
    sorted.map(([code, { caught, alone }]) => `${code} ${caught}（${alone}）`).join('、'),
  ];
}

/** Why a change escapes, as far as the document itself shows. */
function causeOf({ site, isRepeated }: Mutation): string {
  if (site.kind === '句子：完成率') return '预算数没有印出，只有区间关系可以核对';
  return isRepeated === true
    ? '同样的数字别处也有，但不是同一个数，没有可比的'
    : '这个数全文只印了一处，也不能由别的数算出';
}

function escapeLines(mutations: readonly Mutation[]): string[] {
  const groups = new Map<string, Mutation[]>();
  for (const mutation of mutations) {
    if (mutation.outcome !== '未查出') continue;
    const group = `${causeOf(mutation)}：${mutation.site.kind}`;
    groups.set(group, [...(groups.get(group) ?? []), mutation]);
  }
  const sorted = [...groups].sort(([, left], [, right]) => right.length - left.length);
  return [
    '未查出的，按原因：',
    ...sorted.map(([group, cases]) => {
      const [first] = cases;
      const example =
        first === undefined ? '' : `${first.document} ${first.site.where} → ${first.digits}`;
      return `　${cases.length} 次　${group}　例：${example}`;
    }),
  ];
}

function envelopeLines(mutations: readonly Mutation[]): string[] {
  const rooms = new Map<number, number>();
  for (const { room } of mutations) {
    if (room !== undefined) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  const words = [...rooms]
    .sort(([left], [right]) => left - right)
    .map(([room, count]) => `差${(room / 100).toFixed(2)}时查出 ${count}`);
  return [`在舍入范围内而没有提示的，再改多少就查出：${words.join('、')}`];
}

/** @returns what `npm run bench:checks` prints of the mutations. */
export function mutationLines(mutations: readonly Mutation[]): string[] {
  return [
    ...tableLines(mutations),
    '',
    ...ruleLines(mutations),
    '',
    ...envelopeLines(mutations),
    '',
    ...escapeLines(mutations),
  ];
}
