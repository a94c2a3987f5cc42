/**
 * `npm run test:archive`: builds all reports and has veraPDF validate every PDF as PDF/A-3a and PDF/UA-1.
 * Needs Java and Maven, which fetches veraPDF into the cache once; not part of `npm test`.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { cacheFolder } from '../../src/print/cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const version = '1.28.2';
const profiles = { '3a': 'PDF/A-3a', ua1: 'PDF/UA-1' } as const;

interface Verdict {
  file: string;
  compliant: boolean;
  rules: { clause: string; test: number; failed: number; description: string }[];
}

/** The part of veraPDF's report that is read here. */
interface VeraReport {
  report: {
    jobs: {
      itemDetails: { name: string };
      validationResult?: {
        compliant: boolean;
        details: { ruleSummaries: VeraRule[] };
      }[];
    }[];
  };
}

interface VeraRule {
  clause: string;
  testNumber: number;
  failedChecks: number;
  description: string;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function hasProgram(name: string, parameter: string): boolean {
  return spawnSync(name, [parameter], { stdio: 'ignore', shell: onWindows }).status === 0;
}

const onWindows = process.platform === 'win32';

/** @returns the path of veraPDF, fetched where it is not in the cache. */
function veraPdf(): string {
  const folder = join(cacheFolder, 'verapdf');
  const jar = join(folder, `greenfield-apps-${version}.jar`);
  if (existsSync(jar)) return jar;
  if (!hasProgram('mvn', '--version'))
    fail('没有找到 Maven（mvn）：veraPDF 要用它下载。请安装 Maven 后再运行 npm run test:archive。');
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`,
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], shell: onWindows },
  );
  if (status !== 0 || !existsSync(jar))
    fail('veraPDF 没有下载成功：请检查网络（或单位的 Maven 镜像设置）后再运行一次。');
  return jar;
}

function validate(jar: string, profile: string, files: string[]): Verdict[] {
  const { stdout } = spawnSync(
    'java',
    [
      '-Djava.awt.headless=true',
      '-cp',
      jar,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '-f',
      profile,
      '--format',
      'json',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { report } = JSON.parse(stdout) as VeraReport;
  return report.jobs.map(({ itemDetails, validationResult = [] }) => ({
    file: itemDetails.name,
    // A file that veraPDF could not read has no result.
    compliant: validationResult.length > 0 && validationResult.every(({ compliant }) => compliant),
    rules: validationResult.flatMap(({ details }) =>
      details.ruleSummaries.map(({ clause, testNumber, failedChecks, description }) => ({
        clause,
        test: testNumber,
        failed: failedChecks,
        description,
      })),
    ),
  }));
}

if (!hasProgram('java', '-version'))
  fail(
    '没有找到 Java：veraPDF 要用它运行。请安装 Java 17 或更新的版本后再运行 npm run test:archive。',
  );
const jar = veraPdf();
const out = temporaryFolder('archive');
await build({ data: join(projectRoot, 'data'), out, pdf: true });
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('report.pdf'))
  .toSorted()
  .map((path) => join(out, path));
let passed = 0;
let failed = 0;
for (const [profile, name] of Object.entries(profiles)) {
  const verdicts = validate(jar, profile, files);
  if (verdicts.length !== files.length) failed += files.length - verdicts.length;
  for (const { file, compliant, rules } of verdicts) {
    console.log(`${compliant ? '符合' : '不符合'} ${name} ${file.slice(out.length + 1)}`);
    for (const { clause, test, failed: count, description } of rules)
      console.log(`  ${clause}-${test}（${count} 处）${description}`);
    if (compliant) passed += 1;
    else failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
