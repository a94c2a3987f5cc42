// Generated from schemas/unit.schema.json by `npm run types`; not to be edited.

/**
 * 一个部门或单位，历年不变的事项。
 */
export interface Unit {
  /**
   * 全称；改过名的按时期写成清单。
   */
  名称: string | NamePeriod[];
  /**
   * 正文中使用的简称；不写即用全称。
   */
  简称?: string;
  /**
   * 部门（含本级和所属单位的汇总）或单位。
   */
  类别: '部门' | '单位';
  /**
   * 决定机关运行经费的写法。
   */
  单位性质: '行政' | '参公事业' | '事业';
  /**
   * 单位的主管部门全称，与部门 unit.yaml 的名称一致；据此把单位与部门连在一起。
   */
  主管部门?: string;
  /**
   * 主管部门本级的单位决算写 true；部门与各单位之和的核对要有它。
   */
  部门本级?: boolean;
  /**
   * 部门或单位的预算代码。
   */
  预算代码?: string;
  /**
   * 示例数据写 true，页面上会写明。
   */
  虚构?: boolean;
  /**
   * 纳入部门决算编制范围的二级预算单位。
   */
  所属单位?: Subordinate[];
  /**
   * 本单位各年度不用的规则，每条写明原因。
   */
  停用规则?: SwitchedOffRule[];
}
/**
 * 一条停用的规则和停用的原因。
 */
export interface SwitchedOffRule {
  /**
   * 规则代码，见 docs/rules.md；标“不能停用”的不可以。
   */
  规则: string;
  /**
   * 为什么停用；印在检查和生成的小结里。
   */
  原因: string;
}
/**
 * 一段时期的名称。
 */
export interface NamePeriod {
  /**
   * 全称。
   */
  名称: string;
  /**
   * 简称。
   */
  简称?: string;
  /**
   * 从哪一年度起。
   */
  起?: number;
  /**
   * 到哪一年度止。
   */
  止?: number;
}
/**
 * 一个所属二级决算单位。
 */
export interface Subordinate {
  /**
   * 所属单位全称。
   */
  名称: string;
  /**
   * 行政、参照公务员法管理的事业单位，或其他事业单位。
   */
  单位性质: '行政' | '参公事业' | '事业' | '企业';
  /**
   * 从哪一年度起纳入。
   */
  起?: number;
  /**
   * 到哪一年度止。
   */
  止?: number;
}
