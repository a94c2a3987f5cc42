import { readFile } from 'node:fs/promises';
import { auditDocument } from '../audit/audit-document.ts';
import { auditTexts } from '../audit/audit-texts.ts';
import type { AuditKnowledge } from '../audit/knowledge.ts';
import { readPublished } from '../audit/readers/read-published.ts';
import { UnreadableDocument } from '../audit/readers/unreadable.ts';
import { readDefinitions } from '../checks/definitions.ts';
import type { TextSurroundings } from '../checks/text/text-surroundings.ts';
import { sortProblems } from '../source/format-problem.ts';
import { auditSummary, isDisclosure } from './audit-summary.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { printProblems } from './problem-lines.ts';
import { MissingFolder, readShared } from './read-project.ts';

/** What the rules on figures know, and those on texts. */
type CommandKnowledge = AuditKnowledge & { textSurroundings: TextSurroundings };

interface AuditOptions {
  data: string;
  /** Hints are listed one by one too, not only counted. */
  all?: boolean;
}

/**
 * `juesuan audit`: checks published disclosures, one after the other, against themselves. A file that cannot be read is
 * said in one sentence and does not keep the others from being checked.
 */
export async function audit(
  paths: readonly string[],
  { data, all }: AuditOptions,
): Promise<ExitStatus> {
  const knowledge = await readKnowledge(data);
  let status: ExitStatus = exitStatus.done;
  for (const path of paths) {
    const found = await auditFile(path, knowledge, all === true);
    // What could not be read weighs more than what was found.
    status = Math.max(status, found) as ExitStatus;
  }
  return status;
}

async function auditFile(
  path: string,
  knowledge: CommandKnowledge,
  all: boolean,
): Promise<ExitStatus> {
  try {
    const document = await readPublished(path, await readBytes(path));
    const figures = auditDocument(document, knowledge);
    const texts = auditTexts(document, figures.document, knowledge.textSurroundings);
    const result = { ...figures, findings: sortProblems([...figures.findings, ...texts]) };
    if (!isDisclosure(result)) {
      throw new UnreadableDocument(`“${path}”里没有认出决算公开的章节和表：请检查是否选错了文件。`);
    }
    console.log(auditSummary(path, result).join('\n'));
    const hints = result.findings.filter(({ level }) => level === 'hint');
    printProblems(all ? result.findings : result.findings.filter(({ level }) => level !== 'hint'));
    if (!all && hints.length > 0) {
      console.log(`另有 ${hints.length} 个提示没有列出，多是四舍五入的尾差：加 --all 列出。`);
    }
    console.log('');
    const isFaulty = result.findings.some(({ level }) => level === 'error');
    return isFaulty ? exitStatus.problems : exitStatus.done;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    console.error(error.message);
    return exitStatus.usage;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: '找不到这个文件',
      EISDIR: '这是文件夹，请写文件的路径',
      EACCES: '没有权限读取',
      EPERM: '没有权限读取',
    };
    const reason = typeof code === 'string' ? reasons[code] : undefined;
    if (reason === undefined) throw error;
    throw new UnreadableDocument(`“${path}”：${reason}。`, { cause: error });
  }
}

/** The official subjects and editions; those of the data folder where it has its own. */
async function readKnowledge(data: string): Promise<CommandKnowledge> {
  const { shared, problems } = readDefinitions({
    ...(await readShared(data)),
    site: undefined,
    units: [],
  });
  if (shared === undefined) {
    printProblems(problems);
    throw new MissingFolder('科目表有错误，不能核对：请先按上面的提示改正。');
  }
  const { functional, economic, editions, textSurroundings } = shared;
  return {
    textSurroundings,
    functional,
    economic,
    editions: [...editions.values()].flatMap(({ forCategory }) => Object.values(forCategory)),
  };
}
