import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/cli/project-root.ts';

/** What a run of the program left behind. */
export interface Run {
  status: number | null;
  out: string;
  errors: string;
}

/** Runs the program as a user does, standing in the folder. Each start costs seconds: group the cases. */
export function runProgram(folder: string, ...parameters: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const program = join(projectRoot, 'src', 'cli', 'juesuan.mjs');
    const child = spawn(process.execPath, [program, ...parameters], { cwd: folder });
    const run = { out: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
    child.on('close', (status) => resolve({ status, ...run }));
  });
}

/** Writes one file, with the folders above it. */
export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Returns path → content of every file below the folder, as hexadecimal text where it is compared byte for byte. */
export function filesBelow(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'hex')]),
  );
}
