import { type PaymentChannel, takesYuan } from '../domain/payment-channel.ts';
import { accountsShown, type ShownAccount } from './account-signs.ts';
import { amountsShown, type ShownAmount } from './amount-signs.ts';
import { type Paid, readAmount } from './amounts.ts';
import { sumsBesidesPaid } from './besides-paid.ts';
import { halfBack, partOf, readCameBack } from './came-back.ts';
import { readCardTail } from './card-tails.ts';
import { channelsShown, type ShownChannel } from './channel-signs.ts';
import type { Claims } from './claims.ts';
import { claimContactData } from './contact-data.ts';
import { localCurrency, localDollar } from './currencies.ts';
import { type Found, read } from './found.ts';
import { readIds } from './ids.ts';
import { readLanguage } from './language.ts';
import type { Tagged } from './lexicon/tag.ts';
import { claimMachineText } from './machine-text.ts';
import type { Normalised } from './normalise.ts';
import type { NoticeDirection } from './notice-directions.ts';
import { type Quantity, readQuantities } from './number-words.ts';
import type { ShownOrderId } from './order-id-signs.ts';
import { readPaidAt } from './paid-at.ts';
import { type PaidPart, paidParts, sumOf } from './paid-with.ts';
import { payeesShown, type ShownPayee } from './payee-signs.ts';
import { readPayee } from './payees.ts';
import { readChannel } from './payment-channels.ts';
import { faceValueOf } from './products/face-value.ts';
import { productsShown, type ShownProduct } from './products/product-signs.ts';
import { readProduct } from './products/read-product.ts';
import { readRechargeAccount } from './recharge-accounts.ts';
import { momentsShown, type ShownMoment } from './times.ts';
import { NO_FACTS, type ReadFacts, type Understood } from './understood.ts';
import { readWalletStatus } from './wallet-statuses.ts';
import { Sentences, TOLD } from './weighing/sentences.ts';

export interface FactReading {
  readonly language: Understood['language'];
  readonly facts: ReadFacts;
  /** A number was given that is too short for what it is called or looks like. */
  readonly incompleteId: boolean;
  /** Two amounts have the same claim to be the one paid. */
  readonly undecidedAmount: boolean;
  /** All that could name the product, with what is weighed of it. */
  readonly products: readonly ShownProduct[];
  /** The same for who got the money. */
  readonly payees: readonly ShownPayee[];
  /** The same for the amount. */
  readonly amounts: readonly ShownAmount[];
  /** The same for when it was paid. */
  readonly moments: readonly ShownMoment[];
  /** The same for the way the money went. */
  readonly channels: readonly ShownChannel[];
  /** The same for what the goods were to be filled into. */
  readonly accounts: readonly ShownAccount[];
  /** The same for the number of the order. */
  readonly orders: readonly ShownOrderId[];
}

export interface FactContext {
  readonly receivedAt: string;
  readonly direction: NoticeDirection | null;
  /** What somebody asks for was not paid. */
  readonly demands: readonly Found<string>[];
  /** Claims the shop's own names, so that they are no product. */
  readonly claimNames: () => void;
}

const NOTHING_TOLD: Omit<FactReading, 'language'> = {
  facts: NO_FACTS,
  incompleteId: false,
  undecidedAmount: false,
  products: [],
  payees: [],
  amounts: [],
  moments: [],
  channels: [],
  accounts: [],
  orders: [],
};
/** A sentence, in whatever language, and no mere number. */
const LATIN = /[A-Za-z]{3,} [A-Za-z]{3,}/;

/** The facts of a text; a notice without a payment states none. */
export function readFacts(
  words: Normalised,
  tagged: Tagged,
  claims: Claims,
  context: FactContext,
): FactReading {
  const { text } = words;
  const { receivedAt, direction, demands } = context;
  const language = readLanguage(text);
  if (direction === 'none') return { language, ...NOTHING_TOLD };
  const notice = direction !== null;

  const ids = readIds(text, tagged, claims);
  if (!notice) claimMachineText(text, claims);
  const accounts = notice ? [] : accountsShown(text, tagged, claims);
  const account = readRechargeAccount(words, accounts, claims);
  claimContactData(text, claims);
  const tail = readCardTail(text, claims, notice);
  const written = readQuantities(text);
  const sentences = new Sentences(tagged);
  sentences.found(
    TOLD.sums,
    written.filter(({ value }) => value.currency !== null),
  );
  const moments = momentsShown(text, tagged, receivedAt, claims, sentences, notice);
  sentences.found(TOLD.times, moments);
  const time = read(words, readPaidAt(moments));
  const channels = channelsShown(text, tagged, claims, notice);
  const channel = read(words, readChannel(channels));
  context.claimNames();
  for (const demand of demands) claims.claim(demand);
  const payees = payeesShown(text, tagged, notice);
  const payee = readPayee(words, payees);
  if (payee) claims.claim(payee);
  const quantities = written.filter(({ from, to }) => !claims.taken(from, to));
  const products = productsShown(text, tagged, claims, { numbers: quantities, notice });
  const product = readProduct(words, claims, products);
  const face = faceValueOf(text, product, quantities);
  if (face) claims.claim(face);
  const back = readCameBack(text, quantities, notice ? direction === 'debit' : null);
  if (back && (back.isPart || quantities.length > 1)) claims.claim(back);
  if (notice) for (const each of sumsBesidesPaid(text, quantities)) claims.claim(each);
  const parts = notice ? [] : paidParts(text, quantities);
  for (const each of parts) claims.claim(each);
  const amounts = amountsShown(text, tagged, claims, {
    quantities,
    credit: direction === 'credit',
    notice,
    sentences,
  });
  const currencies = currenciesOf(words, language, channel?.value);
  const amount = readAmount(text, amounts, { ...currencies, notice });
  const sum = inAll(parts, quantities, currencies.usual) ?? amount.paid;
  const paid = read(words, sum);
  const status = read(words, readWalletStatus(text, notice));
  const refunded = read(words, partOf(paid?.value, back) ?? (notice ? null : halfBack(text, sum)));

  const facts: ReadFacts = {
    amount: paid && {
      value: paid.value.value,
      currency: paid.value.currency,
      span: paid.span,
      ...(parts.length > 0 && {
        parts: parts.map(({ means, value }) => ({ means, value: decimal(value.minor) })),
      }),
    },
    paid_at: time && { ...time.value, span: time.span },
    channel: parts.length > 0 ? throughWallet(words, channel, channels) : channel,
    transaction_id: read(words, ids.transaction_id),
    merchant_order_id: read(words, ids.merchant_order_id),
    shop_order_id: read(words, ids.shop_order_id),
    card_tail: read(words, tail),
    payee: read(words, payee),
    product: read(words, product),
    recharge_account: read(words, account),
    // Money that came back in part had left.
    status: refunded ? { ...refunded, value: 'success', refunded: refunded.value } : status,
  };
  return {
    language,
    facts,
    incompleteId: ids.incomplete,
    undecidedAmount: amount.undecided,
    products,
    payees,
    amounts,
    moments,
    channels,
    accounts,
    orders: ids.orders,
  };
}

/** The sum of the parts of a payment, where it stands or where they do. */
function inAll(
  parts: readonly PaidPart[],
  quantities: readonly Found<Quantity>[],
  usual: string,
): Found<Paid> | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const sum = sumOf(parts);
  const total = quantities.find(({ value }) => value.minor === sum);
  const written = [total, ...parts].map((each) => each?.value.currency ?? null);
  const value = { value: decimal(sum), currency: written.find((each) => each !== null) ?? usual };
  return { value, from: (total ?? first).from, to: (total ?? last).to };
}

/** A card that makes up what a wallet lacks is paid with through the wallet. */
function throughWallet(
  words: Normalised,
  channel: ReadFacts['channel'],
  channels: readonly ShownChannel[],
): ReadFacts['channel'] {
  if (channel === null || !CARDS.includes(channel.value)) return channel;
  return (
    read(
      words,
      channels.find(({ value }) => !CARDS.includes(value) && value !== 'other'),
    ) ?? channel
  );
}
const CARDS: readonly PaymentChannel[] = ['bank_card', 'card_international'];

function decimal(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** What a sum is in that names no currency, and where its words or its dollars are from. */
function currenciesOf({ original, text }: Normalised, language: Understood['language'], channel = '') {
  const local = localCurrency(text);
  const dollar = localDollar(original, text);
  const english = language === 'en' || (language === 'other' && LATIN.test(text));
  const usual = takesYuan(channel) ? 'CNY' : (dollar ?? (english ? 'USD' : 'CNY'));
  return { usual: local ?? usual, local, dollar };
}
