### 客服的常用回复。只写顾客该听到的话，不许有收费、密码、验证码和付款的要求。

canned-name-looking = 正在查
canned-looking = 您好，您的申诉 { $reference } 我看到了，正在核对支付记录和订单，查到了就告诉您。

canned-name-found-payment = 查到付款，没有订单
canned-found-payment = 查到了：{ $paid_at } 的 { $amount } 已经到账，但订单没有生成，是我们这边的问题。我来补，您不用再操作。

canned-name-checking-with-channel = 向渠道核查
canned-checking-with-channel = 我们已经拿单号 { $transaction_id } 请支付渠道（{ $payment_channel }）核查，有回音就告诉您。

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
canned-known-outage = 刚才支付通知（{ $payment_channel }）有延迟，一批订单没有及时生成，正在统一处理。您的在里面，不用再发材料。

canned-name-dead-code = 卡密用不了
canned-dead-code = 看到您买的 { $product } 用不了，我正在核对它的状态，查清是货的问题就给您换。结果会在这里告诉您。

canned-name-wrong-region = 地区不符
canned-wrong-region = { $product } 只能在对应地区的账号上使用，您的账号地区不一样，所以兑换不了。能不能换成您用得上的，我核对好就告诉您。

canned-name-paid-twice = 付了两次
canned-paid-twice = 查到同一单付了两次，每次 { $amount }。一笔对应您的订单，多出来的一笔原路退回，退好了告诉您。

canned-name-part-refunded = 只退了一部分
canned-part-refunded = 看到退款只到了一部分。差的那部分退到哪一步，我正在核对，查到就告诉您。

canned-name-account-banned = 账号被限制
canned-account-banned = { $product } 已经充到账号里。账号受限是游戏或平台那边的处理，原因我们看不到，要在平台里申诉；需要购买凭证的话，我来开给您。

canned-name-cancelling = 取消订单
canned-cancelling = 您要取消这一单，我看到了，正在核对发出去没有：还没发就取消，原路退回；已经发了，也会告诉您接下来怎么办。

canned-name-no-fee-ever = 提醒：不收任何费用
canned-no-fee-ever = 找回订单不收任何费用，我们也不会向您要密码、验证码或卡密。有人这样要，都不要给。
