import type { ErrorObject } from 'ajv/dist/2020.js';

import { amountMessage, amountRuleCodes } from './amount-message.ts';
import { toIsoDate } from './calendar-date.ts';
import { excerpt, toHalfWidth } from './full-width.ts';
import { nearest } from './nearest.ts';
import { pointerTo } from './node-table.ts';
import type { AmountParams } from './schema-keywords.ts';
import { findingAt, listed, writingOf, type Finding, type SchemaFault } from './schema-fault.ts';
import { alternativesFindings } from './schema-alternative-messages.ts';
import { emptyFinding } from './schema-type-messages.ts';

/** Returns what to tell the author about a value of the right type that is wrong all the same. */
export function valueFindings(fault: SchemaFault): Finding[] {
  const { error, label } = fault;
  const { keyword, params } = error;
  if (error.propertyName !== undefined) return [keyNameFinding(fault, error.propertyName)];
  if (error.data === null && keyword !== 'amount') return [emptyFinding(fault)];
  switch (keyword) {
    case 'amount': {
      const { fault: kind, text, unit, words = [] } = params as AmountParams & { words?: string[] };
      const message = amountMessage(kind, text, unit, label, words);
      if (kind !== 'empty') return [findingAt(fault, amountRuleCodes[kind], message)];
      const place = fault.document.keyPlaceOf(error.instancePath);
      return [{ code: amountRuleCodes[kind], message, place }];
    }
    case 'enum':
      return [choiceFinding(fault, params['allowedValues'] as unknown[])];
    case 'const':
      return [choiceFinding(fault, [params['allowedValue']])];
    case 'pattern':
      return [patternFinding(fault)];
    case 'format':
      return [dateFinding(fault)];
    case 'uniqueItems': {
      const [first, second] = [Number(params['j']), Number(params['i'])].sort((a, b) => a - b);
      const place = fault.document.placeOf(error.instancePath + pointerTo(second ?? 0));
      const message = `${label}的第 ${(second ?? 0) + 1} 项与第 ${(first ?? 0) + 1} 项相同：删去一项`;
      return [{ code: 'S041', message, place }];
    }
    case 'false schema':
      return [findingAt(fault, 'S045', `这里不能写${label}：删去这一栏`)];
    case 'anyOf':
    case 'oneOf':
      return alternativesFindings(fault);
    default:
      return [
        limitFinding(fault) ?? findingAt(fault, 'S045', `${label}不符合规定：${writingFor(fault)}`),
      ];
  }
}

// What the schema says of the way to write a value: its own sentence, else its description, else that of the list it is in.
function writingFor({ error, describe }: SchemaFault): string {
  const pointer = error.instancePath;
  const description = describe(pointer) ?? describe(pointer.slice(0, pointer.lastIndexOf('/')));
  return writingOf(error) ?? (description === undefined ? '核对后改正' : `应为 ${description}`);
}

function choiceFinding(fault: SchemaFault, allowed: readonly unknown[]): Finding {
  const { document, error, label } = fault;
  const text = document.scalarText(error.instancePath);
  if (text === undefined) {
    return findingAt(fault, 'S032', `${label}只能写一个词：可选 ${listed(allowed)}`);
  }
  const meant = nearest(text, allowed.map(String));
  const choice = meant === undefined ? '' : `改成“${meant}”；`;
  return findingAt(
    fault,
    'S034',
    `${label}不能是“${excerpt(text)}”：${choice}可选 ${listed(allowed)}`,
  );
}

function patternFinding(fault: SchemaFault): Finding {
  const { error, label } = fault;
  const text = String(error.data);
  const writing = writingFor(fault);
  const half = toHalfWidth(text).replace(/["']/g, '');
  if (/[“”]/.test(text)) {
    return findingAt(fault, 'S015', `${label}用了全角引号：改成半角，写成 "${excerpt(half)}"`);
  }
  if (half !== text && new RegExp(String(error.params['pattern']), 'u').test(half)) {
    return findingAt(fault, 'S042', `${label}的“${excerpt(text)}”含有全角字符：改成 "${half}"`);
  }
  if (/^\d+$/.test(text) && isCodePattern(error)) {
    return findingAt(
      fault,
      'S037',
      `${label}的编码“${excerpt(text)}”是 ${text.length} 位，位数不对：${writing}`,
    );
  }
  return findingAt(fault, 'S035', `${label}的“${excerpt(text)}”写法不对：${writing}`);
}

function keyNameFinding(fault: SchemaFault, key: string): Finding {
  const { document, error, label } = fault;
  const place = document.keyPlaceOf(error.instancePath + pointerTo(key));
  if (error.keyword === 'enum') {
    const allowed = error.params['allowedValues'] as unknown[];
    const meant = nearest(key, allowed.map(String));
    const choice = meant === undefined ? '' : `改成“${meant}”；`;
    const message = `${label}里没有“${excerpt(key)}”这一栏：${choice}可用 ${listed(allowed)}`;
    return { code: 'S031', message, place };
  }
  const writing = writingFor(fault);
  return /^\d+$/.test(key) && isCodePattern(error)
    ? {
        code: 'S037',
        message: `${label}里的编码“${excerpt(key)}”是 ${key.length} 位，位数不对：${writing}`,
        place,
      }
    : { code: 'S035', message: `${label}里的“${excerpt(key)}”写法不对：${writing}`, place };
}

// A pattern made of digits alone is that of a code.
function isCodePattern({ keyword, params }: ErrorObject): boolean {
  return keyword === 'pattern' && /^[\^$()|?:{},\\d0-9[\]-]+$/.test(String(params['pattern']));
}

function dateFinding(fault: SchemaFault): Finding {
  const { error, label } = fault;
  const text = String(error.data);
  const iso = toIsoDate(toHalfWidth(text));
  const how = iso === undefined ? '写成 2021-09-26 这样，并确有这一天' : `写成 ${iso}`;
  return findingAt(fault, 'S038', `${label}的日期“${excerpt(text)}”不对：${how}`);
}

function limitFinding(fault: SchemaFault): Finding | undefined {
  const { error, label } = fault;
  const limit = String(error.params['limit'] ?? error.params['multipleOf'] ?? '');
  const seen = excerpt(fault.document.scalarText(error.instancePath) ?? '');
  const range = (words: string) =>
    findingAt(fault, 'S040', `${label}是 ${seen}，${words}：核对后改正`);
  const count = (words: string) => findingAt(fault, 'S039', `${label}${words}：核对后改正`);
  switch (error.keyword) {
    case 'minimum':
      return range(`不能小于 ${limit}`);
    case 'maximum':
      return range(`不能大于 ${limit}`);
    case 'exclusiveMinimum':
      return range(`要大于 ${limit}`);
    case 'exclusiveMaximum':
      return range(`要小于 ${limit}`);
    case 'multipleOf':
      return range(`应为 ${limit} 的倍数`);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return limit === '1' ? emptyFinding(fault) : count(`至少要有 ${limit} ${unitOf(error)}`);
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return count(`最多只能有 ${limit} ${unitOf(error)}`);
    default:
      return undefined;
  }
}

function unitOf({ keyword }: ErrorObject): string {
  return keyword.endsWith('Length') ? '个字' : keyword.endsWith('Items') ? '项' : '栏';
}
