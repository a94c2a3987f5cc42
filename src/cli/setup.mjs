// Plain JavaScript, because it runs before anything is installed: checks Node and installs the packages once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const marker = join(root, 'node_modules', '.juesuan-setup');

/** What an installation depends on: the locked packages, the platform, and the major version of Node. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const major = process.versions.node.split('.')[0];
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch} ${major}`)
    .digest('hex');
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Installs what is missing; does nothing when the marker of an earlier run still fits. Exits with 2 when it cannot. */
export function setUp() {
  if (!isNodeNewEnough()) {
    console.error(
      `需要 Node.js 20.19 或更新的版本，这里是 ${process.versions.node}：请从 nodejs.org 下载新版安装后再试。`,
    );
    process.exit(2);
  }
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('首次运行，正在安装所需的软件包（约一两分钟）……');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result =
    npm === undefined
      ? spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...parameters], options);
  if (result.status !== 0) {
    console.error('软件包没有装好：请检查网络（或单位的 npm 镜像设置）后再运行一次。');
    process.exit(2);
  }
  writeFileSync(marker, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
