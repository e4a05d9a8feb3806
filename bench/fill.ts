import { systemClock } from '../src/adapters/clock/system-clock.ts';
import { readConfig } from '../src/config.ts';
import type { AuditEntry } from '../src/domain/audit.ts';
import { makeReference } from '../src/domain/reference.ts';
import type { Turn } from '../src/engine/ports/turn-store.ts';
import { openGround } from '../src/wiring/ground.ts';
import { rehearse } from '../src/wiring/rehearsal.ts';
import { messageAt } from './telegram/dialogue.ts';

const TURNS = 10;
const AT_ONCE = 500;
const FIRST_CHAT = 10_000_000;

/** Puts so many conversations with their cases into a data folder, each as a dialogue of ten turns leaves it. */
export async function fill(dataDir: string, count: number): Promise<void> {
  const clock = systemClock();
  const ground = await openGround(readConfig({ ZHAODAN_DATA_DIR: dataDir }), clock);
  const model = rehearse(ground.loaded, ground.texts, { at: clock.now() });
  for (let turn = 0; turn < TURNS; turn += 1) await model.say(messageAt(turn, 0));
  const { conversation, case: theCase } = await model.store.load(model.lane);
  if (!conversation || !theCase) throw new Error('the dialogue opened no case');
  // As the customer's own words, so that nothing of it is to be delivered.
  const lines = (await model.log()).map((line) => ({ ...line, author: 'customer' as const }));
  const audit = lines.map(
    ({ at }): AuditEntry => ({
      ...{ type: 'message_in', actor: { kind: 'customer' }, at, open: {}, personal: {} },
    }),
  );
  const copy = (index: number): Turn => {
    const lane = `telegram:${FIRST_CHAT + index}`;
    const reference = makeReference(ground.randomness.bytes(8));
    return {
      ...{ lane, audit, handled: [`filled:${index}`], edits: [], copies: [], clocks: [] },
      ...{ also: [], letters: [], archive: [], terms: [] },
      conversation: { value: { ...conversation.value, lane, case: reference }, version: 0 },
      case: { value: { ...theCase.value, reference }, version: 0 },
      log: lines.map((line) => ({ ...line, lane, case: reference })),
      paymentNumbers: [messageAt(7, FIRST_CHAT + index)],
    };
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from);
    await ground.store.commitTurns(Array.from({ length: size }, (_, index) => copy(from + index)));
  }
  await ground.close();
}
