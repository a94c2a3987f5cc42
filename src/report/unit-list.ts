import type { Block } from './report.ts';
import type { UnitInYear } from './unit-in-year.ts';

/** Returns 部门决算单位构成 as a table: the unit itself and those below it. */
export function unitList(unit: UnitInYear): Block {
  const names = [`${unit.name}本级`, ...unit.subordinates.map(({ name }) => name)];
  const rows = names.map((name, index) => [String(index + 1), name, '']);
  return {
    kind: 'narrative',
    pieces: [{ kind: 'table', head: ['序号', '单位名称', '备注'], rows }],
  };
}
