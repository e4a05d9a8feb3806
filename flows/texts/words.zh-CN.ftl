### 各种名称。

fact-amount = 金额
fact-paid-with = 分几样付的
fact-refunded = 已退回
fact-paid-at = 付款时间
fact-payment-channel = 支付渠道
fact-transaction-id = 交易单号
fact-merchant-order-id = 商户单号
fact-shop-order-id = 订单号
fact-card-tail = 卡尾号
fact-payee = 收款方
fact-product = 商品
fact-product-kind = 商品类型
fact-recharge-account = 充值账号
fact-shop = 店铺
fact-contact = 联系方式
fact-wallet-status = 账单状态
fact-order-seen = 订单情况
fact-order-before = 订单原来的样子
fact-trouble = 哪里不对
fact-wants = 顾客想要
fact-loss-claimed = 遇到的情况

item-payment = 付款
item-numbers = 付款单号
item-transaction = 交易单号
item-product = 商品
item-interaction = 在店里看到的情况
item-recharge-account = 充值账号
item-contact = 下单时的联系方式
item-order-number = 订单号
item-order-before = 订单原来的样子
item-trouble = 哪里不对
item-payment-proof = 付款截图
item-order-page = 订单页截图
item-purchase-notice = 购买短信或邮件

loss-charged-page-stalled = 已扣款，页面卡住
loss-paid-no-order = 已付款，没有订单
loss-deleted-or-overwritten = 订单不见了或变了
loss-goods-missing = 有订单，东西没到
loss-wrong-account-or-platform = 在另一个账号或另一家店
loss-not-charged = 没有扣款
loss-other = 其他情况
loss-unknown = 还不清楚

because-wallet-charged = 账单有扣款
because-wallet-not-charged = 账单没有扣款
because-wallet-refunded = 账单已退款
because-order-absent = 订单列表里没有
because-order-unpaid = 订单显示未支付
because-order-gone = 订单原来有，现在没了
because-order-changed = 订单变成了别的内容
because-order-without-goods = 订单在，东西没到
because-order-whole = 订单和东西都在
because-cancel-wished = 要取消这一单
because-page-stuck = 付款后页面卡住
because-own-check-found = 顾客自查找到了原因
because-customer-said = 顾客这样说

payment-channel-alipay = 支付宝
payment-channel-wechat = 微信支付
payment-channel-unionpay = 云闪付
payment-channel-qq = QQ 钱包
payment-channel-bank-card = 银行卡
payment-channel-digital-rmb = 数字人民币
payment-channel-usdt = 数字货币
payment-channel-paypal = PayPal
payment-channel-card-international = 国际信用卡
payment-channel-other = 其他支付方式

product-kind-card-key = 卡密
product-kind-top-up = 直充
product-kind-licence = 软件授权

wallet-status-success = 支付成功
wallet-status-pending = 处理中
wallet-status-refunded = 已退款
wallet-status-closed = 交易已关闭
wallet-status-none = 账单里没有这一笔

wants-cancel = 取消订单，先不要发货
wants-refund-one = 退回多付的那一笔

order-seen-none = 没有订单
order-seen-unpaid = 订单显示未支付
order-seen-goods-missing = 有订单，东西没到
order-seen-gone = 订单不见了
order-seen-changed = 订单变了
order-seen-there = 订单和东西都在
order-seen-page-stuck = 页面卡住

check-really-charged = 是否真的扣款
check-waited = 等待后再看
check-same-shop = 是否同一家店
check-same-contact = 是否同一账号或联系方式
check-list-limits = 列表是否显示完整
check-list-filter = 筛选与回收站
check-recharge-target = 充值账号与区服
check-inbox = 邮箱、短信与订单详情
check-result-ruled-out = 已排除
check-result-found = 找到原因
check-result-unknown = 无法确定

standing-proven = 有凭证
standing-claimed = 顾客陈述
standing-contradicted = 说法不一致
standing-missing = 还没有
standing-unobtainable = 无法提供

source-message = 顾客消息
source-notice = 付款通知
source-button = 顾客的回答
source-exhibit = 证据
source-agent = 客服
source-shop-file = 店家资料

resolution-order-found = 找到订单
resolution-reissued = 已补发
resolution-refunded = 已退款
resolution-explained = 已说明

exhibit-kind-payment-proof = 付款凭证
exhibit-kind-order-page = 订单页面
exhibit-kind-purchase-notice = 购买通知
exhibit-kind-chat-record = 聊天记录
exhibit-kind-recharge-record = 充值记录
exhibit-kind-other = 其他材料

stage-collecting = 准备材料
stage-handed-over = 已交给客服
stage-decided = 已有结果
stage-closed = 已结束

audit-case-opened = 案件建立
audit-consent-given = 顾客同意
audit-fact-filed = 记下一项信息
audit-fact-corrected = 更正一项信息
audit-fact-unobtainable = 一项信息无法提供
audit-fact-contradicted = 发现说法不一致
audit-exhibit-received = 收到证据
audit-check-done = 完成一项自查
audit-loss-concluded = 判断丢失形态
audit-handed-over = 提交给客服
audit-message-in = 顾客来信
audit-message-out = 发给顾客
audit-case-claimed = 客服认领
audit-case-released = 客服放回
audit-note-written = 内部备注
audit-evidence-asked = 客服要材料
audit-evidence-answered = 顾客答复材料
audit-case-decided = 客服给出结果
audit-case-reopened = 重新打开
audit-case-closed = 结束
audit-arrival-answered = 顾客答复是否到账
audit-rated = 顾客评分
audit-duplicate-seen = 发现重复付款单号
audit-bundle-given = 提供资料包
audit-exhibit-revealed = 查看未遮挡的证据
audit-fact-revealed = 查看完整内容
audit-data-deleted = 删除资料
