import type { LossType } from '../../domain/loss-type.ts';

type Weights = Readonly<Partial<Record<LossType, number>>>;

/**
 * How strongly each sign speaks for a loss type, and against another: what is seen of the order outweighs what is seen
 * of the page, and a slip of one's own outweighs the goods that did not come because of it.
 */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
  shown_unpaid: { charged_page_stalled: 6 },
  unpaid_words: { charged_page_stalled: 3.5 },
  page_stuck: { charged_page_stalled: 3.5 },
  no_return: { charged_page_stalled: 3.5 },
  asked_again: { charged_page_stalled: 4.5 },
  not_noticed: { charged_page_stalled: 4 },
  qr_stays: { charged_page_stalled: 2 },
  system_error: { charged_page_stalled: 2 },
  order_absent: { paid_no_order: 6 },
  order_gone: { deleted_or_overwritten: 8 },
  existed_before: { deleted_or_overwritten: 7 },
  became_other: { deleted_or_overwritten: 7.5 },
  order_there: { goods_missing: 2, paid_no_order: -2, deleted_or_overwritten: -1 },
  goods_absent: { goods_missing: 4.5 },
  not_delivered: { goods_missing: 3.5 },
  got_nothing: { goods_missing: 2 },
  goods_short: { goods_missing: 3, other: 2 },
  code_invalid: { other: 4.5 },
  wrong_goods: { other: 4.5 },
  own_slip: { wrong_account_or_platform: 7 },
  other_place: { wrong_account_or_platform: 6.5 },
  money_stayed: { not_charged: 6 },
  payment_failed: { not_charged: 5 },
  money_back: { not_charged: 2 },
  money_left: { not_charged: -3 },
  paid: { not_charged: -1 },
  bought_by_mistake: { other: 4 },
  wants_out: { other: 1 },
  paid_twice: { other: 3 },
  extra_fee: { other: 4 },
};
