/** Words that speak of money and of paying: concepts (one or several in a row) to words, parted by `/`. */
export const PAYING: Readonly<Record<string, string>> = {
  pay:
    '拿下/拿下的/cost me/costed me/cost us/it cost/付/付了/付款/支付/付钱/付过/付完/付好/付费/缴费/缴款/交钱/交了/交的/交过/交费/俾钱/畀钱/俾咗钱/畀咗钱/过数/过咗数/付咗/花/给钱/给了钱/打款/打钱/打了钱/打过去/汇款/汇过去/转账/转过去/转给/转钱/转走/' +
    '扫码付/买单/结账/结算/刷卡/刷了/花了/花费/花钱/掏钱/掏了/续费/氪/氪金/氪了/赞助/打赏/转了账/付了款/付了钱/转了钱/扫码支付/付的款/出的钱/付的钱/下了款/付掉/付出去/投了/' +
    'pay/pays/paid/payed/paying/payd/payment/payments/spent/spend/transferred/wired/made a payment/made the payment/sent money/sent the money/sent you/sent them/' +
    'paid for/checked out/coughed up/shelled out/forked out/forked over/handed over/settled/remitted/paid up/paying for/pay for',
  charge:
    '扣/扣了/扣款/扣费/扣钱/被扣/被扣款/被扣了/划走/划扣/划了/划掉/扣掉/扣走/代扣/扣除/扣的/出账/支出/支取/消费/钱少了/扣我/扣咗/卡里出/走了/已经走了/少了钱/出去了/' +
    'charge/charged/charges/charging/deduct/deducted/deducts/deduction/debit/debited/debits/billed/taken out/took my/took the/has taken/was taken/were taken/been taken/taken from/withdrawn/' +
    'came out of my/out of my account/left my account/left my bank/left my card/left my wallet/left my paypal/left my alipay/money left/money is taken/hit my card/hit my account/posted to my/' +
    'cleared my bank/took out/it took/paypal took/bank took/has left/already left/took',
  topup:
    '充/充完/充好/充值完/充值/储值/储到/充了/充钱/充的/冲值/冲了/冲的/冲钱/充进/代充/充话费/' +
    'top up/topped up/topup/top-up/topping up/topups/top ups/recharge/recharged/recharging/reload/reloaded/refill/refilled/added funds',
  buy:
    '买/购买/收的/买咗/抢的/买了/买的/买到/下单/下的单/下了单/下了个单/下了一单/拍/拍下/拍了/拍的/订购/订/预订/订了/订的/入手/购/购入/选购/购置/购得/提交订单/抢购/囤了/入了/' +
    'buy/buys/bought/buying/baught/brought/ordered/ordering/purchased/purchasing/placed an order/placed the order/placed my order/put in an order/grabbed/picked up',
  turn: '转/在转/转了',
  money: '钱/款/款项/钱款/资金/费用/血汗钱/大洋/银子/毛爷爷/货款/钞票/money/funds/cash/fund/dough',
  bill:
    '账单/流水/交易记录/扣款记录/支付记录/付款记录/消费记录/账单详情/微信账单/支付宝账单/银行账单/交易明细/支付明细/付款凭证/支付凭证/扣款短信/银行短信/扣费记录/付款截图/支付截图/转账记录/' +
    'statement/bank statement/transaction history/bank app/receipt/my bank/card statement/bank account/paypal activity',
  wallet:
    '卡里/卡上/账上/账户里面/支付宝/微信/微信支付/云闪付/银联/花呗/余额宝/财付通/零钱/零钱通/qq钱包/数字人民币/银行卡/信用卡/储蓄卡/借记卡/钱包/银行/网银/手机银行/花旗/工行/建行/农行/中行/招行/交行/' +
    'alipay/ali pay/wechat/wechat pay/we chat/paypal/pay pal/unionpay/union pay/credit card/debit card/bank card/visa/mastercard/amex/wallet/bank/google pay/apple pay/stripe/usdt/my card',
  balance:
    '余/余额/可用余额/结余/剩余/剩下/还剩/账户余额/卡里还有/卡里还剩/账上还有/里面还有/剩/当前余额/活期余额/余下/卡内余额/联机余额/' +
    'balance/available balance/bal/avail bal/avbl bal/remaining/available funds/remaining balance/avail. bal/avail/available',
  /** The sum that is left to pay, whatever other sums are named. */
  actual:
    '打折后/折扣后/减免后/实付/实付款/实际支付/实际付款/实际付/实际扣/实际扣款/实付金额/实扣/实际/最后花/最后是/最后实付/会员价/活动价/折扣价/特价/团购价/秒杀价/vip价/折后/券后/优惠后/到手价/减完/减后/打完折/抵扣后/用券后/最后付/最终付/最终/' +
    'final price/ended up paying/after discount/after coupon/actually paid/actual payment/actually charged/in the end',
  sum:
    '合计/总计/共计/总共/一共/拢共/总额/金额/付款金额/支付金额/交易金额/订单金额/消费金额/扣款金额/转账金额/付款总额/实收/应付/' +
    '统共/共付/全部/付款额/总价/支付总额/支付额/充值金额/' +
    'total/amount/amt/total paid/amount paid/grand total/in total/altogether/sum/paid amount/total amount/payment amount/all in all/all together/order total/charge amount',
  price:
    '原价/标价/定价/售价/单价/价格/价钱/卖/卖价/市场价/官网价/官方价/平时/挂牌价/正价/价值/原来卖/官网卖/市价/划线价/吊牌价/商品价/报价/要价/门市价/平常/原来要/本来要/标的是/官方卖/标着/' +
    'price/priced/prices/list price/listed at/listed for/listed price/cost/costs/retail/retails/normally/usual price/regular price/full price/usually/going for/sells for/sold for/asking price/sticker price/msrp/rrp',
  face: '面值/面额/票面/face value/denomination/worth of/worth/valued at',
  discount:
    '优惠/优惠券/立减/满减/减免/减了/减/便宜/便宜了/省/省了/折扣/抵扣/抵了/红包/券/返现/返利/打折/补贴/优惠了/随机立减/积分/满/抵用券/折扣券/消费券/满额/抵/卡券/抵用/返/送/赠送/赠/奖励/' +
    'discount/discounts/discounted/coupon/coupons/promo/off/saved/save/saving/cashback/cash back/rebate/bonus/promotion/promo code/reduced by/knocked off/savings/voucher for',
  fee:
    '手续费/服务费/运费/邮费/工本费/通道费/税费/税/税金/税款/个税/附加费/小费/平台费/中介费/代充费/提现费/服务费用/跑腿费/差价/' +
    'fee/fees/surcharge/tax/taxes/vat/shipping/service charge/commission/handling/tip',
  deposit:
    '保证金/押金/解冻费/解冻金/解冻款/验证金/核验金/验证费/解锁费/会员费才/对接费/资料费/工本保证金/认证费/认证金/激活费/激活金/担保金/风险金/诚意金/解封费/刷流水/违约金/风控金/安全金/解押金/过户费/加急费/' +
    'deposit/deposits/verification fee/unlock fee/release fee/security deposit/unfreeze fee/unfreezing fee/verification payment/guarantee fee/processing fee/verification deposit/activation fee/clearance fee/admin fee/unlocking fee/handling fee/security fee/customs fee/insurance fee/unlock payment/small fee/extra fee/one-time fee',
  limit:
    '限额/额度/可用额度/信用额度/上限/最高/最低/单笔限额/剩余额度/临时额度/起充/起付/最多/最少/至少/可借额度/总额度/预授信/限制/' +
    'limit/limits/max/maximum/minimum/credit limit/available credit/avail credit/cap/up to/at least/avl limit/avl lmt/avail limit',
  refund:
    '退款/退钱/退回/退还/退/返还/退费/退给/退我/原路退回/退了/撤销/退货/返款/退款金额/冲正/退票/赔偿/赔/补偿/赔付/' +
    'refund/refunds/refunded/refunding/money back/reimburse/reimbursed/reversed/reversal/chargeback/give back/returned/compensation/compensate',
  paidok:
    '支付成功/付款成功/交易成功/已支付/已付款/已付/扣款成功/购买成功/付款已完成/支付已完成/支付完成/付款完成/成功支付/成功付款/已完成支付/已完成付款/付过款/付过钱/付完款/付完钱/已扣款/已扣费/扣款了/扣费成功/成功扣款/付钱成功/付成功/' +
    '支付好/付款好/支付成功了/付款成功了/转账成功/转账成功了/已转账/已经付/已经支付/已经付款/已经扣/已经扣款/已经扣费/已经扣钱/成功扣了/钱付了/钱已付/款已付/已购买/下单成功/订购成功/支付是成功/付款是成功/付款都成功/显示成功/提示成功/成功了/' +
    'payment successful/payment was successful/payment is successful/payment went through/payment has gone through/payment completed/payment was completed/payment succeeded/payment success/went through/gone through/going through/' +
    'paid successfully/successfully paid/payment accepted/payment was accepted/payment approved/approved/payment confirmed/payment is confirmed/payment complete/payment received/successful payment/completed payment/success page/success message/successful transaction/transaction successful/transaction completed/says success/said success/said successful/says successful/saying successful/cleared/already paid/have paid/successfully charged',
  unpaid:
    'still owe/owe/owing/未支付/待支付/待付款/未付款/等待付款/等待支付/支付中/正在支付/付款中/去付款/去支付/未付/待付/尚未支付/尚未付款/立即支付/立即付款/继续支付/继续付款/未完成支付/未完成付款/等待买家付款/等待您付款/等待扫码/请付款/请支付/' +
    '未付钱/未缴费/待缴费/待结算/支付未完成/付款未完成/支付确认中/等付款/等支付/未到款/' +
    'unpaid/un-paid/uppaid/awaiting payment/awaits payment/pending payment/payment pending/waiting for payment/waiting for my payment/waiting for the payment/waiting for me to pay/payment required/pay now/payment incomplete/payment not completed/payment due/payment not received/no payment received/needs payment/need payment/payment needed/incomplete payment/payment is pending/unpayed/awaiting my payment/complete payment/complete the payment/complete your payment/finish payment/no payment',
  pending:
    '处理中/正在处理/待处理/等待中/排队/审核中/等待确认/待确认/确认中/待入账/进行中/等待处理/等待/待审核/核实中/受理中/预授权/' +
    'pending/processing/in progress/on hold/awaiting confirmation/awaiting/waiting for confirmation/confirming/being processed/queued/in queue/authorization/pre-authorization/preauthorization/pre-auth/authorisation',
  payfail:
    "没拍成/没让付/不让我付/没让我付/失败/blocked it/blocked the payment/bank blocked/拦了/拦截/拦下/wouldn't take my card/won't take my card/doesn't take my card/not let me pay/couldn't be completed/could not be completed/can't be completed/cannot be completed/not be processed/couldn't be processed/never managed to pay/errors out/付不了钱/支付密码错误/支付密码输错/密码输错/密码错了三次/支付密码锁/锁了支付/没点支付/未付到/付唔到/未畀/未付成功/没买成/支付失败/付款失败/交易失败/扣款失败/付不了/付不上/付不出去/付不出/支付不了/无法支付/无法付款/没法付/没法付款/没法支付/没付成/没付上/付款不成功/支付不成功/支付未成功/付款未成功/没支付成功/未支付成功/没付成功/没付款成功/余额不足/余额不够/钱不够/卡里钱不够/" +
    '被拒/拒付/被拒绝/拒绝交易/风控/付款取消/支付取消/取消支付/取消付款/取消了支付/取消了付款/放弃支付/放弃付款/扫不了/扫不出/唤不起/调不起/拉不起/下不了单/无法下单/买不了/不能支付/不能付款/无效支付/转账失败/付不成/付款付不了/支付不出去/转不出去/转不了/' +
    '没付出去/付款没成功/支付没成功/扣款没成功/没有支付成功/没有付款成功/没有付成功/支付不上/没扣成/扣款不成功/交易不成功/交易未成功/交易取消/交易关闭/没法扫/不让付/付不进去/付钱失败/没转成功/没转出去/没成功付款/密码没输/没输密码/没点确认/退出了支付/没付就/限额付不了/银行拒绝/付不出钱/没有成功付款/没有成功支付/未成功支付/支付被取消/付款被取消/' +
    "payment failed/payment fails/payment keeps failing/payment fail/payment declined/won't accept/doesn't accept/didn't accept/not accepting/declined/decline/declines/rejected/got rejected/refused/payment error/denied/insufficient funds/insufficient balance/not enough balance/not enough money/bounced/won't go through/wouldn't go through/didn't go through/did not go through/never went through/doesn't go through/not going through/" +
    "cancelled the payment/canceled the payment/cancel the payment/payment cancelled/payment canceled/payment was cancelled/payment was canceled/transaction failed/transaction declined/unable to pay/cannot pay/can't pay/cant pay/couldn't pay/could not pay/can not pay/couldn't complete the payment/couldn't complete/can't complete/couldn't check out/can't checkout/can't check out/not able to pay/won't let me pay/didn't let me pay/doesn't let me pay/payment didn't work/payment did not work/voided/payment was rejected/payment was declined/payment never completed/backed out/closed it before paying/failed payment/transaction was declined/timed out before i could pay/before paying/before i could pay/before i paid/never paid/abandoned",
  dispute:
    "auto renewed/auto-renewed/auto renewal/without my permission/without permission/unauthorized/unauthorised/多收/乱扣费/乱收费/自动续费/连续包月/自动扣费/续订/没经过我同意/未经同意/未经允许/没授权/私自扣/overcharged/over charged/charged too much/too much money/autorenewed/auto-renewal/without my consent/didn't authorize/did not authorize/hidden fee",
  cancel: '取消/取消了/撤回/关闭/cancel/cancelled/canceled/cancellation/abort/aborted/closed',
  less: '少/少了/动/减少/变少/出去/掉/dropped/drop/lower',
  twice:
    '点了两下/付重/付重了/扣重/扣重了/两个都扣/两笔都扣/扣了两份/一模一样的扣款/两条扣款/两条一样/identical charges/same charge/both charged/both went through/两次/2次/三次/3次/好几次/几次/多次/两遍/2遍/三遍/两笔/2笔/三笔/3笔/两回/重复扣/重复付/重复支付/重复扣款/重复付款/重复扣费/多扣/多付/多扣了/多付了/双倍/两份/重复收费/再扣一次/又扣了一次/又付了一次/又付了一遍/又扣了一遍/重复下单/' +
    'twice/two times/2 times/three times/3 times/2x/double charged/double-charged/double charge/double payment/charged double/duplicate/duplicated/duplicate charge/duplicate payment/two charges/two payments/multiple times/second time/several times/paid again',
  each: '每次/每笔/每个/每张/每单/各/一张/一个/一份/一次/each/apiece/per/every',
  'not less':
    'untouched/intact/没动过/原封不动/纹丝没动/分文未动/一分没少/一分没动/stays the same/stayed the same',
};
