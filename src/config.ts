import { resolve } from 'node:path';
import { z } from 'zod';
import { LOCALES } from './domain/locale.ts';

/** A variable that is wrong; `message` names it, says what was wrong and shows one that is right. Never its value if secret. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** What each variable has to be, and one that is right. */
const RIGHT: Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly example: string }>
> = {
  ZHAODAN_HOST: { zh: '本机的地址', en: 'an address of this machine', example: '127.0.0.1' },
  ZHAODAN_PORT: {
    zh: '0 到 65535 的整数',
    en: 'a whole number from 0 to 65535',
    example: '3000',
  },
  ZHAODAN_PUBLIC_URL: {
    zh: '以 http:// 或 https:// 开头的网站地址，后面不带路径',
    en: 'an address that begins with http:// or https:// and has no path',
    example: 'https://help.example.com',
  },
  ZHAODAN_DATA_DIR: { zh: '一个目录', en: 'a directory', example: './data' },
  ZHAODAN_SECRET_KEY: {
    zh: '32 字节的 base64',
    en: '32 bytes in base64',
    example: '$(openssl rand -base64 32)',
  },
  ZHAODAN_SHOP_FILE: { zh: '一个文件', en: 'a file', example: 'flows/shop.yaml' },
  ZHAODAN_DEFAULT_LOCALE: { zh: 'zh-CN 或 en', en: 'zh-CN or en', example: 'zh-CN' },
  ZHAODAN_LOG_LEVEL: {
    zh: 'trace、debug、info、warn、error、fatal 或 silent',
    en: 'trace, debug, info, warn, error, fatal or silent',
    example: 'info',
  },
  ZHAODAN_DEMO: { zh: 'true 或 false', en: 'true or false', example: 'true' },
  ZHAODAN_METRICS_PUBLIC: { zh: 'true 或 false', en: 'true or false', example: 'false' },
};

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

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
  ZHAODAN_SHOP_FILE: z.string().min(1).default('flows/shop.yaml'),
  ZHAODAN_DEFAULT_LOCALE: z.enum(LOCALES).default('zh-CN'),
  ZHAODAN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ZHAODAN_DEMO: flag,
  ZHAODAN_METRICS_PUBLIC: flag,
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly secretKey: string | null;
  readonly shopFile: string;
  readonly defaultLocale: (typeof LOCALES)[number];
  readonly logLevel: z.infer<typeof environment>['ZHAODAN_LOG_LEVEL'];
  readonly demo: boolean;
  readonly metricsPublic: boolean;
}

/** Reads the environment once; `set` goes before it. An empty variable counts as not set. */
export function readConfig(set: NodeJS.ProcessEnv = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries({ ...env, ...set }).filter(([, value]) => value !== ''));
  refuseWhatComesLater(given);
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(wrongNames(result.error).map(inWords).join('\n'));
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
    shopFile: resolve(read.ZHAODAN_SHOP_FILE),
    defaultLocale: read.ZHAODAN_DEFAULT_LOCALE,
    logLevel: read.ZHAODAN_LOG_LEVEL,
    demo: read.ZHAODAN_DEMO,
    metricsPublic: read.ZHAODAN_METRICS_PUBLIC,
  });
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

/** Settings of what this version does not do yet. Starting as if they were not there would put data where nobody looks. */
const LATER = {
  DATABASE_URL: ['PostgreSQL', 'PostgreSQL'],
  TELEGRAM_BOT_TOKEN: ['Telegram 渠道', 'the Telegram channel'],
  SLACK_BOT_TOKEN: ['Slack 渠道', 'the Slack channel'],
  SLACK_APP_TOKEN: ['Slack 渠道', 'the Slack channel'],
} as const;

function refuseWhatComesLater(given: NodeJS.ProcessEnv): void {
  for (const [name, [zh, en]] of Object.entries(LATER)) {
    if (given[name] === undefined) continue;
    throw new ConfigError(
      `${name}：这个版本还不支持${zh}，请先去掉它，例如 unset ${name}。\n${name}: ${en} is not part of this version yet. Unset it. Example: unset ${name}`,
    );
  }
}

function wrongNames({ issues }: z.ZodError): string[] {
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}

function inWords(name: string): string {
  const right = RIGHT[name];
  if (right === undefined) throw new Error(`${name} has no words`);
  const example = `${name}=${right.example}`;
  return `${name} 不对：应为${right.zh}。例如 ${example}\n${name} is wrong: it must be ${right.en}. Example: ${example}`;
}

/** Pages and links hang on the outside address; a path before them would lead nowhere, and a password be printed. */
function isWebsite(address: string): boolean {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname === '/' && search + hash + username + password === '';
}
