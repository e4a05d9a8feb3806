import type { Json } from '../blocks/schema.ts';
import type { Group, Person } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Method, page } from './call.ts';

function shownPerson({ team, app }: Workspace, person: Person, locale: boolean): Json {
  return {
    id: person.id,
    team_id: team.id,
    name: person.name,
    deleted: person.deactivated,
    real_name: person.realName,
    tz: 'Asia/Shanghai',
    tz_label: 'China Standard Time',
    tz_offset: 28_800,
    profile: {
      real_name: person.realName,
      display_name: person.realName,
      ...(person.isBot ? { api_app_id: app.id, bot_id: app.bot } : {}),
      team: team.id,
    },
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: person.isBot,
    is_app_user: false,
    ...(locale ? { locale: person.locale } : {}),
  };
}

function shownGroup({ team }: Workspace, group: Group, users: boolean): Json {
  const { id, handle } = group;
  const count = String(group.users.length);
  const common = { id, team_id: team.id, is_usergroup: true, handle, name: handle, user_count: count };
  return { ...common, date_delete: 0, ...(users ? { users: group.users } : {}) };
}

export const people: Readonly<Record<string, Method>> = {
  'users.info': {
    scope: 'users:read',
    tier: 4,
    formOnly: true,
    run({ workspace, args }) {
      const person = workspace.people.get(args.need('user'));
      if (!person) throw new Refusal('user_not_found');
      return { user: shownPerson(workspace, person, args.flag('include_locale')) };
    },
  },
  'users.list': {
    scope: 'users:read',
    tier: 2,
    formOnly: true,
    run(call) {
      const { workspace, args } = call;
      const all = [...workspace.people.values()];
      const { items, next } = page(call, all, ({ id }) => id, args.limit(1000, 1000));
      const members = items.map((person) => shownPerson(workspace, person, args.flag('include_locale')));
      return { members, response_metadata: { next_cursor: next } };
    },
  },
  'usergroups.list': {
    scope: 'usergroups:read',
    tier: 2,
    formOnly: true,
    run: ({ workspace, args }) => ({
      usergroups: [...workspace.groups.values()].map((group) =>
        shownGroup(workspace, group, args.flag('include_users')),
      ),
    }),
  },
  'usergroups.users.list': {
    scope: 'usergroups:read',
    tier: 2,
    formOnly: true,
    run({ workspace, args }) {
      const group = workspace.groups.get(args.need('usergroup'));
      if (!group) throw new Refusal('no_such_subteam');
      return { users: group.users };
    },
  },
};
