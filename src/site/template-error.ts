/** What goes wrong inside a template, said with the template's file, line and column. */

import { relative } from 'node:path';

/** A mistake in a template; it concerns whoever edits templates, never the author of a disclosure. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** The innermost place in a message of the template engine; messages name the templates from outside in. */
const place = /\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\) \[Line (\d+)(?:, Column (\d+))?\]/g;
const outputOfNothing = 'attempted to output null or undefined value';

/**
 * @param templates folder against which the template is named.
 * @returns the error in one line, with the original as its cause.
 */
export function templateError(error: unknown, templates: string): TemplateError {
  const messages = chain(error).map(({ message }) => message);
  const [found] = messages.flatMap((message) => [...message.matchAll(place)]).slice(-1);
  const innermost = messages.at(-1) ?? String(error);
  const reason = innermost.split('\n').at(-1)?.trim() ?? innermost;
  const said = reason.endsWith(outputOfNothing)
    ? '这里要输出的名称没有定义，请核对模板中的写法'
    : reason;
  if (found === undefined) return new TemplateError(`网页没有生成：${said}`, { cause: error });
  const [, file = '', line, column] = found;
  const where = `${relative(templates, file).replaceAll('\\', '/')}:${line}${column === undefined ? '' : `:${column}`}`;
  return new TemplateError(`模板 ${where} 有误：${said}`, { cause: error });
}

function chain(error: unknown): Error[] {
  const errors: Error[] = [];
  for (let next = error; next instanceof Error && !errors.includes(next); next = inner(next)) {
    errors.push(next);
  }
  return errors;
}

function inner(error: Error & { originalError?: unknown }): unknown {
  return error.originalError ?? error.cause;
}
