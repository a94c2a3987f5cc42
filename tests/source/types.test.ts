import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { generateTypes, typesFolder } from '../../src/source/generate-types.ts';
import { schemaTypes } from '../../src/source/schema-types.ts';

const test = suite('types of the schemas');

test('the files in src/source/types are those of the schemas; if not, run: npm run types', async () => {
  const types = await generateTypes();
  assert.equal(readdirSync(typesFolder).sort(), [...types.keys()].sort());
  for (const [file, text] of types) {
    assert.is(readFileSync(join(typesFolder, file), 'utf8').replaceAll('\r\n', '\n'), text, file);
  }
});

test('names are English, from the file and from $defs; titles name nothing', async () => {
  const text = await schemaTypes('functional-subjects', {
    $id: 'functional-subjects.schema.json',
    title: '科目',
    type: 'object',
    properties: {
      科目: {
        title: '科目',
        description: '各行。',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/Subject' },
      },
      title: { title: '标题', type: 'string' },
      表述: { $ref: 'wording.schema.json' },
    },
    required: ['科目'],
    additionalProperties: false,
    $defs: {
      Subject: {
        title: '一行',
        type: 'object',
        properties: { 编码: { type: 'string' } },
        anyOf: [{ properties: { 编码: true }, required: ['编码'] }],
        additionalProperties: false,
      },
    },
  });
  assert.match(text, "import type { Wording } from './wording.ts';");
  assert.match(text, /export interface FunctionalSubjects \{[^}]*"科目": Subject\[\]/);
  assert.match(text, /"?title"?\?: string/);
  assert.match(text, /"表述"\?: Wording/);
  assert.match(text, /export interface Subject \{\s*"编码"\?: string/);
  assert.match(text, '各行。');
  assert.not.match(text, /NoName|Subject1|referenced by/);
});

test.run();
