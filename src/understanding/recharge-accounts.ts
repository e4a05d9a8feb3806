import type { Claims } from './claims.ts';
import { type Found, groupAt } from './found.ts';
import type { Normalised } from './normalise.ts';

const LABEL =
  '(?:充值(?:的)?(?:账号|账户|号码|号|手机号?|qq号?)|游戏(?:账号|id)|角色(?:id|名)|(?:原神|steam|星铁|王者|战网)?(?:账号)|手机号码?|手机|电话号码|qq号码?|qq|uid|(?:recharge|game|player|user|steam|riot|epic|xbox|psn)[ -]?(?:account|id)|account(?: id| name| number)?|phone(?: number)?)';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-z])${LABEL}[ ]{0,2}(?:[:=#]|是|为|\\n|is|was| ?(?=\\d))[ \\n:]{0,3}(?<account>(?=[A-Za-z_.#-]{0,30}\\d)[0-9A-Za-z][0-9A-Za-z_.#@+-]{3,50})`,
    'dgi',
  ),
  new RegExp(
    `(?<![A-Za-z])${LABEL}[ ]{0,2}(?:[:=]|是|为|is) ?(?<account>[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3})`,
    'dgi',
  ),
  /(?:充到|充给|充值到|冲到|充值给|给)(?:了)?(?:手机|qq|账号|uid)?[ ]?(?<account>1[3-9]\d{9}|[1-9]\d{7,10})(?!\d)/dgi,
];

/** The account the goods were to be filled into, by its label or by the verb before it. Claimed. */
export function readRechargeAccount(words: Normalised, claims: Claims): Found<string> | null {
  for (const shape of SHAPES) {
    for (const match of words.text.matchAll(shape)) {
      const place = groupAt(match, 'account');
      if (!place || claims.taken(place.from, place.to)) continue;
      const value = place.text.replace(/[.#@+_-]{1,8}$/, '');
      if (value.length > 30 && !value.includes('@')) continue;
      const account = { value, from: place.from, to: place.from + value.length };
      claims.claim(account);
      return account;
    }
  }
  return null;
}
