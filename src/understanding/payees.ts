import { type Found, groupAt } from './found.ts';
import type { Normalised } from './normalise.ts';

const NAME = '(?<payee>[^\\n,。;:!?()\\[\\]【】]{2,40})';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:收款方(?:全称|名称)?|收款人|收款商户|商户(?:全称|名称|简称)|商家名称|交易对方|交易对象|交易商户|付款给|收款账户名|payee|merchant(?: name)?|recipient|paid to)[ ]{0,2}(?:[:\\n]|写的是|写着|显示(?:的?是)?|是|叫|为|(?<=付款给|paid to|全称|名称) )[ \\n"'「“]{0,3}${NAME}`,
    'dgi',
  ),
  // A bill copied on one line has spaces where the page had columns.
  /(?:^|[ \n])(?:收款方(?:全称|名称)?|收款人|收款商户|商户(?:全称|名称)|交易对方|付款给)[ ]{1,3}(?<payee>[^\s,。;:!?()[\]【】]{2,30})/dg,
  /商家(?:名称?)?(?:是|叫|写的是|写着|显示)(?<payee>[^\s,。;:!?]{2,20}(?:公司|科技|网络|商行|店|工作室|数码|信息|贸易|传媒|点卡|商城))/dg,
  /(?:支付宝|财付通|微信支付|美团支付|京东支付|网银在线|抖音支付|银联)[-—](?!微信|支付宝)(?<payee>[^\n,。;:()[\]【】\d]{2,30})/dg,
  /(?:财付通|支付宝)-(?:微信支付|支付宝)-(?<payee>[^\n,。;:()[\]【】\d]{2,30})/dg,
  /(?:在|向)[【「“"](?<payee>[^】」”"\n]{2,30})[】」”"](?:消费|付款|支付|转账)/dg,
  /(?:you paid|payment (?:of [^ ]{1,14}(?: [A-Z]{3})? )?to|paid [^ ]{1,12}(?: [A-Z]{3})? to) (?<payee>[A-Z][^\n,.;:]{1,40}?)(?= (?:on|using|with|via|by|for|at|was|has|is)\b|[\n,.;:]|$)/dg,
];
/** What a notice goes on with after the name. */
const AFTER_NAME = /快捷|消费|支付|支出|扣款|付款|交易|人民币|RMB|\. |[.…]{2,3}/;
const NO_NAME = /^(?:\d|我|你|他|谁|不|没|就|也|是|写|叫|显示|哪|the |an? |my |your )/i;

/** Who got the money, as a bill, a notice or a label names them. */
export function readPayee(words: Normalised): Found<string> | null {
  for (const shape of SHAPES) {
    for (const match of words.text.matchAll(shape)) {
      const place = groupAt(match, 'payee');
      if (!place || NO_NAME.test(place.text)) continue;
      const name = (place.text.split(AFTER_NAME)[0] ?? '').replace(/[\s"'」”.…]{1,8}$/, '');
      const to = place.from + name.length;
      if (name.length >= 2) return { value: words.words(place.from, to), from: place.from, to };
    }
  }
  return null;
}
