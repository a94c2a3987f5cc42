// Generated from schemas/site.schema.json by `npm run types`; not to be edited.

/**
 * 发布网站的信息，写入每个网页。
 */
export interface Site {
  /**
   * 政府网站的规范名称。
   */
  网站名称: string;
  /**
   * 英文域名。
   */
  网站域名?: string;
  /**
   * 政府网站标识码。
   */
  网站标识码?: string;
  /**
   * 网站主办单位。
   */
  主办单位?: string;
  /**
   * 决算公开所在的栏目。
   */
  栏目?: {
    /**
     * 如 部门决算。
     */
    栏目名称: string;
    /**
     * 栏目的内容。
     */
    栏目描述?: string;
    /**
     * 用分号隔开。
     */
    栏目关键词?: string;
    /**
     * 如 数据发布。
     */
    栏目类别?: string;
  };
}
