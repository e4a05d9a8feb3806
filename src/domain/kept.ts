import { DAY, HOUR } from './instant.ts';

/** When what was said without consent goes. A day is promised at most, it is looked every hour, and a look may fail. */
export const DRAFT_KEPT = 22 * HOUR;
/** How long a copy of what is kept, handed out to the customer, stays where they can fetch it. */
export const HANDOUT_KEPT = DAY;
/** How long exhibits and conversation are kept after closing. */
export const CASE_KEPT = 90 * DAY;
/** Longer than most warranties and licences; then the customer's own order file goes by itself. */
export const ARCHIVE_KEPT = 731 * DAY;
/** Three years, never a day less. */
export const CHAIN_KEPT = 1096 * DAY;
