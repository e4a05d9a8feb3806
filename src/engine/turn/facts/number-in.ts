import type { Understood } from '../../../understanding/understood.ts';
import { ACCOUNT_WORDS, PHONE, PLAYER_WORDS } from './account-shapes.ts';

/** A bank's reference or a merchant's own number; shorter ones are times, sums and ends of cards. In UTF-16 units. */
const SHORTEST = 6;
const LONGEST = 40;
const FEWEST_DIGITS = 4;
/** Linear: each character belongs to one run. */
const RUN = /[\w.-]+/g;
/** What has a shape of its own: a phone number, a day. */
const SHAPED = new RegExp(`^${PHONE}$|^20\\d{2}-?\\d{1,2}-?\\d{1,2}$`);
/** What is topped up, in words. */
const ACCOUNT = new RegExp(`${ACCOUNT_WORDS}|${PLAYER_WORDS}|游戏|手机|\\bphone\\b`, 'i');
const NUMBER = '(?:reference|ref|trace|confirmation|transaction)';
const PAYER = '(?:bank|card|payment|paypal|statement)';
/** What banks and wallets call the number of a payment. */
const REFERENCE = new RegExp(
  `流水|参考号|凭证号|回单|交易号|\\b${NUMBER}\\b.{0,40}\\b${PAYER}\\b|\\b${PAYER}\\b.{0,40}\\b${NUMBER}\\b`,
  'i',
);

function isNumber(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  const isLong = run.length >= SHORTEST && run.length <= LONGEST && digits >= FEWEST_DIGITS;
  return isLong && /^[A-Za-z\d][A-Za-z\d-]*$/.test(run);
}

/** The one number of a text that nothing in it calls an account, as it was written; `null` where there is none, or several. */
export function numberIn(text: string, { secrets }: Pick<Understood, 'secrets'>): string | null {
  const runs = (text.normalize('NFKC').match(RUN) ?? []).map((run) => run.replace(/[.-]+$/, ''));
  const [run, ...others] = runs.filter(isNumber);
  const fits = run !== undefined && others.length === 0 && !SHAPED.test(run);
  return fits && secrets.length === 0 && !ACCOUNT.test(text) ? run : null;
}

/** The number that the words of a text call a payment's, where its shape does not. */
export function referenceIn(text: string, { facts, secrets }: Understood): string | null {
  const run = REFERENCE.test(text) ? numberIn(text, { secrets }) : null;
  const { recharge_account: _, ...others } = facts;
  const read = Object.values(others).some((fact) => fact !== null && String(fact.value).includes(run ?? ''));
  return run === null || read ? null : run;
}
