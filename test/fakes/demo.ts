/**
 * `npm run demo`: the service with seeded cases and a movable clock, and beside it a Telegram chat and a Slack
 * workspace that only look like the real ones, so that all of it can be tried in a browser without a token.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { requireNode } from '../../src/start/node-version.ts';
import { startSlackFake } from './slack/start.ts';
import { startTelegramFake } from './telegram/start.ts';

requireNode();

const DESK_CHANNEL = 'C0DESK00001';
const cli = join(import.meta.dirname, '../../src/cli.ts');
/** Who has tokens of their own talks to the real ones. */
const own = process.env.TELEGRAM_BOT_TOKEN !== undefined || process.env.SLACK_BOT_TOKEN !== undefined;

async function main(): Promise<number> {
  if (own) return await serve({});
  const [telegram, slack] = await Promise.all([startTelegramFake(), startSlackFake()]);
  const { token } = await telegram.bot();
  const { botToken, appToken } = await slack.settings();
  await slack.set({ socketMode: true });
  const stage = await openStage(telegram.url, slack.page);
  process.stdout.write(`Telegram and Slack, beside each other: ${stage}\n`);
  const code = await serve({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.url,
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: slack.url,
    SLACK_DESK_CHANNEL: DESK_CHANNEL,
  });
  await Promise.all([telegram.stop(), slack.stop()]);
  return code;
}

/** Runs the program until it ends; what tells us to stop tells it. */
async function serve(env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [cli, 'demo'], { env: { ...process.env, ...env }, stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 0;
}

/** One page with both windows. */
async function openStage(telegram: string, slack: string): Promise<string> {
  const page = `<!doctype html><meta charset="utf-8"><title>找单 · Telegram + Slack</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{margin:0;height:100vh;display:flex}iframe{border:0;height:100%}
iframe:first-of-type{flex:0 0 min(420px,40%);border-right:1px solid #8884}iframe:last-of-type{flex:1}
@media(max-width:800px){body{flex-direction:column}iframe{width:100%;flex:1 1 50%!important}}</style>
<iframe title="Telegram" src="${telegram}"></iframe><iframe title="Slack" src="${slack}"></iframe>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

process.exitCode = await main();
