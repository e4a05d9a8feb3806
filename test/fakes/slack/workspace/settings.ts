/** What an operator sets for an app on Slack's pages, and how the fake behaves where the real one varies. */
export interface Settings {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  scopes: readonly string[];
  /** Bot events the app has subscribed to, named as in a manifest. */
  events: readonly string[];
  commands: readonly string[];
  /** `callback_id`s of message and global shortcuts; nobody can start others. `null`: whichever a test names. */
  shortcuts: readonly string[] | null;
  /** One address for events, interactivity and commands; `null`: none was saved. */
  requestUrl: string | null;
  socketMode: boolean;
  /** Rate limits: one message a second and channel, and so many calls a minute by the method's tier. */
  rates: boolean;
  /** How long Slack looks at an upload before its message appears, in ms. */
  scanMs: number;
  /** Events that find no socket open are gone, as with the real one; else they are tried again like any other. */
  missedWithoutSocket: boolean;
}

export function defaultSettings(): Settings {
  return {
    botToken: 'xoxb-1000000001-1000000002-fakebottoken',
    appToken: 'xapp-1-A0FAKEAPP01-1000000003-fakeapptoken',
    signingSecret: 'fake0signing0secret0of0the0fake0',
    scopes: [
      'channels:history',
      'channels:join',
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
      'reactions:read',
      'reactions:write',
      'team:read',
      'usergroups:read',
      'users:read',
    ],
    events: [
      'app_home_opened',
      'app_uninstalled',
      'channel_archive',
      'channel_deleted',
      'channel_left',
      'channel_rename',
      'channel_shared',
      'channel_unarchive',
      'file_deleted',
      'file_shared',
      'group_archive',
      'group_deleted',
      'group_left',
      'group_rename',
      'group_unarchive',
      'member_joined_channel',
      'member_left_channel',
      'message.channels',
      'message.groups',
      'message.im',
      'reaction_added',
      'tokens_revoked',
    ],
    commands: ['/case', '/cases'],
    shortcuts: null,
    requestUrl: null,
    socketMode: false,
    rates: false,
    scanMs: 200,
    missedWithoutSocket: true,
  };
}
