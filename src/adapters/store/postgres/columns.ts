import { bigint, customType } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * Columns named `sealed` hold encrypted documents, `token` and `key` keyed hashes. The others stand in the open
 * because a query needs them; none of them says who a customer is.
 */
export const sealed = () => bytea('sealed');
export const bytes = (name: string) => bytea(name);
/** A whole number: an instant, a count, or the number of a row elsewhere. */
export const whole = (name: string) => bigint(name, { mode: 'number' });
/** Given by the database, or brought along by `zhaodan move`. */
export const id = () => whole('id').primaryKey().generatedByDefaultAsIdentity();
