/**
 * What an answer to a question can come to, whatever words it takes: the closed list that options of the flow files name
 * under `means`. One meaning serves many questions: `not_there` is an order that is not in the list, a code that is not
 * in the mailbox and money that did not arrive.
 */
export const MEANINGS = [
  // What somebody sees who was asked to look.
  'there',
  'not_there',
  'same',
  'other',
  'mistaken',
  'unsure',
  'how',
  // What a wallet or the shop's list shows.
  'paid',
  'pending',
  'refunded',
  'unpaid',
  'goods_missing',
  'gone',
  'page_stuck',
  // What was bought.
  'card_key',
  'top_up',
  'licence',
  // Why something cannot be had.
  'lack',
  'record_deleted',
  'not_my_account',
  'not_shown',
  'forgotten',
  'look_again',
  // What is to happen now.
  'wait',
  'human',
  'go_on',
  'submit',
  'add',
  'you_look',
  'i_ask',
  'not_now',
  'other_way',
  // How it ended.
  'settled',
  'unsettled',
  'object',
  'accept',
  'submitted',
  'has_result',
  'solved',
  'partly',
  'refused',
  'no_news',
  'withdrawn',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** Those that end the talk or send the case off, whatever was asked. */
export const ENDS: readonly Meaning[] = ['there', 'settled', 'submit', 'accept', 'solved', 'withdrawn'];
