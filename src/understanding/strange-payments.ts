/** Whom a payment goes to that does not go to the shop: a person's code or account, or a chat that asks for it. */
const TO_A_PERSON =
  /(?:扫|付|转|打|汇|发)(?:了|到|给|进|过)?.{0,4}(?:他|她|对方|客服|卖家|店主|老板|群主)(?:个人|私人|自己)?的?(?:收款码|二维码|付款码|微信|支付宝|银行卡|账户|账号)|(?:个人|私人)的?(?:收款码|二维码|微信|支付宝|账户|账号|银行卡|转账)|(?:他|她|对方|客服|卖家|店主|老板)(?:给|发)(?:了|我)?.{0,4}(?:收款码|二维码|付款码)|加(?:了)?(?:他|她|对方|客服|卖家)?的?微信.{0,6}(?:转账|付款|付的|转的)|转(?:账|钱)?(?:给|到)了?(?:他|她|对方)|加(?:了)?[^,。，]{0,10}微信.{0,8}(?:转给|转了|转账|付给)|\b(?:his|her|their|a|my friend's) (?:personal|private|own) (?:qr|code|account|wallet|paypal|alipay|wechat)\b|\bscan(?:ned)? (?:his|her|their|the seller's) (?:qr|code)\b|\bfriends (?:and|&) family\b|\b(?:sent|wired|transferred) (?:it |the money )?(?:directly )?to (?:a person\b|an individual\b|(?:his|her|their) (?:personal )?(?:account|card)\b)/i;

/** A shop nobody vouches for, or that cannot be found any more. */
const UNCERTIFIED =
  /(?:没有?|未|无)(?:认证|实名|备案|营业执照|资质)|查不到(?:备案|营业执照|资质|这家|商家)|三无(?:店|网站|平台)|(?:网站|网店|店铺|平台)(?:突然)?(?:打不开|关了|没了|跑路)|(?:店家|卖家|老板|平台|客服)?跑路|\b(?:unverified|unregistered|unlicensed) (?:shop|store|seller|site|merchant)\b|\bno (?:licen[cs]e|registration)\b|\b(?:site|shop|store|seller) (?:has |is )?(?:disappeared|vanished|gone|shut down)\b/i;

/** Nobody here paid it: 不是我付的, 盗刷, I never made this payment. */
const NOT_MINE =
  /盗刷|被盗(?!版)|不是我(?:自己)?(?:付|刷|买|点|下|操作|充)的(?!那)|(?:付|刷|买|充|点)的(?:根本|并)?不是我|(?<![说示称像当].{0,2})我(?:真|根本|从来|压根)?没(?:有)?(?:点|操作|付|买)过?(?:付款|支付|这个|任何东西|你们)|(?<!(?:之前|以前|原来).{0,3})没(?:有)?(?:在|跟|从)(?:你们|贵店|您这|你这|这家|这里|这个店|贵司)(?:家|店|店里|这里?|那里?|平台)?.{0,3}(?:买|消费|下过?单|充值?|付|交易)过(?!.{0,12}(?:第一次|头一[次回]|首次))|(?:莫名其妙|无缘无故|平白无故)(?:被|就|地)?(?:扣|少|刷)|(?<!(?:like|though|says|said|if|that) )\b(?:i (?:did ?n[o']t|never) (?:make|made|authori[sz]e|authori[sz]ed|buy|bought|order|ordered) (?:this|that|it|anything)|unauthori[sz]ed (?:charge|payment|transaction)|(?:charge|payment) (?:is|was) ?n[o']t (?:me|mine)|wasn'?t me who paid|my card (?:was|got) stolen|hacked)\b/i;

/** A code or password was told to somebody who asked for it. */
const GAVE_CODE =
  /(?:把|将)?(?:验证码|动态码|短信码|密码|支付密码|那个码)(?:都|也|就|已经)?(?:给|告诉|报给|念给|发给|说给)(?:了)?(?:他|她|对方|别人|客服|人家)|(?:给|告诉|报给|念给|发给)了?(?:他|她|对方|别人|人家)(?:了)?(?:一个|那个|我的)?(?:验证码|动态码|短信码|密码)|\b(?:gave|told|read|sent|shared|given) (?:him|her|them|someone|somebody|the guy|this guy|the caller) (?:the|my|a) (?:\w+ )?(?:code|otp|pin|password)\b|\b(?:gave|told|read|sent|shared) (?:the|my|a) (?:\w+ )?(?:code|otp|pin|password) (?:to|with) (?:him|her|them|someone|somebody)\b/i;

/** What a careful reader would warn of beside the text's own warnings. Source: complaints read for domain.md. */
export function strangePayments(text: string): {
  readonly toPerson: boolean;
  readonly uncertified: boolean;
  readonly notMine: boolean;
  readonly gaveCode: boolean;
} {
  const said = text.normalize('NFKC').slice(0, 2000);
  return {
    toPerson: TO_A_PERSON.test(said),
    uncertified: UNCERTIFIED.test(said),
    notMine: NOT_MINE.test(said),
    gaveCode: GAVE_CODE.test(said),
  };
}
