import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

import { schemaTypes } from './schema-types.ts';

const suffix = '.schema.json';
/** Where the generated types lie. */
export const typesFolder = fileURLToPath(new URL('./types/', import.meta.url));
const schemasFolder = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** Returns the types of all schemas: file name → formatted TypeScript. */
export async function generateTypes(): Promise<Map<string, string>> {
  const files = (await readdir(schemasFolder)).filter((file) => file.endsWith(suffix)).sort();
  const types = new Map<string, string>();
  for (const file of files) {
    const kind = file.slice(0, -suffix.length);
    const schema = JSON.parse(await readFile(join(schemasFolder, file), 'utf8')) as object;
    const target = join(typesFolder, `${kind}.ts`);
    const options = { ...(await resolveConfig(target)), filepath: target };
    types.set(`${kind}.ts`, await format(await schemaTypes(kind, schema), options));
  }
  return types;
}

// A script when run, a module when imported by its test.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = await generateTypes();
  await rm(typesFolder, { recursive: true, force: true });
  await mkdir(typesFolder, { recursive: true });
  for (const [file, text] of types) await writeFile(join(typesFolder, file), text);
  console.log(`已生成 ${types.size} 个类型文件：src/source/types/`);
}
