import { sifted } from '../sifting/sieve.ts';
import type { SecretPattern } from './secret-pattern.ts';
import { ALOUD } from './secret-pattern.ts';

const CODE = `(?<secret>\\d{3,4}(?!\\d)|\\d \\d \\d(?! ?\\d)|${ALOUD}|[〇零一二三四五六七八九]{3}(?![〇零一二三四五六七八九十百千]))`;

export const BANK_CARDS: readonly SecretPattern[] = [
  {
    kind: 'cvv',
    shape: sifted(
      new RegExp(
        `(?:cvv2?|cvc2?|cvn2?|\\bcv2|\\bc(?:id|sc)\\b|安全码|签名[条栏][^\\d\\n。]{0,8}|卡?(?:背[面后]|后面|反面)的?(?:后|最后|末|那)?(?:三|3)[位个码](?:数字?|码)?|(?<![^/\\d]\\d{1,3} )\\bsec(?:urity)?[ .]{1,2}(?:code|number|no\\.?|digits)|\\bverification digits|(?:three|3)[ -](?:digits?|numbers?)(?: code)?)(?: on the back| at the back| \\(back\\))?[^0-9A-Za-z\\n]{0,6}\\n?(?:is |was |are )?${CODE}`,
        'gi',
      ),
    ),
  },
  {
    // Of an American Express it is four digits, on the front.
    kind: 'cvv',
    shape: sifted(
      /(?:\b(?:four|4)(?:[ -]?(?:digits?|numbers?|ones|little ones|small ones))?(?: code)?[^\d\n]{0,12}\bfront\b[^\d\n]{0,24}|正面的?(?:四|4)[位个]数?字?[^\d\n]{0,6})(?<secret>\d{4})(?!\d)/gi,
    ),
  },
  {
    kind: 'cvv',
    shape: sifted(
      /(?:(?:有效期\D{0,3}\d\d\/\d\d|信用卡|\bexp(?:ir[a-z]{1,5})?|\bvalid)[^\n]{0,40}?(?:[后末]三[位码]|last three|three digits)|[末后]三码)[^0-9\n]{0,6}(?<secret>\d{3})(?!\d)/gi,
    ),
  },
  {
    // 卡后三位 772 有效期 09/28: with how long it is valid they are no end of its number.
    kind: 'cvv',
    shape: sifted(
      /[后末][三3]位(?:数|码)?[^0-9\n]{0,6}(?<secret>\d{3})(?!\d)(?=[^\n]{0,12}(?:有效期|到期|exp))/gi,
    ),
  },
  {
    // 后三位在卡背面是 204
    kind: 'cvv',
    shape: sifted(/[后末][三3][位码][^\d\n。]{0,6}(?:背面|反面|后面)[^\d\n。]{0,6}(?<secret>\d{3})(?!\d)/g),
  },
  {
    // 4539 7569 2039 4292 09/27 583
    kind: 'cvv',
    shape: sifted(
      /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?[ ,;|]{1,3}[^\d\n]{0,6}(?:0[1-9]|1[0-2]) ?[/|]? ?(?:20)?[23]\d[ ,;|]{1,3}[^\d\n]{0,6}(?<secret>\d{3})(?!\d)/g,
    ),
  },
  {
    // Read aloud: 六二二二七五六六…
    kind: 'full_card_number',
    shape: sifted(
      /(?<![〇零一二三四五六七八九])(?<secret>[三四五六](?:[〇零一二三四五六七八九]){14,18})(?! ?[〇零一二三四五六七八九])/g,
    ),
  },
  {
    kind: 'full_card_number',
    shape: sifted(
      /(?:银行卡号|银行卡|卡号|卡|银行账号|card number|card no\.?|visa number|card)(?:[ ]{0,2}(?:[:=]|是|为|is|was)[ \n"'「]{0,3}|[ \n]{0,2})(?<secret>[3-6]\d{3}(?:[ .-]?\d){11,15}|\d{4}(?:\n\d{4}){3})(?!\d)/gi,
    ),
  },
];
