import { dayNumber } from './calendar.ts';
import type { Claims } from './claims.ts';
import { type Found, groupAt } from './found.ts';
import { identify } from './id-families.ts';
import type { Normalised } from './normalise.ts';
import type { SecretKind } from './understood.ts';

const SAID = '(?:[ ]{0,2}(?:[:=]|是|为|is|was)[ \\n"\'「]{0,3}|[ \\n]{1,2})';

/** Each pattern names the secret itself `secret`; the label around it stays readable. */
const PATTERNS: readonly (readonly [SecretKind, RegExp])[] = [
  [
    'private_key',
    /(?<secret>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?-----END [A-Z ]{0,30}-----)/dg,
  ],
  [
    'private_key',
    /(?:私钥|private key|secret key)[^0-9A-Za-z\n]{0,8}(?:is )?(?<secret>(?:0x)?[0-9A-Za-z]{32,128})/dgi,
  ],
  ['private_key', /(?<![0-9A-Za-z])(?<secret>[5KL][1-9A-HJ-NP-Za-km-z]{50,51})(?![0-9A-Za-z])/dg],
  [
    'private_key',
    /(?:助记词|seed phrase|recovery phrase|mnemonic)[^a-z]{0,8}(?<secret>[a-z]{3,8}(?: [a-z]{3,8}){11,23})/dgi,
  ],
  [
    'otp',
    /(?:验证码|校验码|动态码|动态密码|动态口令|短信码|verification code|one[- ]time (?:pass)?(?:code|word)|\botp\b|security code|passcode)[^0-9A-Za-z\n]{0,8}(?:is |was |code )?(?<secret>(?:[A-Z]-)?\d{4,8})(?![\d.元])/dgi,
  ],
  [
    'otp',
    /(?<![\d.])(?<secret>\d{4,8})(?:[ ,]{0,2}(?:是|为)?(?:您|你)?的?[^\d\n。,]{0,10}(?:验证码|校验码|动态码)| is your\b)/dgi,
  ],
  [
    'cvv',
    /(?:cvv2?|cvc2?|cvn2?|安全码|卡背面(?:的)?(?:后)?(?:三|3)位(?:数)?)[^0-9A-Za-z\n]{0,6}(?:is )?(?<secret>\d{3,4})(?!\d)/dgi,
  ],
  [
    'card_key',
    /(?:卡密|激活码|兑换码|序列号|注册码|cdk(?:ey)?|redeem code|activation code|gift code|licen[sc]e key|product key)[ ]{0,2}(?:[:=]|是|为|is|\n)[ \n"'「]{0,3}(?<secret>(?=[A-Za-z-]{0,40}\d)[0-9A-Za-z][0-9A-Za-z-]{5,60})/dgi,
  ],
  [
    'card_key',
    /(?<![0-9A-Za-z-])(?<secret>(?=[A-Z-]{0,40}\d)(?=[\d-]{0,40}[A-Z])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7})(?![0-9A-Za-z-])/dg,
  ],
  [
    'password',
    /(?:密码|口令|passw(?:or)?d|\bpwd|\bpass)(?:(?:[ ]{0,2}(?:[:=]|是|为|is|was)[ \n"'「]{0,3})(?<secret>(?![多什怎])[!-+\--~]{4,40})|[ ]{0,2}(?<other>(?=[A-Za-z]{0,30}\d)[!-+\--9;-~]{6,40}))/dgi,
  ],
  [
    'full_card_number',
    new RegExp(
      `(?:银行卡号|卡号|card number|card no\\.?)${SAID}{0,2}(?<secret>\\d(?:[ -]?\\d){14,18})(?!\\d)`,
      'dgi',
    ),
  ],
  [
    'id_number',
    /(?:身份证(?:号码?)?|证件号码?|id card(?: number)?)[^0-9A-Za-z\n]{0,6}(?:is )?(?<secret>\d{14,17}[\dXx])(?![0-9A-Za-z])/dgi,
  ],
];

const CARD = /(?<![0-9A-Za-z])[3-6]\d{3}(?:[ -]?\d){9,15}(?![0-9A-Za-z])/g;
const RESIDENT = /(?<![0-9A-Za-z])[1-8]\d{16}[\dXx](?![0-9A-Za-z])/g;
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits[digits.length - 1 - back]);
    sum += back % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

function isResidentNumber(number: string): boolean {
  const born = dayNumber(
    2000 + (Number(number.slice(8, 10)) % 100),
    Number(number.slice(10, 12)),
    Number(number.slice(12, 14)),
  );
  if (!/^(?:19|20)$/.test(number.slice(6, 8)) || born === null) return false;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** The secrets in a text, in reading order and claimed, so that nothing reads a fact out of them. */
export function readSecrets(words: Normalised, claims: Claims): Found<SecretKind>[] {
  const found: Found<SecretKind>[] = [];
  const add = (kind: SecretKind, from: number, to: number): void => {
    if (claims.taken(from, to)) return;
    const secret = { value: kind, from, to };
    claims.claim(secret);
    found.push(secret);
  };
  for (const [kind, shape] of PATTERNS) {
    for (const match of words.text.matchAll(shape)) {
      const place = groupAt(match, 'secret') ?? groupAt(match, 'other');
      if (place) add(kind, place.from, place.to);
    }
  }
  for (const match of words.text.matchAll(RESIDENT)) {
    if (isResidentNumber(match[0])) add('id_number', match.index, match.index + 18);
  }
  for (const match of words.text.matchAll(CARD)) {
    const digits = match[0].replace(/[ -]/g, '');
    const isCard = digits.length <= 19 && passesLuhn(digits) && identify(digits) === null;
    if (isCard) add('full_card_number', match.index, match.index + match[0].length);
  }
  return found.sort((one, other) => one.from - other.from);
}
