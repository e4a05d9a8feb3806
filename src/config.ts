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

const EXAMPLES: Readonly<Record<string, string>> = {
  ZHAODAN_HOST: '127.0.0.1',
  ZHAODAN_PORT: '3000',
  ZHAODAN_PUBLIC_URL: 'https://help.example.com',
  ZHAODAN_DATA_DIR: './data',
  ZHAODAN_SECRET_KEY: 'the output of: openssl rand -base64 32',
  ZHAODAN_SHOP_FILE: 'flows/shop.yaml',
  ZHAODAN_DEFAULT_LOCALE: 'zh-CN',
  ZHAODAN_LOG_LEVEL: 'info',
  ZHAODAN_DEMO: 'true',
  ZHAODAN_METRICS_PUBLIC: 'false',
};

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

const environment = z.object({
  ZHAODAN_HOST: z.string().min(1).default('127.0.0.1'),
  ZHAODAN_PORT: z
    .string()
    .regex(/^\d+$/, 'must be a whole number from 0 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a whole number from 0 to 65535'),
  ZHAODAN_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  ZHAODAN_DATA_DIR: z.string().min(1).default('./data'),
  ZHAODAN_SECRET_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')
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
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map(inWords).join('\n'));
  const read = result.data;
  if (read.ZHAODAN_DEMO && read.ZHAODAN_PUBLIC_URL !== undefined) {
    throw new ConfigError(
      'ZHAODAN_DEMO: the demo has a movable clock and must not face the public; unset it or ZHAODAN_PUBLIC_URL.',
    );
  }
  return Object.freeze({
    host: read.ZHAODAN_HOST,
    port: read.ZHAODAN_PORT,
    publicUrl: read.ZHAODAN_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    dataDir: resolve(read.ZHAODAN_DATA_DIR),
    secretKey: read.ZHAODAN_SECRET_KEY ?? null,
    shopFile: resolve(read.ZHAODAN_SHOP_FILE),
    defaultLocale: read.ZHAODAN_DEFAULT_LOCALE,
    logLevel: read.ZHAODAN_LOG_LEVEL,
    demo: read.ZHAODAN_DEMO,
    metricsPublic: read.ZHAODAN_METRICS_PUBLIC,
  });
}

function inWords({ path, message }: z.core.$ZodIssue): string {
  const name = String(path[0] ?? '');
  return `${name}: ${message}. Example: ${name}=${EXAMPLES[name] ?? ''}`;
}
