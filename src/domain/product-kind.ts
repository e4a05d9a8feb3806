/** What was bought: a code that is shown or sent, a top-up of an account, or a software licence. */
export const PRODUCT_KINDS = ['card_key', 'top_up', 'licence'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];
