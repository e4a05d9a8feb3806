import { sifted } from '../sifting/sieve.ts';
import { ALOUD, NO_UNIT, type SecretPattern } from './secret-pattern.ts';

/** Words may stand between, but none of money, of numbers of orders or of what is missing: 验证码没收到,扣了1288. */
const GAP =
  '(?:(?![付扣转没¥元单尾错]|编号|不[到对了行]|收不)[^0-9A-Za-z\\n]){0,16}\\n?(?:\\([^()\\n]{1,40}\\)[ :是为]{0,3})?';
const DIGITS = `(?:[A-Z]-)?\\d{4,8}|\\d{2,4}[ -]\\d{2,4}(?:[ -]\\d{2,4})?|\\d(?:[ ,、-]{1,2}\\d){3,7}`;
const CODE = `(?<secret>(?:${DIGITS})${NO_UNIT}|${ALOUD})`;
/** Letters count where the label leaves no doubt. */
const MIXED = '(?<secret>(?=[A-Z-]{0,6}\\d)(?=[\\d-]{0,6}[A-Z])[A-Z0-9]{2,4}-?[A-Z0-9]{2,4})(?![0-9A-Za-z])';

const LABEL_ZH =
  '(?:验证|校验|认证|确认|动态|短信|核验|登录|提现|交易|安全|一次性)(?:的|短信)?(?:码|马|吗|代码|数字)|(?:验证|校验|动态|短信|一次性)(?:密码|口令)|验证器|令牌|U盾|(?:动态|短信|登录|支付|付款|二次|两步)验证|\\b(?:yzm|yanzhengma)\\b|验正码|验证嘛';
const LABEL_EN =
  'verification(?: code| number| no\\.?)?|one[- ]time (?:(?:pass)?(?:code|word)|pin)|otp|security code|passcode|(?:login|sms|auth(?:entication)?|confirmation|confirm|access|sign-?in) code|2 ?fa(?: code)?|mfa|(?:two|2)[- ](?:factor|step)(?: code)?|authenticator|\\btac';
const SAID_EN = "(?:(?:'s|is|was|no\\.?|code|shows?|says?|they sent|i (?:got|received)|[:=]) ?){0,3}";
/** Which code is meant by "code" alone, the words before it say. */
const NO_SECRET_CODE =
  '(?<!(?:friend|order|error|status|response|result|exit|promo|postal|post|zip|area|country|product|item|discount|coupon|referral|reference|qr|bar|sort|branch|routing|swift|source|dress|return|last) |(?:refus|reject|declin|fail)(?:ed|ure)?(?: it| me| us)?[,:]? (?:with )?(?:the |a )?)';
/** What else may stand between a code and its digits. */
const SENT_EN =
  "(?:,? (?:came|they|you|i|we|he|she|sent|send|texted|text|message|sms|e?mail|gave|got|received|me|my|the|and|says?|said|reads?|is|was|it's|its|bank|just|here|now|from|on|phone|to)){0,7}";

export const ONE_TIME_CODES: readonly SecretPattern[] = [
  {
    kind: 'otp',
    shape: sifted(new RegExp(`(?:${LABEL_ZH})${GAP}(?:code )?${CODE}`, 'gi')),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?:[验校]证?验?码|确认码|[Vv]erification code|[Ss]ecurity code)[ :]{0,3}(?:[是为]|is )? ?${MIXED}`,
        'g',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(new RegExp(`\\b(?:${LABEL_EN})${GAP}${SAID_EN}${CODE}`, 'gi')),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `${NO_SECRET_CODE}\\b(?:code|(?<!last (?:\\w+ )?)digits|(?:digit|secret) number|number(?= (?:they|you|it|the bank) (?:texted|sent))|otp|passcode|pin(?= (?:they|you|i |we|from|sent|texted)))(?:${SENT_EN}|(?: for| to) [^\\n:;]{1,60}?(?= is |:))(?: is| was)?[:,]? {0,2}(?<secret>(?:[A-Z]-)?\\d{4,8}|\\d{3}[ -]\\d{3}|\\d\\d(?:[ -]\\d\\d){2}|${ALOUD})(?![\\d-]|\\.\\d)`,
        'gi',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?<![\\d.])(?<secret>\\d{4,8})(?:[ ,(]{0,2}(?:是|为)?(?:您|你)?的?[^\\d\\n。,]{0,10}(?:${LABEL_ZH}))`,
        'g',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?:^|[\\s,。;:个的那这串])码(?:是|为|来了|给你|发你|发来了?|收到了?)?[ ,:]{0,2}(?<secret>\\d{4,8})${NO_UNIT}`,
        'g',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      /(?<![\d.])(?<secret>\d{4,8})(?: ?[四六几]个数字?[^\d\n。付扣]{0,10}码|,? ?(?:这个|这是|就是)(?:那个|收到的|发来的)?(?:验证|短信)?码| (?:is|[-—]) (?:the|my|your) (?:\w+ )?(?:pin|code|otp|passcode)\b)/gi,
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      /(?<![\d.])(?<secret>\d{4,8}|\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?)(?:[,( ]{1,2}您正在| is your\b| to (?:authori[sz]e|verify|confirm|log ?in|sign))/gi,
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      /(?:인증번호|認証(?:コード|番号)|\botp (?:là|adalah)|mã xác (?:nhận|thực|minh)|(?<!\p{L})(?:код|código|kode?))[^\d\n]{0,24}(?<secret>\d{4,8})(?!\d)/giu,
    ),
  },
  {
    kind: 'otp',
    shape: sifted(/\b(?:use|enter) (?<secret>\d{4,8}) (?:as|to|for|in)\b/gi),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?:texted(?: me)?|sms|\\btext(?: message)?(?: with| saying| says|:)|短信|发来的?|(?:银行|[建工农招中交]行|手机上?)(?:刚)?(?:发|收|来)|收到的(?:数字?)?是|要念)[^\\d\\n,。付扣转支¥元单尾]{0,12}(?<secret>\\d{6}|\\d(?: \\d){5})${NO_UNIT}`,
        'gi',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      /(?<![\d.])(?<secret>\d{6}|\d(?: \d){5})(?:[, ]{0,2}(?:是|就是)?(?:短信|手机|银行)(?:里|上)?(?:来|发|收)| (?:by|via|in an?) (?:sms|text))/gi,
    ),
  },
  {
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?<!(?:[单编尾]号|order|证|last|ending|密码)[^,。\\n]{0,8})(?:(?:[6六](?:位数?|个)字?|串数)字?|(?:6|six)[ -]?(?:digits?|numbers))(?:(?!order)[^\\d\\n付扣转单尾编证密]){0,24}(?<secret>\\d{4,8}|\\d{3}[ -]\\d{3}|\\d(?:[ ,、-]\\d){5}|${ALOUD})${NO_UNIT}`,
        'gi',
      ),
    ),
  },
  {
    // Four digits are a code where they are said to have come by phone.
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?:手机|短信)[^\\d\\n付扣转单]{0,4}[收来][^\\d\\n付扣转单]{0,4}(?:[四4]位数?字?|个) ?(?<secret>\\d{4})${NO_UNIT}|[四4]位数字?[ 是:]{0,2}(?<other>\\d{4})(?=[^\\d\\n,。]{0,4}(?:手机|短信)[收来发])`,
        'g',
      ),
    ),
  },
  {
    // 他让我报码,我报了 662910
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?<![维条尺扫款])码[^\\d\\n付扣转单]{0,10}[报念][给了过]{0,2}(?:[他她你]们?|客服)?[ ,:]{0,2}(?<secret>\\d{4,8})${NO_UNIT}`,
        'g',
      ),
    ),
  },
  {
    // Code 7741-20 to approve your purchase
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `${NO_SECRET_CODE}\\b(?:code|pin)s?:? {0,2}(?<secret>\\d{4,8}|\\d{2,4}[ -]\\d{2,4})(?= (?:to|for) )`,
        'gi',
      ),
    ),
  },
  {
    // Said to have come, or to be typed in somewhere.
    kind: 'otp',
    shape: sifted(
      new RegExp(
        `(?:收到了?(?:一条|一串|条|个|一个)(?:短信|数字)?|(?:bank|google|apple|paypal) (?:just )?(?:sent|texted) me(?: this| a)?)[ :,]{0,2}(?<secret>\\d{6})${NO_UNIT}|(?:使用|输入|用) ?(?<other>\\d{4,8}) ?来?(?:登[录陆]|验证|确认)`,
        'gi',
      ),
    ),
  },
  {
    kind: 'otp',
    shape: sifted(new RegExp(`(?:steam ?guard(?: code)?|令牌码?)[ :是]{0,3}(?:is:? )?${MIXED}`, 'gi')),
  },
];
