import { LANE, someAudit, someCase, someConversation, someTurn } from '../../contract/samples.ts';
import { openAt } from './places.ts';

/** Claims the case again and again until it was claimed so often, and says each version that it was the one to move. */
const [url = '', name = '', claims = '0'] = process.argv.slice(2);
const store = await openAt(url);
for (;;) {
  const loaded = await store.loadCase('ZD-7K3F-2Q');
  const version = loaded?.case.version ?? 0;
  if (version > Number(claims)) break;
  const [outcome] = await store.commitTurns([
    someTurn({
      lane: LANE,
      handled: [`${name}-${version}`],
      conversation: { value: someConversation(), version },
      case: { value: someCase({ stage: 'handed_over', owner: name }), version },
      audit: [someAudit('case_claimed')],
    }),
  ]);
  if (outcome === 'done') process.stdout.write(`${version}\n`);
}
await store.close();
