### 客服的常用回复。只写顾客该听到的话，不许有收费、密码、验证码和付款的要求。

canned-name-looking = 正在查
canned-looking = 您好，您的申诉 { $reference } 我看到了，正在核对支付记录和订单，查到了就告诉您。

canned-name-found-payment = 查到付款，没有订单
canned-found-payment = 查到了：{ $paid_at } 的 { $amount } 已经到账，但订单没有生成，是我们这边的问题。我来补，您不用再操作。

canned-name-checking-with-channel = 向渠道核查
canned-checking-with-channel = 我们已经拿单号 { $transaction_id } 请{ $payment_channel }核查，有回音就告诉您。

canned-name-need-both-numbers = 要两个单号
canned-need-both-numbers = 麻烦打开账单里这一笔的详情页，把交易单号和商户单号复制给我，整页截图也可以，余额请遮住。

canned-name-reissued = 已补发
canned-reissued = { $product } 已经补发，请到订单详情里看看。收到了回我一句就好。

canned-name-refund-same-way = 原路退款
canned-refund-same-way = { $amount } 已经原路退回，走的是{ $payment_channel }。到账时间以渠道为准，到了会有通知。

canned-name-topped-up = 已充值
canned-topped-up = { $product } 已经充到账号 { $recharge_account }，请重新登录看看有没有到。

canned-name-other-shop = 不是本店收的款
canned-other-shop = 账单上的收款方是“{ $payee }”，不是本店。这一笔建议联系对方，账单详情页里有对方的客服入口。

canned-name-not-charged = 没有扣款
canned-not-charged = 这一笔 { $amount } 没有扣成功，钱还在您那里，可以放心。

canned-name-known-outage = 已知故障
canned-known-outage = 刚才{ $payment_channel }的通知延迟，一批订单没有及时生成，正在统一处理。您的在里面，不用再发材料。

canned-name-no-fee-ever = 提醒：不收任何费用
canned-no-fee-ever = 找回订单不收任何费用，我们也不会向您要密码、验证码或卡密。有人这样要，都不要给。
