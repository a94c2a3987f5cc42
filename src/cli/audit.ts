import { auditPublished } from '../audit/audit-published.ts';
import type { AuditResult } from '../audit/audit-result.ts';
import { Auditor } from '../audit/auditor.ts';
import { placedTexts } from '../audit/placed-texts.ts';
import { readPublished } from '../audit/readers/read-published.ts';
import { UnreadableDocument } from '../audit/readers/unreadable.ts';
import type { SourceLines } from '../source/excerpt.ts';
import type { Problem } from '../source/problem.ts';
import { filesToAudit, readBytes } from './audit-files.ts';
import type { AuditFile } from './audit-files.ts';
import { readKnowledge } from './audit-knowledge.ts';
import type { CommandKnowledge } from './audit-knowledge.ts';
import { auditHead, auditTable, isDisclosure } from './audit-summary.ts';
import type { AuditedFile } from './audit-summary.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { problemCounts } from './format/findings.ts';
import type { FormatName } from './format/format.ts';
import { printFindings } from './print-findings.ts';

export interface AuditOptions {
  data: string;
  format: FormatName;
  /** Warnings too are faults. */
  strict: boolean;
  /** Hints are listed one by one too, not only counted; so is what was not checked. */
  all: boolean;
}

/**
 * `juesuan audit`: checks published disclosures, files or folders of them, each against itself. What cannot be read is
 * said in one sentence and does not keep the others from being checked. The standard output carries the chosen format
 * alone; what the documents are, and the counts, go to the standard error stream of all but text.
 */
export async function audit(
  paths: readonly string[],
  { data, format, strict, all }: AuditOptions,
): Promise<ExitStatus> {
  const isText = format === 'text';
  const tell = isText ? console.log : console.error;
  const knowledge = await readKnowledge(data);
  const auditor = new Auditor(knowledge);
  const audited: AuditedFile[] = [];
  const problems: Problem[] = [];
  const unread: string[] = [];
  let skipped = 0;
  for (const file of await filesToAudit(paths)) {
    try {
      const { result, lines } = await auditFile(file.path, auditor, knowledge);
      if (!isDisclosure(result)) {
        skipped += 1;
        if (!file.isFromFolder) throw notRecognised(file);
        continue;
      }
      const { findings } = result;
      audited.push({ path: file.path, document: result.document, findings });
      tell(auditHead(file.path, result, all).join('\n'));
      if (isText) printForReader(findings, lines, all);
      else problems.push(...findings);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(error.message);
      unread.push(file.path);
    }
  }
  if (!isText) printFindings(problems, () => undefined, format);
  for (const line of auditTable(audited, { unread: unread.length, skipped })) tell(line);
  if (unread.length > 0 || audited.length === 0) return exitStatus.usage;
  const faults = strict ? ['error', 'warning'] : ['error'];
  const isFaulty = audited.some(({ findings }) =>
    findings.some(({ level }) => faults.includes(level)),
  );
  return isFaulty ? exitStatus.problems : exitStatus.done;
}

async function auditFile(
  path: string,
  auditor: Auditor,
  { textSurroundings }: CommandKnowledge,
): Promise<{ result: AuditResult; lines: SourceLines }> {
  const document = await readPublished(path, await readBytes(path));
  const result = auditPublished(document, auditor, textSurroundings);
  return { result, lines: placedTexts(document) };
}

function notRecognised({ path }: AuditFile): UnreadableDocument {
  return new UnreadableDocument(`“${path}”里没有认出决算公开的章节和表：请检查是否选错了文件。`);
}

/** Hints are many and mostly ends of rounding: they are counted, and listed where that is asked for. */
function printForReader(findings: readonly Problem[], lines: SourceLines, all: boolean): void {
  const shown = all ? findings : findings.filter(({ level }) => level !== 'hint');
  console.log('');
  printFindings(shown, lines);
  if (shown.length > 0) console.log('');
  const hidden = findings.length - shown.length;
  const rest = hidden === 0 ? '' : `；提示没有列出，多是四舍五入的尾差，加 --all 列出`;
  console.log(`${problemCounts(findings)}${rest}`);
  console.log('');
}
