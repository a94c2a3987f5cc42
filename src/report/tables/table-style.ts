import type { Books } from '../../accounts/query.ts';
import type { Table } from '../../source/types/table.ts';
import type { Classification } from '../classification.ts';

/** How an edition has its tables printed: what applies to any table. */
export interface TableStyle {
  thousands: boolean;
  /** What stands in a cell that is exactly zero: nothing, `0` or `0.00`. */
  zero: string;
  /** Whether 行次 and 栏次 are printed; where not, their column and their head row are left out. */
  lineNumbers: boolean;
  /** 功能分类科目编码 in one column, or in three: 类, 款, 项. */
  codeColumns: 1 | 3;
  /** Where 合计 stands in tables with rows by subject. */
  totalRow: 'first' | 'last';
  /** Whether the number (公开01表) is printed. */
  numbered: boolean;
  /** Whether the maker (编制单位：…) is printed. */
  namesMaker: boolean;
  /** The right cell of the header block, e.g. `金额单位：万元`. */
  unit: string;
  /** Other words for texts of heads and fixed rows, letter for letter. */
  renamed: Readonly<Record<string, string>>;
  /** 类 that are no rows of the summary tables while their amounts are zero. */
  omittedClasses: readonly string[];
  /** What a heading says behind the title of a table without figures. */
  emptyMark: string;
  /** Whether a table that goes on over several sheets of paper says 续表 on those behind the first. */
  marksContinued: boolean;
}

/** How tables are printed where neither edition nor table says otherwise: the national form. */
const nationalStyle: TableStyle = {
  thousands: false,
  zero: '0.00',
  lineNumbers: true,
  codeColumns: 1,
  totalRow: 'first',
  numbered: true,
  namesMaker: true,
  unit: '金额单位：万元',
  renamed: {},
  omittedClasses: [],
  emptyMark: '',
  marksContinued: true,
};

/** What an edition may say under 附表样式, for all tables, and under 样式 of one table. */
export interface AuthoredTableStyle {
  行次栏次?: boolean;
  科目编码栏?: 1 | 3;
  合计行?: '首行' | '末行';
  编号?: boolean;
  编制单位?: boolean;
  /** 金额单位 or 单位: the words before ：万元. */
  单位说法?: string;
  改称?: Readonly<Record<string, string>>;
  不列类级科目?: readonly string[];
  空表标记?: string;
  续表?: boolean;
}

/** Returns the style in force: later layers win, 改称 are gathered. */
export function resolveTableStyle(
  numbers: Pick<TableStyle, 'thousands' | 'zero'>,
  ...layers: readonly (AuthoredTableStyle | undefined)[]
): TableStyle {
  const said: AuthoredTableStyle = Object.assign({}, ...layers);
  const { 行次栏次, 科目编码栏, 合计行, 编号, 编制单位, 单位说法, 不列类级科目, 空表标记, 续表 } =
    said;
  return {
    ...numbers,
    lineNumbers: 行次栏次 ?? nationalStyle.lineNumbers,
    codeColumns: 科目编码栏 ?? nationalStyle.codeColumns,
    totalRow: 合计行 === '末行' ? 'last' : 'first',
    numbered: 编号 ?? nationalStyle.numbered,
    namesMaker: 编制单位 ?? nationalStyle.namesMaker,
    unit: 单位说法 === undefined ? nationalStyle.unit : `${单位说法}：万元`,
    renamed: Object.assign({}, ...layers.map((layer) => layer?.改称)) as Record<string, string>,
    omittedClasses: 不列类级科目 ?? nationalStyle.omittedClasses,
    emptyMark: 空表标记 ?? nationalStyle.emptyMark,
    marksContinued: 续表 ?? nationalStyle.marksContinued,
  };
}

/** A table with everything it inherits. */
export type ResolvedTable = Omit<Table, '继承'> &
  Required<Pick<Table, '标题' | '方向' | '栏' | '表体'>>;

/** What an edition changes of one table; the keys are those of the table itself. */
export type TableOverrides = Partial<Omit<Table, '继承'>>;

/** What an edition and a disclosure say about one table. */
export interface TableHeading {
  id: string;
  number: string;
  title: string;
  preparedBy: string;
  /** Fills the names that titles and notes may carry, e.g. 年度 and 类别. */
  fill: (text: string) => string;
}

/** What the building of a table needs. */
export interface TableContext {
  books: Books;
  classification: Classification;
  style: TableStyle;
}
