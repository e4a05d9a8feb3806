import type { Locale } from '../domain/locale.ts';
import type { InboundEvent } from './inbound.ts';
import type { DeskStore } from './ports/desk-store.ts';
import type { LoadedLane, TurnStore } from './ports/turn-store.ts';
import { newConversation } from './turn/beginning.ts';
import { commitOne } from './turn/commit-one.ts';
import { finish } from './turn/finish.ts';
import type { Foreknowledge } from './turn/foreknowledge.ts';
import type { Sources } from './turn/prepare.ts';
import { broughtCode, startedWith } from './turn/typed-command.ts';
import { openWork } from './turn/work.ts';

/**
 * What became of a code from another channel (`/start CODE`, `/continue CODE`). `lane`: this chat leads into that conversation from now
 * on, and what happened waits there. `why`: it leads nowhere, which the turn says in words.
 */
type Continuing = { readonly lane: string } | { readonly why: NonNullable<Foreknowledge['continuing']> };

/**
 * Whether something is open in a conversation that would be left behind by going on in another one: any of its cases, not
 * only the one that is talked about, and also one of which nobody said yet whether what was decided arrived.
 */
export async function isBusy(lane: string, store: Pick<DeskStore, 'casesOf'>): Promise<boolean> {
  return (await store.casesOf(lane)).some((row) => row.case.stage !== 'closed');
}

/** `null` where the event brings no code. Whoever has something open here finishes it here, so that no case is left behind. */
export async function goOnElsewhere(
  loaded: LoadedLane,
  event: InboundEvent,
  { store, codes, clock }: Sources,
  locale: Locale,
): Promise<Continuing | null> {
  const { lane, from = lane } = event;
  const code = broughtCode(event);
  if (code === null) return meansCode(event) ? { why: 'no_such_code' } : null;
  if (from === lane && (await isBusy(lane, store))) return { why: 'busy' };
  const there = (await codes.redeem(code, from)) ?? (await redeemedBefore(lane, from, store));
  if (there === null) return { why: 'no_such_code' };
  const now = clock.now();
  const stored = loaded.conversation ?? { value: newConversation(lane, locale, now), version: 0 };
  const work = openWork(now, lane, stored, null);
  const behind = loaded.waiting.filter((each) => each.key !== event.key && (each.from ?? lane) === from);
  work.handled.push(event.key, ...behind.map(({ key }) => key));
  work.letters.push(
    { key: `${event.key}:continued`, lane: from, at: now, content: { kind: 'continued' } },
    ...behind.map((each) => ({ ...each, key: `${each.key}:moved`, lane: from })),
  );
  // Where another turn was faster it still waits here, and is looked at again.
  await commitOne(store, finish(work));
  return { lane: there };
}

/** The code was used up and what follows was not written: its address leads away from where the code came in. */
async function redeemedBefore(
  lane: string,
  from: string,
  store: Pick<TurnStore, 'loadFrom'>,
): Promise<string | null> {
  const { lane: there } = await store.loadFrom(from);
  return there === lane ? null : there;
}

/** A link may start with something else; what is typed behind `/continue` is meant for a code. */
function meansCode({ content }: InboundEvent): boolean {
  return (
    content.kind === 'text' && /^\s*\/continue\b/i.test(content.text) && startedWith(content.text) !== null
  );
}
