import { NUMBER_FACTS } from '../domain/fact.ts';
import { anchorAt, BEIJING, dayNumber } from './calendar.ts';
import { type Identity, identify } from './id-families.ts';
import type { Reading } from './reading.ts';
import { firstMatch } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';
import { LIKELY } from './telling.ts';
import type { ReadFacts, Warning } from './understood.ts';

const TWICE = sifted(
  /(?:付|支付|扣|刷|充|转|拍|买)(?:了|款|费)?(?:两|2|三|3|好几|几)(?:次|遍|笔|回)|重复(?:付|扣|支付)(?:了|款|费)?|(?<![点块元几百])多(?:付|扣|支付)(?:了|款)(?:一|两|钱|\d)|(?:两|2|三)[次遍]都(?:扣|付|支付)|(?:两|2|三)笔(?:扣款|付款|支付|都(?:扣|付|支付|成功))|又(?:付|扣|支付)了?一(?:次|笔|遍)|\b(?:paid|payed|charged|pay|debited|deducted|taken|billed) (?:me |my card )?(?:twice|two times|2 times|2x|three times|double)\b|\b(?:paid|charged me) again\b|\bdouble[- ](?:charged?|payment|billed)\b|\btwo (?:identical )?(?:charges|payments)\b|\bduplicate (?:charge|payment)/i,
);
const NOT_TWICE =
  /(?:没有?|不是|并非|不要|别|不会|没|怕|避免|会不会|以免|don't|not|never|do not|avoid)[^,。;\n]{0,3}$|(?:取消|退订|续费|包月)[^。;\n]{0,8}$/i;
/** So likely a fee is demanded by those who have no right to it that it is warned of: a needless warning costs a sentence. */
const SUSPECT = 0.3;
/** Channels that carry the money of others: a card's payment may well have a wallet's number. */
const CARRIED: readonly string[] = ['bank_card', 'card_international', 'digital_rmb', 'other'];

function twiceIn(text: string): 'told' | 'denied' | null {
  const match = firstMatch(TWICE, text);
  if (match === null) return null;
  return NOT_TWICE.test(text.slice(Math.max(0, match.index - 12), match.index)) ? 'denied' : 'told';
}

function dayOf(iso: string): number | null {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

function dateDiffers(identity: Identity, facts: ReadFacts): boolean {
  if (identity.date === null || facts.paid_at === null || facts.paid_at.precision === 'time_only')
    return false;
  const inside = dayOf(identity.date);
  const stated = dayOf(facts.paid_at.value);
  return inside !== null && stated !== null && Math.abs(inside - stated) > 1;
}

/** A number cannot be of a day that is still to come. */
function isAhead(identity: Identity, receivedAt: string): boolean {
  const now = anchorAt(receivedAt, BEIJING);
  const inside = identity.date === null ? null : dayOf(identity.date);
  return now !== null && inside !== null && inside > now.day + 1;
}

function channelDiffers(identity: Identity, facts: ReadFacts): boolean {
  const said = facts.channel?.value;
  return (
    identity.channel !== null &&
    said !== undefined &&
    // QQ's wallet numbers its payments as WeChat does.
    !(identity.channel === 'wechat' && said === 'qq') &&
    identity.channel !== said &&
    !CARRIED.includes(said)
  );
}

/** What a careful reader would stop at, in the order of interfaces.md §3. */
export function warningsOf(
  { words, demands, told, direction, facts: read }: Reading,
  receivedAt: string,
): Warning[] {
  const { facts } = read;
  const identities = NUMBER_FACTS.map((name) => facts[name])
    .map((id) => (id ? identify(id.value) : null))
    .filter((identity) => identity !== null);
  // A refund is numbered after the payment it gives back, which may be long ago.
  const dated = direction === 'credit' ? [] : identities;
  const twice = twiceIn(words.text);
  const raised: readonly (readonly [Warning, boolean])[] = [
    ['id_date_mismatch', dated.some((each) => dateDiffers(each, facts) || isAhead(each, receivedAt))],
    ['id_incomplete', read.incompleteId],
    ['id_channel_mismatch', identities.some((identity) => channelDiffers(identity, facts))],
    ['two_amounts', read.undecidedAmount],
    [
      'scam_fee',
      (demands.length > 0 && direction !== 'credit' && direction !== 'debit') ||
        (direction === null && told.chance('scam_fee') > SUSPECT),
    ],
    [
      'paid_twice',
      twice === 'told' || (twice === null && direction === null && told.chance('paid_twice') > LIKELY),
    ],
  ];
  return raised.filter(([, holds]) => holds).map(([warning]) => warning);
}
