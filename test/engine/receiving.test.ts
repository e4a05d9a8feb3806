import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import { ZhaodanError } from '../../src/engine/errors.ts';
import type { InboundContent } from '../../src/engine/inbound.ts';
import { createReceiver } from '../../src/engine/receiving.ts';
import { LANE } from '../contract/samples.ts';
import { ALL_AT_ONCE, NOW } from './rehearsal.ts';
import { reporterOf, turnParts } from './turn-parts.ts';

const SETTLE = 900;

let store: Store;
/** Lanes that were told to answer what waits, and after how long. */
let woken: (readonly [string, number])[];
let turns: number;
/** What could not be done at once, and why. */
let fallen: (readonly [string, unknown])[];
let receive: ReturnType<typeof createReceiver>;

function open(over: Store): void {
  store = over;
  [woken, fallen, turns] = [[], [], 0];
  receive = createReceiver({
    ...turnParts(store),
    reporter: reporterOf({
      turnDone: () => {
        turns += 1;
      },
      fellBack: (where, reason) => fallen.push([where, reason]),
    }),
    lanes: { wake: (lane, after = 0) => void woken.push([lane, after]) },
    settleMs: SETTLE,
  });
}

let sent = 0;
async function send(content: InboundContent): Promise<'new' | 'seen'> {
  sent += 1;
  return receive({ key: `k${sent}`, lane: LANE, at: NOW, content });
}
const say = (text: string) => send({ kind: 'text', text });

async function press(option: string): Promise<void> {
  const { conversation } = await store.load(LANE);
  await send({ kind: 'press', prompt: conversation?.value.prompt?.id ?? '', option });
}

const said = async () => (await store.log(LANE, 0)).filter(({ author }) => author === 'zhaodan').length;
const waiting = async () => (await store.load(LANE)).waiting.length;

beforeEach(() => open(createMemoryStore()));

describe('what comes in', () => {
  it('is answered by the time it is received, where it is all there is to say', async () => {
    await say('/start');
    expect(await said()).toBe(1);
    await press('agree');
    expect(await said()).toBe(2);
    expect([turns, woken, await waiting()]).toEqual([2, [], 0]);
  });

  it('is answered at once where it answers the question, and waits for more where it begins a story', async () => {
    await say('/start');
    await say('同意');
    expect(await said()).toBe(2);
    await say('昨天付了68');
    expect([await said(), await waiting(), woken]).toEqual([2, 1, [[LANE, SETTLE]]]);
    // What follows belongs to the same reply, also a button.
    await say('一直转圈');
    expect([await said(), await waiting()]).toEqual([2, 2]);
  });

  it('is answered at once where nothing is missing any more', async () => {
    await say('/start');
    await say('同意');
    await say(ALL_AT_ONCE);
    expect([turns, await waiting()]).toEqual([3, 0]);
  });

  it('keeps its order, however much comes in the same breath', async () => {
    await Promise.all([say('/start'), say('同意'), say('/help'), say('/status')]);
    const lines = await store.log(LANE, 0);
    const customer = lines.filter(({ author }) => author === 'customer').map(({ text }) => text);
    expect([
      ...customer,
      ...(await store.load(LANE)).waiting.map(({ content }) => 'text' in content && content.text),
    ]).toEqual(['/start', '同意', '/help', '/status']);
  });

  it('is kept where its turn cannot be found or written, and why is told', async () => {
    const bug = new TypeError('no such turn');
    for (const [where, broken] of [
      ['decide', { loadFrom: () => Promise.reject(bug) }],
      ['commit', { answer: () => Promise.reject(bug) }],
    ] as const) {
      open({ ...createMemoryStore(), ...broken });
      expect(await say('/start')).toBe('new');
      expect([await waiting(), woken, fallen]).toEqual([1, [[LANE, 0]], [[where, bug]]]);
    }
  });

  it('is refused where the disk is full: whoever brought it comes again, and nobody needs to look', async () => {
    const full = () => Promise.reject(new ZhaodanError('storage_full', 'no room'));
    open({ ...createMemoryStore(), answer: full, receive: full });
    await expect(say('/start')).rejects.toMatchObject({ code: 'storage_full' });
    open({ ...createMemoryStore(), loadFrom: full, receive: full });
    await expect(say('/start')).rejects.toMatchObject({ code: 'storage_full' });
    expect(fallen).toEqual([]);
  });

  it('leaves files, and what takes long, to the lane', async () => {
    await say('/start');
    await press('agree');
    await send({ kind: 'files', files: [], caption: '' });
    expect([await waiting(), woken]).toEqual([1, [[LANE, 0]]]);
    open(createMemoryStore());
    await say('/mydata');
    expect([turns, await waiting(), woken]).toEqual([0, 1, [[LANE, 0]]]);
  });
});
