/** Whether the browser finds room for its temporary files, without which it dies and does not say why. */

import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** A profile and what one report is printed through take some 10 MB. */
const needed = 50e6;

/** @returns what to do about a folder for temporary files that is full or cannot be used; undefined where there is room. */
export async function lackOfRoom(folder = tmpdir()): Promise<string | undefined> {
  const advice = '或用环境变量 TMPDIR（Windows 上是 TEMP）指定别的文件夹';
  try {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    if (free >= needed) return undefined;
    return `放临时文件的“${folder}”只剩 ${(free / 1e6).toFixed(1)} MB，浏览器写不下：请腾出空间，${advice}`;
  } catch {
    return `放临时文件的“${folder}”不能用：请检查它是否存在、有没有权限，${advice}`;
  }
}
