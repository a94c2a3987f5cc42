import { isKnown } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import type { TableBlock } from '../../source/types/table.ts';
import type { GridCell } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { CellQuery } from './ask-table-query.ts';
import type { TableContext } from './side-by-side.ts';
import { amountCell } from './table-cells.ts';

type SubjectRows = NonNullable<TableBlock['科目行']>;

/** Returns 合计 and the rows 类, 款, 项 that have figures, in code order; 未分科目 last (OFFICIAL 1.0). */
export function subjectRows(definition: SubjectRows, context: TableContext): GridCell[][] {
  const { books, classification } = context;
  const figuresOf = (subject: CellQuery): Figure[] =>
    definition.栏.map((column) =>
      askTableQuery(books, { ...definition.取数, ...subject, ...column.取数 }),
    );
  const amounts = (figures: Figure[]): GridCell[] =>
    figures.map((figure) => amountCell(figure, context.style));
  const total: GridCell[] = [
    { text: '合计', kind: 'label', scope: 'row', columnSpan: 2 },
    ...amounts(figuresOf({})),
  ];
  const rows = subjectsOf(definition, context).flatMap((code): GridCell[][] => {
    const figures = figuresOf({ 科目: code });
    if (figures.every((figure) => figure === 0)) return [];
    const name = code === '' ? '未分科目' : classification.functionalName(code);
    const indent = code === '' ? 0 : (code.length - 3) / 2;
    return [
      [
        { text: code, kind: 'code' },
        { text: name, kind: 'label', scope: 'row', indent },
        ...amounts(figures),
      ],
    ];
  });
  return [total, ...rows];
}

/** A table that asks several ledgers (年初, 收入, 支出) lists the subjects of all of them. */
function subjectsOf(definition: SubjectRows, { books }: TableContext): string[] {
  const { 账, 资金来源 } = definition.取数;
  const question = 资金来源 === undefined ? {} : { funds: 资金来源 };
  if (账 === '收入') return books.subjects(['income'], question);
  if (账 === '支出') return books.subjects(['expenditure'], question);
  return books.subjects(['income', 'expenditure', 'opening'], question);
}

/** Tells whether any cell holds a figure other than zero, or leaves one open. */
export function hasFigures(rows: readonly GridCell[][]): boolean {
  return rows.some((row) =>
    row.some((cell) => cell.kind === 'amount' && (!isKnown(cell.value) || cell.value !== 0)),
  );
}
