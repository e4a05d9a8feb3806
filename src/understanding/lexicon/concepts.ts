/**
 * What words mean here, whatever the language and the wording: 看不到 and "can't find" are both `not see`. Rules speak of
 * concepts only, so that a new word is one entry and a new wording of known words needs none.
 */
const CONCEPTS = [
  // Paying
  'pay',
  'charge',
  'topup',
  'buy',
  'turn',
  'money',
  'bill',
  'wallet',
  'balance',
  'sum',
  'actual',
  'price',
  'face',
  'discount',
  'fee',
  'deposit',
  'limit',
  'refund',
  'paidok',
  'unpaid',
  'pending',
  'payfail',
  'cancel',
  'less',
  'twice',
  'dispute',
  'each',
  // Pages
  'page',
  'stuck',
  'noreaction',
  'jump',
  'again',
  'ask',
  'need',
  'update',
  'status',
  'detect',
  'qr',
  'error',
  'open',
  'close',
  // Orders
  'order',
  'ordernum',
  'list',
  'record',
  'purchase',
  'see',
  'look',
  'make',
  'exist',
  'have',
  'empty',
  'nothing',
  'gone',
  'deleted',
  'became',
  'before',
  'still',
  'stillthere',
  'existed',
  'now',
  // Goods
  'goods',
  'awaited',
  'email',
  'arrive',
  'ship',
  'active',
  'done',
  'invalid',
  'banned',
  'short',
  'promised',
  'wronggoods',
  // Own mistakes
  'mis',
  'meant',
  'turnsout',
  'wrong',
  'account',
  'shop',
  'region',
  'else',
  'person',
  'login',
  'use',
  'mistakebuy',
  'unwanted',
  'my',
  // Talk
  'not',
  'if',
  'but',
  'want',
  'help',
  'scam',
  'anger',
  'human',
  'howlong',
  'how',
  'query',
  'safe',
  'correct',
  'greet',
  'thanks',
  'yes',
  'no',
  'dontknow',
  'time',
  'reason',
  'unlock',
  'first',
  'skip',
] as const;

/** Marks of the tag string beside the concepts: breaks of clause and sentence, a number, words of no known meaning. */
export const COMMA = ',';
export const STOP = '.';
export const NUMBER = '#';
export const UNKNOWN = '_';

const FIRST = 0x100;
const CODES = new Map<string, string>(
  CONCEPTS.map((concept, index) => [concept, String.fromCharCode(FIRST + index)]),
);

/** The one character a concept has in a tag string. */
export function codeOf(concept: string): string {
  const code = CODES.get(concept);
  if (code === undefined) throw new Error(`no such concept: ${concept}`);
  return code;
}

/** The concepts of a tag string, for people. */
export function spell(tags: string): string {
  return [...tags].map((tag) => CONCEPTS[tag.charCodeAt(0) - FIRST] ?? tag).join(' ');
}
