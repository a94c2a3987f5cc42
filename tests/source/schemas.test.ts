import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { createValidators } from '../../src/source/validators.ts';

const test = suite('schemas');
const folder = new URL('../../schemas/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const schemas = Object.fromEntries(
  files.map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object]),
);
const chinese = /\p{Script=Han}/u;

interface Found {
  path: string;
  schema: unknown;
}

/** Returns every property that a schema defines, wherever it stands; `true` and conditions only repeat one defined beside them. */
function* propertiesIn(schema: unknown, path = '#'): Generator<Found> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'if') continue;
    if (keyword === 'properties') {
      for (const [name, property] of Object.entries(value as object)) {
        if (property !== true) yield { path: `${path}/${name}`, schema: property };
      }
    }
    yield* propertiesIn(value, `${path}/${keyword}`);
  }
}

test('there are schemas, each in a file named after its $id', () => {
  assert.ok(files.length > 0);
  for (const file of files) {
    assert.match(file, /^[a-z]+(-[a-z]+)*\.schema\.json$/);
    assert.is(Reflect.get(schemas[file] ?? {}, '$id'), file);
  }
});

test('all compile in strict mode', () => {
  createValidators(schemas);
});

for (const file of files) {
  const schema = schemas[file] ?? {};

  test(`${file} is JSON Schema 2020-12 with a Chinese title and description`, () => {
    assert.is(Reflect.get(schema, '$schema'), 'https://json-schema.org/draft/2020-12/schema');
    assert.match(String(Reflect.get(schema, 'title')), chinese);
    assert.match(String(Reflect.get(schema, 'description')), chinese);
  });

  test(`${file}: every property has a Chinese title and description`, () => {
    const without = [...propertiesIn(schema)].filter(({ schema: property }) => {
      const text = (key: string) => String(Reflect.get(Object(property), key));
      return !chinese.test(text('title')) || !chinese.test(text('description'));
    });
    assert.equal(
      without.map(({ path }) => path),
      [],
    );
  });
}

test.run();
