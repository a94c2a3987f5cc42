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
   * 表的各段，上下相接；多数表只有一段。
   *
   * @minItems 1
   */
  段: FormPart[];
}
/**
 * 一格：固定的文字、附件中的字段或决算的指标。
 */
export interface FormCell {
  /**
   * 固定的文字。
   */
  文字?: string;
  /**
   * 附件中的字段，如 项目名称、预算数.财政拨款；填报.××是附件“填报”下的一项。
   */
  取值?: string;
  /**
   * 决算的指标，按万元印出，如 本年收入合计；不用作者再写。
   */
  指标?: string;
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
  /**
   * 表头下每条指标的各栏；不写即一级指标、二级指标、三级指标、预期、实际各一栏。
   *
   * @minItems 1
   */
  栏?: IndicatorColumn[];
}
/**
 * 指标区的一栏。
 */
export interface IndicatorColumn {
  /**
   * 印指标的什么；“三级指标及预期”合印一格，如 指标1：20万条以上。
   */
  取值: '一级指标' | '二级指标' | '三级指标' | '三级指标及预期' | '预期' | '实际';
  /**
   * 占几列。
   */
  跨列?: number;
}
/**
 * 表的一段，有自己的栏数。
 */
export interface FormPart {
  /**
   * 共几栏。
   */
  栏数: number;
  /**
   * 各栏的相对宽度，写满栏数。
   *
   * @minItems 1
   */
  栏宽?: number[];
  /**
   * 指标区之前的各行。
   */
  行?: FormCell[][];
  /**
   * 指标区。
   */
  指标区?: IndicatorRows;
  /**
   * 指标区之后的各行。
   */
  尾行?: FormCell[][];
}
