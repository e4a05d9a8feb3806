import type { Locale } from '../domain/locale.ts';
import { readContinueCode } from './continue-code.ts';
import type { InboundEvent } from './inbound.ts';
import type { LoadedLane } from './ports/turn-store.ts';
import { newConversation } from './turn/beginning.ts';
import { commitOne } from './turn/commit-one.ts';
import { finish } from './turn/finish.ts';
import type { Foreknowledge } from './turn/foreknowledge.ts';
import type { Sources } from './turn/prepare.ts';
import { startedWith } from './turn/typed-command.ts';
import { openWork } from './turn/work.ts';

/**
 * What became of a code from another channel (`/start CODE`, `/continue CODE`). `lane`: this chat leads into that conversation from now
 * on, and what happened waits there. `why`: it leads nowhere, which the turn says in words.
 */
type Continuing = { readonly lane: string } | { readonly why: NonNullable<Foreknowledge['continuing']> };

/** `null` where the event brings no code. Whoever has something open here finishes it here, so that no case is left behind. */
export async function goOnElsewhere(
  loaded: LoadedLane,
  event: InboundEvent,
  { store, codes, clock }: Sources,
  locale: Locale,
): Promise<Continuing | null> {
  const { lane, from = lane, content } = event;
  const code = content.kind === 'text' ? startedWith(content.text) : null;
  if (code === null) return null;
  if (readContinueCode(code) === null) return typedCode(content) ? { why: 'no_such_code' } : null;
  const stage = loaded.case?.value.stage;
  if (from === lane && (stage === 'collecting' || stage === 'handed_over')) return { why: 'busy' };
  const there = await codes.redeem(code, from);
  if (there === null) return { why: 'no_such_code' };
  const now = clock.now();
  await store.receive([
    { key: `${event.key}:continued`, lane: from, at: now, content: { kind: 'continued' } },
  ]);
  const stored = loaded.conversation ?? { value: newConversation(lane, locale, now), version: 0 };
  const work = openWork(now, lane, stored, null);
  work.handled.push(event.key);
  await commitOne(store, finish(work));
  return { lane: there };
}

/** A link may start with something else; what is typed behind `/continue` is meant for a code. */
function typedCode(content: InboundEvent['content']): boolean {
  return content.kind === 'text' && /^\s*\/continue\b/i.test(content.text);
}
