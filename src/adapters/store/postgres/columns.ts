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

/**
 * No foreign key: who writes a row takes the number from the case itself, and a case goes three years after its last
 * change, with all that names it. To have each row look that up once more was a tenth of what a message cost.
 */
export const caseId = () => whole('case_id').notNull();
