import type { Disclosure } from '../source/types/disclosure.ts';
import type { AmountReader } from './amount-reader.ts';
import { fundSet } from './dimensions.ts';
import type { ThreePublicEntry } from './entries.ts';
import { sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { readBudget, given } from './read-parts.ts';

type Row = NonNullable<Disclosure['三公经费']>[number];

/** Reads 三公经费: what lists give is summed (vehicles bought, receptions, delegations), not typed again. */
export function readThreePublic(disclosure: Disclosure, reader: AmountReader): ThreePublicEntry[] {
  return (disclosure.三公经费 ?? []).map((row, index) => {
    const pointer = `/三公经费/${index}`;
    return {
      item: row.项目,
      funds: fundSet(row.资金来源 ?? '一般公共预算财政拨款'),
      ...readBudget(pointer, reader),
      ...given('final', reader.figure(`${pointer}/决算`) ?? listedFinal(row, pointer, reader)),
      pointer,
    };
  });
}

function listedFinal(row: Row, pointer: string, reader: AmountReader): Figure | undefined {
  if (row.购置 !== undefined) return listSum(row.购置.length, `${pointer}/购置`, reader);
  const receptions = (['国内公务接待', '外事接待'] as const).filter(
    (kind) => row[kind] !== undefined,
  );
  const amounts = receptions.map((kind) =>
    receptionAmount(row[kind], `${pointer}/${kind}`, reader),
  );
  // A kind without an amount leaves the sum open: never a partial sum.
  const known = amounts.filter((figure) => figure !== undefined);
  if (known.length > 0 && known.length === amounts.length) return sumFigures(known);
  const delegations = row.出访 ?? [];
  const complete = delegations.length > 0 && delegations.every((visit) => visit.金额 !== undefined);
  return complete ? listSum(delegations.length, `${pointer}/出访`, reader) : undefined;
}

/** 金额 of 国内公务接待 or 外事接待, in 分: stated, else the sum of its list; undefined where nothing is said. */
export function receptionAmount(
  group: { 金额?: unknown; 明细?: readonly unknown[] } | undefined,
  pointer: string,
  reader: AmountReader,
): Figure | undefined {
  if (group === undefined) return undefined;
  const stated = reader.figure(`${pointer}/金额`);
  if (stated !== undefined) return stated;
  return group.明细 === undefined
    ? undefined
    : listSum(group.明细.length, `${pointer}/明细`, reader);
}

function listSum(length: number, pointer: string, reader: AmountReader): Figure {
  return sumFigures(
    Array.from({ length }, (_, index) => reader.figure(`${pointer}/${index}/金额`) ?? 'unknown'),
  );
}
