import { makeReference } from '../../domain/reference.ts';
import { understand } from '../../understanding/understand.ts';
import { withoutSecrets } from '../../understanding/without-secrets.ts';
import type { InboundContent, ReceivedFile } from '../inbound.ts';
import type { Clock, Randomness } from '../ports/clock.ts';
import type { Papers } from '../ports/papers.ts';
import type { RetentionStore } from '../ports/retention-store.ts';
import type { LoadedLane, TurnStore } from '../ports/turn-store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Tools } from '../tools.ts';
import { typedOption } from './choices.ts';
import type { LaneEvent } from './decide.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { typedCommand } from './typed-command.ts';

/** More than this of one text is neither read nor kept: the page sends no more, and who pastes more is told. */
const LONGEST_READ = 100_000;

export interface Sources {
  readonly store: TurnStore & Pick<RetentionStore, 'forget' | 'unnamed'>;
  readonly vault: Vault;
  readonly papers: Papers;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Fetches what a turn needs to know from outside. Everything here can be repeated without harm. */
export async function prepare(
  lane: string,
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  sources: Sources,
  tools: Tools,
): Promise<Foreknowledge> {
  const { store, vault, papers, randomness } = sources;
  const texts = new Map<string, ReadText>();
  const notices = new Map<string, ReceivedFile>();
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const text = textOf(each.event.content);
    if (text === null) continue;
    const receivedAt = new Date(each.event.at + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    const kept = text.slice(0, LONGEST_READ);
    const context = { receivedAt, shopNames: tools.shop.names };
    const says = understand(kept, context);
    const safe = withoutSecrets(kept, says, context);
    texts.set(each.event.key, { text: kept, says, safe, cut: kept.length < text.length });
    const forwarded = each.event.content.kind === 'text' && each.event.content.forwarded === true;
    if (says.kind === 'payment_notice' || (forwarded && says.direction !== null)) {
      const bytes = new TextEncoder().encode(safe);
      const { sha256 } = await vault.put(bytes);
      notices.set(each.event.key, {
        sha256,
        bytes: bytes.length,
        mediaType: 'text/plain',
        name: 'notice.txt',
      });
    }
  }
  const numbers = [...texts.values()].flatMap(({ says: { facts } }) =>
    [facts.transaction_id?.value, facts.merchant_order_id?.value].filter((id) => id !== undefined),
  );
  const commands = events.map((each) => commandOf(each, tools));
  const receiptDue = events.some((each) => each.kind === 'clock' && each.name === 'receipt');
  return {
    texts,
    notices,
    samePayment: numbers.length > 0 ? await store.casesWithPayment(numbers) : [],
    freshReference: await freshReference(store, randomness),
    freshIds: () => id(randomness),
    bundle: commands.includes('mydata') ? await papers.everythingOf(lane) : null,
    receipt: receiptDue && loaded.case ? await papers.receipt(loaded.case.value.reference) : null,
    forgotten: null,
  };
}

/** Whether the customer has just confirmed that their data be deleted. */
export function confirmsDeletion(loaded: LoadedLane, events: readonly LaneEvent[], tools: Tools): boolean {
  const conversation = loaded.conversation?.value;
  if (conversation?.confirming !== 'delete') return false;
  return events.some((each) => {
    if (each.kind !== 'inbound') return false;
    const { content } = each.event;
    if (content.kind === 'press')
      return content.option === 'delete_yes' && content.prompt === conversation.prompt?.id;
    const option = { id: 'yes', label: 'option-delete-yes' };
    return (
      content.kind === 'text' &&
      typedOption(content.text, [option], tools.texts, conversation.locale) === 'yes'
    );
  });
}

function commandOf(each: LaneEvent, { texts }: Tools): string | null {
  return each.kind === 'inbound' && each.event.content.kind === 'text'
    ? typedCommand(each.event.content.text, texts)
    : null;
}

function textOf(content: InboundContent): string | null {
  if (content.kind === 'text' || content.kind === 'edit') return content.text;
  return content.kind === 'files' && content.caption.trim() !== '' ? content.caption : null;
}

async function freshReference(store: TurnStore, randomness: Randomness): Promise<string> {
  for (;;) {
    const reference = makeReference(randomness.bytes(8));
    if ((await store.loadCase(reference)) === null) return reference;
  }
}

/** 96 bits, for prompts and requests: nobody can name one they were not given. */
export function id(randomness: Randomness): string {
  return [...randomness.bytes(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
