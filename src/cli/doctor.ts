import { execFile } from 'node:child_process';
import { launchBrowser, MissingBrowser } from '../print/browser.ts';
import { readFaces } from '../print/faces.ts';
import { FetchError, fetchFonts } from '../print/fetched-fonts.ts';
import { doctorLines } from './doctor-lines.ts';
import type { Machine, Tool } from './doctor-lines.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';

const tools = [
  { name: 'Git', purpose: '记下数据的版本', command: 'git', parameters: ['--version'] },
  { name: 'Java', purpose: '核对 PDF/A', command: 'java', parameters: ['-version'] },
  {
    name: 'LibreOffice',
    purpose: '打开导出的 XLSX 查看',
    command: 'soffice',
    parameters: ['--version'],
  },
];

/**
 * `juesuan doctor`: says what this machine has for making reports, which font shows which face, and what
 * to do about what it lacks. With `fetchFonts` it first fetches 仿宋 where the system has none.
 */
export async function doctor({ fetchFonts: fetch }: { fetchFonts: boolean }): Promise<ExitStatus> {
  let unfetched = false;
  if (fetch) {
    console.log('正在取仿宋（约 50 MB，一分钟左右）……');
    try {
      await fetchFonts();
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      console.error(error.message);
      unfetched = true;
    }
  }
  const { lines, status } = doctorLines(await readMachine());
  for (const line of lines) console.log(line);
  return unfetched ? exitStatus.usage : status;
}

async function readMachine(): Promise<Machine> {
  const { platform, versions } = process;
  const installed = await Promise.all(tools.map(readTool));
  const machine = { platform, node: versions.node, tools: installed };
  try {
    const browser = await launchBrowser();
    try {
      const faces = await readFaces(browser);
      return { ...machine, browser: { version: await browser.version() }, faces };
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    return { ...machine, browser: { missing: error.message }, faces: [] };
  }
}

/** Asks a program for its version. Java answers on the error stream. */
function readTool({ name, purpose, command, parameters }: (typeof tools)[number]): Promise<Tool> {
  return new Promise((resolve) => {
    execFile(command, parameters, { timeout: 20_000 }, (error, output, complaint) => {
      const [version = ''] = error === null ? (output || complaint).trim().split('\n') : [];
      resolve({ name, purpose, version });
    });
  });
}
