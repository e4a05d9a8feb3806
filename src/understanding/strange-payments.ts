/** Whom a payment goes to that does not go to the shop: a person's code or account, or a chat that asks for it. */
const TO_A_PERSON =
  /(?:扫|付|转|打|汇|发)(?:了|到|给|进|过)?.{0,4}(?:他|她|对方|客服|卖家|店主|老板|群主)(?:个人|私人|自己)?的?(?:收款码|二维码|付款码|微信|支付宝|银行卡|账户|账号)|(?:个人|私人)的?(?:收款码|二维码|微信|支付宝|账户|账号|银行卡|转账)|(?:他|她|对方|客服|卖家|店主|老板)(?:给|发)(?:了|我)?.{0,4}(?:收款码|二维码|付款码)|加(?:了)?(?:他|她|对方|客服|卖家)?的?微信.{0,6}(?:转账|付款|付的|转的)|\b(?:his|her|their|a|my friend's) (?:personal|private|own) (?:qr|code|account|wallet|paypal|alipay|wechat)\b|\bscan(?:ned)? (?:his|her|their|the seller's) (?:qr|code)\b|\bfriends (?:and|&) family\b|\b(?:sent|wired|transferred) (?:it |the money )?(?:directly )?to (?:a person\b|an individual\b|(?:his|her|their) (?:personal )?(?:account|card)\b)/i;

/** A shop nobody vouches for, or that cannot be found any more. */
const UNCERTIFIED =
  /(?:没有?|未|无)(?:认证|实名|备案|营业执照|资质)|查不到(?:备案|营业执照|资质|这家|商家)|三无(?:店|网站|平台)|(?:网站|网店|店铺|平台)(?:突然)?(?:打不开|关了|没了|跑路)|(?:店家|卖家|老板|平台|客服)?跑路|\b(?:unverified|unregistered|unlicensed) (?:shop|store|seller|site|merchant)\b|\bno (?:licen[cs]e|registration)\b|\b(?:site|shop|store|seller) (?:has |is )?(?:disappeared|vanished|gone|shut down)\b/i;

/** What a careful reader would warn of beside the text's own warnings. Source: complaints read for domain.md. */
export function strangePayments(text: string): { readonly toPerson: boolean; readonly uncertified: boolean } {
  const said = text.normalize('NFKC').slice(0, 2000);
  return { toPerson: TO_A_PERSON.test(said), uncertified: UNCERTIFIED.test(said) };
}
