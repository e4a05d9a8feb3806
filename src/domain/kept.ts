import { DAY } from './instant.ts';

/** How long what was said without consent is kept. */
export const DRAFT_KEPT = DAY;
/** How long a copy of what is kept, handed out to the customer, stays where they can fetch it. */
export const HANDOUT_KEPT = DAY;
/** How long exhibits and conversation are kept after closing. */
export const CASE_KEPT = 90 * DAY;
/** Longer than most warranties and licences; then the customer's own order file goes by itself. */
export const ARCHIVE_KEPT = 731 * DAY;
/** Three years, never a day less. */
export const CHAIN_KEPT = 1096 * DAY;
