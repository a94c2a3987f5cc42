/** The names that a report prints, in the classification of its year. */
export interface Classification {
  /** Official name of a 类, 款 or 项 in that year. Throws on a code that the checks let through by mistake. */
  functionalName(code: string): string;
  /** 社会保障和就业支出（类）…（款）…（项） */
  functionalPhrase(code: string): string;
  /** The 类 that are rows of 收入支出决算总表, in order, with the numeral: 一、一般公共服务支出. */
  classRows(): { code: string; label: string; name: string }[];
  /** Official name of an economic subject; undefined where the year has none. */
  economicName(code: string): string | undefined;
  /** The 款 of an economic class in that year, in code order. */
  economicItems(classCode: string): { code: string; name: string }[];
  /** All 类 and 款 of an economic classification in that year, in code order. */
  economicSubjects(whose: 'department' | 'government'): { code: string; name: string }[];
  /** Statutory definition of a functional subject (the words after 指); undefined where none is on file. */
  definition(code: string): string | undefined;
}
