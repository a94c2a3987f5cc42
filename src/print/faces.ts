/** The faces of an official document, and the fonts of this machine that show them. */

import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

const printStyle = new URL('../../templates/assets/print.css', import.meta.url);

/** What a face is for, the variable in print.css that lists its fonts, and how fonts of that style are called. */
const faces = [
  { name: '仿宋', use: '正文', variable: '--fangsong', style: /fang ?song|仿宋|fandolfang/i },
  { name: '黑体', use: '一级标题', variable: '--hei', style: /hei|黑|sans/i },
  { name: '楷体', use: '二级标题', variable: '--kai', style: /kai|楷/i },
  {
    name: '小标宋',
    use: '总标题',
    variable: '--title',
    style: /xiaobiaosong|小标宋|zhongsong|中宋/i,
  },
  {
    name: '宋体',
    use: '表格和页码',
    variable: '--song',
    style: /^(?!.*fang).*(song|sun|宋|serif sc)/i,
  },
] as const;

/** Where a font comes from: installed on the system, from an npm package, or fetched by `doctor --fetch-fonts`. */
export type FontSource = '系统' | '软件包' | '取来的';

export interface Face {
  /** `仿宋`, `黑体`, `楷体`, `小标宋`, `宋体` */
  name: string;
  use: string;
  /** The font that shows it; empty where no font of this machine shows Chinese in it. */
  font: string;
  /** How that font is called in a PDF; empty where there is none. */
  postScriptName: string;
  source: FontSource;
  /** Whether the font is of that face; otherwise it stands in for it. */
  proper: boolean;
}

/** @returns every face with the font that this browser shows it in. */
export async function readFaces(browser: Browser): Promise<Face[]> {
  const page = await browser.newPage();
  try {
    const style = await readFile(printStyle, 'utf8');
    const samples = faces
      .map(
        ({ variable }, index) =>
          `<p id="face-${index}" style="font-family: var(${variable})">决算</p>`,
      )
      .join('');
    await page.setContent(`<!doctype html><html lang="zh-CN"><style>${style}</style>${samples}`);
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const read: Face[] = [];
    for (const [index, face] of faces.entries()) {
      const { name, use } = face;
      const shown = await readFont(session, root.nodeId, `#face-${index}`);
      const { familyName: font = '', postScriptName = '' } = shown ?? {};
      const proper = face.style.test(font);
      read.push({ name, use, font, postScriptName, source: sourceOf(font), proper });
    }
    return read;
  } finally {
    // A page that cannot be closed belongs to a browser that is given up.
    page.close().catch(() => undefined);
  }
}

/** @returns the font that shows an element; undefined where none does. */
async function readFont(
  session: CDPSession,
  root: number,
  selector: string,
): Promise<Protocol.CSS.PlatformFontUsage | undefined> {
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts[0];
}

function sourceOf(font: string): FontSource {
  if (process.platform !== 'linux') return '系统';
  if (/^(Noto (Serif|Sans) SC|LXGW WenKai)/.test(font)) return '软件包';
  return /^FandolFang/.test(font) ? '取来的' : '系统';
}

/** @returns the sentence on the body face where another stands in for it, `正文的仿宋由 … 代替`; empty where it is at hand. */
export function replacedBodyFace(read: readonly Face[]): string {
  const body = read.find(({ name }) => name === '仿宋');
  return body === undefined || body.proper
    ? ''
    : `正文的仿宋由 ${body.font}（宋体）代替：这台机器没有仿宋，运行 juesuan doctor 看怎样装上`;
}
