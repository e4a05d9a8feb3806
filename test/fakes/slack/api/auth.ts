import { Refusal } from '../workspace/refusal.ts';
import type { Method } from './call.ts';

export const auth: Readonly<Record<string, Method>> = {
  'auth.test': {
    scope: null,
    tier: 'free',
    run: ({ workspace: { team, app } }) => ({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: 'zhaodan',
      team_id: team.id,
      user_id: app.user,
      bot_id: app.bot,
      is_enterprise_install: false,
    }),
  },
  'apps.connections.open': {
    scope: null,
    tier: 1,
    token: 'app',
    run({ workspace }) {
      if (!workspace.settings.socketMode) throw new Refusal('forbidden');
      const url = new URL('/link/', workspace.origin.replace(/^http/, 'ws'));
      url.searchParams.set('ticket', workspace.ids.secret());
      url.searchParams.set('app_id', workspace.app.id);
      return { url: url.href };
    },
  },
  'team.info': {
    scope: 'team:read',
    tier: 3,
    formOnly: true,
    run: ({ workspace: { team } }) => ({
      team: { ...team, email_domain: '', icon: { image_default: true } },
    }),
  },
  'bots.info': {
    scope: 'users:read',
    tier: 3,
    formOnly: true,
    run({ workspace: { app, team }, args }) {
      if ((args.text('bot') ?? app.bot) !== app.bot) throw new Refusal('bot_not_found');
      const bot = { id: app.bot, app_id: app.id, user_id: app.user, name: 'zhaodan', deleted: false };
      return { bot: { ...bot, team_id: team.id, icons: {} } };
    },
  },
};
