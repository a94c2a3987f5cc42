import type { AuditKnowledge } from '../audit/knowledge.ts';
import { readDefinitions } from '../checks/definitions.ts';
import type { TextSurroundings } from '../checks/text/text-surroundings.ts';
import { printProblems } from './problem-lines.ts';
import { MissingFolder, readShared } from './read-project.ts';

/** What the rules on figures know, and those on texts. */
export type CommandKnowledge = AuditKnowledge & { textSurroundings: TextSurroundings };

/**
 * Returns the official subjects and editions; those of the data folder where it has its own.
 * @throws MissingFolder where the lists of subjects are faulty
 */
export async function readKnowledge(data: string): Promise<CommandKnowledge> {
  const { shared, problems } = readDefinitions({
    ...(await readShared(data)),
    site: undefined,
    units: [],
  });
  if (shared === undefined) {
    printProblems(problems);
    throw new MissingFolder('科目表有错误，不能核对：请先按上面的提示改正。');
  }
  const { functional, economic, editions, textSurroundings } = shared;
  return {
    textSurroundings,
    words: textSurroundings.words,
    functional,
    economic,
    editions: [...editions.values()].flatMap(({ forCategory }) => Object.values(forCategory)),
  };
}
