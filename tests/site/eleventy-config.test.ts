import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('eleventy.config.ts');

test('Eleventy’s own command line loads it, has no reports to show and writes nothing', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const eleventy = fileURLToPath(import.meta.resolve('@11ty/eleventy'));
  const out = temporaryFolder('command-line');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      join(dirname(eleventy), '..', 'cmd.cjs'),
      '--config=eleventy.config.ts',
      `--output=${out}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.is(status, 0, stderr);
  assert.match(stdout, 'Wrote 0 files');
  assert.equal(readdirSync(out), []);
});

test.run();
