import type { AmountReader } from './amount-reader.ts';
import type { BudgetEntry } from './entries.ts';

/** Sets a property only where there is a value, as exact optional types ask. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** Returns the budget at the pointer as parts of a `BudgetEntry`. */
export function readBudget(
  pointer: string,
  reader: AmountReader,
): Pick<BudgetEntry, 'initial' | 'adjusted' | 'rate'> {
  return {
    ...given('initial', reader.figure(`${pointer}/年初预算`)),
    ...given('adjusted', reader.figure(`${pointer}/调整预算`)),
    ...given('rate', reader.text(`${pointer}/完成率`)),
  };
}
