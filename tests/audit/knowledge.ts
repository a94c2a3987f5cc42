import { join } from 'node:path';
import type { AuditKnowledge } from '../../src/audit/knowledge.ts';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';

const { shared } = readDefinitions(await readProject(join(projectRoot, 'data')));
if (shared === undefined) throw new Error('no subjects');

/** What an audit of this repository's own data knows. */
export const knowledge: AuditKnowledge = {
  functional: shared.functional,
  economic: shared.economic,
  words: shared.textSurroundings.words,
  editions: [...shared.editions.values()].flatMap(({ forCategory }) => Object.values(forCategory)),
};

/** What the rules on texts know beside the document. */
export const textSurroundings = shared.textSurroundings;
