import { Customer, type SeenEntry } from '../faults/customer.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';

/** The whole of it in one message, as somebody would paste it. The order book of the demo knows no number with a 7 at its end. */
export const WHOLE_STORY = `${ON_YESTERDAY['zh-CN']}14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，我的订单里没有这一单。交易单号4200002345${YESTERDAY}3456789017 商户单号XC${YESTERDAY}140312347，充值账号188273645`;

/** Somebody tells their story at the chat page and hands it over to the desk. */
export async function submitCase(
  url: () => string,
): Promise<{ readonly customer: Customer; readonly reference: string }> {
  const customer = new Customer(url);
  await customer.enter();
  const welcome = await customer.reply(0);
  await customer.say(WHOLE_STORY);
  const consent = await toldWith(customer, welcome.number, (entry) => hasButton(entry, 'agree'));
  await customer.press(consent, 'agree');
  const ready = await toldWith(customer, consent.number, (entry) => hasButton(entry, 'submit'));
  await customer.press(ready, 'submit');
  const receipt = await toldWith(customer, ready.number, ({ text }) => text.includes('回执'));
  return { customer, reference: /ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(receipt.text)?.[0] ?? '' };
}

function hasButton({ buttons }: SeenEntry, option: string): boolean {
  return buttons.some((button) => button.option === option);
}

/** The first such words after this line. */
async function toldWith(
  customer: Customer,
  after: number,
  as: (entry: SeenEntry) => boolean,
): Promise<SeenEntry> {
  let entry = await customer.reply(after);
  while (!as(entry)) entry = await customer.reply(entry.number);
  return entry;
}
