import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SlackFake, startSlackFake } from '../fakes/slack/start.ts';
import { startTelegramFake, type TelegramFake } from '../fakes/telegram/start.ts';
import { zhaodan } from '../faults/program.ts';
import { DESK, LILEI } from './slack-house.ts';

const dir = mkdtempSync(join(tmpdir(), 'zhaodan-doctor-'));
let slack: SlackFake;
let telegram: TelegramFake;
beforeAll(async () => {
  [slack, telegram] = await Promise.all([startSlackFake(), startTelegramFake()]);
});
beforeEach(() => slack.beginAgain());
afterAll(async () => {
  await Promise.all([slack.stop(), telegram.stop()]);
  rmSync(dir, { recursive: true, force: true });
});

async function doctor(env: Record<string, string>) {
  const { code, stdout, stderr } = await zhaodan(['doctor'], {
    env: { ZHAODAN_DATA_DIR: join(dir, 'data'), ...env },
  });
  expect(stderr).toBe('');
  return { code, stdout };
}

async function withSlack(env: Record<string, string> = {}) {
  const { botToken, signingSecret } = await slack.settings();
  return doctor({
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.url,
    SLACK_DESK_CHANNEL: DESK,
    ...env,
  });
}

describe('doctor and Slack', () => {
  it('finds everything in order', async () => {
    const { code, stdout } = await withSlack();
    expect(stdout).toMatch(
      /✓ Slack: the bot token is of .*\n✓ Slack: every scope.*\n.*\/slack\/events\n✓ Slack: the app is in #order-desk\n✓ Slack: \d people/,
    );
    expect(code).toBe(0);
  });

  it.each([
    [
      'a token that was revoked',
      () => slack.revokeToken(),
      /✗ Slack: the bot token is refused \(token_revoked\)\n {2}→ paste/,
    ],
    [
      'scopes that are missing',
      () => slack.set({ scopes: ['channels:read', 'users:read', 'commands'] }),
      /✗ Slack: missing scopes: .*chat:write.*\n {2}→ paste/,
    ],
    [
      'a channel it is not in',
      () => slack.removeApp(DESK, LILEI),
      /✗ Slack: the app is not in #order-desk\n {2}→ type \/invite/,
    ],
    [
      'a channel that is archived',
      () => slack.archiveChannel(DESK, LILEI),
      /✗ Slack: #order-desk is archived\n {2}→ unarchive/,
    ],
    [
      'a channel that strangers share',
      () => slack.shareChannel(DESK),
      /✗ Slack: #order-desk is shared.*\n {2}→ end/,
    ],
  ])('says what to do about %s', async (_what, break_, said) => {
    await break_();
    const { code, stdout } = await withSlack();
    expect(stdout).toMatch(said);
    expect(code).toBe(1);
  });

  it('says what to do about a channel that is none, nobody to work, Socket Mode that is off, and no network', async () => {
    const { appToken, botToken } = await slack.settings();
    expect((await withSlack({ SLACK_DESK_CHANNEL: 'C0NOTHING01' })).stdout).toContain(
      'check SLACK_DESK_CHANNEL',
    );
    const empty = await slack.addChannel('empty');
    expect((await withSlack({ SLACK_DESK_CHANNEL: empty })).stdout).toContain(
      '✗ Slack: nobody is in the desk channel',
    );
    const socket = { SLACK_APP_TOKEN: appToken };
    expect((await withSlack(socket)).stdout).toContain('→ turn Socket Mode on');
    await slack.set({ socketMode: true });
    expect((await withSlack(socket)).stdout).toContain('✓ Slack: Socket Mode can be opened');
    const gone = await withSlack({ SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    expect(gone.stdout).toMatch(/✗ Slack: .* gives no answer/);
    for (const { stdout } of [gone]) expect(stdout).not.toContain(botToken);
  });
});

describe('doctor and Telegram', () => {
  it('knows the bot, and says what is wrong with token and webhook', async () => {
    const { token } = await telegram.bot();
    const env = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.url };
    const fine = await doctor(env);
    expect(fine.stdout).toMatch(
      /✓ Telegram: the token is of @\w+\n✓ Telegram: no webhook is set, for polling/,
    );
    expect(fine.code).toBe(0);
    const webhook = {
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(32),
      ZHAODAN_PUBLIC_URL: 'https://help.example.com',
    };
    expect((await doctor({ ...env, ...webhook })).stdout).toContain('✗ Telegram: no webhook is set');
    const wrong = await doctor({ ...env, TELEGRAM_BOT_TOKEN: `${token.split(':')[0]}:${'x'.repeat(35)}` });
    expect(wrong.stdout).toContain('✗ Telegram: the token is refused');
    expect(wrong.code).toBe(1);
  });
});
