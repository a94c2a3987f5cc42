/**
 * A data folder with as many disclosures as are wanted, made from the two years of the example unit: each unit has
 * amounts, names and narratives of its own, and all sums still hold, since every amount of a unit is multiplied by the
 * same whole number.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText } from '../../src/accounts/money.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const years = ['2020', '2021'] as const;
const example = join(projectRoot, 'data', 'units', 'example');
const texts = new Map(
  years.map((year) => [year, readFileSync(join(example, `${year}.yaml`), 'utf8')]),
);

/** Disclosures of a group: a department, its seat and its unit, and two units that stand alone, two years each. */
export const groupSize = 10;

/** Writes a data folder with the disclosures (rounded up to whole groups) and returns its path. */
export function writeManyDisclosures(count: number, firstGroup = 0): string {
  const folder = temporaryFolder('bench-disclosures');
  mkdirSync(join(folder, 'units'), { recursive: true });
  for (let group = 0; group < Math.ceil(count / groupSize); group += 1) {
    for (const unit of unitsOfGroup(firstGroup + group)) writeUnit(join(folder, 'units'), unit);
  }
  return folder;
}

interface MadeUnit {
  id: string;
  name: string;
  description: string;
  /** What every amount and count of the example is multiplied by. */
  factor: number;
  /** Chooses the narratives. */
  choice: number;
}

function unitsOfGroup(group: number): MadeUnit[] {
  const city = `示例市第${group + 1}`;
  const department = `${city}局`;
  const branch = (name: string): string => `所属单位: [{ 名称: ${name}, 单位性质: 事业 }]\n`;
  const unit = (id: string, name: string, factor: number, rest: string): MadeUnit => ({
    id: `g${group + 1}-${id}`,
    name,
    description: `名称: ${name}\n虚构: true\n${rest}`,
    factor,
    choice: group * 7 + factor,
  });
  const bureau = '类别: 部门\n单位性质: 行政\n';
  const member = `类别: 单位\n单位性质: 参公事业\n主管部门: ${department}\n`;
  const [seat, team] = [1 + (group % 3), 1 + ((group * 5) % 4)];
  return [
    unit('bureau', department, seat + team, bureau + branch(`${city}支队`)),
    unit('seat', `${department}本级`, seat, `${member}部门本级: true\n${branch(`${city}中心`)}`),
    unit('team', `${city}支队`, team, member + branch(`${city}所`)),
    unit('office', `${city}办公室`, 2 + (group % 11), bureau + branch(`${city}图书馆`)),
    unit('commission', `${city}委员会`, 3 + (group % 13), bureau + branch(`${city}学校`)),
  ];
}

function writeUnit(units: string, unit: MadeUnit): void {
  const folder = join(units, unit.id);
  mkdirSync(folder);
  writeFileSync(join(folder, 'unit.yaml'), unit.description);
  for (const [year, text] of texts) {
    writeFileSync(join(folder, `${year}.yaml`), disclosureOf(unit, text));
  }
}

function disclosureOf({ name, factor, choice }: MadeUnit, text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (/^ {8}- \{ 内容: |^ {6}- \{ (?:内容|车型): /.test(line)) return repeated(line, factor);
      if (line.startsWith('    （4）')) return [line, ...tasks(choice)];
      return [multiplied(line, factor)];
    })
    .join('\n')
    .replaceAll('示例市示例局', name)
    .replaceAll('示例局', name);
}

/** Journeys, purchases and receptions are listed one by one: a larger unit has more of them. */
function repeated(line: string, factor: number): string[] {
  return Array.from({ length: factor }, () => line);
}

const amount =
  /(?<=[\p{Script=Han}）》’'\d]: )\d+(?:\.\d+)?(?=[ ,]|$)|\d+(?:\.\d+)?(?=万元(?!以上))/gu;

function multiplied(line: string, factor: number): string {
  if (/^(?:年度|  (?:.*)项目数): /.test(line)) return line;
  return line.replaceAll(amount, (written) => {
    const decimals = written.split('.')[1]?.length ?? 0;
    return decimalText(BigInt(written.replace('.', '')) * BigInt(factor), decimals);
  });
}

const subjects = ['市容环境', '道路养护', '园林绿化', '户外广告', '建筑垃圾', '排水设施', '公厕'];
const actions = [
  '拟订年度计划，组织实施并按月通报进度',
  '开展日常巡查，受理群众反映的问题并限期办结',
  '制定技术标准和操作规程，指导区县落实',
  '组织考核评比，结果作为安排下一年度任务的依据',
  '会同有关部门开展专项整治，建立长效机制',
];

/** More duties in the overview, others for each unit. */
function tasks(choice: number): string[] {
  return Array.from({ length: 2 + (choice % 5) }, (_unused, index) => {
    const subject = subjects[(choice + index) % subjects.length] ?? '';
    const action = actions[(choice + 3 * index) % actions.length] ?? '';
    return `\n    （${'五六七八九十'[index] ?? ''}）负责${subject}管理，${action}。`;
  });
}
