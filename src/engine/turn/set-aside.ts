import { isoInBeijing } from '../../domain/beijing.ts';
import { withoutSecrets } from '../../understanding/secrets/without-secrets.ts';
import { understand } from '../../understanding/understand.ts';
import { type InboundContent, type InboundEvent, isFromCustomer } from '../inbound.ts';
import type { TurnStore } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { passOn } from './at-desk/requests.ts';
import { textOf } from './hear.ts';
import type { Sources } from './prepare.ts';
import { humanTalks } from './reply/compose.ts';
import { addToLog, CUSTOMER, record, type Work } from './work.ts';

/** Nobody is left without a word because the program has a fault: what it could not handle is told in the conversation. */
export async function tellSetAside(
  event: InboundEvent,
  { store, clock }: { readonly store: Pick<TurnStore, 'receive'> } & Pick<Sources, 'clock'>,
): Promise<void> {
  const { key, content } = event;
  if (!isFromCustomer(event) || content.kind === 'hello') return;
  const words = safeWords(textOf(content) ?? '', event.writtenAt ?? event.at);
  const files = content.kind === 'files' ? content.files : [];
  const told = { ...event, key: `${key}:set-aside`, at: clock.now() };
  await store.receive([{ ...told, content: { kind: 'set_aside', words, files } }]);
}

/** None where it was the words that could not be read. */
function safeWords(words: string, at: number): string {
  const context = { receivedAt: isoInBeijing(at), shopNames: [] };
  try {
    return withoutSecrets(words, understand(words, context), context);
  } catch {
    return '';
  }
}

/** What was said stands in the conversation, where the desk reads it; nothing is made of it. */
export function takeSetAside(
  work: Work,
  { words, files }: Extract<InboundContent, { kind: 'set_aside' }>,
  tools: Tools,
): void {
  const isKept = words.trim() !== '' || files.length > 0;
  if (isKept) {
    const number = addToLog(work, { author: 'customer', text: words, files });
    record(work, 'message_in', CUSTOMER, { number, files: files.length }, { text: words });
    passOn(work, 0);
  }
  const isPassedOn = isKept && humanTalks(work, tools);
  work.reply.says.push({ key: isPassedOn ? 'set-aside-passed-on' : 'set-aside' });
  work.reply.ask = true;
}
