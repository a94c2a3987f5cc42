// Runs every test file, counts what ran, and ends with the plain line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const filters = process.argv.slice(2);

function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path))
    .filter(
      (path) => filters.length === 0 || filters.some((part) => shownPath(path).includes(part)),
    )
    .sort();
}

/** The path from the project's folder, with forward slashes: where the project lies must not decide what a filter finds. */
function shownPath(path) {
  return `/${relative(root, path).replaceAll('\\', '/')}`;
}

/** Runs one command and returns its output and exit code. */
function runCommand(parameters) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The totals that uvu prints at the end of a file; a file without them ran no suite. */
function counts(output) {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const total = /^\s*Total:\s+(\d+)/m.exec(plain);
  const passed = /^\s*Passed:\s+(\d+)/m.exec(plain);
  return total === null || passed === null
    ? { total: 0, passed: 0 }
    : { total: Number(total[1]), passed: Number(passed[1]) };
}

const checks = [
  {
    name: 'prettier',
    parameters: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  },
  { name: 'types', parameters: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
];

let passed = 0;
let failed = 0;

async function runAll(jobs, run, width) {
  const queue = [...jobs];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
    }),
  );
}

async function runCheck({ name, parameters }) {
  const { code, output } = await runCommand(parameters);
  console.log(`${code === 0 ? '通过' : '失败'} ${name}`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output);
  }
}

async function runTest(file) {
  const { code, output } = await runCommand(['--import', 'tsx', file]);
  const { total, passed: good } = counts(output);
  const name = relative(root, file);
  const bad = total - good;
  passed += good;
  if (code === 0 && bad === 0 && total > 0) {
    console.log(`通过 ${name}（${total}）`);
    return;
  }
  // A suite that was never run, or a file that died before its totals, counts as one failure.
  failed += Math.max(bad, 1);
  console.log(`失败 ${name}${total === 0 ? '：没有执行任何测试' : ''}\n${output}`);
}

if (filters.length === 0) await runAll(checks, runCheck, 2);
await runAll(testFiles(join(root, 'tests')), runTest, Math.min(2, availableParallelism()));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
