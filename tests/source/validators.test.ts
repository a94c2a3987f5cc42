import { suite } from 'uvu';
import * as assert from 'uvu/assert';

import { readDocument } from '../../src/source/read-document.ts';
import { createValidators } from '../../src/source/validators.ts';

const test = suite('validators');
const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

/** Returns `line:column code message` of what a schema says about a text. */
function check(schema: object, text: string, others: Record<string, object> = {}): string[] {
  const validate = createValidators<string>({ ...others, tested: { ...dialect, ...schema } });
  const { document } = readDocument('甲.yaml', new TextEncoder().encode(text));
  if (document === undefined) throw new Error('no document');
  return validate('tested', document).map(
    ({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`,
  );
}

const amount = { type: 'number', amount: true };
const textOrList = {
  type: 'object',
  properties: {
    名称: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', minItems: 1, items: { $ref: '#/$defs/Period' } },
      ],
    },
  },
  $defs: {
    Period: {
      type: 'object',
      properties: { 名称: { type: 'string' }, 起: { type: 'integer' } },
      required: ['名称'],
      additionalProperties: false,
    },
  },
};

test('of several alternatives the one with the right type is explained', () => {
  assert.equal(check(textOrList, '名称: 甲\n'), []);
  assert.equal(check(textOrList, '名称: [{名称: 甲, 起: 2020}]\n'), []);
  assert.equal(check(textOrList, '名称: [{名称: 甲, 起: 早}]\n'), [
    '1:17 S032 “起”的“早”不是数字：只写整数，如 2',
  ]);
  assert.equal(check(textOrList, '名称: [{名: 甲}]\n').length, 1);
});

test('where none has the right type, all are named', () => {
  assert.equal(check(textOrList, '名称: 2020\n'), ['1:5 S032 “名称”的内容不对：可以写文字、清单']);
});

test('a constant tells alternatives apart', () => {
  const schema = {
    type: 'array',
    items: {
      anyOf: [
        {
          type: 'object',
          properties: { 类: { const: '甲' }, 数: { type: 'integer' } },
          required: ['类', '数'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { 类: { const: '乙' }, 名: { type: 'string' } },
          required: ['类', '名'],
          additionalProperties: false,
        },
      ],
    },
  };
  assert.equal(check(schema, '- {类: 乙}\n- {类: 甲, 数: 无}\n'), [
    '1:3 S030 清单的第 1 项里缺少“名”一栏：补上“名: ”和内容',
    '2:13 S032 “数”的“无”不是数字：只写整数，如 2',
  ]);
});

test('alternatives inside alternatives are one fault', () => {
  const schema = {
    type: 'object',
    properties: { 项目支出: { $ref: '#/$defs/Project' } },
    $defs: {
      Amount: { anyOf: [amount, { type: 'string', enum: ['未公布'] }] },
      Project: {
        anyOf: [
          amount,
          { type: 'string', enum: ['未公布'] },
          {
            type: 'array',
            items: { type: 'object', properties: { 金额: { $ref: '#/$defs/Amount' } } },
          },
        ],
      },
    },
  };
  assert.equal(check(schema, '项目支出: [{金额: 1万}]\n'), [
    '1:13 S061 金额“1万”带了单位：换算成万元，只写数字',
  ]);
  assert.equal(check(schema, '项目支出: 1万\n'), [
    '1:7 S061 “项目支出”的金额“1万”带了单位：换算成万元，只写数字',
  ]);
});

test('other errors beside an alternative are kept', () => {
  const schema = {
    type: 'object',
    properties: {
      甲: { type: 'integer' },
      乙: { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
      丙: { type: 'integer' },
    },
  };
  assert.equal(
    check(schema, '甲: x\n乙: y\n丙: z\n').map((line) => line.slice(0, 8)),
    ['1:4 S032', '2:4 S032', '3:4 S032'],
  );
});

test('where one of several is allowed, two are a fault', () => {
  const schema = {
    type: 'object',
    properties: { 甲: { type: 'integer' }, 乙: { type: 'integer' } },
    oneOf: [
      { properties: { 甲: true }, required: ['甲'] },
      { properties: { 乙: true }, required: ['乙'] },
    ],
  };
  assert.equal(check(schema, '甲: 1\n'), []);
  assert.equal(check(schema, '甲: 1\n乙: 2\n'), [
    '1:1 S044 文件用了几种写法，只能选一种：删去多余的栏',
  ]);
  assert.equal(check(schema, '{}\n'), ['1:1 S030 文件里至少要写一栏：甲、乙']);
});

test('where one key or several together are needed, both ways are told', () => {
  const keys = { 甲: { type: 'integer' }, 乙: { type: 'integer' }, 丙: { type: 'integer' } };
  const schema = {
    type: 'object',
    properties: keys,
    anyOf: [
      { properties: { 甲: true }, required: ['甲'] },
      { properties: { 乙: true, 丙: true }, required: ['乙', '丙'] },
    ],
  };
  assert.equal(check(schema, '{}\n'), [
    '1:1 S030 文件里缺少必须写的栏：补上“甲”，或者补上“乙”和“丙”',
  ]);
});

test('a rule of a kind that is not foreseen is still said in one sentence', () => {
  const schema = {
    type: 'object',
    properties: { 甲: { description: '两位数。', type: 'integer', not: { const: 1 } } },
  };
  assert.equal(check(schema, '甲: 1\n'), ['1:4 S045 “甲”不符合规定：应为 两位数']);
});

test('a schema may give the sentence itself', () => {
  const schema = {
    type: 'object',
    properties: { 甲: { type: 'string', pattern: '^四', writing: '写成 省份-年度' } },
  };
  assert.equal(check(schema, '甲: 五\n'), ['1:4 S035 “甲”的“五”写法不对：写成 省份-年度']);
});

test('schemas may refer to each other', () => {
  const other = {
    ...dialect,
    $id: 'other.schema.json',
    type: 'object',
    properties: { 乙: { description: '乙的说明。', type: 'integer' } },
    required: ['乙'],
  };
  const schema = { type: 'object', properties: { 甲: { $ref: 'other.schema.json' } } };
  assert.equal(check(schema, '甲: {}\n', { other }), [
    '1:1 S030 “甲”里缺少“乙”一栏（乙的说明）：补上“乙: ”和内容',
  ]);
});

test('the unit of the file decides how many decimals an amount may have', () => {
  const schema = {
    type: 'object',
    properties: {
      金额单位: { enum: ['元', '万元'] },
      甲: amount,
      乙: { type: 'number', amount: '元' },
    },
  };
  assert.equal(check(schema, '甲: 1.234567\n'), []);
  assert.equal(check(schema, '金额单位: 万元\n甲: 1.234567\n'), []);
  assert.match(check(schema, '金额单位: 元\n甲: 1.234567\n').join(), '2:4 S063');
  assert.match(check(schema, '金额单位: 万元\n乙: 1.234\n').join(), '2:4 S063');
});

test('amounts under any key are checked, and code keys are no list items', () => {
  const schema = {
    type: 'object',
    properties: { 甲: { type: 'object', additionalProperties: amount } },
  };
  assert.match(check(schema, '甲: {"30101": 5%}\n').join(), '“30101”的金额“5%”');
});

test('a schema with an unknown keyword is refused', () => {
  assert.throws(
    () => createValidators({ tested: { ...dialect, type: 'object', amuont: true } }),
    /amuont/,
  );
});

test('a kind without a schema is a fault of the program', () => {
  const validate = createValidators<string>({});
  const { document } = readDocument('甲.yaml', new TextEncoder().encode('甲: 1'));
  assert.ok(document);
  assert.throws(() => document && validate('tested', document), /tested/);
});

test.run();
