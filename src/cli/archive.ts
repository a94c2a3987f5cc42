import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { examine } from '../checks/examine.ts';
import { archiveMetadata } from '../exchange/archive-metadata.ts';
import { bagFiles, writeFiles, type BagFile } from '../exchange/bag.ts';
import {
  fileEntry,
  listFiles,
  manifestName,
  readManifest,
  UnreadableManifest,
} from '../exchange/manifest.ts';
import { verifyFolder } from '../exchange/verify-folder.ts';
import type { Report } from '../report/report.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { replaceFolder } from './publish-folder.ts';
import { readProject } from './read-project.ts';
import { programName, sourcesOf } from './seal-reports.ts';

export interface ArchiveOptions {
  data: string;
  out: string;
  /** Folder for the packages. */
  to: string;
  /** 保管期限 for the metadata. */
  retention?: string;
}

/**
 * `juesuan archive`: packs every published report with its source into a BagIt bag of its own, `<unit>-<year>`. A
 * report that is not as its manifest says, or not made from the data as it is now, is not packed.
 */
export async function archive({ data, out, to, retention }: ArchiveOptions): Promise<ExitStatus> {
  const { disclosures } = examine(await readProject(data));
  let packed = 0;
  let refused = disclosures.filter(({ report }) => report === undefined).length;
  for (const [report, source] of sourcesOf(disclosures)) {
    if (report.draft) continue;
    const folder = join(out, report.unitId, String(report.year));
    const fault = await faultOf(folder, source);
    if (fault !== undefined) {
      refused += 1;
      console.log(`没有归档：${report.title}：${fault}`);
      continue;
    }
    await pack(report, folder, source, to, retention);
    packed += 1;
  }
  console.log(`归档 ${packed} 份，放在 ${relative(process.cwd(), to) || to}`);
  return refused === 0 ? exitStatus.done : exitStatus.problems;
}

/** Returns why a report cannot be packed, undefined where it can. */
async function faultOf(folder: string, source: string): Promise<string | undefined> {
  if (!existsSync(join(folder, manifestName)))
    return `“${folder}”里没有清单 ${manifestName}，请先运行 juesuan build`;
  try {
    const [difference] = await verifyFolder(folder);
    if (difference !== undefined)
      return `“${folder}/${difference.path}”与清单不一致，请重新运行 juesuan build`;
    const [made] = (await readManifest(folder)).数据文件;
    const now = await fileEntry('', source);
    if (made?.['SHA-256'] !== now['SHA-256'])
      return `“${source}”在生成之后改过，请重新运行 juesuan build`;
  } catch (error) {
    if (error instanceof UnreadableManifest) return error.message;
    throw error;
  }
  return existsSync(join(folder, 'report.pdf'))
    ? undefined
    : `“${folder}”里没有 report.pdf，请先运行 juesuan build`;
}

async function pack(
  report: Report,
  folder: string,
  source: string,
  to: string,
  retention?: string,
): Promise<void> {
  const program = await programName();
  const payload: BagFile[] = [];
  for (const { 路径 } of await listFiles(folder))
    payload.push([路径, await readFile(join(folder, 路径))]);
  payload.push([manifestName, await readFile(join(folder, manifestName))]);
  payload.push([`source/${basename(source)}`, await readFile(source)]);
  const unit = join(dirname(source), 'unit.yaml');
  if (existsSync(unit)) payload.push(['source/unit.yaml', await readFile(unit)]);
  const described = payload.map(([path, { length }]) => ({ path: `data/${path}`, bytes: length }));
  const metadata = archiveMetadata(report, described, program, retention);
  const files = bagFiles({
    payload,
    information: [
      ['Source-Organization', report.unitName],
      ['External-Description', report.title],
      ['External-Identifier', `${report.unitId}/${report.year}`],
      ['Bag-Software-Agent', program],
    ],
    descriptions: [['metadata/da-t-46.xml', Buffer.from(metadata)]],
  });
  const name = `${report.unitId}-${report.year}`;
  const made = join(to, `.${name}-packing-${process.pid}`);
  await mkdir(made, { recursive: true });
  try {
    await writeFiles(files, made);
    await replaceFolder(made, join(to, name));
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
