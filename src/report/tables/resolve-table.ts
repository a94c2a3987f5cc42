import type { Table } from '../../source/types/table.ts';
import type { ResolvedTable, TableOverrides } from './table-style.ts';

/** Why a table cannot be used; the message is for its author. */
export class TableError extends Error {}

/** Returns the table with what it inherits. Throws `TableError` on an unknown name, a circle, or a missing key. */
export function resolveTable(name: string, tables: ReadonlyMap<string, Table>): ResolvedTable {
  const lineage: string[] = [];
  const chain: Table[] = [];
  let current: string | undefined = name;
  while (current !== undefined) {
    if (lineage.includes(current)) {
      throw new TableError(`附表“${name}”的继承绕成了圈：${[...lineage, current].join(' → ')}`);
    }
    const table = tables.get(current);
    if (table === undefined) throw new TableError(`附表“${name}”继承的“${current}”不存在`);
    lineage.push(current);
    chain.push(table);
    current = table.继承;
  }
  const merged: Table = Object.assign({}, ...chain.toReversed());
  const missing = (['标题', '方向', '栏', '表体'] as const).filter(
    (key) => merged[key] === undefined,
  );
  if (missing.length > 0) throw new TableError(`附表“${name}”缺少：${missing.join('、')}`);
  return merged as ResolvedTable;
}

const overridable = [
  '标题',
  '编号',
  '方向',
  '栏',
  '栏次',
  '每侧行数',
  '每页金额栏',
  '空页说明',
  '表体',
  '空表说明',
  '注',
] as const;

/** Returns the table as an edition has it: what the edition says replaces what the table says, key by key. */
export function overrideTable(table: ResolvedTable, overrides: TableOverrides): ResolvedTable {
  const said = overridable.filter((key) => overrides[key] !== undefined);
  return { ...table, ...Object.fromEntries(said.map((key) => [key, overrides[key]])) };
}
