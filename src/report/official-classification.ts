import type { EconomicSubjects } from '../accounts/economic-subjects.ts';
import type { FunctionalSubjects } from '../accounts/subjects.ts';
import type { Classification } from './classification.ts';

/** Returns the classification of one year. Names that the checks should have refused are a fault of the program. */
export function classificationOf(
  functional: FunctionalSubjects,
  economic: EconomicSubjects,
  year: number,
): Classification {
  const required = (name: string | undefined, code: string): string => {
    if (name === undefined) throw new Error(`no subject ${code} in ${year}`);
    return name;
  };
  return {
    functionalName: (code) => required(functional.nameOf(code, year), code),
    functionalPhrase: (code) => required(functional.phrase(code, year), code),
    classRows: () =>
      functional
        .classRows(year)
        .map(({ code, name, numeral }) => ({ code, name, label: `${numeral}、${name}` })),
    economicName: (code) => economic.nameOf(code, year),
    economicItems: (classCode) =>
      economic
        .list(year)
        .filter(({ code, level }) => level === '款' && code.startsWith(classCode))
        .map(({ code, name }) => ({ code, name })),
    economicSubjects: (whose) =>
      (whose === 'government' ? economic.government : economic)
        .list(year)
        .map(({ code, name }) => ({ code, name })),
    definition: (code) => functional.find(code, year)?.definition?.text,
  };
}
