/** From the bytes of a published disclosure to its blocks; the format is seen from the content, not the ending. */

import { strFromU8 } from 'fflate';
import type { PublishedDocument } from '../document.ts';
import { decodePublished } from './decode-published.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { UnreadableDocument } from './unreadable.ts';

/** A disclosure with pictures and attachments has a few MB; the text alone far less. */
const maximumBytes = 30 * 1024 * 1024;
const maximumTextBytes = 5 * 1024 * 1024;

/**
 * Returns the blocks of a plain text, HTML, .docx or PDF file.
 * @throws UnreadableDocument for what is none of these, is empty, encrypted, damaged, scanned or too large
 */
export async function readPublished(name: string, bytes: Uint8Array): Promise<PublishedDocument> {
  if (bytes.length === 0) throw new UnreadableDocument(`“${name}”是空文件，没有内容可以核对。`);
  if (bytes.length > maximumBytes) throw tooLarge(name, bytes.length, maximumBytes);
  const document = await readBlocks(name, bytes);
  if (document.blocks.length === 0) {
    throw new UnreadableDocument(`“${name}”里没有文字，没有内容可以核对：请检查是否选错了文件。`);
  }
  return document;
}

async function readBlocks(name: string, bytes: Uint8Array): Promise<PublishedDocument> {
  const start = strFromU8(bytes.subarray(0, 1024), true);
  if (start.includes('%PDF-')) return { name, format: 'pdf', blocks: await readPdf(name, bytes) };
  if (start.startsWith('PK')) return { name, format: 'docx', blocks: await readDocx(name, bytes) };
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    throw new UnreadableDocument(
      `“${name}”是旧格式的 Office 文件，或者加了密码：请用 Word 或 WPS 打开，另存为不加密的 .docx 再核对。`,
    );
  }
  if (bytes.length > maximumTextBytes) throw tooLarge(name, bytes.length, maximumTextBytes);
  const text = decodePublished(bytes);
  if (text === undefined) {
    throw new UnreadableDocument(
      `“${name}”不是文本、网页、.docx 或 PDF，读不出文字：请换成这几种格式之一。`,
    );
  }
  return isHtml(name, text)
    ? { name, format: 'html', blocks: readHtml(name, text) }
    : { name, format: 'text', blocks: readText(name, text) };
}

function isHtml(name: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(name) || /^\s*<(!doctype\s+html|html|head|body|table|div|p)\b/i.test(text)
  );
}

function tooLarge(name: string, bytes: number, limit: number): UnreadableDocument {
  const megabytes = (size: number): string => String(Math.round(size / 1024 / 1024));
  return new UnreadableDocument(
    `“${name}”有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB，没有读取：请检查是否选错了文件，或只留决算公开的部分。`,
  );
}
