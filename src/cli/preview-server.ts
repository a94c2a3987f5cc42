import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page is made of when its decoded path is asked for; undefined where there is none. */
export type Serve = (path: string) => { type: string; body: string | Uint8Array } | undefined;

export interface PreviewServer {
  address: string;
  /** Tells every open page to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** The preview listens on this machine alone. */
const host = '127.0.0.1';
const changesPath = '/_changes';

/** Loads the page again when the server says so, and when the server is back after it was stopped. */
const reloadScript = `<script>
(() => {
  let lost = false;
  const changes = new EventSource('${changesPath}');
  changes.onmessage = () => location.reload();
  changes.onerror = () => { lost = true; };
  changes.onopen = () => { if (lost) location.reload(); };
})();
</script>`;

/** Starts the server. @throws where the port is taken (`EADDRINUSE`). */
export async function startServer(port: number, serve: Serve): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (!isOwnHost(request)) return end(response, 403, 'text/plain', '只在本机预览');
    const path = pathOf(request);
    if (path === changesPath) return listen(listeners, response);
    const found = path === undefined ? undefined : serve(path);
    if (found === undefined) return end(response, 404, 'text/plain', '没有这个网页');
    const { type, body } = found;
    return end(response, 200, type, type === 'text/html' ? withScript(String(body)) : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${chosen}/`,
    reload() {
      for (const listener of listeners) listener.write('data: reload\n\n');
    },
    async close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Another site that resolves its name to this machine must not read drafts through a visitor's browser. */
function isOwnHost({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '');
}

/** Returns the path that is asked for, decoded; undefined where it is none, which must not end the server. */
function pathOf({ url }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', `http://${host}`).pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 500\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function end(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const text = type.startsWith('text/') || type === 'application/json';
  response.writeHead(status, {
    'Content-Type': text ? `${type}; charset=utf-8` : type,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

function withScript(html: string): string {
  const at = html.lastIndexOf('</body>');
  return at < 0 ? html + reloadScript : html.slice(0, at) + reloadScript + html.slice(at);
}
