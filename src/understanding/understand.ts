import type { LossType } from '../domain/loss-type.ts';
import { readAmount } from './amounts.ts';
import { readCardTail } from './card-tails.ts';
import { type Claims, claimsOn } from './claims.ts';
import { claimContactData } from './contact-data.ts';
import { read } from './found.ts';
import { readIds } from './ids.ts';
import { readLanguage } from './language.ts';
import { tag } from './lexicon/tag.ts';
import { readLossType } from './loss-type.ts';
import { kindOf } from './message-kind.ts';
import { type Normalised, normalise } from './normalise.ts';
import { readNotice } from './notices.ts';
import { readQuantities } from './number-words.ts';
import { readPayee } from './payees.ts';
import { readChannel } from './payment-channels.ts';
import { readProduct } from './products.ts';
import { readRechargeAccount } from './recharge-accounts.ts';
import { readScamDemands } from './scam-fees.ts';
import { readSecrets } from './secrets.ts';
import { readPaidAt } from './times.ts';
import type { ReadFacts, Understood } from './understood.ts';
import { readWalletStatus } from './wallet-statuses.ts';
import { warningsOf } from './warnings.ts';

export interface UnderstandingContext {
  /** ISO 8601 with offset: the anchor of relative and partial times. */
  readonly receivedAt: string;
  /** Names of the shop: 星辰点卡 is no 点卡 that somebody bought. */
  readonly shopNames?: readonly string[];
}

const QUOTED_FOR: ReadonlySet<LossType> = new Set([
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
]);

const NOTHING: ReadFacts = {
  amount: null,
  paid_at: null,
  channel: null,
  transaction_id: null,
  merchant_order_id: null,
  shop_order_id: null,
  card_tail: null,
  payee: null,
  product: null,
  recharge_account: null,
  status: null,
};

/**
 * Everything one text says, as `zhaodan understand` prints it. Pure, never throws, and linear in the length of the
 * text; spans count UTF-16 units of `text` itself. Readers run from the surest to the vaguest, each claiming what it
 * has explained.
 */
export function understand(text: string, context: UnderstandingContext): Understood {
  const words = normalise(text);
  const claims = claimsOn(words.text);
  const language = readLanguage(words.text);
  const secrets = readSecrets(words.text, claims).map(({ value, from, to }) => ({
    value,
    span: words.span(from, to),
  }));
  const tagged = tag(words.text);
  const loss = readLossType(tagged);
  const direction = isTold(words.text, loss.type) ? null : readNotice(words.text);
  const demands = readScamDemands(words.text, tagged);

  const ids = readIds(words.text, claims);
  const account = readRechargeAccount(words.text, claims, direction !== null);
  claimContactData(words.text, claims);
  const tail = readCardTail(words.text, claims, direction !== null);
  const paidAt = readPaidAt(words.text, tagged, context.receivedAt, claims, direction !== null);
  const channel = readChannel(words.text, claims, direction !== null);
  claimNames(words, context.shopNames ?? [], claims);
  for (const demand of demands) claims.claim(demand);
  const payee = readPayee(words, direction !== null);
  if (payee) claims.claim(payee);
  const product = readProduct(words, tagged, claims, {
    sums: readQuantities(words.text).filter(({ value, from, to }) => value.currency !== null && !claims.taken(from, to)).length,
    notice: direction !== null,
    answer: words.text.length <= 40,
  });
  const usual = language === 'en' && !isChinese(channel?.value) ? 'USD' : 'CNY';
  const amount = readAmount(words.text, tagged, claims, { usual, credit: direction === 'credit' });

  const paid = read(words, amount.paid);
  const time = read(words, paidAt);
  const facts: ReadFacts =
    direction === 'none'
      ? NOTHING
      : {
          amount: paid && { value: paid.value.value, currency: paid.value.currency, span: paid.span },
          paid_at: time && { value: time.value.value, precision: time.value.precision, span: time.span },
          channel: read(words, channel),
          transaction_id: read(words, ids.transaction_id),
          merchant_order_id: read(words, ids.merchant_order_id),
          shop_order_id: read(words, ids.shop_order_id),
          card_tail: read(words, tail),
          payee: read(words, payee),
          product: read(words, product),
          recharge_account: read(words, account),
          status: read(words, readWalletStatus(words.text, direction !== null)),
        };
  const kind = kindOf(words.text, {
    direction,
    lossType: direction === null ? loss.type : null,
    hasFacts: Object.values(facts).some((fact) => fact !== null),
    hasCorrectable: [
      facts.amount,
      facts.paid_at,
      facts.channel,
      facts.transaction_id,
      facts.merchant_order_id,
      facts.shop_order_id,
      facts.product,
      facts.recharge_account,
      facts.card_tail,
    ].some((fact) => fact !== null),
    scamFee: demands.length > 0,
    halfFact: ids.incomplete || amount.undecided,
    onlyStatus:
      facts.status !== null &&
      Object.values(facts).filter((fact) => fact !== null).length === (facts.channel === null ? 1 : 2),
  });
  const toldLoss = kind === 'question' || direction !== null ? { type: null, confidence: 0 } : loss;
  return {
    language,
    kind,
    loss_type: toldLoss.type,
    confidence: toldLoss.confidence,
    facts,
    direction,
    secrets,
    warnings: warningsOf(words.text, facts, {
      incompleteId: ids.incomplete,
      undecidedAmount: amount.undecided,
      scamFee: demands.length > 0,
    }),
  };
}

function claimNames(words: Normalised, names: readonly string[], claims: Claims): void {
  for (const name of names.map((each) => normalise(each).text.trim()).filter((each) => each !== '')) {
    for (let at = words.text.indexOf(name); at >= 0; at = words.text.indexOf(name, at + name.length)) {
      claims.claim({ from: at, to: at + name.length });
    }
  }
}

/** A notice that somebody quotes inside their story is a complaint. */
function isTold(text: string, loss: LossType | null): boolean {
  return (
    loss !== null &&
    QUOTED_FOR.has(loss) &&
    (/但|可是|不过|却|结果|现在|我的订单|\bbut\b|\byet\b|\bstill\b/i.test(text) ||
      (text.length < 60 && !/[【[:]|您(?!好)|你|详情|\byou|reminder|notice/i.test(text)))
  );
}

function isChinese(channel: string | undefined): boolean {
  return channel !== undefined && ['alipay', 'wechat', 'unionpay', 'qq', 'digital_rmb'].includes(channel);
}
