import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { alertMail, eventMail, type MailParts, readMail } from '../../../../src/adapters/slack/desk/mail.ts';
import { CallFailed, type Failure } from '../../../../src/adapters/slack/outcome.ts';

const NOW = 1_000_000;
const SELF = { team: 'T1', user: 'U0' };

interface Posted {
  readonly text: string;
  readonly metadata: object;
}

/** A workspace that meets each post as it is told to. `taken`: it stands there all the same; `null`: as it should. */
function workspace(meets: ((Failure & { readonly taken?: true }) | null)[]) {
  const posted: Posted[] = [];
  const reported: unknown[] = [];
  const history = async () => ({
    messages: posted.map(({ metadata }, index) => ({ ts: `${index}.0`, user: SELF.user, metadata })),
  });
  const calls = {
    self: async () => SELF,
    make: async (_method: string, call: (web: unknown) => unknown) => call({ conversations: { history } }),
    post: async ({ text, metadata }: Posted) => {
      const failure = meets.shift() ?? null;
      if (failure === null || failure.taken) posted.push({ text, metadata });
      if (failure) throw new CallFailed(failure);
      return '1.0';
    },
  } as unknown as Calls;
  const room = { channel: 'C1', state: 'open', check: async () => room.state };
  const parts = {
    ...{ calls, alertRoom: room, clock: { now: () => NOW }, caseLinks: async () => () => null },
    report: (error: unknown) => void reported.push(error),
  } as unknown as MailParts;
  const read = (body: string, again = false) => readMail(body, again, parts);
  return { room, words: () => posted.map(({ text }) => text), reported, read };
}

const { body: ALERT } = alertMail('day:1', [{ words: '今天的末端', cases: [] }]);

it('what finds Slack out of reach waits for it, as long as it takes', async () => {
  const { words, read, reported } = workspace([
    { kind: 'not_sent', reason: 'ECONNREFUSED' },
    { kind: 'slow_down', milliseconds: 1_500 },
    { kind: 'refused', error: 'token_revoked' },
    { kind: 'refused', error: 'is_archived' },
  ]);
  const pauses: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    const reading = await read(ALERT, tries > 0);
    if (reading.kind === 'later') pauses.push(reading.retryAt - NOW);
  }
  expect(pauses).toEqual([5_000, 1_500, 60_000, 120_000]);
  // Somebody has to mend these.
  expect(reported).toHaveLength(2);
  expect(await read(ALERT, true)).toEqual({ kind: 'read' });
  expect(words()).toEqual(['今天的末端']);
});

it('what Slack finds wrong with it is a failure, and is set aside at last', async () => {
  const { read } = workspace([{ kind: 'refused', error: 'msg_too_long' }]);
  await expect(read(ALERT)).rejects.toThrow('msg_too_long');
});

it('an alert of which nobody heard whether it arrived is looked for, and said once', async () => {
  const { words, read } = workspace([{ kind: 'unknown', reason: 'ECONNRESET', taken: true }]);
  expect(await read(ALERT)).toMatchObject({ kind: 'later' });
  expect(await read(ALERT, true)).toEqual({ kind: 'read' });
  expect(words()).toEqual(['今天的末端']);
  const { body } = alertMail('day:2', [{ words: '今天的末端', cases: [] }]);
  expect(await read(body)).toEqual({ kind: 'read' });
  expect(words()).toHaveLength(2);
});

it('an alert waits while people of another company read the channel, and nobody is called for it each time', async () => {
  const { room, words, read, reported } = workspace([]);
  room.state = 'shared';
  expect(await read(ALERT)).toEqual({ kind: 'later', retryAt: NOW + 120_000, reason: 'shared' });
  expect(words()).toEqual([]);
  expect(reported).toEqual([]);
  room.state = 'open';
  expect(await read(ALERT, true)).toEqual({ kind: 'read' });
  expect(words()).toEqual(['今天的末端']);
});

it('events of one thread are handled in their order, those of others beside them', () => {
  const laneOf = (event: object) =>
    eventMail({ type: 'event_callback', team_id: 'T1', event_id: 'E1', event: { type: 'message', ...event } })
      .lane;
  const inThread = { channel: 'C1', ts: '2.0', thread_ts: '1.0' };
  const edited = { subtype: 'message_changed', channel: 'C1', ts: '3.0', message: inThread };
  const gone = {
    subtype: 'message_deleted',
    channel: 'C1',
    ts: '4.0',
    deleted_ts: '2.0',
    previous_message: inThread,
  };
  expect(new Set([inThread, edited, gone, { channel: 'C1', ts: '1.0' }].map(laneOf)).size).toBe(1);
  expect(laneOf({ channel: 'C1', ts: '9.0', thread_ts: '8.0' })).not.toBe(laneOf(inThread));
});
