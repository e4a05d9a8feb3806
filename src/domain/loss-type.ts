/** What kind of loss it is: the three losses and their neighbours (product.md calls them 丢失形态). */
export const LOSS_TYPES = [
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
  'wrong_account_or_platform',
  'not_charged',
  'other',
] as const;
export type LossType = (typeof LOSS_TYPES)[number];

/** Those where the shop has the money and the customer no order or no goods; the others only look like it. */
export const LOST_ORDERS: ReadonlySet<LossType | null> = new Set<LossType>([
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
]);
