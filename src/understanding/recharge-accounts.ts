import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { matchesOf } from './matches.ts';

/** What the goods are filled into, in its own words; a phone or a number may be how to reach somebody. */
const OWN_LABEL =
  '(?:充值(?:的)?(?:账号|账户|号码|号|手机号?|qq号?)|(?:充|冲)的?(?:账号|号码|号|手机号?|是)|游戏(?:账号|id|号)|角色(?:id|名称?|编号)|昵称|玩家(?:id|名)|用户名|(?:原神|steam|星铁|王者|战网|国服|国际服)?(?:账号|账户)|uid|(?:recharge|game|player|user|steam|riot|epic|xbox|psn|roblox|nintendo)[ -]?(?:account|id|name|tag)|gamertag|nick(?:name)?|battletag|(?<!(?:order|transaction|payment) )\\bmy id|meter(?: number| no\\.?)?|学号|户号|通行证(?=[:是]?\\d)|\\bign|in-game name|username|character name|account(?: id| name| number)?)';
const ANY_LABEL = '(?:手机号码?|手机|电话号码|电话|号码|qq号码?|qq|phone(?: number)?|number)';
const SAID =
  '[ ]{0,2}(?:[:=#]|更?正?[是为]|改[成为]|应该是|对的是|\\n|is|was|typo! correct one|(?= ?\\d))[ \\n:]{0,3}';
const DIGITS_OR_NAME = '(?<account>(?=[A-Za-z_.#-]{0,30}\\d)[0-9A-Za-z][0-9A-Za-z_.#@+-]{3,50})';
const MAIL = '(?<account>[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3})';
const PHONE =
  '(?:\\+\\d{2,3}[ -]?)?(?:1[3-9]\\d{9}|1[3-9]\\d[ -]\\d{4}[ -]\\d{4}|0\\d{3}[ -]?\\d{3}[ -]?\\d{4}|\\d{8})';

const SHAPES: readonly RegExp[] = [
  // Of two accounts the right one, whichever was told first.
  /(?:我(?:自己)?的(?:账号|号|uid)?(?:才)?是|[要想]充的(?:账号|号)?是|正确的?(?:账号|号码?|uid)?[是为:]|对的是|应[该当]?[是为](?:充?[给到])?|\b(?:mine is|should (?:be|go to|have (?:been|gone to))|supposed to be|instead of|(?:correct|right) (?:one|id|uid|account|number) is))[ :]{0,2}(?<account>[1-9]\d{6,11})(?!\d)/gi,
  new RegExp(`(?<![A-Za-z])${OWN_LABEL}${SAID}${DIGITS_OR_NAME}`, 'gi'),
  // A name has no digit in it; only where the label says that a name follows.
  /(?:角色名称?|昵称|用户名|玩家名|gamertag|nick(?:name)?|\bign|in-game name|(?:user|character|player|epic|steam) ?name)[ ]{0,2}(?:[:=是为]|is|(?= ))[ :]{0,2}(?<account>[A-Za-z][\w.-]{2,30})/gi,
  new RegExp(`(?<![A-Za-z])(?:${OWN_LABEL}|${ANY_LABEL})[ ]{0,2}(?:[:=]|是|为|is)(?:邮箱)? ?${MAIL}`, 'gi'),
  new RegExp(
    `(?:充|冲|给|到)(?:了|到|给|值|进|的|我|妈|爸|家)*(?:手机|qq|账号|uid|号码?|号)?(?:是)? ?(?<account>${PHONE}|[1-9]\\d{7,10})(?!\\d)`,
    'gi',
  ),
  new RegExp(`(?<![A-Za-z])${ANY_LABEL}${SAID}${DIGITS_OR_NAME}`, 'gi'),
  /应该(?:充|冲|是)(?:到|给|的)?(?<account>\d{6,12})(?!\d)/g,
];
/** Talk time and data go to a phone, so that a phone's number beside them is where they go. */
const FOR_PHONES = /话费|流量|充值?.{0,6}手机|电话费|airtime|top.?up|\bdata\b|recharge/i;
const ANY_PHONE = new RegExp(`(?<![\\d.])(?<account>${PHONE})(?!\\d)`, 'g');
const GATE = /\d{4}|名|name|@/i;

/** The account the goods were to be filled into, by its label or by the verb before it; no notice names it. Claimed. */
export function readRechargeAccount(text: string, claims: Claims, notice: boolean): Found<string> | null {
  if (notice || !GATE.test(text)) return null;
  for (const shape of FOR_PHONES.test(text) ? [...SHAPES, ANY_PHONE] : SHAPES) {
    for (const match of matchesOf(shape, text)) {
      const whole = match.groups?.account ?? '';
      const from = match.index + match[0].lastIndexOf(whole);
      if (claims.taken(from, from + whole.length)) continue;
      const value = whole.replace(/[.#@+_-]{1,8}$/, '');
      if (value.length < 4 || (value.length > 30 && !value.includes('@'))) continue;
      const account = {
        value: /^[+\d -]+$/.test(value) ? value.replace(/[ -]/g, '') : value,
        from,
        to: from + value.length,
      };
      claims.claim(account);
      return account;
    }
  }
  return null;
}
