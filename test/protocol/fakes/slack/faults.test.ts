import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { DESK, freshSlack, GENERAL, LILEI, refusal } from './clients.ts';

async function thrown(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => expect.fail('the call went well'),
    (error) => error,
  );
}

describe('paces', () => {
  it('let one message a second into a channel, and say how long to wait', async () => {
    const { web, slack } = await freshSlack();
    await slack.set({ rates: true });
    await slack.runTime(0.001);
    await web.conversations.join({ channel: GENERAL });
    const post = (channel: string) => web.chat.postMessage({ channel, text: 'x' });
    for (let count = 0; count < 3; count += 1) await post(DESK);
    const error = (await thrown(post(DESK))) as WebAPIRateLimitedError;
    expect(error).toBeInstanceOf(WebAPIRateLimitedError);
    expect(error.retryAfter).toBe(1);
    expect((await post(GENERAL)).ok).toBe(true);
    await slack.advance(1);
    expect((await post(DESK)).ok).toBe(true);
    expect(await slack.readChannel(DESK)).toHaveLength(4);
  });

  it('count other methods by the minute and their tier', async () => {
    const { web, slack } = await freshSlack();
    await slack.set({ rates: true });
    await slack.runTime(0.001);
    for (let count = 0; count < 20; count += 1) await web.users.list({});
    expect(await thrown(web.users.list({}))).toMatchObject({ retryAfter: 3 });
    expect((await web.users.info({ user: LILEI })).ok).toBe(true);
  });
});

describe('faults', () => {
  it('strike a method or a channel, as often as told', async () => {
    const { web, slack } = await freshSlack();
    await web.conversations.join({ channel: GENERAL });
    const rule = await slack.fail({ place: DESK, fault: { kind: 'too-many', seconds: 30 } });
    const post = (channel: string) => web.chat.postMessage({ channel, text: 'x' });
    expect(await thrown(post(DESK))).toMatchObject({ retryAfter: 30 });
    expect((await post(GENERAL)).ok).toBe(true);
    await slack.heal(rule);
    expect((await post(DESK)).ok).toBe(true);
  });

  it.each([
    ['a 503 before it was taken', { kind: 'broken', status: 503, accepted: false }, WebAPIHTTPError, 0],
    ['a 502 after it was taken', { kind: 'broken', status: 502, accepted: true }, WebAPIHTTPError, 1],
    ['a reset before the body', { kind: 'reset', when: 'before-body' }, WebAPIRequestError, 0],
    ['a reset before it was taken', { kind: 'reset', when: 'before' }, WebAPIRequestError, 0],
    ['a reset after it was taken', { kind: 'reset', when: 'after' }, WebAPIRequestError, 1],
  ] as const)('%s', async (_what, fault, kind, visible) => {
    const { web, slack } = await freshSlack();
    await slack.fail({ method: 'chat.postMessage', times: 1, fault });
    expect(await thrown(web.chat.postMessage({ channel: DESK, text: 'x' }))).toBeInstanceOf(kind);
    expect(await slack.readChannel(DESK)).toHaveLength(visible);
    const [record] = await slack.requests();
    expect(record).toMatchObject({ method: 'chat.postMessage', fault: fault.kind, accepted: visible === 1 });
  });

  it('answer what is no JSON, and forget a token', async () => {
    const { web, slack } = await freshSlack();
    await slack.fail({ times: 1, fault: { kind: 'garbled' } });
    expect((await refusal(web.chat.postMessage({ channel: DESK, text: 'x' }))).error).toBe('{"ok":tru');
    await slack.fail({ times: 1, fault: { kind: 'revoked' } });
    expect((await refusal(web.auth.test())).error).toBe('token_revoked');
  });

  it('hang until the caller has had enough', async () => {
    const { web, slack } = await freshSlack({ timeout: 100 });
    await slack.fail({ times: 1, fault: { kind: 'hang', seconds: 3600, accepted: true } });
    expect(await thrown(web.chat.postMessage({ channel: DESK, text: 'x' }))).toBeInstanceOf(
      WebAPIRequestError,
    );
    expect(await slack.readChannel(DESK)).toHaveLength(1);
  });

  it('turn one message into four where the client sends again by itself', async () => {
    const { web, slack } = await freshSlack({ retryConfig: { retries: 10, minTimeout: 1, maxTimeout: 1 } });
    await slack.fail({ method: 'chat.postMessage', times: 3, fault: { kind: 'reset', when: 'after' } });
    await web.chat.postMessage({ channel: DESK, text: '您的卡密' });
    expect((await slack.readChannel(DESK)).map(({ copies }) => copies)).toEqual([4, 4, 4, 4]);
  });

  it('keep a record of everything asked, without tokens', async () => {
    const { web, slack } = await freshSlack();
    await web.chat.postMessage({ channel: DESK, text: '卡片' });
    await refusal(web.chat.delete({ channel: DESK, ts: '1.000001' }));
    const requests = await slack.requests();
    expect(requests).toMatchObject([
      {
        method: 'chat.postMessage',
        place: DESK,
        accepted: true,
        status: 200,
        error: null,
        args: { text: '卡片' },
      },
      { method: 'chat.delete', place: DESK, accepted: false, error: 'message_not_found' },
    ]);
    expect(JSON.stringify(requests)).not.toContain('xoxb');
  });
});
