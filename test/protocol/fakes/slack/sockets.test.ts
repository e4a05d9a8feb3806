import { SocketModeClient } from '@slack/socket-mode';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.ts';
import { DESK, freshSlack, LILEI, silent } from './clients.ts';

interface Arrived {
  readonly ack: (body?: object) => Promise<void>;
  readonly envelope_id: string;
  readonly type: string;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
}

async function socketWorkspace() {
  const fake = await freshSlack();
  await fake.slack.set({ socketMode: true });
  const { appToken } = await fake.slack.settings();
  /** One connection of Slack's own client. It reconnects by itself unless told not to. */
  const connect = async (take: (arrived: Arrived) => unknown, reconnects = false) => {
    const client = new SocketModeClient({
      appToken,
      logger: silent,
      autoReconnectEnabled: reconnects,
      clientPingTimeout: 100,
      clientOptions: { slackApiUrl: fake.url },
    });
    client.on('slack_event', take);
    onTestFinished(() => client.disconnect());
    await client.start();
    return client;
  };
  return { ...fake, connect };
}

const says = ({ body }: Arrived) => (body.event as { text: string }).text;

describe('Socket Mode', () => {
  it('brings events, presses and commands, and takes their answers', async () => {
    const { web, slack, connect } = await socketWorkspace();
    const arrived: Arrived[] = [];
    await connect(async (one) => {
      arrived.push(one);
      await one.ack(one.type === 'slash_commands' ? { text: '只给你看' } : undefined);
    });
    expect(await slack.sockets()).toBe(1);
    await slack.write(LILEI, DESK, '你好');
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'delivered', attempts: 1 }]),
    );
    await slack.command(LILEI, DESK, '/cases');
    expect(await slack.readWhispers(LILEI)).toMatchObject([{ text: '只给你看' }]);
    await slack.set({ events: [] });
    const button = {
      type: 'button' as const,
      action_id: 'claim',
      text: { type: 'plain_text' as const, text: '认领' },
    };
    const { ts = '' } = await web.chat.postMessage({
      channel: DESK,
      text: 'x',
      blocks: [{ type: 'actions', elements: [button] }],
    });
    expect((await slack.press(LILEI, { channel: DESK, ts }, 'claim')).outcome).toBe('acked');
    expect(arrived.map(({ type, retry_num }) => [type, retry_num])).toEqual([
      ['events_api', 0],
      ['slash_commands', undefined],
      ['interactive', undefined],
    ]);
    expect(arrived[0]?.body).toMatchObject({ type: 'event_callback', event: { text: '你好' } });
  });

  it('sends an event to any one of the connections', async () => {
    const { slack, connect } = await socketWorkspace();
    const arrived: string[][] = [[], []];
    for (const mine of arrived)
      await connect(async (one) => {
        mine.push(says(one));
        await one.ack();
      });
    for (const text of ['1', '2', '3', '4']) await slack.write(LILEI, DESK, text);
    await eventually(() => expect(arrived.flat().sort()).toEqual(['1', '2', '3', '4']));
    expect(arrived.map((mine) => mine.length)).toEqual([2, 2]);
  });

  it('tries an event again that nobody acknowledged, and may send one envelope twice as if it were new', async () => {
    const { slack, connect } = await socketWorkspace();
    const arrived: Arrived[] = [];
    await connect(async (one) => {
      arrived.push(one);
      if (arrived.length > 1) await one.ack();
    });
    await slack.write(LILEI, DESK, '你好');
    await eventually(() => expect(arrived).toHaveLength(1));
    await slack.advance(3);
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'delivered', attempts: 2 }]),
    );
    expect(arrived.map(({ retry_num }) => retry_num)).toEqual([0, 1]);
    await slack.deliverTimes(2);
    await slack.write(LILEI, DESK, '又好');
    await eventually(() => expect(arrived).toHaveLength(4));
    const [first, second] = arrived.slice(2);
    expect(second).toMatchObject({ envelope_id: first?.envelope_id, retry_num: 0 });
  });

  it('asks to go and to come back, and the client does', async () => {
    const { slack, connect } = await socketWorkspace();
    const arrived: Arrived[] = [];
    await connect(async (one) => {
      arrived.push(one);
      await one.ack();
    }, true);
    await slack.dismissSockets('refresh_requested');
    await eventually(async () => expect(await slack.sockets()).toBe(0));
    await eventually(async () => expect(await slack.sockets()).toBe(1));
    await slack.write(LILEI, DESK, '还在吗');
    await eventually(() => expect(arrived.map(says)).toEqual(['还在吗']));
  });

  it('loses what happens while every socket is dead', async () => {
    const { slack, connect } = await socketWorkspace();
    const arrived: Arrived[] = [];
    const take = async (one: Arrived) => {
      arrived.push(one);
      await one.ack();
    };
    const first = await connect(take);
    await slack.refuseSockets(true);
    await slack.cutSockets();
    await eventually(() => expect(first.websocket?.isActive() ?? false).toBe(false));
    await slack.write(LILEI, DESK, '没人听见');
    await slack.refuseSockets(false);
    await connect(take);
    await slack.write(LILEI, DESK, '听见了');
    await eventually(() => expect(arrived.map(says)).toEqual(['听见了']));
    expect((await slack.told()).map(({ state }) => state)).toEqual(['missed', 'delivered']);
  });

  it('lets ten in and no more', async () => {
    const { slack, web, connect } = await socketWorkspace();
    for (let count = 0; count < 10; count += 1) await connect(() => undefined);
    expect(await slack.sockets()).toBe(10);
    const { appToken } = await slack.settings();
    const { url = '' } = await web.apps.connections.open({ token: appToken });
    const words: unknown[] = [];
    const eleventh = new WebSocket(url);
    eleventh.addEventListener('message', ({ data }) => words.push(JSON.parse(String(data))));
    await eventually(() => expect(eleventh.readyState).toBe(WebSocket.CLOSED));
    expect(words).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    expect(await slack.sockets()).toBe(10);
  });

  it('opens no connection where it is switched off, or the token is not the app’s', async () => {
    const { slack, web } = await socketWorkspace();
    const { appToken } = await slack.settings();
    await slack.set({ socketMode: false });
    await expect(web.apps.connections.open({ token: appToken })).rejects.toThrow('forbidden');
  });
});
