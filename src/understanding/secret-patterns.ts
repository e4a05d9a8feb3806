import type { SecretKind } from './understood.ts';

/** A way secrets are told: the group `secret` is the secret, the label around it stays readable. */
export interface SecretPattern {
  readonly kind: SecretKind;
  /** Looked for only where one of these stands in the lower-case text. */
  readonly hints: readonly string[];
  readonly shape: RegExp;
}

/** Words may stand between, but none of money or of what is missing: 验证码没收到,扣了1288 gives no code away. */
const GAP = '(?:(?![付扣转没不¥元单])[^0-9A-Za-z\\n]){0,16}';
const CODE =
  '(?<secret>(?:[A-Z]-)?\\d{4,8}|\\d{2,4}[ -]\\d{2,4}(?:[ -]\\d{2,4})?|\\d(?: \\d){3,7})(?![\\d元块]|\\.\\d)';
const OTP_ZH =
  '验证码|校验码|认证码|确认码|动态码|动态密码|动态口令|短信码|短信密码|一次性密码|验证器|令牌|动态验证|登录码|短信验证|安全码|交易码|授权码|核验码|提现码';
const OTP_EN =
  'verification code|one[- ]time (?:pass)?(?:code|word)|otp|security code|passcode|(?:login|sms|auth(?:entication)?|confirmation) code|2fa code';
const PASSWORD = '密码|口令|passw(?:or)?d|passwort|\\bpwd|\\bpw|\\bpin(?: code|码)?';
/** What is said of a password without giving it away. */
const NO_PASSWORD =
  '(?!(?:wrong|incorrect|invalid|not|the|my|correct|gone|lost|forgotten|reset|required|expired|for|too|what|still|always|asked|protected|managers?|reset)(?![!-~]))';

export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    kind: 'private_key',
    hints: ['-----begin'],
    shape: /(?<secret>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?-----END [A-Z ]{0,30}-----)/g,
  },
  {
    kind: 'private_key',
    hints: ['私钥', 'private key', 'secret key'],
    shape:
      /(?:私钥|private key|secret key)[^0-9A-Za-z\n]{0,8}(?:is )?(?<secret>(?:0x)?[0-9A-Za-z]{32,128})/gi,
  },
  {
    kind: 'private_key',
    hints: ['私钥', 'private key'],
    shape:
      /(?<![0-9A-Za-z])(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9A-Za-z])(?=[^\n]{0,16}(?:私钥|private key))/gi,
  },
  {
    kind: 'private_key',
    hints: ['5', 'k', 'l', 'xprv'],
    shape:
      /(?<![0-9A-Za-z])(?<secret>[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|xprv[1-9A-HJ-NP-Za-km-z]{90,120})(?![0-9A-Za-z])/g,
  },
  {
    kind: 'private_key',
    hints: ['助记词', 'phrase', 'mnemonic', 'seed', 'words', '单词'],
    shape:
      /(?:助记词|单词|(?:seed|recovery|secret|backup|wallet) (?:phrase|words)|mnemonic|(?:12|24|twelve) words|seed)[^a-z]{0,8}(?:is |are )?(?<secret>[a-z]{3,8}(?:[ ,、]{1,2}[a-z]{3,8}){11,23}|\p{Script=Han}(?:[ ,、]\p{Script=Han}){11,23})/giu,
  },
  {
    kind: 'otp',
    hints: ['码', '口令', '密码'],
    shape: new RegExp(`(?:${OTP_ZH})${GAP}(?:code )?${CODE}`, 'g'),
  },
  {
    kind: 'otp',
    hints: ['code', 'otp', 'passcode', 'password'],
    shape: new RegExp(
      `\\b(?:${OTP_EN})${GAP}(?:is |was |code |i (?:got|received) (?:is |was )?)?${CODE}`,
      'gi',
    ),
  },
  {
    kind: 'otp',
    hints: ['code'],
    shape:
      /(?<!(?:order|error|promo|postal|zip|area|country|product|item|discount|coupon|reference) )\bcode(?: i (?:got|received)| they sent| you sent| (?:for|to) [^\n.:;]{1,40}?(?= is|:))?(?: is| was|:)? {0,2}(?<secret>\d{4,8}|\d{3}[ -]\d{3})(?![\d.-])/gi,
  },
  {
    kind: 'otp',
    hints: ['码'],
    shape: new RegExp(
      `(?<![\\d.])(?<secret>\\d{4,8})(?:[ ,]{0,2}(?:是|为)?(?:您|你)?的?[^\\d\\n。,]{0,10}(?:${OTP_ZH}))`,
      'g',
    ),
  },
  {
    kind: 'otp',
    hints: ['码', 'pin', 'code', 'otp'],
    shape:
      /(?<![\d.])(?<secret>\d{4,8})(?: ?[四六几]个数字?[^\d\n。付扣]{0,10}码|,? ?(?:这个|这是|就是)(?:那个|收到的|发来的)?(?:验证|短信)?码| is (?:the|my|your) (?:pin|code|otp|passcode)\b)/gi,
  },
  {
    kind: 'otp',
    hints: ['您正在', 'is your', 'to authori', 'to verify', 'to confirm', 'to log', 'to sign'],
    shape:
      /(?<![\d.])(?<secret>\d{4,8}|\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?)(?:[,( ]{1,2}您正在| is your\b| to (?:authori[sz]e|verify|confirm|log ?in|sign))/gi,
  },
  {
    kind: 'otp',
    hints: ['인증번호', '認証', 'код', 'código', 'kod'],
    shape:
      /(?:인증번호|認証(?:コード|番号)|(?<!\p{L})(?:код|código|kod))[^\d\n]{0,24}(?<secret>\d{4,8})(?!\d)/giu,
  },
  {
    kind: 'otp',
    hints: ['use ', 'enter '],
    shape: /\b(?:use|enter) (?<secret>\d{4,8}) (?:as|to|for|in)\b/gi,
  },
  {
    kind: 'otp',
    hints: ['texted', 'sms', 'text message', '短信'],
    shape: /(?:texted(?: me)?|sms|text message|短信)[^\d\n,。]{0,12}(?<secret>\d{6})(?![\d.元块])/gi,
  },
  {
    kind: 'otp',
    hints: ['6位', '六位', '6 digit', '6-digit', 'six digit', 'six-digit'],
    shape:
      /(?<!(?:[单编尾]号|order)[^,。\n]{0,8})(?:[6六]位数?字?|(?:6|six)[ -]?digits?)[^\d\n付扣转]{0,14}(?<secret>\d{4,8})(?![\d.元块])/gi,
  },
  {
    kind: 'cvv',
    hints: ['cv', '安全码', '背', 'security code', 'digits on'],
    shape:
      /(?:cvv2?|cvc2?|cvn2?|安全码|(?:卡)?背(?:面|后)的?(?:后|最后|那)?(?:三|3)[位个](?:数字?|码)?|security code|(?:three|3) digits)(?: on the back| \(back\))?[^0-9A-Za-z\n]{0,6}(?:is |was )?(?<secret>\d{3,4})(?!\d)/gi,
  },
  {
    kind: 'cvv',
    hints: ['有效期', '信用卡', 'expir', 'valid'],
    shape:
      /(?:有效期\D{0,3}\d\d\/\d\d|信用卡|\bexp(?:ir[a-z]{1,5})?|\bvalid)[^\n]{0,40}?(?:[后末]三位|last three|three digits)[^0-9\n]{0,6}(?<secret>\d{3})(?!\d)/gi,
  },
  {
    kind: 'card_key',
    hints: ['卡密', '码', '序列号', 'cdk', 'code', 'key', '密钥'],
    shape:
      /(?:卡密|激活码|兑换码|序列号|注册码|密钥|提货码|cdk(?:ey)?|redeem code|activation code|gift code|licen[sc]e key|product key|serial(?: number| key)?|steam key)[ ]{0,2}(?:[:=]|是|为|is|\n|(?=[A-Z0-9]{4,6}-)| (?=[A-Z0-9]{8}))[ \n"'「]{0,3}(?<secret>(?=[A-Za-z-]{0,40}\d)[0-9A-Za-z][0-9A-Za-z-]{5,60})/gi,
  },
  {
    kind: 'card_key',
    hints: ['-'],
    shape:
      /(?<![0-9A-Za-z-]|order[ :#]{1,2}|单号[ :]{0,2})(?<secret>(?=[A-Z0-9-]{0,60}[A-Z])(?=[A-Z-]{0,40}\d)(?![A-Z]{0,4}20\d{2}-?[01]\d)[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7})(?![0-9A-Za-z-])/g,
  },
  {
    kind: 'password',
    hints: ['密码', '口令', 'pass', 'pwd', 'pw', 'pin'],
    shape: new RegExp(
      `(?:${PASSWORD})(?:(?:[ ]{0,2}(?:[:=]|是|为| is | was )[ \\n"'「]{0,3})${NO_PASSWORD}(?<secret>(?![多什怎])[!-+\\--~]{4,40})|[ ]{0,2}(?<other>(?=[!-+\\--9;-~]{0,30}\\d)[!-+\\--9;-~]{4,40}))`,
      'gi',
    ),
  },
  {
    kind: 'password',
    hints: ['密码', 'password'],
    shape:
      /(?:密码[\p{Script=Han}]{1,8}(?:是|为|:)|password (?:for|of|to|on) [^\n,.]{1,24}? (?:is|was|:)) ?(?<secret>(?=[!-~]{0,30}\d)[!-~]{4,40})/giu,
  },
  {
    kind: 'password',
    hints: ['pass', '密码', '口令'],
    shape: new RegExp(
      `(?:\\bpass ?[:=] ?|\\bpass(?:word)?(?:'s| is) (?=[!-~]{0,30}\\d)|(?:密码|口令)[ :]{0,2}(?=[A-Za-z]))${NO_PASSWORD}(?<secret>[!-~]{4,40})`,
      'gi',
    ),
  },
  {
    kind: 'full_card_number',
    hints: ['卡', 'card', 'visa', '账号'],
    shape:
      /(?:银行卡号|银行卡|卡号|卡|银行账号|card number|card no\.?|visa number|card)(?:[ ]{0,2}(?:[:=]|是|为|is|was)[ \n"'「]{0,3}|[ \n]{0,2})(?<secret>[3-6]\d{3}(?:[ -]?\d){11,15})(?!\d)/gi,
  },
  {
    kind: 'id_number',
    hints: ['证', 'id '],
    shape:
      /(?:身份证(?:号码?)?|证件号码?|证号|id (?:card|number|no)(?: (?:number|no\.?|num))?)[^0-9A-Za-z\n]{0,6}(?:is )?(?<secret>\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{14,17}[\dXx])(?![0-9A-Za-z])/gi,
  },
  {
    kind: 'id_number',
    hints: ['身份证', '身分证', '证件', 'id', 'aadhaar'],
    shape:
      /(?:身[份分]证|证件|\bid\b|hkid|aadhaar)[^0-9\n]{0,14}(?<secret>[A-Z]{1,2}\d{6}\([\dA]\)|[A-Z][12]\d{8}|\d{4} \d{4} \d{4})(?![\d ]*\d)/gi,
  },
  {
    kind: 'id_number',
    hints: ['ssn', 'social security', 'passport', '护照'],
    shape:
      /(?:\bssn|social security(?: number)?|passport(?: number| no\.?)?|护照号?码?)[^0-9A-Za-z\n]{0,4}(?:is )?(?<secret>\d{3}-\d{2}-\d{4}|[A-Z]{0,2}\d{7,9})(?!\d)/gi,
  },
  {
    kind: 'id_number',
    hints: ['证', '实名'],
    shape:
      /(?<![0-9A-Za-z])(?<secret>[1-8]\d{5}(?:19|20)\d{9}[\dXx])(?![0-9A-Za-z])(?=[^\d\n]{0,10}(?:证件|身份证|实名))/g,
  },
];
