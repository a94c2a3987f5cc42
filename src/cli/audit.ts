import { auditPublished } from '../audit/audit-published.ts';
import { auditBetween } from '../audit/between/audit-between.ts';
import { toCompare } from '../audit/between/audited-document.ts';
import type { AuditedDocument } from '../audit/between/audited-document.ts';
import { Auditor } from '../audit/auditor.ts';
import { placedTexts } from '../audit/placed-texts.ts';
import { readPublished } from '../audit/readers/read-published.ts';
import { UnreadableDocument, unreadableProblem } from '../audit/readers/unreadable.ts';
import type { SourceLines } from '../source/excerpt.ts';
import type { Problem } from '../source/problem.ts';
import { filesToAudit, readBytes } from './audit-files.ts';
import type { AuditFile } from './audit-files.ts';
import { readKnowledge } from './audit-knowledge.ts';
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
 * `juesuan audit`: checks published disclosures, files or folders of them, each against itself and those that
 * belong together against each other. What cannot be read is said in one sentence, to programs as a finding, and does
 * not keep the others from being checked. The standard output carries the chosen format alone; what the documents are,
 * and the counts, go to the standard error stream of all but text.
 */
export async function audit(
  paths: readonly string[],
  { data, format, strict, all }: AuditOptions,
): Promise<ExitStatus> {
  const isText = format === 'text';
  const tell = isText ? console.log : console.error;
  const knowledge = await readKnowledge(data);
  const auditor = new Auditor(knowledge);
  const audited: (AuditedDocument & AuditedFile)[] = [];
  const unread: Problem[] = [];
  let skipped = 0;
  for (const file of await filesToAudit(paths)) {
    try {
      const source = await readPublished(file.path, await readBytes(file.path));
      const result = auditPublished(source, auditor, knowledge.textSurroundings);
      if (!isDisclosure(result)) {
        if (!file.isFromFolder) throw notRecognised(file);
        skipped += 1;
        continue;
      }
      const { findings } = result;
      audited.push({ ...toCompare(source, result), findings: [...findings] });
      tell(auditHead(file.path, result, all).join('\n'));
      if (isText) printForReader(findings, placedTexts(source), all);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(error.message);
      unread.push(unreadableProblem(file.path, error));
    }
  }
  for (const { title, checked, findings } of auditBetween(audited)) {
    tell(`${title}：比较 ${checked} 处`);
    if (isText) printForReader(findings, await linesOf(findings), all);
    addToFiles(findings, audited);
  }
  const problems = audited.flatMap(({ findings }) => findings);
  if (!isText) printFindings([...unread, ...problems], () => undefined, format);
  for (const line of auditTable(audited, { unread: unread.length, skipped })) tell(line);
  if (audited.length === 0 && unread.length === 0) {
    console.error('没有可以核对的决算公开文件：请检查文件夹是否选对。');
  }
  if (unread.length > 0 || audited.length === 0) return exitStatus.usage;
  const faults = strict ? ['error', 'warning'] : ['error'];
  const isFaulty = problems.some(({ level }) => faults.includes(level));
  return isFaulty ? exitStatus.problems : exitStatus.done;
}

/** A finding between files counts for the one that it stands in. */
function addToFiles(findings: readonly Problem[], files: readonly AuditedFile[]): void {
  for (const finding of findings) {
    files.find(({ name }) => name === finding.place.file)?.findings.push(finding);
  }
}

/** The texts of the documents that the findings stand in, read anew: they are not kept. */
async function linesOf(findings: readonly Problem[]): Promise<SourceLines> {
  const texts = new Map<string, SourceLines>();
  for (const path of new Set(findings.map(({ place }) => place.file))) {
    texts.set(path, placedTexts(await readPublished(path, await readBytes(path))));
  }
  return (place) => texts.get(place.file)?.(place);
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
