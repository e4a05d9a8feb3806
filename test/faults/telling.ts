import assert from 'node:assert/strict';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import { Customer, type SeenEntry } from './customer.ts';

/** What a customer presses wherever these buttons are alive, most wanted first. */
const WANTED = ['agree', 'submit', 'success', 'unpaid'];

/** The facts of one loss, told bit by bit; the numbers differ so that nobody's payment is anybody else's. */
function story(serial: number): string[] {
  const tail = String(serial).padStart(10, '0');
  return [
    `付了${20 + (serial % 70)}没反应`,
    `${ON_YESTERDAY['zh-CN']}14:03微信付的`,
    `交易单号4200002345${YESTERDAY}${tail} 商户单号XC${YESTERDAY}${tail}`,
    '买的是原神月卡',
  ];
}

export interface Told {
  readonly customer: Customer;
  readonly entries: readonly SeenEntry[];
}

/** Goes the whole way to the receipt, whatever happens to the service meanwhile. */
export async function tell(url: () => string, serial: number): Promise<Told> {
  const customer = new Customer(url);
  await customer.enter();
  const facts = story(serial);
  let reply = await customer.reply(0);
  for (let turns = 0; turns < 30; turns += 1) {
    const option = WANTED.find((each) => reply.buttons.some((button) => button.option === each));
    const next = facts[0];
    if (option !== undefined && (option !== 'submit' || next === undefined))
      await customer.press(reply, option);
    else if (next !== undefined) {
      facts.shift();
      await customer.say(next);
    }
    reply = await customer.reply(reply.number);
    const entries = await customer.entries();
    if (entries.some(({ text }) => text.includes('回执'))) return { customer, entries };
  }
  throw new Error(`no receipt in 30 turns; the last reply was: ${reply.text}`);
}

/**
 * So many customers at once, each followed by the next, until `stop` lets the last of them come to their end and gives
 * what all saw. `url`: where the customer in this place finds the service now.
 */
export function keepTelling(
  atOnce: number,
  url: (place: number) => string,
): { readonly done: readonly Told[]; stop(): Promise<readonly Told[]> } {
  let going = true;
  let serial = 0;
  const done: Told[] = [];
  const customers = Array.from({ length: atOnce }, async (_, place) => {
    while (going) {
      serial += 1;
      done.push(await tell(() => url(place), serial));
    }
  });
  return {
    done,
    async stop() {
      going = false;
      await Promise.all(customers);
      return done;
    },
  };
}

/** Whatever happened meanwhile: nothing acknowledged is lost or doubled, nothing is asked twice, one receipt. */
export function heldUp({ customer, entries }: Told): void {
  assert.deepEqual(
    entries.map(({ number }) => number),
    entries.map((_, index) => index + 1),
  );
  const said = entries.filter(({ author }) => author === 'customer').map(({ text }) => text);
  for (const text of customer.acknowledged)
    assert.deepEqual(
      said.filter((each) => each === text),
      [text],
    );
  const asked = entries.filter(({ author }) => author === 'zhaodan');
  const twice = asked.filter((entry, index) => index > 0 && entry.text === asked[index - 1]?.text);
  assert.deepEqual(twice, []);
  assert.equal(entries.filter(({ text }) => text.includes('回执')).length, 1);
}
