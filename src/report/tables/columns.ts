import type { EconomicColumns, TableColumn, TableQuery } from '../../source/types/table.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { TableContext } from './table-style.ts';
import { isPrinted } from './year-limits.ts';

/** What a column says of its row; 类, 款 and 项 are the three parts of a 科目编码. */
export type RowHead = '项目' | '行次' | '编码' | '科目编码' | '名称' | '类' | '款' | '项';

/** One printed column. */
export interface Column {
  text: string;
  width: number;
  /** For columns that say what the row is. */
  rowHead?: RowHead;
  /** For columns of amounts: added to the conditions of the row. */
  query?: TableQuery;
}

/** Columns under a common head. */
export interface ColumnBranch {
  text: string;
  children: ColumnNode[];
}

export type ColumnNode = Column | ColumnBranch;

/** Returns the columns that are printed in this year and style, as the tree that their heads form. */
export function resolveColumns(
  columns: readonly TableColumn[],
  context: TableContext,
): ColumnNode[] {
  const { style } = context;
  const renamed = (text: string): string => style.renamed[text] ?? text;
  return columns.flatMap((column): ColumnNode[] => {
    if ('展开' in column) return economicColumns(column, context);
    if (!isPrinted(column, context)) return [];
    const text = renamed(column.文字);
    if ('栏' in column) {
      const children = resolveColumns(column.栏, context);
      return children.length === 0 ? [] : [{ text, children }];
    }
    const width = column.宽;
    if (!('内容' in column)) return [{ text, width, query: column.取数 ?? {} }];
    if (column.内容 === '行次' && !style.lineNumbers) return [];
    if (column.内容 === '科目编码' && style.codeColumns === 3) {
      const levels = ['类', '款', '项'] as const;
      return [
        {
          text,
          children: levels.map((level) => ({ text: level, width: width / 3, rowHead: level })),
        },
      ];
    }
    return [{ text, width, rowHead: column.内容 }];
  });
}

/** Every class of the year with 小计 and its 款; those without an amount only where the form keeps them. */
function economicColumns(
  { 类, 宽, 取数, 空栏 }: EconomicColumns,
  context: TableContext,
): ColumnNode[] {
  const { classification, books } = context;
  const kept = (code: string): boolean =>
    空栏 !== '略去' || askTableQuery(books, { ...取数, 经济科目: code }) !== 0;
  const column = (text: string, code: string): Column => ({
    text,
    width: 宽,
    query: { ...取数, 经济科目: code },
  });
  return 类.flatMap((classCode): ColumnNode[] => {
    const text = classification.economicName(classCode);
    if (text === undefined || !kept(classCode)) return [];
    const items = classification.economicItems(classCode).filter(({ code }) => kept(code));
    const children = [
      column('小计', classCode),
      ...items.map(({ code, name }) => column(name, code)),
    ];
    return [{ text, children }];
  });
}

/** Returns the printed columns from left to right. */
export function leavesOf(nodes: readonly ColumnNode[]): Column[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}
