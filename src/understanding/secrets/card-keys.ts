import { sifted } from '../sifting/sieve.ts';
import type { SecretPattern } from './secret-pattern.ts';

const LABEL =
  '卡密(?:第?[一二两三1-3][个张]?)?|激活[码馬]|兑换[码吗]|序列号(?:sn)?|注册码|授权码|密钥|提货码|充值码|卡券码|序号|\\bcdk(?:ey)?|(?:redeem|activation|gift|claim|voucher|wallet|game|card|recharge|top-?up|psn|google play|play|itunes|steam|gift ?card) (?:code|key|pin)|(?:voucher|gift ?card) number|licen[sc]e(?: key)?|product key|serial(?: number| key)?';
/** Cards whose number is their worth. */
const CARD = '(?:礼品|充值|购物|储值|itunes|e|点|苹果|谷歌|steam|xbox)卡|gift ?card|game card';
const IS = '[ ]{0,2}(?:(?:给你看?|发你|发给你)[ :]?|是|为|[:=]|is|was|\\n){0,2}[ \\n"\'「]{0,3}';
/** Numbers of orders begin with their day, perhaps behind a few letters. */
const NO_ORDER = '(?![A-Za-z]{0,5}20[12]\\d-?[01]\\d)';
const LETTERS_AND_DIGITS = '(?=[A-Za-z-]{0,40}\\d)(?=[0-9-]{0,40}[A-Za-z])';

export const CARD_KEYS: readonly SecretPattern[] = [
  {
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `(?:${LABEL})${IS}${NO_ORDER}(?<secret>${LETTERS_AND_DIGITS}[0-9A-Za-z][0-9A-Za-z-]{6,60}|\\d(?:[ -]?\\d){9,24})(?![0-9A-Za-z])`,
        'gi',
      ),
    ),
  },
  {
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `(?:${CARD})(?: is|是|:)? {0,2}${NO_ORDER}(?<secret>${LETTERS_AND_DIGITS}(?=[0-9A-Z-]{0,40}\\d[0-9A-Z-]{0,40}\\d)[0-9A-Z][0-9A-Z-]{9,40})(?![0-9A-Za-z])`,
        'gi',
      ),
    ),
  },
  {
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `(?<!(?:order|promo|coupon|discount|tracking|error|reference|referral|transaction|payment|confirmation|booking|reservation|receipt|mpesa|m-pesa) )\\b(?:[Cc]ode|[Kk]ey|KEY)(?: is|:)?[ :]{1,2}${NO_ORDER}(?<secret>(?=[A-Z-]{0,40}\\d[A-Z-]{0,40}\\d?)(?=[0-9-]{0,40}[A-Z])[0-9A-Z][0-9A-Z-]{9,40})(?![0-9A-Za-z])`,
        'g',
      ),
    ),
  },
  {
    // In groups: XK7Q 93MV X2BZ T9PL
    kind: 'card_key',
    shape: sifted(
      /(?:卡密|[激兑充][活换值]码|[礼充购点][品值物]?卡|[Gg]ift ?card|[Cc]ode|[Kk]ey)[ :是]{0,3}(?:is )?(?<secret>(?=[A-Z ]{0,20}\d)(?=[\d ]{0,20}[A-Z])[0-9A-Z]{4,5}(?: [0-9A-Z]{4,5}){2,5})(?![0-9A-Za-z])/g,
    ),
  },
  {
    // Told further on: 兑换码截图里糊了，我手打给你：GIFT 9920 1837 4471 0263
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `(?:卡密|[激兑充][活换值]码)[^\\d\\n。:]{1,24}: ?${NO_ORDER}(?<secret>(?:[A-Z]{2,8}[ -])?(?=[A-Z -]{0,20}\\d)[0-9A-Z]{4,5}(?:[ -][0-9A-Z]{4,5}){2,4})(?! ?[0-9A-Za-z])`,
        'g',
      ),
    ),
  },
  {
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `[的个串]码 ?${NO_ORDER}(?<secret>${LETTERS_AND_DIGITS}[0-9A-Za-z-]{8,40})(?![0-9A-Za-z])`,
        'g',
      ),
    ),
  },
  {
    // What opens a card: 密码 of so many digits, or behind 充值卡 or the card's number.
    kind: 'card_key',
    shape: sifted(
      /(?:(?:[充点礼][值卡品]卡|(?<!银行|信用|储蓄|借记)卡号)[^\n。]{0,30}密码|密码|\bpin)[ :是]{0,3}(?<secret>\d(?:[ -]?\d){9,24})(?!\d)/gi,
    ),
  },
  {
    // Under what is scratched off a card stands what opens it.
    kind: 'card_key',
    shape: sifted(
      new RegExp(
        `(?:刮[开出]|涂层|刮刮[卡层]|\\bscratch(?:ed|ing)?\\b(?: \\w+){0,4})[^\\d\\n。]{0,12}${NO_ORDER}(?<secret>\\d(?:[ -]?\\d){9,24})(?!\\d)`,
        'gi',
      ),
    ),
  },
  {
    // Fewer digits than others have; eight may be a day, and a sum is none.
    kind: 'card_key',
    shape: sifted(
      new RegExp(`(?:卡密|[取提]货码)[ :是为]{0,3}${NO_ORDER}(?<secret>\\d{6,9})(?![\\d元块.])`, 'g'),
    ),
  },
  {
    kind: 'card_key',
    shape: sifted(/提取码[ :是]{0,3}(?<secret>[0-9A-Za-z]{4})(?![0-9A-Za-z])/g),
  },
  {
    kind: 'card_key',
    shape: sifted(
      /(?<![0-9A-Za-z-]|[Oo]rder(?: (?:no|number|id|ref)\.?)?[ :#]{1,3}|(?:订单|单号)[ :号是]{0,3})(?<secret>(?=[A-Z0-9-]{0,60}[A-Z])(?=[A-Z-]{0,40}\d)(?![A-Z]{0,4}20\d{2}-?[01]\d)[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7})(?![0-9A-Za-z-])/g,
    ),
  },
  {
    // Three to five groups of five, letters alone among them.
    kind: 'card_key',
    shape: sifted(
      /(?:\bkey|码|卡密)[ :是]{0,3}(?:is )?(?<secret>[A-Z0-9]{5}(?:-[A-Z0-9]{5}){2,4})(?![0-9A-Za-z-])/gi,
    ),
  },
];
