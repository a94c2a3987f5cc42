import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { pointerTo } from '../../src/source/node-table.ts';
import { readDocument } from '../../src/source/read-document.ts';

const test = suite('random YAML');

type Tree =
  | { kind: 'scalar'; written: string; value: unknown; text: string }
  | { kind: 'list'; flow: boolean; items: Tree[] }
  | { kind: 'mapping'; flow: boolean; entries: [key: string, value: Tree][] };

const scalar = (written: string, value: unknown, text = written): Tree => ({
  kind: 'scalar',
  written,
  value,
  text,
});
const anyText = fc
  .string({ unit: fc.constantFrom(...'决算年度甲𠮷a1 ：，“”/~-') })
  .map((text) => `字${text}字`);
const anyScalar = fc.oneof(
  fc.integer().map((number) => scalar(String(number), number)),
  fc.tuple(fc.nat(99999), fc.nat(99)).map(([whole, cents]) => {
    const written = `${whole}.${String(cents).padStart(2, '0')}`;
    return scalar(written, Number(written));
  }),
  fc.constantFrom(
    scalar('true', true),
    scalar('null', null),
    scalar('2020-01-01', '2020-01-01'),
    scalar('yes', 'yes'),
  ),
  fc.nat(9999999).map((code) => scalar(`"${code}"`, String(code), String(code))),
  anyText.map((text) => scalar(`'${text}'`, text, text)),
  anyText.map((text) => scalar(`"${text}"`, text, text)),
);
const anyKey = fc.string({
  unit: fc.constantFrom(...'收支决算预（）“”/~𠮷0'),
  minLength: 1,
  maxLength: 5,
});
const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyScalar,
    fc
      .record({ flow: fc.boolean(), items: fc.array(tie('tree'), { maxLength: 4 }) })
      .map((list): Tree => ({ kind: 'list', ...list })),
    fc
      .record({
        flow: fc.boolean(),
        entries: fc.uniqueArray(fc.tuple(anyKey, tie('tree')), {
          selector: ([key]) => key,
          maxLength: 4,
        }),
      })
      .map((mapping): Tree => ({ kind: 'mapping', ...mapping })),
  ),
}));

interface Expected {
  line: number;
  column: number;
  keyColumn: number | undefined;
  keyLine: number | undefined;
  value: unknown;
  text: string | undefined;
}

/** Writes a tree as YAML and notes where everything went, counting by itself. */
class Writer {
  text = '';
  readonly expected = new Map<string, Expected>();
  #line = 1;
  #column = 1;
  readonly #lineBreak: string;

  constructor(lineBreak: string) {
    this.#lineBreak = lineBreak;
  }

  root(entries: [string, Tree][]): unknown {
    this.put('# 说明：\t第一行');
    this.newLine(0);
    const value = this.blockMapping(entries, '', 0);
    this.newLine(0);
    return value;
  }

  private put(text: string): void {
    this.text += text;
    this.#column += [...text].length;
  }

  private newLine(indent: number): void {
    this.text += this.#lineBreak + ' '.repeat(indent);
    this.#line++;
    this.#column = indent + 1;
  }

  private note(pointer: string, keyAt?: { line: number; column: number }): Expected {
    const entry: Expected = {
      line: this.#line,
      column: this.#column,
      keyLine: keyAt?.line,
      keyColumn: keyAt?.column,
      value: undefined,
      text: undefined,
    };
    this.expected.set(pointer, entry);
    return entry;
  }

  private blockMapping(entries: [string, Tree][], pointer: string, indent: number): unknown {
    const value: Record<string, unknown> = {};
    entries.forEach(([key, child], index) => {
      if (index > 0) this.newLine(indent);
      const keyAt = { line: this.#line, column: this.#column };
      this.put(`"${key}":`);
      if (isBlock(child)) this.newLine(indent + 2);
      else this.put(' ');
      value[key] = this.node(child, pointer + pointerTo(key), indent + 2, keyAt);
    });
    return value;
  }

  private node(
    tree: Tree,
    pointer: string,
    indent: number,
    keyAt?: { line: number; column: number },
  ): unknown {
    const noted = this.note(pointer, keyAt);
    if (tree.kind === 'scalar') {
      this.put(tree.written);
      noted.text = tree.text;
      noted.value = tree.value;
    } else if (!isBlock(tree)) {
      noted.value = this.flow(tree, pointer);
    } else if (tree.kind === 'mapping') {
      noted.value = this.blockMapping(tree.entries, pointer, indent);
    } else {
      noted.value = tree.items.map((item, index) => {
        if (index > 0) this.newLine(indent);
        this.put('- ');
        return this.node(item, pointer + pointerTo(index), indent + 2);
      });
    }
    return noted.value;
  }

  private flow(tree: Tree, pointer: string): unknown {
    if (tree.kind === 'scalar') return this.node(tree, pointer, 0);
    if (tree.kind === 'list') {
      this.put('[');
      const items = tree.items.map((item, index) => {
        if (index > 0) this.put(', ');
        return this.inFlow(item, pointer + pointerTo(index));
      });
      this.put(']');
      return items;
    }
    this.put('{');
    const value: Record<string, unknown> = {};
    tree.entries.forEach(([key, child], index) => {
      if (index > 0) this.put(', ');
      const keyAt = { line: this.#line, column: this.#column };
      this.put(`"${key}": `);
      value[key] = this.inFlow(child, pointer + pointerTo(key), keyAt);
    });
    this.put('}');
    return value;
  }

  private inFlow(tree: Tree, pointer: string, keyAt?: { line: number; column: number }): unknown {
    if (tree.kind === 'scalar') return this.node(tree, pointer, 0, keyAt);
    const noted = this.note(pointer, keyAt);
    noted.value = this.flow(tree, pointer);
    return noted.value;
  }
}

function isBlock(tree: Tree): boolean {
  if (tree.kind === 'scalar' || tree.flow) return false;
  return tree.kind === 'list' ? tree.items.length > 0 : tree.entries.length > 0;
}

test('every value keeps its place, its key’s place and its text', () => {
  const anyEntries = fc.uniqueArray(fc.tuple(anyKey, anyTree), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      anyEntries,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      (entries, lineBreak, mark) => {
        const writer = new Writer(lineBreak);
        const value = writer.root(entries);
        const { document, problems } = readDocument(
          '甲.yaml',
          new TextEncoder().encode(mark + writer.text),
        );
        assert.equal(problems, [], writer.text);
        assert.equal(document?.value, value, writer.text);
        for (const [pointer, expected] of writer.expected) {
          const { line, column, keyLine = line, keyColumn = column, text } = expected;
          const hint = `${pointer} in\n${writer.text}`;
          assert.equal(document?.placeOf(pointer), { file: '甲.yaml', line, column }, hint);
          assert.equal(
            document?.keyPlaceOf(pointer),
            { file: '甲.yaml', line: keyLine, column: keyColumn },
            hint,
          );
          assert.is(document?.scalarText(pointer), text, hint);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('no text makes reading throw, and what cannot be read is reported', () => {
  const anyLines = fc.string({
    unit: fc.constantFrom(...'a甲：:，, \t\n\r-#"\'{}[]&*!|>%@`?0.　～~<'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyLines, (text) => {
      const { document, problems } = readDocument('甲.yaml', new TextEncoder().encode(text));
      assert.ok(document !== undefined || problems.length > 0, JSON.stringify(text));
      const lines = text.split(/\r\n?|\n/);
      for (const { place, message } of problems) {
        assert.ok(place.line >= 1 && place.line <= lines.length, JSON.stringify({ text, place }));
        const length = [...(lines[place.line - 1] ?? '')].length;
        assert.ok(place.column >= 1 && place.column <= length + 1, JSON.stringify({ text, place }));
        assert.not.match(message, /[\r\n]/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('no bytes make reading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const { document, problems } = readDocument('甲.yaml', bytes);
      assert.ok(document !== undefined || problems.length > 0);
    }),
    { numRuns: 1000 },
  );
});

test.run();
