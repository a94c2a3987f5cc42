/** `npm run bench:checks`: what the audit finds in documents with one figure changed; nothing here is a test. */

import { mutationLines } from './mutation-table.ts';
import { measureMutations } from './mutations.ts';

const [every = '1'] = process.argv.slice(2);
console.log('逐个改动已生成的报告中的数，按导入的文件核对');
console.log(mutationLines(await measureMutations(Number(every))).join('\n'));
