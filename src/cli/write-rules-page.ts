/** `npm run rules`: writes docs/rules.md and docs/identities.md from the rules themselves. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identitiesPage } from '../audit/identities-page.ts';
import { auditRuleFamilies } from '../audit/rules/families.ts';
import { ruleCataloguePage } from '../checks/catalogue.ts';
import { ruleFamilies } from '../checks/rule-lists.ts';
import { projectRoot } from './project-root.ts';

const docs = join(projectRoot, 'docs');
await writeFile(join(docs, 'rules.md'), ruleCataloguePage([...ruleFamilies, ...auditRuleFamilies]));
await writeFile(join(docs, 'identities.md'), identitiesPage());
