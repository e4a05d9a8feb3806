import type { Instant } from './instant.ts';

/**
 * What a customer is told in so many words, and the desk hears of once. `extra_fee`: somebody asks for money before the order is
 * found; `second_payment`: they paid again, or mean to; `personal_payment`: the money goes to a person's code or
 * account; `other_shop`: a shop that is not this one, or that nobody vouches for; `not_mine`: nobody here made the payment;
 * `code_given`: they told somebody a code or a password; `distress`: they speak of not wanting to live, and are told where
 * help is.
 */
export const WARNING_KINDS = [
  'extra_fee',
  'second_payment',
  'personal_payment',
  'other_shop',
  'not_mine',
  'code_given',
  'distress',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

export interface GivenWarning {
  readonly kind: WarningKind;
  readonly at: Instant;
}
