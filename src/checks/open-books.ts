import { Books } from '../accounts/query.ts';
import { readAccounts } from '../accounts/read-accounts.ts';
import { spenderKinds } from '../report/unit-in-year.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Unit } from '../source/types/unit.ts';
import type { SharedDefinitions } from './definitions.ts';

/**
 * Returns the accounts of a schema-valid disclosure, ready to be asked.
 * @throws AmountOverflow where amounts add up to more than an exact integer holds
 */
export function openBooks(
  disclosure: Disclosure,
  document: SourceDocument,
  unit: Unit,
  { economic }: Pick<SharedDefinitions, 'economic'>,
): Books {
  const year = disclosure.年度;
  const spenders = spenderKinds(unit, year);
  return new Books(readAccounts(disclosure, document), {
    personnel: economic.classes(year, '人员经费').map(({ subject }) => subject.code),
    governmentSubjects: (code) => economic.governmentCandidates(code, spenders, year),
  });
}
