/** Reads a Word document by way of HTML, which keeps its headings, paragraphs and merged cells. */

import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { PublishedBlock, PublishedCell } from '../document.ts';
import { readHtml } from './read-html.ts';
import { UnreadableDocument } from './unreadable.ts';

/** Unpacked parts together; what is larger is not a document but made to exhaust the memory. */
const maximumUnpackedBytes = 200 * 1024 * 1024;
const textPart = 'word/document.xml';

/**
 * Returns the blocks of a .docx; Word has no lines: a place is a paragraph, or a cell of a table, as they are counted.
 * @throws UnreadableDocument for other Office files and damaged ones
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<PublishedBlock[]> {
  const parts = partsOf(file, bytes);
  if (!parts.has(textPart)) {
    const advice = [...parts].some((part) => part.startsWith('xl/'))
      ? '是 Excel 表格，不是决算公开的文件：请选公开的 Word、PDF 或网页'
      : '不是 Word 文件：请选 .docx、PDF、网页或文本';
    throw new UnreadableDocument(`“${file}”${advice}。`);
  }
  const html = await convert(file, bytes);
  return numbered(readHtml(file, html));
}

function partsOf(file: string, bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new UnreadableDocument(`“${file}”已损坏，解不开：请重新取得原文件。`, { cause: error });
  }
  if (unpacked > maximumUnpackedBytes) {
    throw new UnreadableDocument(`“${file}”解开后过大，没有读取：请检查这个文件的来源。`);
  }
  return names;
}

async function convert(file: string, bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return value;
  } catch (error) {
    throw new UnreadableDocument(`“${file}”已损坏，读不出文字：请用 Word 打开后另存再核对。`, {
      cause: error,
    });
  }
}

/** Places by paragraph, or by table, row and cell; `line` keeps the order of the blocks. */
function numbered(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  let paragraph = 0;
  let table = 0;
  return blocks.map((block, index): PublishedBlock => {
    const place = { ...block.place, line: index + 1, column: 1 };
    if (block.kind === 'text') {
      paragraph += 1;
      return { ...block, place: { ...place, paragraph } };
    }
    table += 1;
    const rows = block.rows.map((cells, row) =>
      cells.map((cell, order): PublishedCell => ({
        ...cell,
        place: { ...place, cell: { table, row: row + 1, cell: order + 1 } },
      })),
    );
    return { ...block, place: { ...place, cell: { table, row: 1, cell: 1 } }, rows };
  });
}
