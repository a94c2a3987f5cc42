/** What goes wrong inside a template, said with the template's file, line and column. */

import { relative } from 'node:path';

/** A mistake in a template; it concerns whoever edits templates, never the author of a disclosure. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** A line that names a template; a message names templates from the outside in, the last one is at fault. */
const place = /^[\w ]*:? ?\((.+)\)(?: \[Line (\d+)(?:, Column (\d+))?\])?$/gm;
const outputOfNothing = 'attempted to output null or undefined value';
/** Errors that a function threw; the template engine counts their lines and columns from 0, all others from 1. */
const thrown = /^\w*Error: /;

/**
 * @param root folder against which the template is named.
 * @returns the error in one line, with the original as its cause; a TemplateError where it comes from a
 * template.
 */
export function pageError(error: unknown, root: string): Error {
  const messages = chain(error).map(({ message }) => message);
  const named = messages.find((message) => message.search(place) >= 0);
  const reason = (named ?? messages.at(-1) ?? String(error)).split('\n').at(-1)?.trim() ?? '';
  const said =
    reason === outputOfNothing
      ? '这里要输出的名称没有定义，请核对模板中的写法'
      : reason.replace(thrown, '');
  const found = [...(named ?? '').matchAll(place)].at(-1);
  if (found === undefined) return new Error(`网页没有生成：${said}`, { cause: error });
  const [, file = '', ...position] = found;
  const template = relative(root, file)
    .replaceAll('\\', '/')
    .replace(/\.page$/, '.njk');
  const first = thrown.test(reason) ? 1 : 0;
  const numbers = position.flatMap((text) => (text === undefined ? [] : [Number(text) + first]));
  return new TemplateError(`模板 ${[template, ...numbers].join(':')} 有误：${said}`, {
    cause: error,
  });
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
