import type { Claims } from './claims.ts';
import { matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

const LEVEL = 'TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL';
const PLATFORM =
  'php|mysql|mariadb|postgres(?:ql)?|sqlite|nginx|apache|redis|node(?:\\.?js)?|python|docker|laravel|wordpress|woocommerce|ubuntu|debian|centos|windows|mac ?os|ios|android|chrome|safari|firefox';

/** What a program wrote, or is called: its times were no payment's and its numbers no sums. */
const SHAPES: readonly Sifted[] = [
  // 2026-04-13T06:25:06.903+0800 INFO …, [2026-04-13 06:25:06] production.ERROR: …
  sifted(
    new RegExp(
      `\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[^\\s]{0,16} {1,8}[^\\s]{0,16}\\b(?:${LEVEL})\\b[^\\n]{0,4000}`,
      'g',
    ),
  ),
  // 203.0.113.7 - - [05/Jul/2026:11:15:00 +0800] "POST /notify HTTP/1.1" 500 15588
  sifted(/\d{1,3}(?:\.\d{1,3}){3} - [^\s]{1,40} \[[^\]\n]{10,40}\][^\n]{0,4000}/g),
  // #3 /app/Pay.php(41): pay()
  sifted(/#\d{1,3} [^\s(]{1,200}\(\d{1,6}\):[^\n]{0,4000}/g),
  sifted(new RegExp(`\\b(?:${PLATFORM})[ /:v-]{0,2}\\d{1,4}(?:\\.\\d{1,4}){1,3}(?!\\d)`, 'gi')),
  sifted(
    /(?:版本|\bversion|\bver\b|\brelease|\bbuild|升级到|升到|更新到|更新了)[ :号是为了.]{0,3}v?\d{1,4}(?:\.\d{1,4}){1,3}(?![\d元块刀美])/gi,
  ),
  // order.pay_status, notify_url
  sifted(
    /(?<![\w@.])(?:[a-z]{2,20}\.)?(?:order|pay|payment|trade|notify|return|callback|refund|total|client|request|created|updated)(?:_[a-z]{2,20}){1,4}(?![\w@])/g,
  ),
  sifted(/\bv\d{1,3}(?:\.\d{1,4}){1,3}(?!\d)/gi),
  // 提示错误404, error code 5003, "status_code": 200
  sifted(
    /(?:错误|错误码|错误代码|状态码|\berror|\berror code|\bhttp|status_code"?|errcode"?)[ :=]{0,2}[1-5]\d{2,4}(?![\d.]|[ ]?(?:元|块|刀|usd|rmb|yuan|dollar))/gi,
  ),
  // 5000 签名错误, 502 bad gateway
  sifted(
    /(?<![\d.¥$])(?:4\d\d|50\d|[1-9]\d{3,4}) ?(?:(?:签名|参数|系统|内部|服务器)?(?:错误|异常)|error\b|not found\b|bad gateway\b|gateway time)/gi,
  ),
];

export function claimMachineText(text: string, claims: Claims): void {
  for (const shape of SHAPES) {
    for (const match of matchesOf(shape, text)) {
      claims.claim({ from: match.index, to: match.index + match[0].length });
    }
  }
}
