import { isUtf8 } from 'node:buffer';

import type { Problem } from './problem.ts';
import { sourceError, type SourceRuleCode } from './rules.ts';
import { TextLines } from './text-lines.ts';

/** The largest file that is read. A real disclosure has some ten kilobytes; its attachments bring it to a few hundred. */
export const maximumBytes = 5 * 1024 * 1024;

/**
 * Returns the text of a file without its byte order mark. A file that is not UTF-8 is a problem; where its encoding is
 * plain (GBK, UTF-16) the text is returned all the same, so that its other problems are found in the same run.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  const problem = (
    code: SourceRuleCode,
    message: string,
    place = { line: 1, column: 1 },
  ): Problem => sourceError(code, message, { file, ...place });
  if (bytes.length > maximumBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const message = `文件有 ${size} MB，超过 5 MB，没有读取：检查是否放错了文件，图片和附件不要写进来`;
    return { problems: [problem('S001', message)] };
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const message = `文件是 UTF-16 编码，应为 UTF-8：${resave}`;
    return { text: new TextDecoder(wide).decode(bytes), problems: [problem('S002', message)] };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), problems: [] };

  const before = textBeforeFirstBadByte(bytes);
  const place = new TextLines(before).placeOf(before.length);
  const gbk = asGbk(bytes, before);
  if (gbk !== undefined) {
    const message = `文件不是 UTF-8 编码，很可能是 Windows 的 GBK：${resave}`;
    return { text: gbk, problems: [problem('S002', message, place)] };
  }
  const message = `从这里起有的字节不是 UTF-8，文件可能已损坏：重新录入这几个字，编码选 UTF-8 保存`;
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    problems: [problem('S002', message, place)],
  };
}

const resave =
  '用记事本打开，“另存为”，编码选 UTF-8；或在 VS Code 右下角点编码，先“通过编码重新打开”，再“通过编码保存”为 UTF-8';

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// With `stream` an unfinished last character is no error, so that "the first n bytes are good" is true up to one n only.
function textBeforeFirstBadByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodeStart(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  return decodeStart(bytes, good) ?? '';
}

function decodeStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch {
    return undefined;
  }
}

// A file of UTF-8 with one damaged byte would often pass as GBK too, as nonsense: a Chinese character before the first
// bad byte shows that it is not.
function asGbk(bytes: Uint8Array, before: string): string | undefined {
  if (/[\u2e80-\uffef]/.test(before)) return undefined;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
