import { moneyDecimal } from '../../../domain/format.ts';
import type { Instant } from '../../../domain/instant.ts';
import { spellingsOf } from '../../../domain/order-book/numbers.ts';
import { MOST_RECORDS, type OrderQuery } from '../../../engine/ports/order-book.ts';
import type { SqlTongue } from './connection.ts';
import type { ColumnField, TableMapping } from './mapping.ts';

/** A table with the types its columns have there. */
export interface KnownTable {
  readonly mapping: TableMapping;
  readonly types: ReadonlyMap<string, string>;
}

export interface Statement {
  readonly sql: string;
  readonly values: readonly string[];
}

const NUMBERS = ['shop_order_id', 'merchant_order_id', 'transaction_id'] as const;
const HALF_A_CENT = 0.004;

/** The questions to one table that together answer a query; those by number come first. */
export function statementsFor(
  { mapping, types }: KnownTable,
  tongue: SqlTongue,
  { numbers, paid, contacts = [], accounts = [] }: OrderQuery,
  merchant: string | undefined,
): readonly Statement[] {
  const { columns, dialect } = mapping;
  const typeOf = (column: string) => types.get(column) ?? '';

  function statement(condition: string, values: readonly string[]): Statement {
    const onlyTheirs = merchant === undefined || mapping.merchant === undefined ? null : mapping.merchant;
    const all = onlyTheirs === null ? values : [...values, merchant ?? ''];
    const theirs = onlyTheirs === null ? '' : ` AND ${asText(onlyTheirs)} = ${tongue.place(all.length)}`;
    const sql = `SELECT ${selected(mapping, tongue)} FROM ${tongue.quote(mapping.table)} WHERE (${condition})${theirs} LIMIT ${MOST_RECORDS + 1}`;
    return { sql, values: all };
  }

  /** A text column as it is, so that its index serves; another one as text. */
  function asText(column: string): string {
    const quoted = tongue.quote(column);
    return /char|text/i.test(typeOf(column)) ? quoted : tongue.text(quoted);
  }

  function oneOf(expression: string, values: readonly string[]): Statement[] {
    if (values.length === 0) return [];
    return [statement(`${expression} IN (${values.map((_, index) => tongue.place(index + 1))})`, values)];
  }

  function byPerson(column: string | undefined, people: readonly string[]): Statement[] {
    if (column === undefined) return [];
    const text = asText(column);
    return oneOf(tongue.letterByLetter ? `lower(${text})` : text, people.flatMap(writings));
  }

  const numberColumns = [...new Set(NUMBERS.flatMap((field) => columns[field] ?? []))];
  const spellings = [...new Set(numbers.flatMap(spellingsOf))];
  const happened = columns.created_at ?? columns.paid_at;
  const sum = paid && amountRange(paid.amount, dialect);
  return [
    ...numberColumns.flatMap((column) => oneOf(asText(column), spellings)),
    ...byPerson(columns.contact, contacts),
    ...byPerson(columns.recharge_account, accounts),
    ...(sum && happened !== undefined
      ? moneyColumns(columns).map((column) =>
          statement(
            `${tongue.quote(column)} BETWEEN ${tongue.place(1)} AND ${tongue.place(2)} AND ${tongue.quote(happened)} BETWEEN ${tongue.place(3)} AND ${tongue.place(4)}`,
            [...sum, ...[paid.from, paid.to].map((at) => moment(at, typeOf(happened), dialect.offset))],
          ),
        )
      : []),
  ];
}

function selected({ columns, state }: TableMapping, { quote, text }: SqlTongue): string {
  const fields = Object.entries(columns).map(
    ([field, column]) => `${text(quote(column))} AS ${quote(field)}`,
  );
  const states = state.map((column, index) => `${text(quote(column))} AS ${quote(`state_${index}`)}`);
  return [...fields, ...states].join(', ');
}

function moneyColumns(columns: Readonly<Partial<Record<ColumnField, string>>>): readonly string[] {
  return [columns.amount ?? [], columns.charged ?? []].flat();
}

/** A range and not one value: some systems keep money in binary fractions. */
function amountRange(
  amount: { readonly minor: number; readonly currency: string },
  { amounts, currency }: TableMapping['dialect'],
): readonly [string, string] | undefined {
  if (amount.currency !== currency) return undefined;
  if (amounts === 'minor') return [String(amount.minor), String(amount.minor)];
  const major = Number(moneyDecimal(amount));
  return [(major - HALF_A_CENT).toFixed(3), (major + HALF_A_CENT).toFixed(3)];
}

/** A moment as a column of this type compares it. */
function moment(at: Instant, type: string, offset: string): string {
  if (/int/i.test(type) && !/interval/i.test(type)) return String(Math.floor(at / 1000));
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const wall = new Date(at + shift).toISOString().slice(0, 19).replace('T', ' ');
  return /with time zone/i.test(type) ? wall + offset : wall;
}

/** How people write a contact that is compared in one form: a phone also with its country. */
function writings(canonical: string): readonly string[] {
  return /^1\d{10}$/.test(canonical) ? [canonical, `+86${canonical}`, `86${canonical}`] : [canonical];
}
