/**
 * How long all rules take on many disclosures, against reading and schema-validating the same files, and what stays in
 * memory. `npm run bench:checks -- speed` runs it alone.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { examine, examineUnits, problemsBetweenUnits } from '../../src/checks/examine.ts';
import type { SharedDefinitions } from '../../src/checks/definitions.ts';
import { checkUnits } from '../../src/checks/examine-unit.ts';
import { openBooks } from '../../src/checks/open-books.ts';
import type { UnitFiles } from '../../src/checks/project-files.ts';
import { readUnit as readUnitFiles } from '../../src/checks/read-unit-files.ts';
import type { ReadUnit } from '../../src/checks/read-unit-files.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Disclosure } from '../../src/source/types/disclosure.ts';
import { createValidators } from '../../src/source/validators.ts';
import { groupSize, writeManyDisclosures } from './many-disclosures.ts';

/** Times are milliseconds of processor time: what else the machine does is not in them. */
export interface SpeedMeasurement {
  disclosures: number;
  bytes: number;
  problems: number;
  /** Compiling the schemas, then bytes to values with places and the check by the schema. */
  reading: number;
  /** Taking the accounts out of what was read: what reports need as well as rules. */
  opening: number;
  /** All rules on what was read, those between units included, and taking the accounts out for them. */
  checking: number;
  /** Everything that `check` does: some units at a time, so that nothing but the results stays. */
  whole: number;
  /** What computing one report takes beyond that. */
  report: number;
}

/** Number of disclosures → megabytes of heap that `check` leaves behind, its result in hand. */
export type HeapMeasurement = [disclosures: number, megabytes: number][];

/** Files are read and checked in turns of this many groups, so that what the machine does meets both alike. */
const groupsATurn = 5;
const unitsATurn = (groupsATurn * groupSize) / 2;

/** Measures over parts of the same files in turns; the first part is also run once beforehand, to warm up. */
export async function measureSpeed(count = 1000): Promise<SpeedMeasurement> {
  const project = await readProject(writeManyDisclosures(count));
  const [{ shared }, defining] = timed(() => readDefinitions(project));
  if (shared === undefined) throw new Error('the project has no definitions');
  const [, compiling] = timed(() => createValidators(project.schemas));
  const readUnits = (units: readonly UnitFiles[]): ReadUnit[] =>
    units.map((files) => readUnitFiles(files, shared));
  const checkAll = (units: readonly ReadUnit[]): Problem[] => {
    const checked = checkUnits(units, shared, { reports: false });
    const between = problemsBetweenUnits(checked.flatMap(({ facts }) => facts));
    return [...checked.flatMap(({ problems }) => problems), ...between];
  };

  const first = project.units.slice(0, unitsATurn);
  openAll(readUnits(first), shared);
  checkAll(readUnits(first));
  const [, checkingFirst] = timed(() => examineUnits(first, shared, { reports: false }));
  const [built, building] = timed(() => examineUnits(first, shared));
  const report = (building - checkingFirst) / built.disclosures.length;

  const measured = { disclosures: 0, bytes: 0, problems: 0 };
  const times = { reading: compiling, opening: 0, checking: 0, whole: defining };
  for (let from = 0; from < project.units.length; from += unitsATurn) {
    const units = project.units.slice(from, from + unitsATurn);
    const [read, reading] = timed(() => readUnits(units));
    const [, opening] = timed(() => openAll(read, shared));
    const [problems, checking] = timed(() => checkAll(read));
    const [found, whole] = timed(() => examineUnits(units, shared, { reports: false }));
    if (problems.length !== found.problems.length) throw new Error('not the same rules were run');
    times.reading += reading;
    times.opening += opening;
    times.checking += checking;
    times.whole += whole;
    measured.problems += problems.length;
    measured.disclosures += found.disclosures.length;
    for (const { years } of units)
      for (const { bytes } of years.values()) measured.bytes += bytes.length;
  }
  return { ...measured, ...times, report };
}

/** Takes the accounts out of what was read, as checking does, and lets go of them. */
function openAll(units: readonly ReadUnit[], shared: SharedDefinitions): void {
  for (const { files, unit, years } of units) {
    for (const { document, isValid, file } of years.values()) {
      if (unit === undefined || document === undefined || !isValid) {
        throw new Error(`${files.id}: ${file.path} is not valid`);
      }
      openBooks(document.value as Disclosure, document, unit, shared);
    }
  }
}

/** Measures the heap after `check` of parts of one data folder; the first is run twice, so that all code is there. */
export async function measureHeap(counts: readonly number[]): Promise<HeapMeasurement> {
  const project = await readProject(writeManyDisclosures(Math.max(...counts)));
  const [first = 0] = counts;
  return [first, ...counts]
    .map((count): [number, number] => {
      const part = { ...project, units: project.units.slice(0, count / 2) };
      const result = examine(part, { reports: false });
      collectGarbage();
      const megabytes = process.memoryUsage().heapUsed / 1e6;
      return [result.disclosures.length, megabytes];
    })
    .slice(1);
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function timed<Result>(run: () => Result): [Result, milliseconds: number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** @returns the measurement in lines for the terminal. */
export function speedLines(measured: SpeedMeasurement, heap: HeapMeasurement): string[] {
  const { disclosures, bytes, problems, reading, opening, checking, whole, report } = measured;
  const times = (milliseconds: number): string => `${(milliseconds / reading).toFixed(2)} 倍`;
  const each = (milliseconds: number): string =>
    `每份 ${(milliseconds / disclosures).toFixed(1)} 毫秒`;
  const rules = checking - opening;
  return [
    `${disclosures} 份决算，平均 ${(bytes / disclosures / 1000).toFixed(1)} KB，提示等 ${problems} 条`,
    `读取并按 schema 核对：${each(reading)}`,
    `从中取出账目：${each(opening)}，是读取和核对的 ${times(opening)}`,
    `全部规则：${each(rules)}，是读取和核对的 ${times(rules)}；连同取出账目 ${times(checking)}`,
    `连同读取，分批进行，全部在内：${each(whole)}，是读取和核对的 ${times(whole)}`,
    `检查时不计算报告；计算一份要 ${report.toFixed(0)} 毫秒`,
    ...heap.map(
      ([count, megabytes]) => `检查 ${count} 份以后，堆里留下 ${megabytes.toFixed(1)} MB`,
    ),
  ];
}
