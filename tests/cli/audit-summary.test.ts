import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { idRanges } from '../../src/cli/audit-summary.ts';

const ranges = suite('ids in a row are written as a range');

const cases: [ids: string[], written: string][] = [
  [[], ''],
  [['A01'], 'A01'],
  [['A01', 'A02', 'A03', 'A05', 'B06'], 'A01–A03 A05 B06'],
  [['A09', 'A10', 'AU11'], 'A09–A10 AU11'],
];
for (const [ids, written] of cases) ranges(ids.join(' '), () => assert.is(idRanges(ids), written));

ranges.run();
