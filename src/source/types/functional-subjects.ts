// Generated from schemas/functional-subjects.schema.json by `npm run types`; not to be edited.

/**
 * 四位数的年度。
 */
export type SubjectYear = number;
/**
 * 释义的全文：以“反映”开头，以句号结尾，不写“指”。名词解释印作“……（类）……（款）……（项）：指”加释义。
 */
export type SubjectDefinition = string;

/**
 * 政府收支分类科目中的支出功能分类：编码、官方名称、有效年度和释义。
 */
export interface FunctionalSubjects {
  /**
   * 没有自己释义的项按名称套用的释义格式；自上而下，用第一条相符的。
   */
  通用释义: DefinitionPattern[];
  /**
   * 类、款、项各一行，按编码从小到大；每一款的类、每一项的款都要列出。
   *
   * @minItems 1
   */
  支出功能分类科目: FunctionalSubject[];
}
/**
 * 一种释义格式。
 */
export interface DefinitionPattern {
  /**
   * 项的名称；“{范围}”代表任意一段文字，如“其他{范围}支出”。{范围} 以“的”结尾的不套用。
   */
  名称: string;
  /**
   * 编码的末两位，要加引号；末两位在其中的项才套用。
   *
   * @minItems 1
   */
  后缀: string[];
  /**
   * 释义的格式，写法与科目的释义相同；“{范围}”换成名称中的同一段文字。
   */
  释义: SubjectDefinition;
  /**
   * true：格式的文字见于已公开的决算。不写：请与《政府收支分类科目》核对。
   */
  释义核实?: boolean;
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
 * 在哪些年度是收入支出决算总表的一行。
 */
export interface SummaryRow {
  /**
   * 从哪一年度起（含当年）。
   */
  起: SubjectYear;
  /**
   * 到哪一年度止（含当年）；不写即至今。
   */
  止?: SubjectYear;
}
/**
 * 一个支出功能分类科目。
 */
export interface FunctionalSubject {
  /**
   * 科目编码，要加引号：类 3 位、款 5 位、项 7 位。
   */
  编码: string;
  /**
   * 现用的官方名称。
   */
  名称: string;
  /**
   * 编码从哪一年度起有效（含当年）；不写即不限，并沿用上级科目的。
   */
  起?: SubjectYear;
  /**
   * 编码到哪一年度为止有效（含当年）；不写即不限，并沿用上级科目的。
   */
  止?: SubjectYear;
  /**
   * 编码不变而名称变过的，旧名称及其年度，先旧后新。释义只属于现用名称。
   *
   * @minItems 1
   */
  曾用名?: FormerName[];
  /**
   * 也见到过、起用年度未查明的名称；作者写这个名称也算对，报告仍印“名称”。
   *
   * @minItems 1
   */
  又名?: string[];
  /**
   * true：政府性基金预算的科目；写在类、款上，所属的款、项相同。
   */
  基金?: boolean;
  /**
   * true：在公开材料中见到过这一编码与名称的对应。不写：请与当年的《政府收支分类科目》核对。
   */
  核实?: boolean;
  /**
   * 只写在类上：在哪些年度是收入支出决算总表支出一侧的一行；不写即不是。
   */
  总表行?: SummaryRow;
  /**
   * 官方释义；不写的项按通用释义的格式。
   */
  释义?: SubjectDefinition;
  /**
   * true：释义的文字见于已公开的决算。不写：请与《政府收支分类科目》核对。
   */
  释义核实?: boolean;
}
