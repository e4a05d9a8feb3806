import { accessSync, constants, statSync } from 'node:fs';
import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isAddress } from './config/address.ts';
import { LOOPBACK, readProxies } from './config/proxies.ts';
import { slackOf, slackVariables } from './config/slack.ts';
import { telegramOf, telegramVariables } from './config/telegram.ts';
import { ConfigError, inWords, type UnknownVariable } from './config/variable-words.ts';
import { likeliest } from './domain/likeliest.ts';
import { LOCALES } from './domain/locale.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** What one process of several does: both, take in and serve pages, or deliver, read images and keep the clocks. */
const ROLES = ['all', 'web', 'worker'] as const;
export type Role = (typeof ROLES)[number];

const environment = z.object({
  ZHAODAN_HOST: z.string().min(1).default('127.0.0.1'),
  ZHAODAN_PORT: z
    .string()
    .regex(/^\d+$/)
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65535),
  ZHAODAN_PUBLIC_URL: z.string().refine(isWebsite).optional(),
  ZHAODAN_TRUSTED_PROXIES: z
    .string()
    .default(LOOPBACK)
    .transform((given, context) => {
      const proxies = readProxies(given);
      if (proxies === null) context.addIssue({ code: 'custom' });
      return proxies ?? z.NEVER;
    }),
  ZHAODAN_DATA_DIR: z.string().min(1).optional(),
  ZHAODAN_SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .optional(),
  DATABASE_URL: z.string().refine(isPostgres).optional(),
  ZHAODAN_ROLE: z.enum(ROLES).default('all'),
  ZHAODAN_SHOP_FILE: z.string().refine(isReadable).default('flows/shop.yaml'),
  ZHAODAN_DEFAULT_LOCALE: z.enum(LOCALES).default('zh-CN'),
  ZHAODAN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ZHAODAN_DEMO: flag,
  ZHAODAN_METRICS_PUBLIC: flag,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isAddress).optional(),
  ...telegramVariables,
  ...slackVariables,
});

const VARIABLES = Object.keys(environment.shape);
/** How names of variables begin that nobody sets for another program. */
const OURS = /^(?:ZHAODAN|TELEGRAM|SLACK)_/;

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** Who is believed when they say whom they speak for. */
  readonly trustedProxies: BlockList;
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
  readonly telegram: ReturnType<typeof telegramOf>;
  readonly slack: ReturnType<typeof slackOf>;
  /** Variables that are called as if they were ours and are none, each with the one that is called most alike. */
  readonly unknown: readonly UnknownVariable[];
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
  const publicUrl = read.ZHAODAN_PUBLIC_URL?.replace(/\/$/, '') ?? null;
  return Object.freeze({
    host: read.ZHAODAN_HOST,
    port: read.ZHAODAN_PORT,
    publicUrl,
    trustedProxies: read.ZHAODAN_TRUSTED_PROXIES,
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
    telegram: telegramOf(read, publicUrl),
    slack: slackOf(read),
    unknown: Object.keys(given).flatMap((name) => {
      const meant = OURS.test(name) && !(name in environment.shape) ? likeliest(name, VARIABLES) : undefined;
      return meant === undefined ? [] : { name, meant };
    }),
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

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Pages and links hang on the outside address; a path before them would lead nowhere, and a password be printed. */
function isWebsite(address: string): boolean {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname === '/' && search + hash + username + password === '';
}
