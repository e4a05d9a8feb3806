import { type FactName, known, type NamedValue } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { openRequests } from '../at-desk/requests.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';
import { numberIn } from './number-in.ts';

/** What a number is taken for by itself that nothing gives away. */
const TAKEN_FOR: readonly FactName[] = ['recharge_account', 'payee', 'shop_order_id'];
/** Otherwise what is given for the order's number is that, though it looks like a gateway's. */
const MERCHANTS = /商[户家]|\bmerchant/i;
/** Words around a number that is the answer, in words of English and characters of Chinese. */
const MOST_WORDS = 10;
/** An order's number has no shape at all: beside it stands as good as nothing. */
const MOST_BESIDE_ORDER = 2;

/** Which number is wanted where its shape tells nothing: of the payment the one that is still open, or the order's. */
function wantedNumber(work: Work, { evidence }: WaitingState, { plan }: Tools): FactName | null {
  // An agent may ask for what is known, to have it put right.
  const byDesk = openRequests(work).flatMap(({ item }) => plan.rules[item].facts);
  const wanted = [...(evidence ? plan.rules[evidence].facts : []), ...byDesk];
  const { facts } = dossierOf(work);
  const hasPayment = known(facts, 'transaction_id') !== undefined;
  if (!wanted.includes('transaction_id'))
    return byDesk.includes('shop_order_id') ||
      (wanted.includes('shop_order_id') && facts.shop_order_id === undefined)
      ? 'shop_order_id'
      : null;
  // Where two are asked for, the payment channel's own shows by its shape.
  if (!wanted.includes('merchant_order_id')) return hasPayment ? null : 'transaction_id';
  return hasPayment && known(facts, 'merchant_order_id') === undefined ? 'merchant_order_id' : null;
}

/** What a text states, with the number in it as the one that was asked for where nothing in the text calls it another. */
export function withAskedNumber(
  work: Work,
  { text, says }: ReadText,
  stated: readonly NamedValue[],
  pending: WaitingState,
  tools: Tools,
): readonly NamedValue[] {
  const name = wantedNumber(work, pending, tools);
  if (name === 'shop_order_id') {
    const own = stated.find((each) => each.name === 'merchant_order_id');
    if (own !== undefined) return MERCHANTS.test(text) ? stated : [...stated, { name, value: own.value }];
  }
  const numbered = stated.some((each) => ['transaction_id', 'merchant_order_id'].includes(each.name));
  if (name === null || numbered || says.kind === 'question') return stated;
  const run = numberIn(text, says);
  if (run === null) return stated;
  const rest = text.replace(run, '');
  const words = (rest.match(/\p{Script=Han}|[A-Za-z']+/gu) ?? []).length;
  const others = stated.filter((each) => !TAKEN_FOR.includes(each.name) && String(each.value).includes(run));
  const most = name === 'shop_order_id' ? MOST_BESIDE_ORDER : MOST_WORDS;
  if (words > most || others.length > 0) return stated;
  const kept = stated.filter(
    ({ name: as, value }) => !['recharge_account', 'payee'].includes(as) || !run.includes(String(value)),
  );
  return [...kept, { name, value: run } as NamedValue];
}
