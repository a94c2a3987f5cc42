/** A small form with one of everything that the schemas of the project use. */
export const sampleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'sample.schema.json',
  title: '样表',
  description: '测试用的一张表。',
  type: 'object',
  properties: {
    年度: {
      title: '年度',
      description: '决算年度，如 2020；四位数字。',
      type: 'integer',
      minimum: 2015,
      maximum: 2099,
    },
    状态: { title: '状态', description: '状态。', enum: ['草稿', '已批复'] },
    公开日期: { title: '公开日期', description: '公开的日期。', type: 'string', format: 'date' },
    金额单位: { title: '金额单位', description: '单位。', enum: ['万元', '元'] },
    概况: {
      title: '概况',
      description: '文字。',
      type: 'object',
      properties: {
        基本职能: { title: '基本职能', description: '职能。', type: 'string', minLength: 1 },
        机构设置: { title: '机构设置', description: '机构。', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
      required: ['基本职能'],
    },
    支出: {
      title: '支出',
      description: '各行。',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { $ref: '#/$defs/Row' },
    },
    上年: {
      title: '上年',
      description: '上年数。',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/Amount' },
    },
    '因公出国（境）费': {
      title: '因公出国（境）费',
      description: '金额。',
      $ref: '#/$defs/Amount',
    },
    团组: { title: '团组', description: '个数。', type: 'integer', minimum: 0 },
    完成率: { title: '完成率', description: '百分数。', type: 'number' },
    列出零值: { title: '列出零值', description: '是否。', type: 'boolean' },
  },
  additionalProperties: false,
  required: ['年度', '状态'],
  if: { properties: { 状态: { const: '已批复' } }, required: ['状态'] },
  then: { properties: { 公开日期: true }, required: ['公开日期'] },
  $defs: {
    Amount: {
      description: '金额。',
      anyOf: [
        { type: 'number', amount: true },
        { type: 'string', enum: ['未公布', '依法不公开'] },
      ],
    },
    Code: {
      description: '科目编码。',
      type: 'string',
      pattern: '^(\\d{3}|\\d{5}|\\d{7})$',
      writing: '写成加引号的 3 位、5 位或 7 位数字，如 "2080505"',
    },
    ByCode: {
      description: '编码对金额。',
      type: 'object',
      propertyNames: { pattern: '^\\d{3}(\\d{2})?$', writing: '写成加引号的 3 位或 5 位数字' },
      additionalProperties: { $ref: '#/$defs/Amount' },
      minProperties: 1,
    },
    Row: {
      description: '一行。',
      type: 'object',
      properties: {
        科目: { title: '科目', description: '编码。', $ref: '#/$defs/Code' },
        合计: { title: '合计', description: '合计数。', $ref: '#/$defs/Amount' },
        基本支出: {
          title: '基本支出',
          description: '数或分科目的数。',
          anyOf: [
            { type: 'number', amount: true },
            { type: 'string', enum: ['未公布', '依法不公开'] },
            { $ref: '#/$defs/ByCode' },
          ],
        },
        原因: {
          title: '原因',
          description: '一句话。',
          type: 'string',
          minLength: 1,
          maxLength: 20,
        },
      },
      additionalProperties: false,
      anyOf: [
        { properties: { 合计: true }, required: ['合计'] },
        { properties: { 基本支出: true }, required: ['基本支出'] },
      ],
    },
  },
} as const;
