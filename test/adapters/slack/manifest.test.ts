import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCOPES } from '../../../src/adapters/slack/examine.ts';

const root = join(import.meta.dirname, '../../..');
const manifest = parse(readFileSync(join(root, 'slack-manifest.yaml'), 'utf8'));

describe('slack-manifest.yaml', () => {
  it('asks for every scope the program needs, and one more for a user group', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...SCOPES, 'usergroups:read'].toSorted());
  });

  it('brings everything to the one door', () => {
    const { settings, features } = manifest;
    const urls = [
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
      ...features.slash_commands.map(({ url }: { url: string }) => url),
    ];
    expect(new Set(urls)).toEqual(new Set(['https://help.example.com/slack/events']));
    expect(settings.interactivity.is_enabled).toBe(true);
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('names what the program listens to', () => {
    const { settings, features } = manifest;
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
      '/case',
      '/cases',
    ]);
    expect(features.shortcuts).toMatchObject([{ type: 'message', callback_id: 'send_to_customer' }]);
    expect(settings.event_subscriptions.bot_events).toEqual(
      expect.arrayContaining([
        'message.im',
        'message.channels',
        'message.groups',
        'app_home_opened',
        'member_left_channel',
      ]),
    );
  });

  it('keeps to what Slack takes', () => {
    const { display_information: about, features } = manifest;
    expect(about.name.length).toBeLessThanOrEqual(35);
    expect(about.description.length).toBeLessThanOrEqual(140);
    for (const { name } of features.shortcuts) expect(name.length).toBeLessThanOrEqual(24);
    for (const { description } of features.shortcuts) expect(description.length).toBeLessThanOrEqual(150);
  });
});
