import { excerpt, toHalfWidth } from './full-width.ts';
import { mendColon } from './mend-punctuation.ts';
import { pastedRowsMessage } from './pasted-rows.ts';
import { findingAt, listed, writingOf, type Finding, type SchemaFault } from './schema-fault.ts';

/** Returns what to tell the author where a value is of the wrong type; nothing for errors of another keyword. */
export function typeFindings(fault: SchemaFault): Finding[] | undefined {
  const { error, label } = fault;
  if (error.keyword !== 'type') return undefined;
  const expected = [error.params['type'] as string | string[]].flat();
  if (error.data === null) return [emptyFinding(fault)];
  const pasted = pastedFinding(fault);
  if (pasted !== undefined) return [pasted];
  if (expected.includes('object')) return mappingFindings(fault);
  if (expected.includes('array')) return [listFinding(fault)];
  if (expected.includes('string')) return [textFinding(fault)];
  if (expected.includes('number') || expected.includes('integer')) {
    return [numberFinding(fault, expected.includes('number') ? '数字' : '整数')];
  }
  if (expected.includes('boolean')) {
    const text = String(error.data);
    const choice = /^(是|有|yes|y|on)$/i.test(text)
      ? '改成 true'
      : /^(否|无|no|n|off)$/i.test(text)
        ? '改成 false'
        : '不加引号';
    return [findingAt(fault, 'S032', `${label}只能写 true（是）或 false（否）：${choice}`)];
  }
  return [findingAt(fault, 'S032', `${label}应当空着：删去后面的内容`)];
}

/** Returns the finding for a key without a value. */
export function emptyFinding(fault: SchemaFault): Finding {
  const { document, error, label, describe, isRequired } = fault;
  const description = describe(error.instancePath);
  const what = description === undefined ? '' : `（${description}）`;
  return {
    code: 'S033',
    message: `${label}没有填写${what}：填上内容，${isRequired(error.instancePath) ? '这一栏不能没有' : '用不着就删去这一栏'}`,
    place: document.keyPlaceOf(error.instancePath),
  };
}

// A mapping whose lines all lack their colon is one text to YAML: each line is a fault of its own.
function mappingFindings(fault: SchemaFault): Finding[] {
  const { document, error, label } = fault;
  const written = typeof error.data === 'string' ? document.writtenLines(error.instancePath) : [];
  const colons = written.flatMap(({ text, place }) => {
    const line = { start: 0, end: text.length, text, indent: 0, isBlank: false };
    const [found] = mendColon(line).faults;
    if (found === undefined) return [];
    const column = place.column + [...text.slice(0, found.offset)].length;
    return [{ code: found.code, message: found.message, place: { ...place, column } }];
  });
  if (colons.length > 0) return colons;
  if (typeof error.data === 'string' && /^[｛{]/.test(error.data)) {
    return [
      findingAt(fault, 'S015', `${label}的括号、冒号或逗号是全角的：写成 {栏名: 内容, 栏名: 内容}`),
    ];
  }
  const hint = Array.isArray(error.data) ? '，前面不要加“- ”' : '';
  const keys = Object.keys(error.parentSchema?.['properties'] ?? {});
  const known = keys.length === 0 ? '' : `，栏名有${listed(keys, 6)}`;
  return [
    findingAt(fault, 'S032', `${label}应为一组“栏名: 内容”：另起一行缩进来写${hint}${known}`),
  ];
}

// Cells with nothing else on their lines are one text to YAML.
function pastedFinding(fault: SchemaFault): Finding | undefined {
  const { document, error } = fault;
  if (typeof error.data !== 'string' || !error.data.includes('\t')) return undefined;
  const written = document.writtenLines(error.instancePath);
  const message = pastedRowsMessage(written.map(({ text }) => text));
  return message === undefined ? undefined : findingAt(fault, 'S027', message);
}

function listFinding(fault: SchemaFault): Finding {
  const { error, label } = fault;
  if (typeof error.data === 'string' && /^［/.test(error.data)) {
    return findingAt(fault, 'S015', `${label}的括号是全角的：写成 [甲, 乙]`);
  }
  return findingAt(fault, 'S032', `${label}应为清单：每一项另起一行，前面加“- ”`);
}

function textFinding(fault: SchemaFault): Finding {
  const { document, error, label } = fault;
  const text = document.scalarText(error.instancePath);
  if (text === undefined) {
    return findingAt(fault, 'S032', `${label}应为文字：这里写成了${kindOf(error.data)}`);
  }
  const isCode =
    typeof error.parentSchema?.['pattern'] === 'string' && typeof error.data === 'number';
  if (!isCode) {
    return findingAt(fault, 'S032', `${label}应为文字：加上引号，写成 "${excerpt(text)}"`);
  }
  const isRight = new RegExp(String(error.parentSchema?.['pattern']), 'u').test(text);
  const advice = isRight ? `写成 "${text}"` : (writingOf(error) ?? '加上引号，并核对位数');
  return findingAt(fault, 'S036', `${label}的编码 ${excerpt(text)} 没有加引号：${advice}`);
}

function numberFinding(fault: SchemaFault, kind: string): Finding {
  const { document, error, label } = fault;
  const text = document.scalarText(error.instancePath);
  if (text === undefined) {
    return findingAt(fault, 'S032', `${label}应为${kind}：这里写成了${kindOf(error.data)}`);
  }
  const seen = `${label}的“${excerpt(text)}”`;
  const half = toHalfWidth(text).trim();
  const [digits] = /^-?\d+(?:\.\d+)?/.exec(half) ?? [];
  if (typeof error.data === 'string' && digits !== undefined && digits === half) {
    return half === text.trim()
      ? findingAt(fault, 'S043', `${seen}加了引号：去掉引号，写成 ${digits}`)
      : findingAt(fault, 'S042', `${seen}含有全角字符：改成 ${digits}`);
  }
  const example = kind === '整数' ? '2' : '88.9';
  const advice = digits !== undefined && /[年月辆个批人次台套%％]/.test(text) ? digits : example;
  const what = typeof error.data === 'number' ? `不是${kind}` : '不是数字';
  return findingAt(fault, 'S032', `${seen}${what}：只写${kind}，如 ${advice}`);
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return '清单';
  return typeof data === 'object' ? '一组“栏名: 内容”' : '别的内容';
}
