/** Files that cannot be written: the system's error codes in one plain sentence, the same wherever it happens. */

/** Only writing meets these. */
const full: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，请腾出空间后重新运行',
  EDQUOT: '磁盘配额已用完，请腾出空间后重新运行',
  EFBIG: '文件超过系统允许的大小，请检查磁盘格式和限额',
  EROFS: '磁盘是只读的，请换一个可以写入的文件夹',
};

/** Reading meets these too. */
const barred: Readonly<Record<string, string>> = {
  EACCES: '没有权限，请检查文件或文件夹的权限',
  EPERM: '系统不允许，请检查权限，并关闭正打开它的程序',
  EBUSY: '正被其他程序使用，请关闭那个程序后重新运行',
  EIO: '磁盘读写出错，请检查磁盘',
};

/**
 * @param error whatever was thrown; what it was caused by is looked at too
 * @param folder named where the system does not name the file, as when a disk runs full in the middle of one
 * @returns one sentence with the path and what to do; undefined where the error is of another kind
 */
export function explainWriteFault(error: unknown, folder = ''): string | undefined {
  const seen = new Set<unknown>();
  for (let fault = error; fault instanceof Error && !seen.has(fault); fault = causeOf(fault)) {
    seen.add(fault);
    const code = 'code' in fault ? String(fault.code) : '';
    const path = pathOf(fault);
    const name = path !== '' ? `“${path}”` : folder === '' ? '文件' : `“${folder}”里的文件`;
    if (full[code] !== undefined) return `${name}写不出来：${full[code]}。`;
    if (barred[code] !== undefined) return `${name}不能打开或写入：${barred[code]}。`;
  }
  return undefined;
}

/** @returns the sentence on a file that cannot be written, else what the error says itself. */
export function faultMessage(error: unknown): string {
  return explainWriteFault(error) ?? (error instanceof Error ? error.message : String(error));
}

/** @returns what `work` returns; an error in it names the file, which the system itself does only on opening. */
export async function namingFile<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && pathOf(error) === '') Object.assign(error, { path });
    throw error;
  }
}

/** Libraries keep the first error under names of their own. */
function causeOf(error: Error): unknown {
  return error.cause ?? ('originalError' in error ? error.originalError : undefined);
}

/** A move names the place it leads to, which is the one that the user knows. */
function pathOf(fault: Error): string {
  if ('dest' in fault && typeof fault.dest === 'string') return fault.dest;
  return 'path' in fault && typeof fault.path === 'string' ? fault.path : '';
}
