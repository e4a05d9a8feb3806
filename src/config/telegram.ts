import { z } from 'zod';
import type { TelegramConfig } from '../adapters/telegram/telegram.ts';
import { isAddress } from './address.ts';
import { ConfigError, inWords } from './variable-words.ts';

export const telegramVariables = {
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
};
type Variables = z.infer<z.ZodObject<typeof telegramVariables>>;

/** How Telegram is spoken to: webhook where there is an outside address, unless said otherwise. */
export function telegramOf(read: Variables, publicUrl: string | null): TelegramConfig | null {
  const token = read.TELEGRAM_BOT_TOKEN;
  if (token === undefined) return null;
  const apiRoot = read.TELEGRAM_API_ROOT.replace(/\/$/, '');
  const mode = read.TELEGRAM_MODE ?? (publicUrl === null ? 'polling' : 'webhook');
  if (mode === 'polling') return { token, apiRoot, receive: { mode } };
  if (publicUrl === null) throw new ConfigError(inWords('ZHAODAN_PUBLIC_URL', 'TELEGRAM_MODE=webhook'));
  const secret = read.TELEGRAM_WEBHOOK_SECRET;
  if (secret === undefined)
    throw new ConfigError(inWords('TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_MODE=webhook'));
  return { token, apiRoot, receive: { mode, publicUrl, secret } };
}
