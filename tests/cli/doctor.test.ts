import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { doctorLines } from '../../src/cli/doctor-lines.ts';
import type { Machine } from '../../src/cli/doctor-lines.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { replacedBodyFace } from '../../src/print/faces.ts';
import type { Face } from '../../src/print/faces.ts';

const fangsong: Face = {
  name: '仿宋',
  use: '正文',
  font: 'FangSong',
  source: '系统',
  postScriptName: 'FangSong',
  proper: true,
};
const standIn: Face = { ...fangsong, font: 'Noto Serif SC', source: '软件包', proper: false };
const machine: Machine = {
  platform: 'linux',
  node: '20.20.0',
  browser: { version: 'Chrome/147' },
  faces: [fangsong],
  tools: [
    { name: 'Java', purpose: '核对 PDF/A', version: '' },
    { name: 'Git', purpose: '记下数据的版本', version: 'git version 2.39' },
  ],
};

const words = suite('what doctor says');

words('of a machine that has everything needed', () => {
  assert.equal(doctorLines(machine), {
    lines: [
      'Node.js：20.20.0',
      '浏览器：Chrome/147',
      '仿宋（正文）：FangSong（系统）',
      'Java（选用，核对 PDF/A）：没有装',
      'Git（选用，记下数据的版本）：git version 2.39',
      '可以生成网页和 PDF。',
    ],
    status: 0,
  });
});

words('of a face that another stands in for: by what, and what to do', () => {
  const { lines, status } = doctorLines({ ...machine, faces: [standIn] });
  assert.is(status, 0);
  assert.ok(lines.includes('仿宋（正文）：没有，代替的是 Noto Serif SC（软件包）'));
  assert.ok(lines.some((line) => /仿宋：.*juesuan doctor --fetch-fonts/.test(line)));
  const windows = doctorLines({ ...machine, platform: 'win32', faces: [standIn] });
  assert.ok(windows.lines.some((line) => line.includes('简体中文补充字体')));
  assert.not.ok(windows.lines.some((line) => line.includes('--fetch-fonts')));
});

words('of a face that nothing shows, and of a missing browser: no PDF', () => {
  assert.is(doctorLines({ ...machine, faces: [{ ...standIn, font: '' }] }).status, 2);
  const { lines, status } = doctorLines({
    ...machine,
    browser: { missing: '没有找到可以打印 PDF 的浏览器' },
    faces: [],
  });
  assert.is(status, 2);
  assert.ok(lines.includes('浏览器：没有找到可以打印 PDF 的浏览器'));
  assert.match(lines.at(-1) ?? '', /不能打印 PDF/);
});

words('after a build, once, when 仿宋 was replaced', () => {
  assert.is(replacedBodyFace([fangsong]), '');
  assert.match(replacedBodyFace([standIn]), /正文的仿宋由 Noto Serif SC（宋体）代替/);
});

words.run();

const command = suite('juesuan doctor');

function run(environment: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
  const program = join(projectRoot, 'src/cli/juesuan.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'doctor'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, output: stdout + stderr };
}

command('names the font of every face of this machine', () => {
  const { status, output } = run();
  assert.is(status, 0, output);
  for (const face of ['仿宋', '黑体', '楷体', '小标宋', '宋体']) {
    assert.match(output, new RegExp(`^${face}（.+）：.+（(系统|软件包|取来的)）$`, 'm'));
  }
  assert.match(output, /^浏览器：.*(Chrom|Edg)/m);
});

command('ends with 2 where there is no browser', () => {
  const { status, output } = run({ JUESUAN_BROWSER: '/no/such/browser' });
  assert.is(status, 2);
  assert.match(output, /JUESUAN_BROWSER/);
});

command.run();
