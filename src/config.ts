import { resolve } from 'node:path';
import { z } from 'zod';
import type { SlackConfig } from './adapters/slack/parts.ts';
import type { TelegramConfig } from './adapters/telegram/telegram.ts';
import { ConfigError, inWords } from './config-words.ts';
import { LOCALES } from './domain/locale.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** What one process of several does: both, take in and serve pages, or deliver, read images and keep the clocks. */
const ROLES = ['all', 'web', 'worker'] as const;
export type Role = (typeof ROLES)[number];

const channelId = z.string().regex(/^[CG][A-Z0-9]{2,}$/);

const environment = z.object({
  ZHAODAN_HOST: z.string().min(1).default('127.0.0.1'),
  ZHAODAN_PORT: z
    .string()
    .regex(/^\d+$/)
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65535),
  ZHAODAN_PUBLIC_URL: z.string().refine(isWebsite).optional(),
  ZHAODAN_DATA_DIR: z.string().min(1).optional(),
  ZHAODAN_SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .optional(),
  DATABASE_URL: z.string().refine(isPostgres).optional(),
  ZHAODAN_ROLE: z.enum(ROLES).default('all'),
  ZHAODAN_SHOP_FILE: z.string().min(1).default('flows/shop.yaml'),
  ZHAODAN_DEFAULT_LOCALE: z.enum(LOCALES).default('zh-CN'),
  ZHAODAN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ZHAODAN_DEMO: flag,
  ZHAODAN_METRICS_PUBLIC: flag,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isAddress).optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/)
    .optional(),
  TELEGRAM_MODE: z.enum(['polling', 'webhook']).optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{32,256}$/)
    .optional(),
  TELEGRAM_API_ROOT: z.string().refine(isAddress).default('https://api.telegram.org'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[\w-]+$/)
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[\w-]{8,}$/)
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]+$/)
    .optional(),
  SLACK_API_URL: z
    .string()
    .refine((url) => isAddress(url) && url.endsWith('/'))
    .default('https://slack.com/api/'),
  SLACK_DESK_CHANNEL: channelId.optional(),
  SLACK_ALERT_CHANNEL: channelId.optional(),
  SLACK_DESK_GROUP: z
    .string()
    .regex(/^S[A-Z0-9]{2,}$/)
    .optional(),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly secretKey: string | null;
  /** `postgres://…`; `null`: the embedded store in the data directory. */
  readonly database: string | null;
  readonly role: Role;
  readonly shopFile: string;
  readonly defaultLocale: (typeof LOCALES)[number];
  readonly logLevel: z.infer<typeof environment>['ZHAODAN_LOG_LEVEL'];
  readonly demo: boolean;
  readonly metricsPublic: boolean;
  /** Where a collector takes traces over OTLP/HTTP; `null`: none are made. */
  readonly traces: string | null;
  readonly telegram: TelegramConfig | null;
  readonly slack: SlackConfig | null;
}

/** Reads the environment once; `set` goes before it. An empty variable counts as not set. */
export function readConfig(set: NodeJS.ProcessEnv = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries({ ...env, ...set }).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success)
    throw new ConfigError(
      wrongNames(result.error)
        .map((name) => inWords(name))
        .join('\n'),
    );
  const read = result.data;
  if (read.ZHAODAN_DEMO && read.ZHAODAN_PUBLIC_URL !== undefined) {
    throw new ConfigError(
      [
        'ZHAODAN_DEMO：演示用的时钟可以拨动，不能对外开放。请去掉 ZHAODAN_DEMO 或 ZHAODAN_PUBLIC_URL，例如 ZHAODAN_DEMO=false。',
        'ZHAODAN_DEMO: the demo has a movable clock and must not face the public. Unset it or ZHAODAN_PUBLIC_URL. Example: ZHAODAN_DEMO=false',
      ].join('\n'),
    );
  }
  return Object.freeze({
    host: read.ZHAODAN_HOST,
    port: read.ZHAODAN_PORT,
    publicUrl: read.ZHAODAN_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    // The demo's clock moves by months: real data beside it would be deleted as overdue.
    dataDir: resolve(read.ZHAODAN_DATA_DIR ?? (read.ZHAODAN_DEMO ? './data/demo' : './data')),
    secretKey: read.ZHAODAN_SECRET_KEY ?? null,
    ...sharingOf(read),
    shopFile: resolve(read.ZHAODAN_SHOP_FILE),
    defaultLocale: read.ZHAODAN_DEFAULT_LOCALE,
    logLevel: read.ZHAODAN_LOG_LEVEL,
    demo: read.ZHAODAN_DEMO,
    metricsPublic: read.ZHAODAN_METRICS_PUBLIC,
    traces: read.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '') ?? null,
    telegram: telegramOf(read),
    slack: slackOf(read),
  });
}

/** The database that many processes share, and what this one does for it. They need one key, which none of them makes. */
function sharingOf(read: z.infer<typeof environment>): Pick<Config, 'database' | 'role'> {
  const { DATABASE_URL: database, ZHAODAN_ROLE: role } = read;
  const needed = (name: string, beside: string) => new ConfigError(inWords(name, beside));
  if (database === undefined && role !== 'all') throw needed('DATABASE_URL', `ZHAODAN_ROLE=${role}`);
  if (database !== undefined && read.ZHAODAN_SECRET_KEY === undefined)
    throw needed('ZHAODAN_SECRET_KEY', 'DATABASE_URL');
  if (read.ZHAODAN_DEMO && role !== 'all') throw new ConfigError(inWords('ZHAODAN_ROLE'));
  return { database: database ?? null, role };
}

/** How Telegram is spoken to: webhook where there is an outside address, unless said otherwise. */
function telegramOf(read: z.infer<typeof environment>): TelegramConfig | null {
  const token = read.TELEGRAM_BOT_TOKEN;
  if (token === undefined) return null;
  const apiRoot = read.TELEGRAM_API_ROOT.replace(/\/$/, '');
  const publicUrl = read.ZHAODAN_PUBLIC_URL?.replace(/\/$/, '');
  const mode = read.TELEGRAM_MODE ?? (publicUrl === undefined ? 'polling' : 'webhook');
  if (mode === 'polling') return { token, apiRoot, receive: { mode } };
  if (publicUrl === undefined) throw new ConfigError(inWords('ZHAODAN_PUBLIC_URL', 'TELEGRAM_MODE=webhook'));
  const secret = read.TELEGRAM_WEBHOOK_SECRET;
  if (secret === undefined)
    throw new ConfigError(inWords('TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_MODE=webhook'));
  return { token, apiRoot, receive: { mode, publicUrl, secret } };
}

const SLACK_SETTINGS = [
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_DESK_CHANNEL',
  'SLACK_ALERT_CHANNEL',
  'SLACK_DESK_GROUP',
] as const;

/** How Slack is spoken to: over Socket Mode where there is an app token, else over HTTP. */
function slackOf(read: z.infer<typeof environment>): SlackConfig | null {
  const needed = (name: string, beside: string) => new ConfigError(inWords(name, beside));
  const botToken = read.SLACK_BOT_TOKEN;
  if (botToken === undefined) {
    const stray = SLACK_SETTINGS.find((name) => read[name] !== undefined);
    if (stray !== undefined) throw needed('SLACK_BOT_TOKEN', stray);
    return null;
  }
  const deskChannel = read.SLACK_DESK_CHANNEL;
  if (deskChannel === undefined) throw needed('SLACK_DESK_CHANNEL', 'SLACK_BOT_TOKEN');
  const common = {
    botToken,
    apiUrl: read.SLACK_API_URL,
    deskChannel,
    alertChannel: read.SLACK_ALERT_CHANNEL ?? deskChannel,
    deskGroup: read.SLACK_DESK_GROUP ?? null,
  };
  const appToken = read.SLACK_APP_TOKEN;
  if (appToken !== undefined) return { ...common, receive: { mode: 'socket', appToken } };
  const signingSecret = read.SLACK_SIGNING_SECRET;
  if (signingSecret === undefined) throw needed('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN');
  return { ...common, receive: { mode: 'http', signingSecret } };
}

/**
 * The values of variables that a file names: the order book's addresses and keys stand in the environment and never in
 * shop.yaml. Throws where one is not set.
 */
export function namedVariables(
  names: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Readonly<Record<string, string>> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    const all = missing.join(', ');
    throw new ConfigError(
      `没有设置 ${all}：shop.yaml 的 order_book 要用它。例如 export ${missing[0]}=…\n${all} is not set, and order_book in shop.yaml needs it. Example: export ${missing[0]}=…`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, env[name] ?? '']));
}

function wrongNames({ issues }: z.ZodError): string[] {
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}

/** A password with a letter that means something in an address must be written as such an address wants it. */
function isPostgres(address: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return hostname !== '' && pathname.length > 1;
}

function isAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

/** Pages and links hang on the outside address; a path before them would lead nowhere, and a password be printed. */
function isWebsite(address: string): boolean {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname === '/' && search + hash + username + password === '';
}
