import type { Hono } from 'hono';
import { EnvironmentFault } from '../../engine/errors.ts';
import type { LiveHub } from './live.ts';
import { serveWeb, type WebServer } from './server.ts';

/** Opens the port, or says why it cannot be opened and what to do. */
export async function openPort(
  app: Hono,
  live: LiveHub,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  try {
    return await serveWeb(app, live, host, port);
  } catch (error) {
    throw portFault(error, `${host}:${port}`);
  }
}

/** An address to open on this machine, also where the server listens on all of its addresses. */
export function urlOf(host: string, port: number): string {
  const open = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${open.includes(':') ? `[${open}]` : open}:${port}`;
}

function portFault(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new EnvironmentFault(
      `端口 ${where} 已被占用：换一个端口，例如 ZHAODAN_PORT=3001 npm start。\nPort ${where} is taken: choose another, e.g. ZHAODAN_PORT=3001 npm start.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new EnvironmentFault(
      `无法监听 ${where}（${code}）：请检查 ZHAODAN_HOST 和 ZHAODAN_PORT。\nCannot listen on ${where} (${code}): check ZHAODAN_HOST and ZHAODAN_PORT.`,
    );
  }
  return error;
}
