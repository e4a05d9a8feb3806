import { expect, it } from 'vitest';
import { TelegramHealth } from '../../../src/adapters/telegram/health.ts';

it('that Telegram is away is told once, and once that it is back', () => {
  const told: boolean[] = [];
  const { heard } = new TelegramHealth((working) => told.push(working));
  const away = { kind: 'unknown', reason: 'ECONNREFUSED' } as const;
  for (let call = 0; call < 2; call += 1) heard(away);
  expect(told).toEqual([]);
  for (let call = 0; call < 20; call += 1) heard(away);
  expect(told).toEqual([false]);
  heard(null);
  heard(null);
  expect(told).toEqual([false, true]);
});
