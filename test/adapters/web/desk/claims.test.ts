import { expect, it } from 'vitest';
import { AgentAtDesk } from '../../../protocol/agent-at-desk.ts';
import { raceForClaims } from '../../../protocol/claim-races.ts';
import { openDeskHouse, SUBMITTED } from './desk-house.ts';

const RACES = 500;

it(`gives a case to one of two who claim it at once and tells the other who has it, ${RACES} times`, async () => {
  const house = await openDeskHouse();
  const references = [];
  for (let index = 0; index < 10; index += 1) references.push(await house.tell(`c${index}`, SUBMITTED));
  const racer = async (id: string, name: string) => ({
    name,
    at: new AgentAtDesk(house.url, await house.signIn(id, 'agent', name)),
  });
  const racers = [await racer('lin', '小林'), await racer('zhao', '赵敏')] as const;
  const raced = await raceForClaims(racers, references, RACES / references.length);
  expect(raced).toMatchObject({ races: RACES, oneOwner: RACES, otherTold: RACES });
  for (const reference of references) {
    const { events } = await house.store.audit(reference);
    const owners = events.flatMap(({ type }) =>
      type === 'case_claimed' ? [1] : type === 'case_released' ? [-1] : [],
    );
    expect(owners).toEqual(Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 1 : -1)));
  }
  await house.close();
}, 60_000);
