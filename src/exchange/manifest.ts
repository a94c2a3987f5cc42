/** `manifest.json` of a report's folder: every file with its size and SHA-256, and what made them. */

import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FileEntry, Manifest } from '../source/types/manifest.ts';
import { namingFile } from '../source/write-fault.ts';

export const manifestName = 'manifest.json';

const schema = new URL('../../schemas/manifest.schema.json', import.meta.url);

/** A manifest that cannot be read, or is none. The message is one Chinese sentence. */
export class UnreadableManifest extends Error {}

/** @returns every file below `folder` but the manifest at its top, sorted. */
export async function listFiles(folder: string): Promise<FileEntry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length).split(sep).filter(Boolean).join('/'))
    .filter((path) => path !== manifestName);
  return Promise.all(paths.sort().map((path) => fileEntry(path, join(folder, path))));
}

/** @returns a file's entry, under the name `path`. */
export async function fileEntry(path: string, file: string): Promise<FileEntry> {
  const content = await readFile(file);
  const digest = createHash('sha256').update(content).digest('hex');
  return { 路径: path, 字节数: content.length, 'SHA-256': digest };
}

/** Writes the manifest of a folder in which everything else is already there. */
export async function writeManifest(
  folder: string,
  origin: Pick<Manifest, '程序' | '数据提交' | '数据文件'>,
): Promise<void> {
  const { 程序, 数据提交, 数据文件 } = origin;
  const manifest: Manifest = {
    格式版本: 1,
    程序,
    ...(数据提交 === undefined ? {} : { 数据提交 }),
    数据文件,
    文件: await listFiles(folder),
  };
  const path = join(folder, manifestName);
  const temporary = join(folder, `.${manifestName}.tmp`);
  try {
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
    await namingFile(path, writeFile(temporary, text));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** @throws UnreadableManifest */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableManifest(`“${path}”不是完整的 JSON，清单可能已经损坏`);
  }
  const isManifest = new Ajv2020({ strict: true }).compile<Manifest>(
    JSON.parse(await readFile(schema, 'utf8')) as object,
  );
  if (isManifest(value)) return value;
  const [fault] = isManifest.errors ?? [];
  const place = fault?.instancePath === '' ? '' : `（${fault?.instancePath ?? ''}）`;
  throw new UnreadableManifest(`“${path}”不是本程序写的清单，或被改动过${place}`);
}
