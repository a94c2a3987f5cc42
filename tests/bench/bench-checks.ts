/**
 * `npm run bench:checks`: how long the rules take and what the audit finds in documents with one figure changed; nothing
 * here is a test. `npm run bench:checks -- speed` measures the first alone (about a minute), `-- mutations` the second
 * (some minutes; `-- mutations 10` changes every tenth figure).
 */

import { measureHeap, measureSpeed, speedLines } from './checks-speed.ts';
import { mutationLines } from './mutation-table.ts';
import { measureMutations } from './mutations.ts';

const [part = 'all', every = '1'] = process.argv.slice(2);
if (!['all', 'speed', 'mutations'].includes(part)) {
  console.error('用法：npm run bench:checks [-- speed | -- mutations [每隔几个]]');
  process.exit(2);
}
if (part !== 'mutations') {
  console.log('检查 1000 份决算：全部规则不超过读取和按 schema 核对（上限 1 倍），内存与份数无关');
  const speed = await measureSpeed();
  console.log(speedLines(speed, await measureHeap([100, 300, 1000])).join('\n'));
}
if (part !== 'speed') {
  console.log('逐个改动已生成的报告中的数，按导入的文件核对');
  console.log(mutationLines(await measureMutations(Number(every))).join('\n'));
}
