import { AmountReader } from '../accounts/amount-reader.ts';
import { isKnown } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { threePublicCompletion, threePublicFinal } from '../accounts/three-public.ts';
import { receptionAmount } from '../accounts/read-three-public.ts';
import { budgetBasis } from '../report/wording.ts';
import type { AccountsContext, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';
import { otherVehicles, vehiclesBought, vehiclesKept, vehiclesWithinAssets } from './vehicles.ts';

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

const kinds = ['国内公务接待', '外事接待'] as const;
type Group = { 批次?: number; 人次?: number; 明细?: readonly { 人次?: number }[] };

/** 批次 and 人次 as stated, else from the list; undefined where the source says nothing. */
function countsOf(group: Group): { visits: number | undefined; persons: number | undefined } {
  const persons = (group.明细 ?? []).map((visit) => visit.人次);
  const listed = persons.every((count) => count !== undefined) ? sum(persons) : undefined;
  return {
    visits: group.批次 ?? group.明细?.length,
    persons: group.人次 ?? (group.明细 === undefined ? undefined : listed),
  };
}

/** C126：接待明细的批数＝批次，人次之和＝人次（OFFICIAL 2，L23）。 */
const receptionCounts: Rule<AccountsContext> = {
  code: 'C126',
  title: '接待的批次、人次与明细不符',
  levels: ['error'],
  identities: ['L23'],
  example: '批次写 10，明细只列了 9 批',
  mend: '补上漏列的批次，或改正批次、人次；有明细的可以不写',
  *check({ disclosure, document }) {
    for (const [index, row] of (disclosure.三公经费 ?? []).entries()) {
      for (const kind of kinds) {
        const group = row[kind];
        if (group?.明细 === undefined) continue;
        const listed = countsOf({ 明细: group.明细 });
        for (const [key, found, expected] of [
          ['批次', group.批次, listed.visits],
          ['人次', group.人次, listed.persons],
        ] as const) {
          if (found === undefined || expected === undefined || found === expected) continue;
          const message = `${kind}的${key}写的是${found}，明细合计是${expected}：请补上漏列的，或改正${key}`;
          const place = document.placeOf(`/三公经费/${index}/${kind}/${key}`);
          const details = { expected: String(expected), found: String(found) };
          yield { level: 'error', message, place, ...details };
        }
      }
    }
  },
};

/** C127：接待费大于零 ⇔ 批次大于零 ⇔ 人次大于零，人次不少于批次（OFFICIAL 2，N13）。 */
const receptionPlausible: Rule<AccountsContext> = {
  code: 'C127',
  title: '接待的金额、批次、人次互相矛盾',
  levels: ['error'],
  identities: ['N13'],
  example: '金额 0.44，批次 5，人次 3',
  mend: '核对金额、批次和人次',
  *check({ disclosure, document }) {
    const reader = new AmountReader(document, disclosure.金额单位);
    for (const [index, row] of (disclosure.三公经费 ?? []).entries()) {
      for (const kind of kinds) {
        const group = row[kind];
        if (group === undefined) continue;
        const pointer = `/三公经费/${index}/${kind}`;
        const { visits, persons } = countsOf(group);
        const amount = receptionAmount(group, pointer, reader);
        const problem = contradiction(amount, visits, persons);
        if (problem === undefined) continue;
        const message = `${kind}${problem}：请核对金额、批次和人次`;
        yield { level: 'error', message, place: document.keyPlaceOf(pointer) };
      }
    }
  },
};

function contradiction(
  amount: Figure | undefined,
  visits: number | undefined,
  persons: number | undefined,
): string | undefined {
  if (visits !== undefined && persons !== undefined && persons < visits)
    return `有${visits}批次，却只有${persons}人次`;
  if (!isKnown(amount)) return undefined;
  if (amount > 0 && visits === 0) return '有支出，批次却是0';
  if (amount > 0 && persons === 0) return '有支出，人次却是0';
  if (amount === 0 && (visits ?? 0) > 0) return `有${visits}批次，支出却是0`;
  return undefined;
}

/** C129：出国（境）费大于零的，团组不少于1个，人次不少于团组（OFFICIAL 2，N14）。 */
const delegations: Rule<AccountsContext> = {
  code: 'C129',
  title: '因公出国（境）的团组、人次与费用矛盾',
  levels: ['error'],
  identities: ['N14'],
  example: '因公出国（境）费 6.82，团组 2，人次 1',
  mend: '核对费用、团组和人次；没有团组的费用（如退票费、翻译费）在“出访”里写明',
  *check({ books, disclosure, document }) {
    for (const [index, row] of (disclosure.三公经费 ?? []).entries()) {
      if (row.项目 !== '因公出国（境）费') continue;
      const visits = row.出访 ?? [];
      const total = (key: '团组' | '人次'): number | undefined =>
        row[key] ??
        (visits.some((visit) => visit[key] !== undefined)
          ? sum(visits.map((visit) => visit[key] ?? 0))
          : undefined);
      const groups = total('团组');
      const persons = total('人次');
      const final = threePublicFinal(books, row.项目);
      const place = document.placeOf(`/三公经费/${index}`);
      if (groups !== undefined && persons !== undefined && persons < groups) {
        const message = `因公出国（境）团组${groups}个，人次却只有${persons}：请核对`;
        yield { level: 'error', message, place };
      }
      if (isKnown(final) && final > 0 && groups === 0 && visits.length === 0) {
        const message = `有因公出国（境）费${amountInMessage(final, disclosure.金额单位)}，团组却是0：请核对；没有出访的费用请在“出访”里写明`;
        yield { level: 'error', message, place };
      }
      if (final === 0 && (groups ?? 0) > 0) {
        const message = `因公出国（境）团组${groups ?? 0}个，费用却是0：请核对`;
        yield { level: 'error', message, place };
      }
    }
  },
};

/** C133：三公决算不大于预算，超出的要写差异原因（OFFICIAL 2，G05）。 */
const withinBudget: Rule<AccountsContext> = {
  code: 'C133',
  title: '“三公”经费超出预算而没有写原因',
  levels: ['warning'],
  identities: ['G05'],
  example: '公务接待费的调整预算 4，决算 4.5，没有差异原因',
  mend: '核对预算和决算；确实超出的写“差异原因”',
  *check({ books, disclosure, document, wording }) {
    const section = disclosure.说明?.['“三公”经费财政拨款支出决算总体情况说明'];
    for (const [index, row] of (disclosure.三公经费 ?? []).entries()) {
      const reason = row.差异原因 ?? (row.项目 === '合计' ? section?.差异原因 : undefined);
      if (reason !== undefined) continue;
      const completion = threePublicCompletion(books, row.项目, budgetBasis(wording));
      const over =
        completion.computed === undefined
          ? Number(completion.stated ?? 0) > 100
          : completion.computed.part > completion.computed.whole;
      if (!over) continue;
      const message = `${row.项目}的决算超出预算，没有写“差异原因”：请核对，确实超出的写明原因`;
      yield { level: 'warning', message, place: document.placeOf(`/三公经费/${index}`) };
    }
  },
};

/** Rules on the counts beside “三公”经费: receptions, delegations, vehicles. */
export const threePublicCountRules: readonly Rule<AccountsContext>[] = [
  receptionCounts,
  receptionPlausible,
  vehiclesBought,
  delegations,
  vehiclesKept,
  vehiclesWithinAssets,
  otherVehicles,
  withinBudget,
];
