/**
 * What the engine hands to every text of a flow, in words; an empty string where it is not known.
 * A text that names anything else is a fault.
 */
export const PROMPT_ARGS = [
  'amount',
  'paid_at',
  'payment_channel',
  'product',
  'shop',
  'reference',
  /** The facts of the case, a line each. */
  'summary',
  /** Names of the evidence that is still missing, as a list. */
  'missing',
  /** What the evidence that is asked for right now still lacks, as a list. */
  'ask_for',
  /** What was filed from the last message, as a list. */
  'understood',
  /** When the program looks again. */
  'recheck_at',
  /** By when a human answers; nothing once that time is over. */
  'reply_by',
  /** Days of the week on which humans are there, and from when to when. */
  'open_days',
  'open_from',
  'open_to',
  /** The agent's own words on the decision. */
  'outcome',
  /** Masked. */
  'transaction_id',
  /** Masked. */
  'merchant_order_id',
  'old',
  'new',
  /** The pending question. */
  'question',
  /** The agent who has the case. */
  'owner',
  /** The route beyond the shop that is talked about. */
  'route',
  /** Its time limits that are still to come, a line each. */
  'deadlines',
  /** The day on which the program asks how it went. */
  'remind_at',
  /** Routes that open later, each with its day, as a list. */
  'routes_later',
] as const;

/** What single texts of the engine's own take besides: the name of a fact, a value, numbers of exhibits, … */
export const OWN_ARGS = [
  'name',
  'value',
  'words',
  'exhibits',
  'item',
  'note',
  'agent',
  'kept',
  'deleted',
  'receipt',
  'loss',
  'because',
] as const;
