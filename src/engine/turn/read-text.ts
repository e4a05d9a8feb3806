import { isoInBeijing } from '../../domain/beijing.ts';
import { parseMoney } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import { answerOf } from '../../understanding/answering/meant.ts';
import type { UnderstandingContext } from '../../understanding/reading.ts';
import { withoutSecrets } from '../../understanding/secrets/without-secrets.ts';
import { severalPayments, type ToldPayment } from '../../understanding/several-payments.ts';
import { understand } from '../../understanding/understand.ts';
import type { MessageKind, Understood } from '../../understanding/understood.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Vault } from '../ports/vault.ts';
import type { Shop } from '../shop.ts';
import { noneArrived } from './facts/none-arrived.ts';
import { statedIn } from './facts/stated-in.ts';
import type { OtherPayment, ReadText } from './foreknowledge.ts';
import { calledBy } from './payments/called.ts';

/** More than this of one text is neither read nor kept: the page sends no more, and who pastes more is told. */
const LONGEST_READ = 100_000;
/** So many characters take long enough to read that others should have a turn afterwards. */
export const LONG_TEXT = 4_000;

/** Short texts without facts of one's own, and what they say: words of buttons, yes and thanks come again and again. */
const readLately = new WeakMap<Shop, Map<string, ReadText>>();
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 24;

/** Reads a text as of the moment it came in. */
export function readText(text: string, at: Instant, forwarded: boolean, shop: Shop): ReadText {
  const lately = readLately.get(shop) ?? new Map<string, ReadText>();
  readLately.set(shop, lately);
  const known = lately.get(text);
  if (known) return { ...known, forwarded };
  const read = readAnew(text, at, forwarded, shop);
  if (lately.size >= MOST_REMEMBERED) lately.clear();
  if (saysTheSameAnyDay(read)) lately.set(text, read);
  return read;
}

/** Facts that many tell in the same words, on any day. */
const COMMON: ReadonlySet<string> = new Set(['status', 'channel', 'product']);

/** Only a moment that was told is counted from the moment of telling; digits may be part of one. */
function saysTheSameAnyDay({ text, says: { facts, secrets } }: ReadText): boolean {
  const isShort = text.length <= LONGEST_REMEMBERED && !/\d/.test(text);
  return (
    isShort &&
    secrets.length === 0 &&
    Object.keys(facts).every((name) => facts[name as keyof typeof facts] === null || COMMON.has(name))
  );
}

function readAnew(text: string, at: Instant, forwarded: boolean, shop: Shop): ReadText {
  const receivedAt = isoInBeijing(at);
  const kept = text.slice(0, LONGEST_READ);
  const context = { receivedAt, shopNames: shop.names };
  const whole = understand(kept, context);
  const safe = withoutSecrets(kept, whole, context);
  const [first, ...others] = MAY_TELL_SEVERAL.has(whole.kind) ? severalPayments(kept, context) : [];
  const says = withLoss(first === undefined ? whole : withoutTwice(first.says), kept);
  const stated = statedIn(says, kept, shop);
  return {
    text: kept,
    says,
    safe,
    cut: kept.length < text.length,
    forwarded,
    meant: answerOf(kept),
    others: others.map((each) => asOther(each, context)),
    ...stated,
  };
}

const MAY_TELL_SEVERAL: ReadonlySet<MessageKind> = new Set(['complaint', 'answer', 'other']);

/** Who paid for two things has not paid twice. */
function withoutTwice(says: Understood): Understood {
  return { ...says, warnings: says.warnings.filter((warning) => warning !== 'paid_twice') };
}

/** Who paid more than once and got nothing at all is told by that: two payments of which one came are another trouble. */
function withLoss(says: Understood, text: string): Understood {
  const isLost = says.loss_type === 'other' && TWICE.test(text) && noneArrived(text);
  return isLost ? { ...says, loss_type: 'goods_missing' } : says;
}
const TWICE =
  /[两俩二三2-9](?:个|次|笔|遍|回|单)|重复|\b(?:twice|double|two|three|both|several|[2-9]|times)\b/iu;

function asOther({ text, says }: ToldPayment, context: UnderstandingContext): OtherPayment {
  const { amount, product, transaction_id: id } = says.facts;
  const called = calledBy(amount && parseMoney(amount.value, amount.currency), product?.value);
  const words = withoutSecrets(text, says, context).replace(/ {3,}/g, ' ');
  return id && called === ''
    ? { text: words, called: `…${id.value.slice(-4)}`, number: id.value }
    : { text: words, called };
}

/** A payment notice is a piece of evidence: its words are kept as a file. `null` where the text is none. */
export async function noticeOf(
  { says, safe, forwarded }: ReadText,
  vault: Vault,
): Promise<ReceivedFile | null> {
  if (says.kind !== 'payment_notice' && !(forwarded && says.direction !== null)) return null;
  return asFile(safe, 'notice.txt', vault);
}

/** Words that are kept as a file. */
export async function asFile(words: string, name: string, vault: Vault): Promise<ReceivedFile> {
  const bytes = new TextEncoder().encode(words);
  const { sha256 } = await vault.put(bytes);
  return { sha256, bytes: bytes.length, mediaType: 'text/plain', name };
}
