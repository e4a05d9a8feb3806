import { isoInBeijing } from '../../domain/beijing.ts';
import { parseMoney } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import { answerOf } from '../../understanding/answering/meant.ts';
import type { UnderstandingContext } from '../../understanding/reading.ts';
import { withoutSecrets } from '../../understanding/secrets/without-secrets.ts';
import { withDigits } from '../../understanding/spoken-digits.ts';
import { numberOf } from '../../understanding/told-orders/lists.ts';
import type { ToldOrder } from '../../understanding/told-orders/told-order.ts';
import { toldOrders } from '../../understanding/told-orders/told-orders.ts';
import { understand } from '../../understanding/understand.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Vault } from '../ports/vault.ts';
import type { Shop } from '../shop.ts';
import { allOf } from './choices/all-of-them.ts';
import { lossTold, withoutTwice } from './facts/loss-told.ts';
import { statedIn } from './facts/stated-in.ts';
import type { OtherPayment, ReadText } from './foreknowledge.ts';
import { calledBy } from './payments/called.ts';
import { takesFileBack } from './wishes/file-wish.ts';

/** More than anybody types: what stands behind it is read a piece at a time, each for itself. */
const LONGEST_READ = 8_000;
/** More than this of one text is neither read nor kept: the page sends no more, and who pastes more is told. */
const LONGEST_KEPT = 100_000;
/** So many characters take long enough to read that others should have a turn afterwards. */
export const LONG_TEXT = 4_000;

/**
 * Reads a text of any length; `pause` lets everybody else have a turn before each further piece. What kind of message it
 * is, and which loss, its beginning says; facts, secrets and warnings may stand anywhere.
 */
export async function readWhole(
  text: string,
  at: Instant,
  forwarded: boolean,
  shop: Shop,
  pause: () => Promise<void>,
): Promise<ReadText> {
  let whole = readText(text, at, forwarded, shop);
  const kept = text.slice(0, LONGEST_KEPT);
  while (whole.text.length < kept.length) {
    const from = whole.text.length;
    await pause();
    whole = withPiece(whole, kept.slice(from, endOfPiece(kept, from, LONG_TEXT)), at, shop);
  }
  return { ...whole, cut: kept.length < text.length };
}

/** Of each fact what was said first counts. */
function withPiece(before: ReadText, piece: string, at: Instant, shop: Shop): ReadText {
  const context = { receivedAt: isoInBeijing(at), shopNames: shop.names };
  const said = withDigits(piece);
  const says = understand(said, context);
  const { stated, besidesLoss } = statedIn(says, said, shop);
  const from = before.text.length;
  const others = (known: ReadText['stated'], more: ReadText['stated']) => [
    ...known,
    ...more.filter(({ name }) => known.every((each) => each.name !== name)),
  ];
  return {
    ...before,
    text: before.text + said,
    safe: before.safe + withoutSecrets(piece, says, context),
    says: {
      ...before.says,
      secrets: [
        ...before.says.secrets,
        ...says.secrets.map((each) => ({
          ...each,
          span: [each.span[0] + from, each.span[1] + from] as const,
        })),
      ],
      warnings: [...new Set([...before.says.warnings, ...says.warnings])],
    },
    stated: others(before.stated, stated),
    besidesLoss: others(before.besidesLoss, besidesLoss),
  };
}

/** Where a piece of at most so many characters ends: behind a sentence or a word, if there is one in its later half. */
function endOfPiece(text: string, from: number, most: number): number {
  const end = from + most;
  if (end >= text.length) return text.length;
  for (const ends of [/[\n。！？!?；;]/, /\s/])
    for (let at = end; at > from + most / 2; at -= 1) if (ends.test(text.charAt(at - 1))) return at;
  return end;
}

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
  const kept = text.slice(0, endOfPiece(text, 0, LONGEST_READ));
  const context = { receivedAt, shopNames: shop.names };
  const digits = withDigits(kept);
  const all = understand(digits, context);
  const safe = withoutSecrets(kept, all, context);
  const { text: said, says: own, others, ...told } = toldOrders(digits, all, context);
  // Who says that all of them are meant tells of none.
  const says = lossTold(allOf(said) === null ? own : withoutTwice(own), said, context);
  const stated = statedIn(says, said, shop);
  return {
    text: said,
    says,
    safe,
    cut: kept.length < text.length,
    forwarded,
    meant: answerOf(said),
    takesFileBack: takesFileBack(said),
    others: others.map((each) => asOther(each, says, context)),
    leavesSettled: told.leavesSettled,
    mixesSeveral: told.mixesSeveral,
    ...stated,
  };
}

/** Called by its sum and goods, and where those do not tell it from the first, by how and when it was paid as they wrote it. */
function asOther({ text, says }: ToldOrder, first: Understood, context: UnderstandingContext): OtherPayment {
  const { amount, product, channel, paid_at: at } = says.facts;
  const isAlike =
    amount?.value === first.facts.amount?.value && product?.value === first.facts.product?.value;
  const paid = [
    channel?.value === first.facts.channel?.value ? null : channel,
    at?.value === first.facts.paid_at?.value ? null : at,
  ].map((fact) => (fact && isAlike ? plain(text.slice(...fact.span)) : null));
  const called = calledBy(amount && parseMoney(amount.value, amount.currency), product?.value, ...paid);
  const words = plain(withoutSecrets(text, says, context));
  const number = numberOf(says.facts);
  const isSameNumber = number === numberOf(first.facts);
  const own = first.facts.product?.value;
  const forOtherGoods = product !== null && own !== undefined && product.value !== own;
  if (number === undefined || isSameNumber) return { text: words, called, forOtherGoods };
  return {
    text: words,
    forOtherGoods,
    called: calledBy(isAlike ? null : called, `…${number.slice(-4)}`),
    number,
  };
}

/** Without the gaps that the words of the others left. */
function plain(words: string): string {
  return words.replace(/ {2,}/g, ' ').trim();
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
