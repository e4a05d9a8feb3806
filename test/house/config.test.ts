import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/config-words.ts';

describe('the configuration', () => {
  it('keeps the demo, whose clock moves by months, away from real data', () => {
    expect(readConfig({}, {}).dataDir).toBe(resolve('data'));
    expect(readConfig({ ZHAODAN_DEMO: 'true' }, {}).dataDir).toBe(resolve('data/demo'));
    expect(readConfig({ ZHAODAN_DEMO: 'true' }, { ZHAODAN_DATA_DIR: '/srv/x' }).dataDir).toBe('/srv/x');
  });

  it.each(['DATABASE_URL', 'TELEGRAM_BOT_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])(
    'does not start as if %s were not there, and never prints it',
    (name) => {
      const start = () => readConfig({}, { [name]: 'secret-value' });
      expect(start).toThrow(ConfigError);
      expect(start).toThrow(name);
      expect(start).not.toThrow(/secret-value/);
    },
  );

  it('counts an empty variable as not set', () => {
    expect(readConfig({}, { ZHAODAN_PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });
});
