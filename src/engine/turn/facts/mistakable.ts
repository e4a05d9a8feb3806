import type { NamedValue } from '../../../domain/fact.ts';
import { known } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';
import { GAME_SERVER, PHONE } from './account-shapes.ts';
import { isEndOfNumber } from './amount-put-right.ts';
import { isBareNumber } from './bare-number.ts';
import { putsRight } from './puts-right.ts';
import { isAhead } from './time-ahead.ts';
import { isVagueHour } from './vague-hour.ts';
import { isOnlySpokenOf } from './whole-name.ts';

/**
 * What a text seems to state, and does not where it was said: a bare number, the number in a player's name, the login a
 * game's server or an account is called by, the end of a phone number, somebody else's account beside one's own, the day of
 * telling that a vague hour is counted from, the day of the talk before, and a time that is still to come.
 */
export function isMistakable(
  work: Work,
  stated: NamedValue,
  read: ReadText,
  pending: WaitingState,
  tools: Tools,
): boolean {
  switch (stated.name) {
    case 'amount':
      return (
        isBareNumber(work, read, pending, tools) || isOfGame(work, stated, read) || isEndOfNumber(work, read)
      );
    case 'payment_channel':
      return isOfGame(work, stated, read) || isInAccount(read) || isWhoTook(work, stated, read);
    case 'wallet_status':
      return stated.value === 'closed' && isOfOrder(read, pending);
    case 'product':
      return !asksProduct(pending, tools) && !putsRight(read) && isOnlySpokenOf(work, stated, read);
    case 'card_tail':
      return OF_PHONE.test(read.text);
    case 'recharge_account':
      return isSomebodyElses(work, read) || isToCall(read, pending, tools);
    case 'paid_at':
      return isAhead(stated, work.now) || isHourBeside(work, stated, read) || isOfTalk(work, stated, read);
    default:
      return false;
  }
}

function asksProduct({ evidence, fact }: WaitingState, { plan }: Tools): boolean {
  return fact === 'product' || (evidence !== undefined && plan.rules[evidence].facts.includes('product'));
}

/** A name and a server are few words. In UTF-16 units. */
const LONGEST = 60;
/** 大白888 微信区, 手Q 32区: where somebody plays, and under which name. */
const WHERE_PLAYED = new RegExp(
  `(?:[\\p{Script=Han}\\w]{1,8}\\s+)?${GAME_SERVER}|[\\p{Script=Han}]\\d{2,6}(?=[\\s，,]|$)`,
  'giu',
);
const OF_MONEY = /[¥￥$€£]|\d\s*(?:元|块|圆|rmb|cny|usd|刀|u\b)|[付花扣充转]了?\s*\d/iu;

/** Read inside the words that say where somebody plays, and nowhere else. */
function isOfGame(work: Work, { name }: NamedValue, { text, says: { facts } }: ReadText): boolean {
  const span = name === 'amount' ? facts.amount?.span : facts.channel?.span;
  if (span === undefined || text.length > LONGEST || known(dossierOf(work).facts, name) === undefined)
    return false;
  if (!/区/.test(text) || (name === 'amount' && OF_MONEY.test(text))) return false;
  return [...text.matchAll(WHERE_PLAYED)].some(
    ({ 0: words, index }) => index <= span[0] && span[1] <= index + words.length,
  );
}

/** 138开头那个 尾号6621 is a phone, and no card. */
const OF_PHONE = /手机|电话|1[3-9]\d\D{0,4}(?:开头|打头)|\b(?:phone|mobile|cell)\b/iu;

/** A receipt from Stripe is of the card that was named before: whoever takes the money for a shop is no way to pay. */
function isWhoTook(
  work: Work,
  { value }: NamedValue & { name: 'payment_channel' },
  { says }: ReadText,
): boolean {
  const before = known(dossierOf(work).facts, 'payment_channel')?.value ?? 'other';
  return value === 'other' && before !== 'other' && says.kind !== 'correction';
}

const OF_BILL =
  /交易|支付|付款|账单|明细|微信|银行|钱包|\b(?:payment|transaction|bill|statement|bank|wallet|paypal)\b/iu;

/** Orders are closed, too; only where the bill is asked about, or named, is it the payment that was. */
function isOfOrder({ text, says }: ReadText, { options }: WaitingState): boolean {
  const asksBill = options.some(({ facts }) => facts?.wallet_status !== undefined);
  return !asksBill && says.direction === null && !OF_BILL.test(text);
}

/** The wallet's name in wx_candy88. */
function isInAccount({ text, says: { facts } }: ReadText): boolean {
  const [from, to] = facts.channel?.span ?? [0, 0];
  return to > from && /^[_-][\w-]*\d/.test(text.slice(to));
}

const SOMEBODY_ELSES =
  /[他她]的|对方的|别人的|朋友的|\b(?:his|her|their|(?:friend|someone|other guy|other person)'?s)\b/iu;

/** Who tops up for a friend gives the friend's account; one's own that is known does not become it. */
function isSomebodyElses(work: Work, { text, says }: ReadText): boolean {
  const isKnown = known(dossierOf(work).facts, 'recharge_account') !== undefined;
  return isKnown && says.kind !== 'correction' && SOMEBODY_ELSES.test(text);
}

const PHONE_ONLY = new RegExp(`^${PHONE}$`, 'u');
const TO_CALL =
  /(?:我是|这是|我的?)(?:他|她|孩子|娃|儿子|女儿|我|本人){0,4}的?(?:妈|爸|父|母|爷|奶|姥|姐|哥|家长|监护人|联系)|(?:打给?|联系|找|通知|回)我|\b(?:i'?m|i am|this is) (?:his|her|the|their) (?:mom|mum|mother|dad|father|parent|guardian|grandma|grandpa)|\b(?:call|reach|text|phone|contact) me\b/iu;

/** The phone of who writes about somebody else's purchase is to call them at, unless the account is asked for. */
function isToCall({ text, says }: ReadText, { evidence }: WaitingState, { plan }: Tools): boolean {
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  const account = says.facts.recharge_account?.value ?? '';
  return !asked.includes('recharge_account') && PHONE_ONLY.test(account) && TO_CALL.test(text);
}

/** The talk that is gone on with: 我回来了，接着昨天的. */
const GOES_ON =
  /^[\s\S]{0,12}(?:接着|继续|回来了|来了|上次|上回)[，,、 ]{0,2}(?:接着|继续|说|聊)?[昨前今]天|[昨前今]天(?:聊|说|讲|问|谈)(?:的|到|过)|\b(?:back|continu\w+|carry on|pick(?:ing)? up|left off)\b.{0,24}\byesterday\b/iu;

function isOfTalk(work: Work, { value }: NamedValue & { name: 'paid_at' }, { text }: ReadText): boolean {
  const isKnown = known(dossierOf(work).facts, 'paid_at') !== undefined;
  return isKnown && value.precision === 'day' && text.length <= LONGEST && GOES_ON.test(text);
}

/** An hour of no day that is known better, or of no half of the day, adds nothing. */
function isHourBeside(work: Work, stated: NamedValue & { name: 'paid_at' }, read: ReadText): boolean {
  const before = known(dossierOf(work).facts, 'paid_at')?.value;
  if (before === undefined || !isVagueHour(stated, read)) return false;
  return before.precision !== 'day' || stated.value.around === undefined;
}
