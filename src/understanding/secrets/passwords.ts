import { sifted } from '../sifting/sieve.ts';
import { ALOUD, NO_UNIT, type SecretPattern } from './secret-pattern.ts';

const LABEL =
  '密[码马嘛]|账密|口令|\\bmima|passw(?:or)?d|\\bpass word|passwort|\\bpwd|\\bpw|\\bpin(?: code|码)?|contraseña|\\bsenha|парол[ья]|パスワード|비밀번호|mật khẩu|mot de passe|kata sandi';
/** What is said of a password without giving it away. */
const SAID =
  'wrong|incorrect|invalid|not|the|my|correct|gone|lost|forgotten|reset|required|expired|for|too|what|still|always|asked|protected|managers?|accepted|rejected|denied|right|fine|okay|being|now|never|already|saved|blank|empty|missing|unknown|changed|different|same|needed|hidden|shown|longer|telling|saying|showing|giving|used|loaded|loading|working|coming|ok|good|also|only|just|with|it|that|this|there|here|where|when|why|how|who|which|from';
const NO_PASSWORD = `(?!(?:${SAID})(?![!-~]))`;
const NO_NUMBER = '(?![A-Za-z]{0,5}20[12]\\d-?[01]\\d-?[0-3]\\d)';
/** Digits among it: told without "is", too. */
const WITH_DIGITS = '(?=[!-+\\--9;-~]{0,30}\\d)[!-+\\--9;-~]{4,40}';

export const PASSWORDS: readonly SecretPattern[] = [
  {
    kind: 'password',
    shape: sifted(
      new RegExp(
        `(?:${LABEL})(?:\\([^()\\n]{1,12}\\))?(?:(?:[ ]{0,2}(?:[:=]|是|为|は| is | was | es | ist | est )[ \\n"'「]{0,3})${NO_PASSWORD}(?<secret>(?![多什怎])[!-+\\--~]{4,40})|(?:[ ]{0,2}|\\n(?=[!-~]{0,20}[A-Za-z])${NO_NUMBER})(?<other>${WITH_DIGITS}))`,
        'gi',
      ),
    ),
  },
  {
    // Words between: 密码就是我的生日 19900305, 密码改成 kitty99 了.
    kind: 'password',
    shape: sifted(
      /(?:密码(?:(?![单次位付扣错])\p{Script=Han}){1,8}(?:是|为|:)|密码(?:就是|应该是|改[成为]|设的?是?|我(?:当时|当初|最早|自己)?设置?的?是?|换成|没变|还是|给你|发你|[:是](?:小写|大写|拼音|生日)的?|是我的?|我的|生日|:|(?:[^!-~\n。]{0,6}[,、])?(?:以前|原来|之前|原先)(?:是|用的?是?)){1,3}|(?:password|passcode|pass ?phrase|\bpin) (?:for|fi|4|of|to|on|in) [^\n,.]{1,24}? (?:is|was|be|a|:|=)) ?(?<secret>(?=[!-~]{0,30}\d)[!-~]{4,40})/giu,
    ),
  },
  {
    kind: 'password',
    shape: sifted(
      new RegExp(
        `(?:\\bpass ?[:=] ?|\\bpass(?:word)?(?:'s| is) (?=[!-~]{0,30}\\d)|(?:密码|口令)[ :]{0,2}(?=[A-Za-z])|号[ :]{0,2}[!-~]{3,30} 密[ :]{0,2})${NO_PASSWORD}(?<secret>[!-~]{4,40})`,
        'gi',
      ),
    ),
  },
  {
    // "pass" alone is also what games sell.
    kind: 'password',
    shape: sifted(
      /(?:(?<!(?:battle|boarding|season|game|monthly|day|bus|travel|rail|royale?|elite|premium|play|ps|annual|star) )\bpass (?=[a-z]{0,20}\d)(?=\d{0,20}[a-z])|\bmm[是:] ?(?=[!-~]{0,20}\d))(?<secret>[!-~]{6,40})/gi,
    ),
  },
  {
    // Words between, and letters with digits: 密码还是老样子kitty99.
    kind: 'password',
    shape: sifted(
      /密码(?:(?![付扣单号])[^!-~\n]){0,12}(?![A-Za-z]{0,5}20[12]\d)(?<secret>(?=[A-Za-z.]{0,20}\d)(?=\d{0,20}[A-Za-z])[0-9A-Za-z.!@#]{6,30})/g,
    ),
  },
  {
    kind: 'password',
    shape: sifted(
      /(?<![!-~])(?<secret>(?=[!-~]{0,20}\d)(?=[!-~]{0,20}[a-z])[!-~]{6,30}) ?(?:(?:这|就)?是|is)(?: ?我的?| my| the)?[^\d\n,。.]{0,8}(?:密码|password)/gi,
    ),
  },
  {
    kind: 'password',
    shape: sifted(
      new RegExp(
        `(?:密码|\\bpin)(?:输[的入]?了?|[是为:]| is|(?![^\\d]{0,10}(?:[付扣没不错输]|单号))[^!-~\\n,。]{2,10}(?=\\d{6}))? ?(?<secret>\\d(?: \\d){3,7}|\\d{3} \\d{3}(?! ?\\d)|\\d{6}${NO_UNIT}|${ALOUD})`,
        'gi',
      ),
    ),
  },
  {
    // Words in a row, and words in Chinese behind a colon.
    kind: 'password',
    shape: sifted(
      new RegExp(
        `\\bpass ?phrase(?: is| was|:)[ "']{0,3}${NO_PASSWORD}(?<secret>[a-z]{3,12}(?:[ -][a-z]{3,12}){2,7})|(?:密码|口令)(?:: ?|是")(?![^,。\\n]{0,6}[没不忘错])(?<other>[\\p{Script=Han}]{2,12}\\d{0,8})(?=["」,。\\n]|$)`,
        'giu',
      ),
    ),
  },
  {
    // wang88/hello123 账号密码, login: marta / bluefox88
    kind: 'password',
    shape: sifted(
      /(?:\blog ?in|账[号户])[: ]{1,2}[\w.@+]{3,40} ?[/|] ?(?<secret>(?=[!-~]{0,24}\d)[!-~]{5,40})|(?<![!-~])[\w.@+]{3,40}(?: ?\/ ?| )(?<other>(?=[!-~]{0,24}\d)(?=[!-~]{0,24}[A-Za-z])[!-~]{5,40})(?= ?(?:这?是)?(?:我的)?账[号户]和?密码)/gi,
    ),
  },
  {
    // lucky88----ab123456: an account as those who sell them write it.
    kind: 'password',
    shape: sifted(/(?<![!-~])[\w.@+]{4,40}-{3,6}(?<secret>(?=[!-~]{0,24}\d)[0-9A-Za-z][!-,.-~]{4,30})/g),
  },
  {
    // 六个8
    kind: 'password',
    shape: sifted(
      /(?:密码|\bpin码?)[是为:就都]{0,3} ?(?<secret>[四六八468]个[0-9a-z零一二三四五六七八九])(?![十0-9a-z位])/gi,
    ),
  },
  {
    // What lets a program into a mailbox: 邮箱授权码 vqkzmhtrwplxdbse, app password abcd efgh ijkl mnop.
    kind: 'password',
    shape: sifted(
      /(?:(?:邮箱|smtp|imap|pop3?|(?:qq|163|126)邮)[^\n。,]{0,6}授权码|授权码(?=[ :是为]{0,3}[a-z]{16}[^\n]{0,8}(?:smtp|imap|邮箱|pop3))|\bapp(?:lication)?[ -]password)(?: is|[ :是为]){0,4}(?<secret>[a-z]{16}(?![a-z])|[a-z]{4}(?: [a-z]{4}){3}(?![a-z]))/gi,
    ),
  },
];
