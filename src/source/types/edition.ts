// Generated from schemas/edition.schema.json by `npm run types`; not to be edited.

import type { Wording } from './wording.ts';

/**
 * 一条名词，或展开的科目。
 */
export type EditionTerm =
  | {
      /**
       * 名词。
       */
      名词: string;
      /**
       * “指”后面的话，可用 {{类别}}。
       */
      释义: string;
      /**
       * 只在此指标不为零时印。
       */
      凡有?: string;
    }
  | {
      /**
       * 在此处印科目。
       */
      展开: '功能科目';
    };

/**
 * 一个省一个年度的版式：部分、节、图、表和行文开关。
 */
export interface Edition {
  /**
   * 版式名称，与文件夹同名。
   */
  名称: string;
  /**
   * 沿用哪个版式，只写不同的地方。
   */
  继承?: string;
  /**
   * 这个版式适用哪些决算年度。
   */
  适用年度?: {
    /**
     * 起始年度。
     */
    起?: number;
    /**
     * 终止年度。
     */
    止?: number;
  };
  /**
   * 封面标题，可用 {{单位全称}} {{年度}} {{类别}}。
   */
  标题?: string;
  /**
   * 是否印目录页。
   */
  目录?: boolean;
  /**
   * 部分的编号方式。
   */
  部分编号?: '第一部分' | '一、' | '无';
  /**
   * 表头左侧的说法，如 编制单位。
   */
  编制单位?: string;
  /**
   * 行文开关的默认值。
   */
  表述?: Wording;
  /**
   * 按顺序。
   */
  部分?: EditionSection[];
  /**
   * 按顺序印出的名词；“展开: 功能科目”处印本决算出现的每个项级科目。
   */
  名词解释?: EditionTerm[];
  /**
   * 图名对应图的定义。
   */
  图?: {
    [k: string]: EditionFigure;
  };
  /**
   * 按顺序印出的附表。
   */
  附表?: EditionTable[];
}
/**
 * 一节中的一块内容。
 */
export interface EditionBlock {
  /**
   * templates/report 下的文字模板，不写扩展名。
   */
  正文?: string;
  /**
   * “图”下定义的图名。
   */
  图?: string;
  /**
   * 作者文字的位置，如 概况.基本职能。
   */
  叙述?: string;
  /**
   * “说明”下的节名。
   */
  补充说明?: string;
  /**
   * 名词解释清单。
   */
  名词解释?: true;
  /**
   * 此处印绩效表（表述的绩效表位置与此相同才印）。
   */
  绩效表?: '说明' | '附件';
  /**
   * 此处印叙述性附件。
   */
  报告?: true;
  /**
   * 此处印全部附表。
   */
  附表?: true;
}
/**
 * 一节。
 */
export interface EditionSection {
  /**
   * 节的官方标题，可用 {{年度}} {{类别}}。
   */
  标题: string;
  /**
   * 按顺序印出的内容。
   */
  内容?: EditionBlock[];
  /**
   * 没有内容时整节不印，也不提示。
   */
  可省略?: boolean;
  /**
   * 下一级的节。
   */
  节?: EditionSection[];
}
/**
 * 一张图。
 */
export interface EditionFigure {
  /**
   * 图的标题。
   */
  标题: string;
  /**
   * 柱状图或饼状图。
   */
  形式: '柱' | '饼';
  /**
   * 柱状图的指标，画上年和本年。
   */
  指标?: string;
  /**
   * 饼状图的构成，如 收入结构。
   */
  构成?: string;
}
/**
 * 一张附表。
 */
export interface EditionTable {
  /**
   * templates/tables 下的文件名，不写扩展名。
   */
  表: string;
  /**
   * 如 公开01表；没有编号的写空。
   */
  编号?: string;
  /**
   * 改写表的标题。
   */
  标题?: string;
}
