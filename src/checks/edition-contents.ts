import { indicatorNames } from '../accounts/indicators.ts';
import { captionNames, titleNames } from '../report/edition.ts';
import type { ResolvedEdition } from '../report/edition.ts';
import { compositionNames } from '../report/figures.ts';
import { nearest } from '../source/nearest.ts';
import type { EditionBlock } from '../source/types/edition.ts';

/** What the sections of an edition may refer to. */
export interface EditionParts {
  /** Names of the tables that can be used. */
  tables: ReadonlySet<string>;
  partials: ReadonlyMap<string, string>;
  /** JSON Schema of a disclosure: what 叙述 and 补充说明 point into. */
  disclosureSchema: object;
}

/** What is wrong, and the path to it in the manifest. */
export interface EditionFinding {
  message: string;
  path: (string | number)[];
}

/** Yields every name in an edition that leads nowhere, and every section that is listed twice or lies too deep. */
export function* contentFindings(
  edition: ResolvedEdition,
  parts: EditionParts,
): Generator<EditionFinding> {
  yield* sectionFindings(edition.部分, ['部分'], 1, { edition, parts, seen: new Set() });
  for (const [index, { 表, 标题 = '' }] of edition.附表.entries()) {
    if (!parts.tables.has(表)) {
      yield { message: missing('附表', 表, [...parts.tables]), path: ['附表', index, '表'] };
    }
    yield* textFindings(标题, titleNames, ['附表', index, '标题']);
  }
  const listed = edition.附表.map((entry) => entry.表);
  for (const index of repeated(listed)) {
    const message = `把附表“${listed[index]}”列了两次：请删去一处`;
    yield { message, path: ['附表', index, '表'] };
  }
  yield* figureFindings(edition);
  yield* termFindings(edition);
  yield* textFindings(edition.标题, titleNames, ['标题']);
  yield* textFindings(edition.图题, [...titleNames, ...captionNames], ['图题']);
  yield* textFindings(edition.编制单位, titleNames, ['编制单位']);
}

interface Walk {
  edition: ResolvedEdition;
  parts: EditionParts;
  /** Names of sections already listed. */
  seen: Set<string>;
}

function* sectionFindings(
  names: readonly string[],
  path: readonly (string | number)[],
  level: number,
  walk: Walk,
): Generator<EditionFinding> {
  for (const [index, name] of names.entries()) {
    const at = [...path, index];
    const section = walk.edition.节[name];
    if (section === undefined) {
      yield { message: missing('节', name, Object.keys(walk.edition.节)), path: at };
      continue;
    }
    if (walk.seen.has(name)) {
      yield { message: `把节“${name}”列了两次：请删去一处`, path: at };
      continue;
    }
    walk.seen.add(name);
    if (level > 4) {
      yield { message: `的节“${name}”在第${level}级：最多四级，请提到上一级`, path: at };
      continue;
    }
    yield* textFindings(section.标题 ?? '', titleNames, ['节', name, '标题']);
    for (const [position, block] of (section.内容 ?? []).entries()) {
      yield* blockFindings(block, ['节', name, '内容', position], walk);
    }
    yield* sectionFindings(section.节 ?? [], ['节', name, '节'], level + 1, walk);
  }
}

function* blockFindings(
  { 正文, 图, 叙述, 补充说明 }: EditionBlock,
  path: readonly (string | number)[],
  { edition, parts }: Walk,
): Generator<EditionFinding> {
  if (正文 !== undefined && !parts.partials.has(正文)) {
    yield {
      message: missing('文字模板', 正文, [...parts.partials.keys()]),
      path: [...path, '正文'],
    };
  }
  if (图 !== undefined && edition.图[图] === undefined) {
    yield { message: missing('图', 图, Object.keys(edition.图)), path: [...path, '图'] };
  }
  if (叙述 !== undefined && !schemaHas(parts.disclosureSchema, 叙述.split('.'))) {
    const message = `要印的叙述“${叙述}”不是决算文件里的位置：请照决算文件的结构改正`;
    yield { message, path: [...path, '叙述'] };
  }
  if (补充说明 !== undefined && !schemaHas(parts.disclosureSchema, ['说明', 补充说明])) {
    const message = `要印的补充说明“${补充说明}”不是决算文件“说明”下的键：请改正`;
    yield { message, path: [...path, '补充说明'] };
  }
}

function* figureFindings(edition: ResolvedEdition): Generator<EditionFinding> {
  for (const [name, figure] of Object.entries(edition.图)) {
    const { 形式, 指标 = '', 构成 = '' } = figure;
    const path = ['图', name];
    if (形式 === '柱' && !indicatorNames.includes(指标)) {
      yield { message: missing('指标', 指标, indicatorNames), path: [...path, '指标'] };
    }
    if (形式 === '饼' && !compositionNames.includes(构成)) {
      yield { message: missing('构成', 构成, compositionNames), path: [...path, '构成'] };
    }
    yield* textFindings(figure.标题, titleNames, [...path, '标题']);
  }
}

function* termFindings(edition: ResolvedEdition): Generator<EditionFinding> {
  const names = edition.名词解释.map((item) => (typeof item === 'string' ? item : item.展开));
  for (const index of repeated(names)) {
    yield { message: `把名词“${names[index]}”列了两次：请删去一处`, path: ['名词解释', index] };
  }
  for (const [index, item] of edition.名词解释.entries()) {
    if (typeof item !== 'string') continue;
    const term = edition.名词[item];
    if (term === undefined) {
      yield {
        message: missing('名词', item, Object.keys(edition.名词)),
        path: ['名词解释', index],
      };
      continue;
    }
    const { 凡有, 释义 } = term;
    if (凡有 !== undefined && !indicatorNames.includes(凡有)) {
      yield { message: missing('指标', 凡有, indicatorNames), path: ['名词', item, '凡有'] };
    }
    yield* textFindings(释义, titleNames, ['名词', item, '释义']);
  }
}

/** Texts of a manifest may carry a few names only: no other template syntax. */
export function* textFindings(
  text: string,
  names: readonly string[],
  path: readonly (string | number)[],
): Generator<EditionFinding> {
  for (const [, inner = ''] of text.matchAll(/\{\{(.*?)\}\}/gu)) {
    const name = inner.trim();
    if (names.includes(name)) continue;
    const message = `的文字里不能用“{{${name}}}”：可用的有${names.map((each) => `{{${each}}}`).join('、')}`;
    yield { message, path: [...path] };
  }
}

export function missing(kind: string, name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  const advice = near === undefined ? '请改正名称，或补上它' : `是不是“${near}”`;
  return `用到的${kind}“${name}”不存在：${advice}`;
}

function repeated(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}

/** Tells whether the schema knows a value at these keys, following references inside the schema. */
function schemaHas(schema: object, keys: readonly string[]): boolean {
  let node: unknown = schema;
  for (const key of keys) {
    const properties: unknown = property(dereference(schema, node), 'properties');
    node = property(properties, key);
    if (node === undefined) return false;
  }
  return true;
}

function dereference(schema: object, node: unknown): unknown {
  const reference = property(node, '$ref');
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return node;
  return reference.slice(2).split('/').reduce<unknown>(property, schema);
}

function property(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Record<string, unknown>)[key];
}
