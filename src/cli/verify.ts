import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, UnreadableManifest } from '../exchange/manifest.ts';
import { verifyFolder, type Difference } from '../exchange/verify-folder.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';

const words: Record<Difference['kind'], string> = {
  missing: '缺少',
  changed: '内容变了',
  extra: '清单里没有',
};

/**
 * `juesuan verify`: checks a report's folder, or all reports of a site, against their manifests.
 * Exit status 2 where there is nothing to check.
 */
export async function verify(folder: string): Promise<ExitStatus> {
  if (!existsSync(folder)) {
    console.error(`找不到文件夹“${folder}”：请检查路径`);
    return exitStatus.usage;
  }
  const { sealed, unsealed } = await findReports(folder);
  if (sealed.length + unsealed.length === 0) {
    console.error(
      `“${folder}”里没有 ${manifestName}：请指明一份决算的文件夹（如 _site/单位/年度）或整个网站的文件夹`,
    );
    return exitStatus.usage;
  }
  let faults = 0;
  for (const report of unsealed) {
    faults += 1;
    console.log(`${report}：没有清单 ${manifestName}，无法核对`);
  }
  for (const report of sealed) {
    const lines = await differenceLines(report);
    faults += lines.length;
    for (const line of lines) console.log(line);
  }
  const sum = `核对决算 ${sealed.length} 份`;
  console.log(faults === 0 ? `${sum}，全部与清单一致` : `${sum}，不一致 ${faults} 处`);
  return faults === 0 ? exitStatus.done : exitStatus.problems;
}

async function differenceLines(report: string): Promise<string[]> {
  try {
    const differences = await verifyFolder(report);
    return differences.map(({ kind, path }) => `${report}/${path}：${words[kind]}`);
  } catch (error) {
    if (error instanceof UnreadableManifest) return [error.message];
    throw error;
  }
}

/** A report's folder has a manifest, or is named after a year and has a page. */
async function findReports(folder: string): Promise<{ sealed: string[]; unsealed: string[] }> {
  if (existsSync(join(folder, manifestName))) return { sealed: [folder], unsealed: [] };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sealed = folders.filter((path) => existsSync(join(path, manifestName)));
  const unsealed = folders.filter(
    (path) =>
      /[/\\]\d{4}$/.test(path) && existsSync(join(path, 'index.html')) && !sealed.includes(path),
  );
  return { sealed, unsealed };
}
