/** The order of the house: imports go one way, the core touches no disk, and no place or unit is known to the code. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';

/** From the ground up; what stands side by side does not import each other. */
const floors: readonly (readonly string[])[] = [
  ['source'],
  ['accounts'],
  ['report'],
  ['checks'],
  ['audit'],
  ['site', 'print', 'exchange'],
  ['cli'],
];
const pureLayers = new Set(['source', 'accounts', 'report', 'checks', 'audit']);

/** Run by hand while developing; the program never imports it. */
const tools = new Set(['source/generate-types.ts']);

/** Modules of Node that read no disk, no network and no clock. */
const harmless = new Set(['node:buffer']);

interface SourceFile {
  /** Below src, with forward slashes. */
  path: string;
  text: string;
  imports: string[];
}

const folder = join(projectRoot, 'src');
const files: SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const found = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^']+)'/gmu);
    return {
      path: path.split(sep).join('/'),
      text,
      imports: [...found].map(([, name = '']) => name),
    };
  })
  .filter(({ path }) => !tools.has(path))
  .sort((left, right) => (left.path < right.path ? -1 : 1));

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function floorOf(path: string): number {
  return floors.findIndex((layers) => layers.includes(layerOf(path)));
}

/** The files below src that a file imports. */
function neighbours({ path, imports }: SourceFile): string[] {
  return imports
    .filter((name) => name.startsWith('.') && name.endsWith('.ts'))
    .map((name) => posix.join(posix.dirname(path), name));
}

const test = suite('order of the house');

test('every folder of src is a layer', () => {
  const layers = new Set(files.map(({ path }) => layerOf(path)));
  assert.equal([...layers].sort(), floors.flat().sort());
});

test('a file imports from its own layer or from one below it', () => {
  const wrong = files.flatMap((file) =>
    neighbours(file)
      .filter((target) => layerOf(target) !== layerOf(file.path))
      .filter((target) => floorOf(target) >= floorOf(file.path))
      .map((target) => `${file.path} → ${target}`),
  );
  assert.equal(wrong, []);
});

test('no files import each other in a circle', () => {
  const byPath = new Map(files.map((file) => [file.path, neighbours(file)]));
  const settled = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (settled.has(path)) return;
    const from = way.indexOf(path);
    if (from >= 0) {
      circles.push([...way.slice(from), path].join(' → '));
      return;
    }
    for (const next of byPath.get(path) ?? []) visit(next, [...way, path]);
    settled.add(path);
  };
  for (const { path } of files) visit(path, []);
  assert.equal(circles, []);
});

test('the core reads no disk', () => {
  const wrong = files
    .filter(({ path }) => pureLayers.has(layerOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('node:') && !harmless.has(name))
        .map((name) => `${path}: ${name}`),
    );
  assert.equal(wrong, []);
});

/** What only data may name: the provinces of the editions, the units and their folders. */
function namesOfData(): string[] {
  const editions = readdirSync(join(projectRoot, 'templates', 'editions'));
  const places = editions
    .map((name) => name.replace(/-\d+$/u, ''))
    .filter((name) => name !== '全国');
  const units = readdirSync(join(projectRoot, 'data', 'units'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => basename(path) === 'unit.yaml')
    .flatMap((path) => {
      const text = readFileSync(join(projectRoot, 'data', 'units', path), 'utf8');
      const name = /^名称:\s*(?<name>\S+)/mu.exec(text)?.groups?.['name'];
      return [basename(dirname(path)), ...(name === undefined ? [] : [name])];
    })
    .filter((name) => name !== 'example');
  return [...new Set([...places, ...units])];
}

test('no province and no unit stands in the code, but in examples for people', () => {
  const names = namesOfData();
  assert.ok(names.length > 10, `only ${names.join('、')}`);
  const wrong = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\/|\/\*|example:)/u.test(line))
      .flatMap((line) =>
        names.filter((name) => line.includes(name)).map((name) => `${path}: ${name}`),
      ),
  );
  assert.equal(wrong, []);
});

test('every suite of a test file runs', () => {
  const tests = join(projectRoot, 'tests');
  const silent = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => {
      const text = readFileSync(join(tests, path), 'utf8');
      const suites = text.match(/^const \w+ = suite\b/gmu)?.length ?? 0;
      const runs = text.match(/^\s*\w+\.run\(\);/gmu)?.length ?? 0;
      return runs < suites;
    })
    .map((path) => relative('.', path));
  assert.equal(silent, []);
});

test.run();
