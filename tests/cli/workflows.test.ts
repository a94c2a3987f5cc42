/** The workflow files that a bureau copies: they parse, and every command in them is one that the program has. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../../src/cli/main.ts';
import { projectRoot } from '../../src/cli/project-root.ts';

const folder = join(projectRoot, 'docs', 'workflows');
const workflows = ['.github/workflows/juesuan.yml', '.gitlab-ci.yml', '.workflow/juesuan.yml'];
const test = suite('ready workflow files');

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The help of a command, or why there is none. */
async function helpOf(command: string): Promise<string> {
  let out = '';
  const { write } = process.stdout;
  process.stdout.write = (text: string | Uint8Array) => {
    out += String(text);
    return true;
  };
  try {
    assert.is(await run([command, '--help']), 0, command);
  } finally {
    process.stdout.write = write;
  }
  return out;
}

async function checkCommands(lines: readonly string[]): Promise<string[]> {
  const commands = lines.flatMap((line) => {
    const found = /juesuan\.mjs"? (\w+)(.*)$/.exec(line);
    return found === null ? [] : [{ name: found[1] ?? '', options: found[2] ?? '' }];
  });
  for (const { name, options } of commands) {
    const help = await helpOf(name);
    for (const [option] of options.matchAll(/--[a-z-]+/g)) assert.ok(help.includes(option), option);
  }
  return commands.map(({ name }) => name);
}

for (const file of workflows) {
  test(`${file} checks, then builds`, async () => {
    const texts = textsIn(load(readFileSync(join(folder, file), 'utf8')));
    assert.equal(await checkCommands(texts), ['check', 'build']);
  });
}

test('the hook checks', async () => {
  const lines = readFileSync(join(folder, 'pre-commit'), 'utf8').split('\n');
  assert.equal(await checkCommands(lines), ['check']);
});

test.run();
