import type { PublishedBlock, PublishedDocument } from '../../src/audit/document.ts';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { gridRows } from '../../src/audit/grid-rows.ts';
import { knowledge } from './knowledge.ts';

/** A paragraph, or a table: its title and rows whose cells are parted by `|`; `<2` behind a cell spans two columns. */
export type Sketch = string | { title: string; rows: readonly string[] };

/** @returns a published document, of the year 2021 unless its title says otherwise, that says just this. */
export function documentOf(
  sketches: readonly Sketch[],
  title = '示例市示例局2021年度部门决算',
  name = 'sketch',
): PublishedDocument {
  const blocks = [title, ...sketches].map((sketch, index): PublishedBlock => {
    const place = { file: name, line: index + 1, column: 1 };
    if (typeof sketch === 'string') return { kind: 'text', text: sketch, place };
    const rows = sketch.rows.map((row) => row.split('|').map(cell));
    const printed = gridRows(rows, (_text, column) => ({ ...place, column: column + 1 }));
    return { kind: 'table', caption: sketch.title, rows: printed, place };
  });
  return { name, format: 'text', blocks };
}

function cell(text: string) {
  const [words = '', span] = text.split('<');
  return { text: words, kind: 'text' as const, columnSpan: Number(span ?? 1) };
}

/** @returns `level code` of every finding of the small document. */
export function found(sketches: readonly Sketch[]): string[] {
  const { findings } = auditDocument(documentOf(sketches), knowledge);
  return findings.map(({ level, code }) => `${level} ${code}`);
}

/** @returns what became of an identity in the small document. */
export function stateOf(id: string, sketches: readonly Sketch[]): string {
  const { identities } = auditDocument(documentOf(sketches), knowledge);
  return identities.find((one) => one.id === id)?.state ?? 'absent';
}
