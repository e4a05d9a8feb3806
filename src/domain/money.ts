/** An amount in integer minor units (分, cents) of an ISO 4217 currency: ¥68.00 is `{ minor: 6800, currency: 'CNY' }`. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}
