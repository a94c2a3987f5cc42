/** `npm run rules`: writes docs/rules.md and docs/identities.md from the rules themselves. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleCataloguePage } from '../checks/catalogue.ts';
import { identitiesPage } from '../checks/identities-page.ts';
import { ruleFamilies } from '../checks/rule-lists.ts';
import { projectRoot } from './project-root.ts';

await writeFile(join(projectRoot, 'docs', 'rules.md'), ruleCataloguePage(ruleFamilies));
await writeFile(join(projectRoot, 'docs', 'identities.md'), identitiesPage(ruleFamilies));
