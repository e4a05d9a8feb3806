import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/variable-words.ts';
import { readConfig } from '../../src/config.ts';

describe('the configuration', () => {
  it('keeps the demo, whose clock moves by months, away from real data', () => {
    expect(readConfig({}, {}).dataDir).toBe(resolve('data'));
    expect(readConfig({ ZHAODAN_DEMO: 'true' }, {}).dataDir).toBe(resolve('data/demo'));
    expect(readConfig({ ZHAODAN_DEMO: 'true' }, { ZHAODAN_DATA_DIR: '/srv/x' }).dataDir).toBe('/srv/x');
  });

  it.each(['DATABASE_URL', 'TELEGRAM_BOT_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_DESK_GROUP'])(
    'does not start as if %s were not there, and never prints it',
    (name) => {
      const start = () => readConfig({}, { [name]: 'secret value' });
      expect(start).toThrow(ConfigError);
      expect(start).toThrow(name);
      expect(start).not.toThrow(/secret value/);
    },
  );

  it('believes proxies on this machine, or those it is told of', () => {
    const trusts = (address: string, given = '') =>
      readConfig({}, { ZHAODAN_TRUSTED_PROXIES: given }).trustedProxies.check(address);
    expect([trusts('127.0.0.1'), trusts('172.18.0.1')]).toEqual([true, false]);
    expect(trusts('172.18.0.1', '127.0.0.1, 172.16.0.0/12')).toBe(true);
    for (const given of ['nginx', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.1,', '::1/129'])
      expect(() => trusts('10.0.0.1', given)).toThrow(/ZHAODAN_TRUSTED_PROXIES 不对.*\n.*Example: ZHAODAN/);
  });

  it('says which variable was probably meant, and lets others be', () => {
    const unknown = (env: Record<string, string>) => readConfig({}, env).unknown;
    expect(unknown({ ZHAODAN_PROT: '1', SLACK_DESK_CHANEL: 'C1', ZHAODAN_BOOK_KEY: 'x', PROT: '1' })).toEqual(
      [
        { name: 'ZHAODAN_PROT', meant: 'ZHAODAN_PORT' },
        { name: 'SLACK_DESK_CHANEL', meant: 'SLACK_DESK_CHANNEL' },
      ],
    );
    expect(unknown({ ZHAODAN_PORT: '1' })).toEqual([]);
  });

  it('names the variable where the shop’s file is not there', () => {
    for (const given of ['/nowhere/shop.yaml', '.'])
      expect(() => readConfig({}, { ZHAODAN_SHOP_FILE: given })).toThrow(
        /^ZHAODAN_SHOP_FILE 不对.*\n.*Example: ZHAODAN/,
      );
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({}, { ZHAODAN_PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });
});

describe('Slack', () => {
  const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_DESK_CHANNEL: 'C0123456789' };
  const SECRET = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
  const slack = (env: Record<string, string>) => readConfig({}, env).slack;
  const said = (env: Record<string, string>) => {
    try {
      slack(env);
    } catch (error) {
      return String(error);
    }
    throw new Error('it was taken');
  };

  it('is off, or reached in one of two ways', () => {
    expect(slack({})).toBeNull();
    expect(slack({ ...SLACK, ...SECRET })).toEqual({
      botToken: 'xoxb-1-2-abc',
      apiUrl: 'https://slack.com/api/',
      deskChannel: 'C0123456789',
      alertChannel: 'C0123456789',
      deskGroup: null,
      receive: { mode: 'http', signingSecret: SECRET.SLACK_SIGNING_SECRET },
    });
    const others = {
      SLACK_APP_TOKEN: 'xapp-1-A-1-abc',
      SLACK_ALERT_CHANNEL: 'C0ALERTS001',
      SLACK_DESK_GROUP: 'S0123',
    };
    expect(slack({ ...SLACK, ...SECRET, ...others })).toMatchObject({
      alertChannel: 'C0ALERTS001',
      deskGroup: 'S0123',
      receive: { mode: 'socket', appToken: 'xapp-1-A-1-abc' },
    });
  });

  it('is not half there', () => {
    expect(said(SLACK)).toMatch(/SLACK_SIGNING_SECRET 没有设置.*\n.*Example: SLACK_SIGNING_SECRET=/);
    expect(said({ ...SECRET })).toContain('SLACK_BOT_TOKEN is not set, and SLACK_SIGNING_SECRET needs it');
    expect(said({ SLACK_DESK_CHANNEL: 'C0123456789' })).toContain('SLACK_BOT_TOKEN');
    expect(said({ ...SECRET, SLACK_BOT_TOKEN: 'xoxb-1' })).toContain('SLACK_DESK_CHANNEL is not set');
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-of-a-user'],
    ['SLACK_APP_TOKEN', 'xoxb-not-an-app-token'],
    ['SLACK_SIGNING_SECRET', 'short'],
    ['SLACK_DESK_CHANNEL', '#order-desk'],
    ['SLACK_ALERT_CHANNEL', 'order-desk'],
    ['SLACK_API_URL', 'https://slack.com/api'],
    ['SLACK_API_URL', 'ftp://slack.com/api/'],
  ])('takes no %s like %s, and says what one looks like', (name, value) => {
    const words = said({ ...SLACK, ...SECRET, [name]: value });
    expect(words).toMatch(new RegExp(`${name} 不对.*\\n${name} is wrong.*Example: ${name}=`));
    if (/TOKEN|SECRET/.test(name)) expect(words).not.toContain(value);
  });
});
