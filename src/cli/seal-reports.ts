import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExaminedDisclosure } from '../checks/examine-unit.ts';
import { fileEntry, writeManifest } from '../exchange/manifest.ts';
import type { Report } from '../report/report.ts';
import { dataCommit } from './data-commit.ts';
import { projectRoot } from './project-root.ts';

/** The authored file of each report, by the report. */
export type Sources = ReadonlyMap<Report, string>;

export function sourcesOf(disclosures: readonly ExaminedDisclosure[]): Sources {
  return new Map(
    disclosures.flatMap(({ report, path }): [Report, string][] =>
      report === undefined ? [] : [[report, path]],
    ),
  );
}

/** Returns name and version of this program, as it signs what it makes. */
export async function programName(): Promise<string> {
  const description: unknown = JSON.parse(
    await readFile(join(projectRoot, 'package.json'), 'utf8'),
  );
  const version =
    typeof description === 'object' && description !== null && 'version' in description
      ? String(description.version)
      : '';
  return `juesuan ${version}`;
}

/** Writes the manifest of every report's folder below `site`; call when everything else is there. */
export async function sealReports(
  reports: readonly Report[],
  site: string,
  data: string,
  sources: Sources,
): Promise<void> {
  const 数据提交 = dataCommit(data);
  const origin = { 程序: await programName(), ...(数据提交 === undefined ? {} : { 数据提交 }) };
  for (const report of reports) {
    const source = sources.get(report);
    const 数据文件 =
      source === undefined ? [] : [await fileEntry(`${report.unitId}/${basename(source)}`, source)];
    const folder = join(site, report.unitId, String(report.year));
    await writeManifest(folder, { ...origin, 数据文件 });
  }
}
