// Generated from schemas/report-data.schema.json by `npm run types`; not to be edited.

/**
 * 网页中的锚点，一份报告内唯一。
 */
export type Anchor = string;
/**
 * 金额，单位为分，精确的整数。
 */
export type Fen = number;
/**
 * 一项内容。
 */
export type Block =
  Paragraph | Narrative | FigureReference | GlossaryReference | Form | AttachedPdf | TableReference;
/**
 * 撰写内容的一部分。
 */
export type Piece = Paragraph | Heading | PlainTable;
/**
 * 一行，从左到右；被上方的格跨行占去的位置不再列出。
 */
export type Row = Cell[];

/**
 * data.json：一份决算公开所印的全部内容。金额以分（精确的整数）和万元（所印的数）两种写法给出。
 */
export interface ReportData {
  /**
   * 旧程序读新文件会读错时加一。
   */
  格式版本: 1;
  /**
   * 报告的标题，如 ××局2020年度部门决算。
   */
  标题: string;
  /**
   * 编制决算的单位。
   */
  单位: {
    /**
     * 网址中的单位名。
     */
    标识: Anchor;
    /**
     * 单位在这一年度的全称。
     */
    名称: string;
  };
  /**
   * 决算年度。
   */
  年度: number;
  /**
   * 所用的版式，省份和年度。
   */
  版式: string;
  /**
   * 草稿不公开发布，只供预览。
   */
  状态: '草稿' | '已批复';
  /**
   * 向社会公开的日期，如 2021-09-26；草稿可以没有。
   */
  公开日期?: string;
  /**
   * 财政部门批复决算的日期；没有写的没有。
   */
  批复日期?: string;
  /**
   * 公开以后的更正，按日期先后；没有更正的没有。
   *
   * @minItems 1
   */
  更正?: Correction[];
  /**
   * 报告的各部分，按先后排列。
   */
  部分: Section[];
  /**
   * 报告中的图，按先后排列。
   */
  图: Figure[];
  /**
   * 名词解释，按先后排列。
   */
  名词解释: GlossaryTerm[];
  /**
   * 全部附表，按先后排列；与 tables.xlsx 的工作表、tables 文件夹的 CSV 文件一一对应。
   */
  附表: Table[];
}
/**
 * 一个标题和它下面的内容。
 */
export interface Section {
  /**
   * 网页中的锚点。
   */
  标识: Anchor;
  /**
   * 标题级别：1 为部分，2 为一、，3 为（一），4 为 1.。
   */
  级: 1 | 2 | 3 | 4;
  /**
   * 标题编号，连同标点，如 第一部分、一、；版式不印编号的为空。
   */
  编号: string;
  /**
   * 标题文字。
   */
  标题: string;
  /**
   * 标题下的内容，按先后排列。
   */
  内容: Block[];
  /**
   * 下一级标题。
   */
  节: Section[];
  /**
   * 整个部分、节、表或附件依法不公开的，写依据。
   */
  依法不公开?: Withheld;
}
/**
 * 一段文字。
 */
export interface Paragraph {
  /**
   * 一段文字。
   */
  类型: '段落';
  /**
   * 段落文字。
   */
  文字: string;
}
/**
 * 单位自己撰写的内容。
 */
export interface Narrative {
  /**
   * 单位自己撰写的内容。
   */
  类型: '叙述';
  /**
   * 段落、小标题和表格，按先后排列。
   */
  内容: Piece[];
}
/**
 * 这里印一张图，数据见“图”。
 */
export interface FigureReference {
  /**
   * 这里印一张图，数据见“图”。
   */
  类型: '图';
  /**
   * 图的标识。
   */
  标识: Anchor;
}
/**
 * 这里印名词解释，见“名词解释”。
 */
export interface GlossaryReference {
  /**
   * 这里印名词解释，见“名词解释”。
   */
  类型: '名词解释';
}
/**
 * 这里印一张附表，数据见“附表”。
 */
export interface TableReference {
  /**
   * 这里印一张附表，数据见“附表”。
   */
  类型: '附表';
  /**
   * 附表的标识。
   */
  标识: Anchor;
}
/**
 * 附件中的表，如项目绩效表。
 */
export interface Form {
  /**
   * 附件中的表，如项目绩效表。
   */
  类型: '表单';
  /**
   * 表的标题。
   */
  标题: string;
  /**
   * 标题下的一行，如年度。
   */
  副标题?: string;
  /**
   * 表有几栏。
   */
  栏数: number;
  /**
   * 自上而下各行，每行列出从本行开始的格。
   */
  行: Row[];
}
/**
 * 现成的 PDF 附件，各页并入 report.pdf。
 */
export interface AttachedPdf {
  /**
   * 现成的 PDF 附件，各页并入 report.pdf。
   */
  类型: 'PDF';
  /**
   * 附件的标题。
   */
  标题: string;
  /**
   * 附件的文件，相对于 data.json 的路径。
   */
  文件: string;
  /**
   * 附件有几页。
   */
  页数: number;
  /**
   * 文件的大小。
   */
  字节数: number;
}
/**
 * 依法不公开，内容处只印一句话。
 */
export interface Withheld {
  /**
   * 不公开的法律依据。
   */
  依据: string;
}
/**
 * 公开以后的一次更正。
 */
export interface Correction {
  /**
   * 更正后重新公开的日期。
   */
  更正日期: string;
  /**
   * 改了什么、为什么改。
   */
  更正说明: Piece[];
}
/**
 * 撰写内容中的小标题。
 */
export interface Heading {
  /**
   * 撰写内容中的小标题。
   */
  类型: '标题';
  /**
   * 1 为一、，2 为（一），3 为 1.，相对于所在的节。
   */
  级: 1 | 2 | 3;
  /**
   * 小标题文字，连同编号。
   */
  文字: string;
}
/**
 * 撰写内容中的表格。
 */
export interface PlainTable {
  /**
   * 撰写内容中的表格。
   */
  类型: '表格';
  /**
   * 各栏的名称。
   */
  表头: string[];
  /**
   * 自上而下各行的文字。
   */
  行: string[][];
}
/**
 * 一张图和画图用的数据。
 */
export interface Figure {
  /**
   * 网页中的锚点。
   */
  标识: Anchor;
  /**
   * 图名，连同编号。
   */
  标题: string;
  /**
   * 图的形状。
   */
  图形: '柱形图' | '饼图';
  /**
   * 图中金额的单位，如 万元。
   */
  金额单位: string;
  /**
   * 图中各项。
   */
  数据: FigureDatum[];
}
/**
 * 图中的一项。
 */
export interface FigureDatum {
  /**
   * 这一项的名称。
   */
  名称: string;
  /**
   * 金额，单位为分。
   */
  分: Fen;
  /**
   * 图上所印的金额。
   */
  文字: string;
  /**
   * 图上所印的占比，带百分号；只有饼图有。
   */
  占比?: string;
}
/**
 * 一条名词解释。
 */
export interface GlossaryTerm {
  /**
   * 连同标点，如 1.。
   */
  编号: string;
  /**
   * 被解释的名词。
   */
  名词: string;
  /**
   * 名词的含义。
   */
  解释: string;
}
/**
 * 一张附表。
 */
export interface Table {
  /**
   * 网页中的锚点。
   */
  标识: Anchor;
  /**
   * 同一张表的 CSV 文件，相对于 data.json 的路径。
   */
  文件: string;
  /**
   * 如 公开01表；版式不印编号的为空。
   */
  编号: string;
  /**
   * 附表名称。
   */
  标题: string;
  /**
   * 表头左侧所印，如 编制单位：××局。
   */
  编制单位: string;
  /**
   * 表头右侧所印，如 金额单位：万元。
   */
  金额单位: string;
  /**
   * 表有几栏。
   */
  栏数: number;
  /**
   * 表头各行，每行列出从本行开始的格。
   */
  表头: Row[];
  /**
   * 表体各行，每行列出从本行开始的格。
   */
  表体: Row[];
  /**
   * 整张表依法不公开的，写依据；表体只有说明的一格。
   */
  依法不公开?: Withheld;
  /**
   * 没有数据的表，表下所印的说明。
   */
  空表说明?: string;
  /**
   * 表下的注，每条一项。
   */
  注: string[];
}
/**
 * 一格。没有“分”的金额格，资料没有公布或依法不公开：既不是零，也不参加计算。
 */
export interface Cell {
  /**
   * 从第几栏开始，最左边为 1。
   */
  栏: number;
  /**
   * 占几栏；不写为 1。
   */
  跨列?: number;
  /**
   * 占几行；不写为 1。
   */
  跨行?: number;
  /**
   * 格里是什么。
   */
  类别: '表头' | '项目' | '编码' | '行次' | '金额' | '数量' | '文字';
  /**
   * 格里所印的文字；金额按版式的写法，零可能印成空白。
   */
  文字: string;
  /**
   * 缩进级数：不写为类级，1 为款级，2 为项级。
   */
  级?: number;
  /**
   * 金额，单位为分，精确值；用于计算。
   */
  分?: Fen;
  /**
   * 金额，单位为万元，四舍五入到两位小数，不带千分位；即表中所印的数。
   */
  万元?: string;
  /**
   * 这一格的数依法不公开。
   */
  依法不公开?: true;
}
