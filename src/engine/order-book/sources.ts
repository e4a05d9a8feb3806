import { z } from 'zod';
import { ORDER_STATES } from '../../domain/order-book/order-record.ts';
import { ORDER_FIELDS } from '../../understanding/order-rows/plain-order.ts';

const variable = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9_]*$/,
    'the name of an environment variable, like SHOP_DATABASE_URL; never the value itself',
  );
const field = z.enum(ORDER_FIELDS);
const name = z.string().regex(/^[\w-]{1,40}$/, 'a short name of letters, digits, - and _');

/** How a source writes what its rows do not say themselves. */
const dialect = {
  currency: z
    .string()
    .regex(/^[A-Z]{3,4}$/, 'a currency like CNY')
    .default('CNY'),
  /** Whether amounts are yuan (`major`) or cents (`minor`). */
  amounts: z.enum(['major', 'minor']).default('major'),
  utc_offset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/, 'an offset like +08:00')
    .default('+08:00'),
  /** The source's own words for the states. */
  statuses: z.record(z.string(), z.enum(ORDER_STATES)).default({}),
};

/** What `zhaodan import` loaded. `columns`: how the shop's export calls what interfaces.md calls otherwise. */
const files = z.strictObject({
  kind: z.literal('files'),
  columns: z.partialRecord(field, z.string().min(1)).default({}),
  ...dialect,
});

export const PLACEHOLDERS = ['number', 'contact', 'account', 'amount', 'from', 'to'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The names in braces of a template, in order. */
export function placeholdersIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? '');
}

const webAddress = z.string().regex(/^https?:\/\/[^/{}?#@]+(?:\/|$)/, 'an address that begins with https://');
const template = webAddress.superRefine((address, context) => {
  const wrong = placeholdersIn(address).filter((each) => !PLACEHOLDERS.some((known) => known === each));
  const message =
    wrong.length > 0
      ? `{${wrong[0]}} is unknown here; there are {${PLACEHOLDERS.join('}, {')}}`
      : 'names nothing to look for: put {number}, {contact} or {amount} where it belongs';
  if (wrong.length > 0 || placeholdersIn(address).length === 0) context.addIssue({ code: 'custom', message });
});
const path = z
  .string()
  .regex(/^(?:\$\.?)?(?:[\w-]+(?:\[\d+\])?(?:\.[\w-]+(?:\[\d+\])?)*)?$/, 'a path like $.data.orders');

const reach = {
  /** For a shop on this machine or in its own network; others are refused. */
  allow_private: z.boolean().default(false),
  timeout_seconds: z.number().min(0.1).max(30).default(5),
};

/** The shop's own interface, asked by GET for JSON. */
const http = z.strictObject({
  kind: z.literal('http'),
  name: name.default('shop'),
  /** One or more addresses; each is asked once for every number, contact or account it has a place for. */
  look_ups: z.array(template).min(1),
  /** `${NAME}` in a value is replaced by that environment variable. */
  headers: z.record(z.string().regex(/^[\w-]+$/, 'a header name'), z.string()).default({}),
  /** Where in the answer the order or the list of orders stands. */
  items: path.default('$'),
  /** Where in an order each field stands. */
  fields: z
    .partialRecord(field, path)
    .refine((fields) => fields.shop_order_id !== undefined, 'shop_order_id is missing')
    .refine((fields) => fields.status !== undefined, 'status is missing'),
  ...reach,
  ...dialect,
});

/** An epay gateway (易支付): `api.php?act=order`. */
const epay = z.strictObject({
  kind: z.literal('epay'),
  /** Where it stands, without `api.php`. */
  url: webAddress,
  merchant_from: variable,
  key_from: variable,
  ...reach,
});

/** Shop systems whose tables are known. */
export const SHOP_SYSTEMS = ['dujiaoka', 'acg-faka', 'card-system', 'kamifaka', 'epay', 'shua'] as const;

const identifier = z.string().regex(/^[A-Za-z_]\w{0,62}$/, 'a plain name of a table or column');
/** Columns that hold codes and passwords in the systems people run; none of them is ever read. */
const SECRET_COLUMN = /pass|pwd|secret|kami|card_?(?:key|code|info|no)?$|^info$|token|卡密/i;
const column = identifier.refine(
  (each) => !SECRET_COLUMN.test(each),
  'looks like a column of card codes or passwords, which Zhaodan never reads',
);

const table = z.strictObject({
  table: identifier,
  holds: z.enum(['order', 'pending', 'gateway']).default('order'),
  columns: z
    .partialRecord(field, column)
    .refine((columns) => columns.shop_order_id !== undefined, 'shop_order_id is missing')
    .refine((columns) => columns.status !== undefined, 'status is missing'),
  ...dialect,
});

/** The shop's database, read with an account that may do nothing else. */
const sql = z
  .strictObject({
    kind: z.literal('sql'),
    system: z.enum(SHOP_SYSTEMS).optional(),
    /** Tables of a system that is not known. */
    tables: z.array(table).min(1).optional(),
    /** The environment variable that holds `mysql://…` or `postgres://…`. */
    url_from: variable,
    /** What this installation puts before its table names, where it is not the system's usual prefix. */
    prefix: z
      .string()
      .regex(/^\w{0,20}$/, 'letters, digits and _')
      .optional(),
    /** The merchant's id, where a gateway serves several: only its rows are read. */
    merchant: z
      .string()
      .regex(/^\w{1,20}$/, 'letters, digits and _')
      .optional(),
    timeout_seconds: z.number().min(0.1).max(30).default(3),
  })
  .refine(({ system, tables }) => (system === undefined) !== (tables === undefined), {
    message: 'name either a system or its tables',
    path: ['system'],
  });

/** Where the shop's and the payment channel's records are looked up; none by default. */
export const orderBookSchema = z.array(z.discriminatedUnion('kind', [files, http, epay, sql])).default([]);
export type OrderBookSource = z.infer<typeof orderBookSchema>[number];
export type FilesSource = z.infer<typeof files>;
export type HttpSource = z.infer<typeof http>;
export type EpaySource = z.infer<typeof epay>;
export type SqlSource = z.infer<typeof sql>;
export type SqlTable = z.infer<typeof table>;

/** How the shop's exports are written; the usual way where shop.yaml says nothing. */
export function filesSourceOf(sources: readonly OrderBookSource[]): FilesSource {
  return sources.find((source) => source.kind === 'files') ?? files.parse({ kind: 'files' });
}

/** Every environment variable the sources name. */
export function variablesOf(sources: readonly OrderBookSource[]): readonly string[] {
  return [...new Set(sources.flatMap(namedBy))];
}

function namedBy(source: OrderBookSource): readonly string[] {
  switch (source.kind) {
    case 'files':
      return [];
    case 'http':
      return Object.values(source.headers).flatMap((value) =>
        [...value.matchAll(VARIABLE)].map((match) => match[1] ?? ''),
      );
    case 'epay':
      return [source.merchant_from, source.key_from];
    case 'sql':
      return [source.url_from];
  }
}

const VARIABLE = /\$\{(\w+)\}/g;

/** A header's value with its variables in place. */
export function filledIn(value: string, variables: Readonly<Record<string, string>>): string {
  return value.replace(VARIABLE, (_, named: string) => variables[named] ?? '');
}
