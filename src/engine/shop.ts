import { z } from 'zod';
import type { ClockLimits } from '../domain/desk-clocks.ts';
import type { Locale } from '../domain/locale.ts';
import { PAYMENT_CHANNELS } from '../domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../domain/product-kind.ts';
import { orderBookSchema } from './order-book/sources.ts';
import { clocksSchema, hoursSchema } from './shop-hours.ts';

const A_PATTERN = '应为正则表达式 / a regular expression';
const TWICE = '这个商品写了两次 / this product is here twice';

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** `flows/shop.yaml`: the shop's own facts. A shop that fills in nothing still works. */
export const shopSchema = z.strictObject({
  /** What customers call the shop; the first is used in sentences, in English the first without Chinese characters. */
  names: z.array(z.string().min(1)).default([]),
  addresses: z.array(z.url()).default([]),
  /** Payees as they appear on customers' bills. */
  payees: z.array(z.string().min(1)).default([]),
  /** The company or person behind the shop, as on its licence: what complaints and courts ask for. */
  operator: z
    .strictObject({
      name: z.string().min(1),
      address: z.string().min(1).optional(),
      /** Unified social credit code (统一社会信用代码). */
      code: z.string().min(1).optional(),
    })
    .optional(),
  products: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        kind: z.enum(PRODUCT_KINDS),
        also: z.array(z.string().min(1)).default([]),
      }),
    )
    .superRefine((products, context) => {
      for (const [index, { name }] of products.entries())
        if (products.findIndex((each) => each.name === name) < index)
          context.addIssue({ code: 'custom', path: [index, 'name'], message: `${TWICE} (${name})` });
    })
    .default([]),
  payment_channels: z.array(z.enum(PAYMENT_CHANNELS)).default(['alipay', 'wechat']),
  /** Regular expressions of the shop's own order numbers. */
  order_numbers: z.array(z.string().refine(isPattern, A_PATTERN)).default([]),
  /** What "my orders" shows: only the newest so many, only the last so many days. */
  order_list: z
    .strictObject({
      newest: z.number().int().positive().optional(),
      days: z.number().int().positive().optional(),
    })
    .default({}),
  hours: hoursSchema,
  /** Promised first response, in minutes of business time. */
  first_response_minutes: z.number().int().positive().default(30),
  clocks: clocksSchema,
  /** Where orders and payments are looked up, read-only. */
  order_book: orderBookSchema,
  /** Origins that may embed the chat page. */
  embed_origins: z.array(z.url()).default([]),
  /** Where the customer can read the shop's privacy policy. */
  privacy_url: z.url().optional(),
});
export type Shop = z.infer<typeof shopSchema>;

/** The shop's name as a reader of this language can say it, else its first one. */
export function shopNameIn({ names }: Pick<Shop, 'names'>, locale: Locale): string | undefined {
  const readable = locale === 'en' ? names.find((name) => !/\p{Script=Han}/u.test(name)) : undefined;
  return readable ?? names[0];
}

/** The limits the desk's clocks go by. */
export function clockLimits({
  first_response_minutes,
  clocks,
}: Pick<Shop, 'first_response_minutes' | 'clocks'>): ClockLimits {
  return {
    first_response: first_response_minutes,
    next_response: clocks.next_response_minutes,
    resolution: clocks.resolution_minutes,
    remind_before: clocks.remind_owner_minutes_before,
    operator_after: clocks.tell_operator_minutes_after,
  };
}
