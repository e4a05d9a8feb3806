import type { WebClient } from '@slack/web-api';
import { bad, type Finding, good } from '../../engine/finding.ts';
import { Calls } from './calls.ts';
import { CallFailed, isLockedOut } from './outcome.ts';
import type { SlackConfig } from './parts.ts';
import { createWebClient } from './web-client.ts';

/** What the app has to be allowed; slack-manifest.yaml asks for all of it. */
export const SCOPES = [
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
];
const FOR_A_GROUP = 'usergroups:read';
const REINSTALL = 'paste slack-manifest.yaml under App Manifest, then reinstall the app';

/** Looks at tokens, scopes, and the desk channel, and says what to do. Changes nothing. */
export async function examineSlack(
  config: SlackConfig,
  publicUrl: string | null,
): Promise<readonly Finding[]> {
  const calls = new Calls(createWebClient(config.botToken, config.apiUrl), () => undefined);
  const token = await bot(calls, config);
  const isIn = token.every((finding) => finding.good || finding.what.includes('scopes'));
  if (!isIn) return token;
  return [
    ...token,
    ...(await way(config, publicUrl)),
    ...(await channel(calls, config.deskChannel, 'SLACK_DESK_CHANNEL')),
    ...(await people(calls, config)),
    ...(config.alertChannel === config.deskChannel
      ? []
      : await channel(calls, config.alertChannel, 'SLACK_ALERT_CHANNEL')),
  ];
}

async function attempt<T>(
  calls: Calls,
  method: string,
  call: (web: WebClient) => Promise<T>,
): Promise<T | string> {
  try {
    return await calls.make(method, call);
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    const { failure } = error;
    return failure.kind === 'refused' ? failure.error : `unreachable: ${error.message}`;
  }
}

async function bot(calls: Calls, { apiUrl, deskGroup }: SlackConfig): Promise<Finding[]> {
  const answer = await attempt(calls, 'auth.test', (web) => web.auth.test());
  if (typeof answer === 'string') {
    return isLockedOut(answer)
      ? [
          bad(
            `Slack: the bot token is refused (${answer})`,
            `${REINSTALL}, and set SLACK_BOT_TOKEN to its Bot User OAuth Token`,
          ),
        ]
      : [
          bad(
            `Slack: ${apiUrl} gives no answer (${answer})`,
            'check the network; the desk page works meanwhile',
          ),
        ];
  }
  const needed = deskGroup === null ? SCOPES : [...SCOPES, FOR_A_GROUP];
  const missing = needed.filter((scope) => !(answer.response_metadata?.scopes ?? []).includes(scope));
  const token = good(`Slack: the bot token is of ${answer.team ?? 'a workspace'}`);
  return missing.length === 0
    ? [token, good('Slack: every scope is there')]
    : [token, bad(`Slack: missing scopes: ${missing.join(', ')}`, REINSTALL)];
}

/** How events come in. */
async function way({ receive, apiUrl }: SlackConfig, publicUrl: string | null): Promise<Finding[]> {
  if (receive.mode === 'http') {
    const address = `${publicUrl ?? 'https://YOUR-ADDRESS'}/slack/events`;
    return [good(`Slack: events, interactivity and commands are expected at ${address}`)];
  }
  const calls = new Calls(createWebClient(receive.appToken, apiUrl), () => undefined);
  const answer = await attempt(calls, 'apps.connections.open', (web) => web.apps.connections.open({}));
  if (typeof answer !== 'string') return [good('Slack: Socket Mode can be opened')];
  const advice =
    answer === 'forbidden'
      ? 'turn Socket Mode on in the app settings'
      : 'make an App-Level Token with connections:write under Basic Information and set SLACK_APP_TOKEN to it';
  return [bad(`Slack: Socket Mode cannot be opened (${answer})`, advice)];
}

async function channel(calls: Calls, id: string, variable: string): Promise<Finding[]> {
  const answer = await attempt(calls, 'conversations.info', (web) => web.conversations.info({ channel: id }));
  if (typeof answer === 'string')
    return [
      bad(
        `Slack: channel ${id} cannot be seen (${answer})`,
        `check ${variable}, and type /invite @Zhaodan in the channel if it is private`,
      ),
    ];
  const { name = id, is_archived, is_member, is_ext_shared, is_pending_ext_shared } = answer.channel ?? {};
  if (is_archived)
    return [bad(`Slack: #${name} is archived`, `unarchive it, or set ${variable} to another channel`)];
  if (!is_member) return [bad(`Slack: the app is not in #${name}`, `type /invite @Zhaodan in #${name}`)];
  if (is_ext_shared || is_pending_ext_shared)
    return [
      bad(
        `Slack: #${name} is shared with another company, so nothing of any case is shown there`,
        `end the sharing, or set ${variable} to an internal channel, and leave the app in this one: it takes down what it posted there`,
      ),
    ];
  return [good(`Slack: the app is in #${name}`)];
}

/** Who may work on cases. */
async function people(calls: Calls, { deskChannel, deskGroup }: SlackConfig): Promise<Finding[]> {
  if (deskGroup !== null) {
    const answer = await attempt(calls, 'usergroups.users.list', (web) =>
      web.usergroups.users.list({ usergroup: deskGroup }),
    );
    return typeof answer === 'string'
      ? [bad(`Slack: the user group ${deskGroup} cannot be seen (${answer})`, 'check SLACK_DESK_GROUP')]
      : counted(answer.users?.length ?? 0, 'the user group');
  }
  const answer = await attempt(calls, 'conversations.members', (web) =>
    web.conversations.members({ channel: deskChannel, limit: 1000 }),
  );
  // The app itself is a member.
  return typeof answer === 'string' ? [] : counted((answer.members?.length ?? 1) - 1, 'the desk channel');
}

function counted(agents: number, where: string): Finding[] {
  return agents > 0
    ? [good(`Slack: ${agents} ${agents === 1 ? 'person' : 'people'} in ${where} may work on cases`)]
    : [bad(`Slack: nobody is in ${where}`, 'invite those who are to work on cases')];
}
