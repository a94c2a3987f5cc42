// Generated from schemas/economic-subjects.schema.json by `npm run types`; not to be edited.

/**
 * 四位数的年度。
 */
export type SubjectYear = number;
/**
 * 政府预算支出经济分类科目的编码，要加引号。
 */
export type GovernmentCode = string;

/**
 * 政府收支分类科目中的部门预算支出经济分类和政府预算支出经济分类，及两者的对应关系。
 */
export interface EconomicSubjects {
  /**
   * 这些编码从哪一年度起有效（含当年）。
   */
  起: SubjectYear;
  /**
   * 301 至 399，类、款各一行，按编码从小到大。
   *
   * @minItems 1
   */
  部门预算支出经济分类科目: EconomicSubject[];
  /**
   * 501 至 599，类、款各一行，按编码从小到大。
   *
   * @minItems 1
   */
  政府预算支出经济分类科目: GovernmentEconomicSubject[];
}
/**
 * 同一编码的一个旧名称。
 */
export interface FormerName {
  /**
   * 旧名称。
   */
  名称: string;
  /**
   * 从哪一年度起用（含当年）；不写即接着前一个旧名称，没有前一个的自编码有效之年起。
   */
  起?: SubjectYear;
  /**
   * 用到哪一年度为止（含当年）。
   */
  止: SubjectYear;
}
/**
 * 一个部门预算支出经济分类科目。
 */
export interface EconomicSubject {
  /**
   * 科目编码，要加引号：类 3 位、款 5 位。
   */
  编码: string;
  /**
   * 现用的官方名称。
   */
  名称: string;
  /**
   * 编码从哪一年度起有效（含当年）；不写即沿用类的，类没有的沿用本文件的。
   */
  起?: SubjectYear;
  /**
   * 编码到哪一年度为止有效（含当年）；不写即沿用类的，类没有的即至今。
   */
  止?: SubjectYear;
  /**
   * 编码不变而名称变过的，旧名称及其年度，先旧后新。
   *
   * @minItems 1
   */
  曾用名?: FormerName[];
  /**
   * 只写在类上：在一般公共预算财政拨款基本支出决算表中归入人员经费还是公用经费；不写即不列入该表。
   */
  经费?: '人员经费' | '公用经费';
  /**
   * 只写在类上，true：由发展改革部门安排的基本建设支出。
   */
  基本建设?: boolean;
  /**
   * 在政府预算支出经济分类中的科目，行政单位和事业单位相同；款不写即沿用类的。
   */
  对应?: GovernmentCode;
  /**
   * 行政单位（含参公管理的事业单位）的支出在政府预算支出经济分类中的科目；款不写即沿用类的。
   */
  机关对应?: GovernmentCode;
  /**
   * 事业单位的支出在政府预算支出经济分类中的科目；款不写即沿用类的。
   */
  事业单位对应?: GovernmentCode;
  /**
   * true：在公开材料中见到过这一编码与名称的对应。不写：请与当年的《政府收支分类科目》核对。
   */
  核实?: boolean;
}
/**
 * 一个政府预算支出经济分类科目。
 */
export interface GovernmentEconomicSubject {
  /**
   * 科目编码，要加引号：类 3 位、款 5 位。
   */
  编码: GovernmentCode;
  /**
   * 现用的官方名称。
   */
  名称: string;
  /**
   * 编码从哪一年度起有效（含当年）；不写即沿用类的，类没有的沿用本文件的。
   */
  起?: SubjectYear;
  /**
   * 编码到哪一年度为止有效（含当年）；不写即沿用类的，类没有的即至今。
   */
  止?: SubjectYear;
  /**
   * 编码不变而名称变过的，旧名称及其年度，先旧后新。
   *
   * @minItems 1
   */
  曾用名?: FormerName[];
  /**
   * 只写在类上：只有行政单位（机关）或只有事业单位使用；不写即都用。
   */
  适用?: '机关' | '事业单位';
  /**
   * true：在公开材料中见到过这一编码与名称的对应。不写：请与当年的《政府收支分类科目》核对。
   */
  核实?: boolean;
}
