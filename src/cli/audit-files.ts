import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableDocument } from '../audit/readers/unreadable.ts';
import { compareText } from '../source/format-problem.ts';

/** A file to audit. */
export interface AuditFile {
  path: string;
  /** Found in a folder: not every file there need be a disclosure. */
  isFromFolder: boolean;
}

/** What may be a disclosure; the older formats are told how to be saved anew. */
const endings = /\.(txt|html?|xhtml|docx?|wps|pdf)$/i;

/**
 * Returns the files behind the words of a command, in order: a file stands for itself, a folder for the documents in it
 * and in its subfolders. What is not there is returned too: reading it says so.
 */
export async function filesToAudit(paths: readonly string[]): Promise<AuditFile[]> {
  const found = new Map<string, AuditFile>();
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    const files = isFolder ? await filesIn(path) : [path];
    for (const file of files) {
      if (!found.has(file)) found.set(file, { path: file, isFromFolder: isFolder });
    }
  }
  return [...found.values()];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    // A document that is open in Word has a lock file beside it.
    if (entry.isFile() && endings.test(entry.name) && !entry.name.startsWith('~$')) {
      files.push(path);
    }
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
  }
  return files;
}

/**
 * Returns the bytes of a file.
 * @throws UnreadableDocument where it is not there or must not be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: '找不到这个文件',
      EACCES: '没有权限读取',
      EPERM: '没有权限读取',
    };
    const reason = typeof code === 'string' ? reasons[code] : undefined;
    if (reason === undefined) throw error;
    throw new UnreadableDocument(`“${path}”：${reason}。`, { cause: error });
  }
}
