import type { AuditResult } from '../audit-result.ts';
import type { PublishedDocument } from '../document.ts';
import type { DocumentIdentity } from '../identity-facts.ts';
import { plainWords } from '../plain-words.ts';
import type { RecognisedTable, TableSet } from '../tables/recognised-table.ts';
import type { TableName } from '../tables/table-kinds.ts';
import { FactsIndex } from '../text/facts-index.ts';

/**
 * What is kept of an audited document to compare it with others. A run may read a thousand files: the blocks of a
 * document, and what was remembered of them, are let go.
 */
export interface AuditedDocument {
  name: string;
  identity: DocumentIdentity;
  facts: FactsIndex;
  tables: TableSet;
  /** Its paragraphs as plain words, one a line. */
  text: string;
}

/** The tables that are compared; the detailed ones are large and say nothing more. */
const compared: readonly TableName[] = [
  '收支总表',
  '收入表',
  '支出表',
  '财政拨款总表',
  '一般公共预算支出表',
  '基本支出表',
  '三公表',
  '基金三公表',
  '基金表',
  '国资收支表',
  '国资支出表',
];

/** Returns what is kept of a document. */
export function toCompare(
  { name, blocks }: PublishedDocument,
  { document, reading }: Pick<AuditResult, 'document' | 'reading'>,
): AuditedDocument {
  const { mentions, levels } = reading.facts;
  return {
    name,
    identity: document,
    facts: new FactsIndex({ mentions, levels }),
    tables: new Map(
      compared.flatMap((table): [TableName, RecognisedTable][] => {
        const found = reading.tables.get(table);
        // A copy: the original is the key to what was computed of it.
        return found === undefined ? [] : [[table, { ...found }]];
      }),
    ),
    text: blocks.map((block) => (block.kind === 'text' ? plainWords(block.text) : '')).join('\n'),
  };
}
