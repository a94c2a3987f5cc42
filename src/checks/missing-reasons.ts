import { isKnown } from '../accounts/figure.ts';
import { indicator, priorIndicator } from '../accounts/indicators.ts';
import { budgeted, completion } from './budgeted.ts';
import type { Budgeted } from './budgeted.ts';
import type { AccountsContext, Rule } from './context.ts';

const general = '一般公共预算财政拨款';

/** C153：决算与预算不同的写差异原因（OFFICIAL 2，M15、M16）。 */
const differenceReason: Rule<AccountsContext> = {
  code: 'C153',
  title: '没有写差异原因',
  levels: ['hint'],
  identities: ['M15', 'M16'],
  example: '科目 2120199 的完成率是 88.9%，没有“差异原因”',
  mend: '在这一行补写“差异原因”',
  *check(context) {
    const { document, disclosure, wording } = context;
    if (!wording.逐项比较预算) return;
    const section = disclosure.说明?.['“三公”经费财政拨款支出决算总体情况说明']?.差异原因;
    const missing: Budgeted[] = [];
    for (const each of budgeted(context)) {
      if (each.reason !== undefined || (each.question && each.question.funds !== general)) continue;
      if (each.item !== undefined && section !== undefined) continue;
      const { computed, stated } = completion(context, each);
      const differs = computed
        ? computed.part !== computed.whole
        : stated !== undefined && Number(stated) !== 100;
      if (differs) missing.push(each);
    }
    const [first] = missing;
    if (first === undefined) return;
    const names = missing.map(({ what }) => what);
    const message = `${names.slice(0, 5).join('、')}${names.length > 5 ? `等${names.length}项` : ''}的决算数与预算数不同，没有写“差异原因”：请补上`;
    yield { level: 'hint', message, place: document.placeOf(first.pointer) };
  },
};

/** C154：三公各项、机关运行经费比上年有增减的写变动原因（OFFICIAL 2，M17）。 */
const itemChangeReason: Rule<AccountsContext> = {
  code: 'C154',
  title: '“三公”经费或机关运行经费没有写变动原因',
  levels: ['hint'],
  identities: ['M17'],
  example: '公务接待费比上年减少，没有“变动原因”',
  mend: '在这一项补写“变动原因”',
  *check({ books, lastYear, disclosure, document }) {
    const rows = disclosure.三公经费 ?? [];
    const reasonOf = (item: string): string | undefined =>
      rows.find((row) => row.项目 === item && row.变动原因 !== undefined)?.变动原因;
    const vehicles = ['公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费'];
    const asked: [string, string | undefined][] = [
      ['因公出国（境）费', reasonOf('因公出国（境）费')],
      ['公务用车购置及运行维护费', vehicles.map(reasonOf).find((reason) => reason !== undefined)],
      ['公务接待费', reasonOf('公务接待费')],
      ['机关运行经费', disclosure.机关运行经费?.变动原因],
    ];
    const missing = asked.filter(([name, reason]) => {
      const [now, before] = [indicator(books, name), priorIndicator(books, lastYear, name)];
      return reason === undefined && isKnown(now) && isKnown(before) && now !== before;
    });
    if (missing.length === 0) return;
    const message = `${missing.map(([name]) => name).join('、')}比上年有增减，没有写“变动原因”：请补上`;
    const key = rows.length > 0 ? '/三公经费' : '/机关运行经费';
    yield { level: 'hint', message, place: document.keyPlaceOf(key) };
  },
};

/** Rules on reasons that a difference asks for. */
export const missingReasonRules: readonly Rule<AccountsContext>[] = [
  differenceReason,
  itemChangeReason,
];
