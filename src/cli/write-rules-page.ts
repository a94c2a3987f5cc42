/** `npm run rules`: writes docs/rules.md from the rules themselves. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleCataloguePage } from '../checks/catalogue.ts';
import { ruleFamilies } from '../checks/rule-lists.ts';
import { projectRoot } from './project-root.ts';

await writeFile(join(projectRoot, 'docs', 'rules.md'), ruleCataloguePage(ruleFamilies));
