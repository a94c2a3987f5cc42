import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { watch } from 'chokidar';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { isInside } from './review-page.ts';
import { buildPreview, failurePage } from './preview.ts';
import type { Preview } from './preview.ts';
import { startServer } from './preview-server.ts';
import type { Serve } from './preview-server.ts';
import { projectRoot } from './project-root.ts';

interface DevOptions {
  data: string;
  port: number;
  /** Ends the preview; Ctrl+C does so by default. */
  signal?: AbortSignal;
}

/** Editors save in several steps. */
const quietTime = 120;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** `juesuan dev`: shows the pages as they become, drafts and problems included, until it is stopped. Publishes nothing. */
export async function dev({ data, port, signal = interrupted() }: DevOptions): Promise<ExitStatus> {
  const folder = await mkdtemp(join(tmpdir(), 'juesuan-preview-'));
  let preview: Preview | undefined;
  let failure: string | undefined;
  const build = async (): Promise<void> => {
    try {
      preview = await buildPreview(data, folder);
      failure = undefined;
      console.log(preview.summary.join('\n'));
    } catch (error) {
      // A preview goes on: the page says what is wrong until it is mended.
      failure = failurePage(error);
      console.error(error instanceof Error ? error.message : String(error));
    }
  };
  const server = await openServer(port, (path) =>
    failure === undefined ? pageAt(path, folder, preview) : { type: 'text/html', body: failure },
  );
  if (server === undefined) return exitStatus.usage;
  try {
    await build();
    console.log(`预览：${server.address}（按 Ctrl+C 结束）`);
    const watcher = watch([data, join(projectRoot, 'templates')], { ignoreInitial: true });
    const rebuilds = oneAtATime(async () => {
      await build();
      server.reload();
    });
    watcher.on('all', rebuilds);
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await watcher.close();
    return exitStatus.done;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openServer(port: number, serve: Serve) {
  try {
    return await startServer(port, serve);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(`端口 ${port} 已被占用：请用 --port 换一个，如 --port ${port + 1}`);
    return undefined;
  }
}

/** Returns what starts the work after a quiet moment, once more where something changed meanwhile, never twice at once. */
function oneAtATime(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const start = async (): Promise<void> => {
    if (running) return schedule();
    running = true;
    await work().finally(() => (running = false));
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quietTime);
  };
  return schedule;
}

function pageAt(path: string, folder: string, preview: Preview | undefined): ReturnType<Serve> {
  let name = path.slice(1);
  let file = join(folder, name);
  if (!isInside(file, folder)) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) {
    name = name === '' || name.endsWith('/') ? `${name}index.html` : `${name}/index.html`;
    file = join(folder, name);
  }
  if (!existsSync(file)) return undefined;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const panel = preview?.panels.get(name);
  if (panel === undefined) return { type, body: readFileSync(file) };
  return { type, body: withPanel(readFileSync(file, 'utf8'), panel) };
}

/** The problems come first on the page, above everything that will be published. */
function withPanel(html: string, panel: string): string {
  return html.replace(/<body[^>]*>/, (tag) => `${tag}\n${panel}`);
}

function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  return controller.signal;
}
