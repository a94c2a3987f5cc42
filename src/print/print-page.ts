/** Prints one built page in a running browser, with its contents filled in. */

import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { readScale } from './page-scale.ts';
import { fillContents, placeholder, type ContentsEntry } from './contents.ts';
import { readDestinations, readPages } from './destinations.ts';
import { refuseMissingCharacters } from './missing-characters.ts';
import { PdfFile } from './pdf-file.ts';
import { PdfReference } from './pdf-value.ts';
import { PrintError } from './print-error.ts';
import { timed, type Measure } from './print-steps.ts';
import { layOutTables } from './sheets/lay-out-tables.ts';

export interface PrintedPage {
  file: PdfFile;
  pages: number;
  contents: ContentsEntry[];
  /** The words of the links to each heading (`id`). */
  linkTexts: Map<string, string>;
}

interface Located {
  sheets: PdfReference[];
  entries: ContentsEntry[];
}

export interface PageOptions {
  /** Fill the contents by a second print, without trying to write into the first. */
  printTwice?: boolean;
  measure?: Measure;
}

/**
 * @param html path of the page
 * @throws PrintError for a page whose contents lead nowhere; whatever the browser throws
 */
export async function printPage(
  browser: Browser,
  html: string,
  { printTwice = false, measure }: PageOptions = {},
): Promise<PrintedPage> {
  const page = await timed(measure, '打开网页', () => browser.newPage());
  try {
    await timed(measure, '打开网页', () => open(page, html));
    const { linkTexts, targets } = await timed(measure, '准备', () => prepare(page));
    const bytes = await timed(measure, '打印', () => toPdf(page));
    const first = await timed(measure, '读取', () => new PdfFile(bytes));
    const { sheets, entries } = await timed(measure, '读取', () => locate(first, targets, html));
    await timed(measure, '字体', () => refuseMissingCharacters(page, first, sheets));
    const filled =
      !printTwice && (await timed(measure, '目录', () => fillContents(first, sheets, entries)));
    if (filled) {
      return { file: first, pages: sheets.length, contents: entries, linkTexts };
    }
    await writeNumbers(page, entries);
    const second = new PdfFile(await toPdf(page));
    const again = locate(second, targets, html);
    if (
      again.sheets.length !== sheets.length ||
      String(pagesOf(again)) !== String(pagesOf({ entries }))
    ) {
      throw new PrintError(
        `填写目录页码后“${html}”的分页发生变化：请检查打印样式中目录页码列的宽度是否固定。`,
      );
    }
    return { file: second, pages: sheets.length, contents: entries, linkTexts };
  } finally {
    // A page that cannot be closed belongs to a browser that is given up.
    page.close().catch(() => undefined);
  }
}

async function open(page: Page, html: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  // Loaded as it is printed, the page need not be laid out for the screen, and its tables can be measured.
  await page.emulateMediaType('print');
  await page.goto(pathToFileURL(html).href, { timeout: 0 });
}

async function toPdf(page: Page): Promise<Buffer> {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** @returns sheets and contents entries; numbering starts behind the cover, so sheet 2 is page 1. */
function locate(file: PdfFile, targets: string[], html: string): Located {
  const sheets = readPages(file);
  const stream = file.dictionary(sheets[1] ?? sheets[0]).get('Contents');
  if (stream instanceof PdfReference && readScale(file.stream(stream)) < 0.995) {
    throw new PrintError(
      `“${html}”中有表格或图片比纸面宽，整份文件会被缩小：请减少该表的列数，或改用横向页面。`,
    );
  }
  const destinations = readDestinations(file, sheets);
  const entries = targets.map((id) => {
    const page = destinations.get(id);
    if (page === undefined) {
      throw new PrintError(
        `“${html}”的目录指向“${id}”，页面中没有这个标题：请检查目录与正文是否一致。`,
      );
    }
    return { id, page };
  });
  return { sheets, entries };
}

const pagesOf = ({ entries }: { entries: ContentsEntry[] }): number[] =>
  entries.map(({ page }) => page);

// Scripts run in the page as text: a compiled function would bring helpers that the page lacks.

/** Makes the page ready for print. @returns what has to be known of it afterwards */
async function prepare(page: Page): Promise<{ linkTexts: Map<string, string>; targets: string[] }> {
  const found: unknown = await page.evaluate(preparing);
  if (!Array.isArray(found)) throw new Error('links and contents could not be read');
  const [links, targets]: unknown[] = found;
  if (!Array.isArray(links) || !Array.isArray(targets)) throw new Error('lists expected');
  await layOutTables(page);
  return {
    linkTexts: new Map(links.map(([id, text]: [unknown, unknown]) => [String(id), String(text)])),
    targets: targets.map(String),
  };
}

/**
 * Reads the words of all links; fills empty cells, which the browser leaves out of the tags, so that rows have fewer
 * cells than columns; puts placeholders behind the entries of the contents, and returns where these lead.
 */
const preparing = `(() => {
  const links = Array.from(document.querySelectorAll('a[href^="#"]'), (link) =>
    [decodeURIComponent(link.hash.slice(1)), link.textContent.trim()]);
  document.querySelectorAll('td:empty, th:empty').forEach((cell) => {
    cell.textContent = '\u00a0';
  });
  const targets = Array.from(document.querySelectorAll('.contents-page[data-target]'), (element) => {
    element.textContent = '${placeholder}';
    return element.dataset.target;
  });
  return [links, targets];
})()`;

async function writeNumbers(page: Page, entries: ContentsEntry[]): Promise<void> {
  await page.evaluate(`
    document.querySelectorAll('.contents-page[data-target]').forEach((element, index) => {
      element.textContent = ${JSON.stringify(pagesOf({ entries }))}[index];
    })`);
}
