import { z } from 'zod';
import type { SlackConfig } from '../adapters/slack/parts.ts';
import { isAddress } from './address.ts';
import { ConfigError, inWords } from './variable-words.ts';

const channelId = z.string().regex(/^[CG][A-Z0-9]{2,}$/);

export const slackVariables = {
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
};
type Variables = z.infer<z.ZodObject<typeof slackVariables>>;

const SLACK_SETTINGS = [
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_DESK_CHANNEL',
  'SLACK_ALERT_CHANNEL',
  'SLACK_DESK_GROUP',
] as const;

/** How Slack is spoken to: over Socket Mode where there is an app token, else over HTTP. */
export function slackOf(read: Variables): SlackConfig | null {
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
