import { examine } from '../checks/examine.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { printProblems, problemCounts } from './problem-lines.ts';
import { readProject } from './read-project.ts';

/** `juesuan check`: lists what is wrong, publishes nothing. */
export async function check({ data }: { data: string }): Promise<ExitStatus> {
  const { disclosures, problems } = examine(await readProject(data));
  printProblems(problems);
  console.log(`共检查 ${disclosures.length} 份决算：${problemCounts(problems)}`);
  return problems.some(({ level }) => level === 'error') ? exitStatus.problems : exitStatus.done;
}
