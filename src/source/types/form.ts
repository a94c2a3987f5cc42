// Generated from schemas/form.schema.json by `npm run types`; not to be edited.

/**
 * 一种附件表格的定义。
 */
export interface Form {
  /**
   * 附件的“类型”写的就是这个名称。
   */
  名称: string;
  /**
   * 表的标题，可用 {{年度}} {{项目名称}}。
   */
  标题: string;
  /**
   * 标题下的一行。
   */
  副标题?: string;
  /**
   * 共几栏。
   */
  栏数: number;
  /**
   * 各栏的相对宽度。
   *
   * @minItems 1
   */
  栏宽?: number[];
  /**
   * 指标区之前的各行。
   */
  行: FormCell[][];
  /**
   * 指标区。
   */
  指标区: IndicatorRows;
}
/**
 * 一格。
 */
export interface FormCell {
  /**
   * 固定的文字。
   */
  文字?: string;
  /**
   * 附件中的字段，如 项目名称、预算数.财政拨款。
   */
  取值?: string;
  /**
   * 占几列。
   */
  跨列?: number;
  /**
   * 占几行。
   */
  跨行?: number;
  /**
   * 是否表头格。
   */
  表头?: boolean;
}
/**
 * 指标区：一级、二级指标自动合并。
 */
export interface IndicatorRows {
  /**
   * 指标区最左边合并的格。
   */
  前格?: FormCell;
  /**
   * 指标区的表头。
   */
  表头: FormCell[];
}
