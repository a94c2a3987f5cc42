// Generated from schemas/text-words.schema.json by `npm run types`; not to be edited.

/**
 * 核对作者文字和已公开文件时用的词；都是照字面比较的文字，括号用全角。
 */
export interface TextWords {
  /**
   * 填写模板时应删去的说明文字。
   */
  模板痕迹: string[];
  /**
   * 被入侵网站常见的推广词；只收政府文件里不会正常出现的词。
   */
  网站垃圾词: string[];
  /**
   * 用来发现被顶替的词。
   */
  常用搭配: Collocation[];
  /**
   * 私人电子邮箱的域名。
   */
  私人邮箱: string[];
  /**
   * 后面的数字是账号或卡号。
   */
  账号说法: string[];
  /**
   * 后面的文字是人名或电话。
   */
  联系人说法: string[];
  /**
   * 人名前后的职务。
   */
  职务: string[];
  /**
   * 正文怎样称呼各项指标。
   */
  指标说法: IndicatorPhrase[];
  /**
   * 一列举就全的部分，名称用说法里的写法。
   */
  完整列举: string[][];
  /**
   * 用来认出人名。
   */
  姓氏: string[];
  /**
   * 推广词常见的末两个字。
   */
  垃圾词尾: string[];
}
/**
 * 前后固定、中间应是某个词的搭配。
 */
export interface Collocation {
  /**
   * 前面的字。
   */
  前: string;
  /**
   * 中间应有的词。
   */
  词: string;
  /**
   * 后面的字；不写的，看“前”后面是不是两个字加一个垃圾词尾。
   */
  后?: string;
}
/**
 * 一组说法和它们所指的指标。
 */
export interface IndicatorPhrase {
  /**
   * 正文里的说法。
   */
  说法: string[];
  /**
   * 所指的官方指标名称；同任何一个相符即可。
   */
  指标: string[];
}
