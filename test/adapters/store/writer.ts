import { writeSync } from 'node:fs';
import {
  LANE,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someText,
  someTurn,
} from '../../contract/samples.ts';
import { openIn } from './places.ts';

/** A process that goes on with its conversation until it is killed, and says each number once it is safe. */
const store = openIn(process.argv[2] ?? '');
let { conversation, case: about } = await store.load(LANE);
for (;;) {
  const version = conversation?.version ?? 0;
  const number = version + 1;
  const key = `event-${number}`;
  await store.receive([someText(key)]);
  writeSync(1, `received ${number}\n`);
  const value = someConversation({ case: 'ZD-7K3F-2Q', lastNumber: number });
  const turn = someTurn({
    handled: [key],
    conversation: { value, version },
    case: { value: someCase(), version: about?.version ?? 0 },
    audit: [someAudit('message_in', { text: key })],
    log: [someEntry(number)],
  });
  const [outcome] = await store.commitTurns([turn]);
  if (outcome !== 'done') throw new Error(`a lone writer was told ${outcome}`);
  writeSync(1, `done ${number}\n`);
  ({ conversation, case: about } = await store.load(LANE));
}
