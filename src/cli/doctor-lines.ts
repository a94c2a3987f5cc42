/** What `juesuan doctor` says about a machine. */

import type { Face } from '../print/faces.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';

/** What was found on this machine. */
export interface Machine {
  platform: NodeJS.Platform;
  node: string;
  /** Its name and version, or why there is none, in one sentence. */
  browser: { version: string } | { missing: string };
  faces: readonly Face[];
  tools: readonly Tool[];
}

/** A program that some commands make use of; without it the others work. */
export interface Tool {
  name: string;
  purpose: string;
  /** What it says about its version; empty where it is not installed. */
  version: string;
}

/** @returns the lines to print, and the exit status: done where reports can be made, else a missing tool. */
export function doctorLines(machine: Machine): { lines: string[]; status: ExitStatus } {
  const { browser, faces } = machine;
  const invisible = faces.filter(({ font }) => font === '');
  const ready = 'version' in browser && invisible.length === 0;
  const lines = [
    `Node.js：${machine.node}`,
    `浏览器：${'version' in browser ? browser.version : browser.missing}`,
    ...('missing' in browser ? ['字体：有了浏览器才能查'] : faces.map(faceLine)),
    ...faces.filter(({ proper }) => !proper).map((face) => `  ${adviceOn(face, machine.platform)}`),
    ...machine.tools.map(toolLine),
    ready
      ? '可以生成网页和 PDF。'
      : '不能打印 PDF：请按上面的提示补上；只要网页可以用 juesuan build --no-pdf。',
  ];
  return { lines, status: ready ? exitStatus.done : exitStatus.usage };
}

function faceLine({ name, use, font, source, proper }: Face): string {
  if (font === '') return `${name}（${use}）：没有字体能显示`;
  return `${name}（${use}）：${proper ? '' : '没有，代替的是 '}${font}（${source}）`;
}

function adviceOn({ name, font }: Face, platform: NodeJS.Platform): string {
  if (name === '小标宋' && font !== '') {
    return '小标宋：有“方正小标宋简体”字体文件的，装到系统里就会用上；没有也可以。';
  }
  if (platform !== 'linux') {
    return `${name}：请在系统设置里装上中文字体（Windows：可选功能“简体中文补充字体”）。`;
  }
  const file = `把${name}的字体文件放进 ~/.local/share/fonts`;
  return name === '仿宋'
    ? `仿宋：${file}，或运行 juesuan doctor --fetch-fonts 从 Debian 的软件包取来。`
    : `${name}：${file}。`;
}

function toolLine({ name, purpose, version }: Tool): string {
  return `${name}（选用，${purpose}）：${version === '' ? '没有装' : version}`;
}
