import { expect, it } from 'vitest';
import { DAY } from '../../../src/domain/instant.ts';
import { judgeIncidents } from './incidents.ts';
import { FROM, planDays } from './plan.ts';
import { openShop, playDays } from './play.ts';
import { remindersOf } from './reminders.ts';

const DAYS = 14;
const UNTIL = FROM + DAYS * DAY;
const WHEN = '2026-09-28T00:00 '.length;

it('two weeks with nights, lunches, holidays and an outage: clocks ring to the minute, the outage is found', async () => {
  const plan = planDays(11, DAYS, 0.06);
  const talk = openShop();
  const references = await playDays(talk, plan, UNTIL);
  const reminders = await remindersOf(talk.store, plan, references, UNTIL);
  const found = judgeIncidents(await talk.store.incidents(UNTIL), plan, references);
  await talk.engine.stop();
  expect(reminders.map(({ given }) => given)).toEqual(reminders.map(({ counted }) => counted));
  const kinds = reminders.flatMap(({ given }) => given.map((each) => each.slice(WHEN)));
  const each = ['first_response', 'next_response', 'resolution'].flatMap((clock) =>
    ['lead', 'operator', 'owner'].map((level) => `${clock} ${level}`),
  );
  expect([...new Set(kinds)].toSorted()).toEqual(each);
  expect(found).toMatchObject({ outages: 1, 'outages missed': 0, 'false alarms': 0 });
  expect(found['minutes after the third case, at most']).toBeLessThanOrEqual(10);
}, 60_000);
