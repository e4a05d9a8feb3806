import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { give } from '../../src/commands/flow-test/replay.ts';
import { readConversations } from '../../src/commands/flow-test/run.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Conversation } from '../../src/engine/conversation.ts';
import type { Turn } from '../../src/engine/ports/turn-store.ts';
import { type Rehearsal, rehearse } from '../../src/wiring/rehearsal.ts';
import { someTurn } from '../contract/samples.ts';
import { bothPlatforms } from '../fakes/both-platforms.ts';
import { copyOfFlows, FLOWS } from './planted.ts';

/** A conversation as an earlier program stored it while a question was waiting for its answer. */
interface History {
  /** The golden conversation that was played. */
  readonly file: string;
  readonly now: number;
  /** The questions that were answered before. */
  readonly asked: readonly string[];
  readonly conversation: Conversation;
  readonly case: Case | null;
  readonly clocks: Turn['clocks'];
}

const FOLDER = join(import.meta.dirname, 'histories');
const EARLIER = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl.gz'));

const loaded = loadFlows(FLOWS);
const texts = loadTexts(FLOWS);
const sender = bothPlatforms(texts);
const golden = new Map(readConversations(FLOWS).map(({ file, conversation }) => [file, conversation]));

function historiesOf(name: string): History[] {
  const lines = gunzipSync(readFileSync(join(FOLDER, name))).toString('utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The conversation as it was stored, under the program of today. */
async function taken(history: History, flows = loaded): Promise<Rehearsal> {
  const { lane } = history.conversation;
  const store = createMemoryStore();
  await store.commitTurns([
    someTurn({
      lane,
      conversation: { value: history.conversation, version: 0 },
      case: history.case && { value: history.case, version: 0 },
      clocks: history.clocks,
    }),
  ]);
  const { locale } = history.conversation;
  return rehearse(flows, texts, { at: history.now, lane, locale, store, sender });
}

/** Goes on to the end with the customer's own answers; what was asked on the way, and where it stopped. */
async function goOn(history: History, rehearsal: Rehearsal) {
  const conversation = golden.get(`conversations/${history.file}`);
  if (!conversation) throw new Error(`${history.file} is not played any more`);
  const left = new Map(Object.entries(conversation.answers).map(([state, list]) => [state, [...list]]));
  for (const state of history.asked) left.get(state)?.shift();
  const asked: string[] = [];
  for (;;) {
    const state = await rehearsal.state();
    if (state === conversation.expect.ends) break;
    asked.push(state);
    const answer = left.get(state)?.shift();
    if (answer === undefined) return { asked, stuck: state };
    await give(answer, rehearsal);
  }
  return { asked, stuck: null };
}

function factsOf(theCase: Case | null) {
  return Object.fromEntries(
    Object.entries(theCase?.facts ?? {}).map(([name, fact]) => [name, fact?.standing]),
  );
}

describe('conversations stored by earlier programs', () => {
  it.each(EARLIER)('%s go on to their end, and nothing is asked twice', async (name) => {
    const histories = historiesOf(name);
    expect(histories.length).toBeGreaterThan(50);
    const faults: unknown[] = [];
    for (const history of histories) {
      const rehearsal = await taken(history);
      const { asked, stuck } = await goOn(history, rehearsal);
      const wanted = golden.get(`conversations/${history.file}`)?.expect;
      const again = asked.filter(
        (state) => history.asked.includes(state) && !wanted?.questions.includes(state),
      );
      const facts = factsOf(await rehearsal.case());
      const lost = Object.keys(factsOf(history.case)).filter((fact) => !(fact in facts));
      if (stuck !== null || again.length > 0 || lost.length > 0)
        faults.push({ file: history.file, at: history.conversation.place, asked, stuck, again, lost });
    }
    expect(faults).toEqual([]);
  });
});

describe('a flow that changed while its question was waiting', () => {
  const LOGIN = 'paid_no_order.login';
  const newest = EARLIER.at(-1) ?? '';

  /** The flows with the question about the login written otherwise. */
  function changed(...changes: readonly (readonly [from: string, to: string])[]) {
    const dir = copyOfFlows();
    const file = join(dir, 'losses/paid_no_order.yaml');
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    writeFileSync(file, text);
    return loadFlows(dir);
  }

  function waitingAtLogin(): History {
    const found = historiesOf(newest).find(({ conversation }) => conversation.place.state === LOGIN);
    if (!found) throw new Error(`nobody waits at ${LOGIN}`);
    return found;
  }

  const gone = [
    ['  login:', '  account:'],
    ['to: login', 'to: account'],
  ] as const;

  it('and is gone leads on at the first question that is open, with nothing asked twice', async () => {
    const history = waitingAtLogin();
    const rehearsal = await taken(history, changed(...gone));
    await rehearsal.press('same');
    expect(await rehearsal.state()).toBe('paid_no_order.account');
    expect((await rehearsal.case())?.checks).toEqual(history.case?.checks);
    await rehearsal.press('same');
    const { asked, stuck } = await goOn({ ...history, asked: [...history.asked, LOGIN] }, rehearsal);
    expect(stuck).toBeNull();
    expect(asked.filter((state) => history.asked.includes(state))).toEqual([]);
  });

  it('and has another name takes the answer that was under way', async () => {
    const history = waitingAtLogin();
    const renamed = ['silence_hours: 48', 'silence_hours: 48\nrenamed: { login: account }'] as const;
    const rehearsal = await taken(history, changed(...gone, renamed));
    await rehearsal.press('same');
    expect(await rehearsal.state()).toBe('paid_no_order.payment');
    expect((await rehearsal.case())?.checks.at(-1)).toMatchObject({
      check: 'same_contact',
      result: 'ruled_out',
    });
  });

  it('and lost the pressed option puts its question again, with the options of now', async () => {
    const history = waitingAtLogin();
    const { label } = history.conversation.prompt?.buttons[0] ?? { label: '' };
    const rehearsal = await taken(
      history,
      changed(['same: { label: option-login-same', 'mine: { label: option-login-same']),
    );
    await rehearsal.press('same');
    expect(await rehearsal.state()).toBe(LOGIN);
    expect((await rehearsal.last()).buttons).toContainEqual({ option: 'mine', label });
    await rehearsal.press('mine');
    expect(await rehearsal.state()).toBe('paid_no_order.payment');
  });
});
