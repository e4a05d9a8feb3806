### 订单簿：店里和支付渠道记下了什么。

because-payee-not-ours = 收款方不是这家店
because-book-order-unpaid = 店里记着未支付
because-book-order-expired = 店里的订单已过期或关闭
because-book-order-deleted = 店里的订单被删除了
because-book-booked-elsewhere = 这笔钱记在了另一个订单上
because-book-payment-only = 店里只有收款，没有订单
because-book-order-there = 店里有这个订单
because-book-not-delivered = 店里记着已支付、未发货
because-book-delivered = 店里记着已发货
because-book-other-contact = 订单登记在另一个联系方式下
because-book-refunded = 店里记着已退款

cause-amount-differs = 实付金额和订单金额不一致，系统没有放行
cause-booked-elsewhere = 这笔钱记在了另一个订单上
cause-order-not-written = 钱收到了，订单没有写进系统
cause-order-frozen = 订单被店里冻结

book-payment-confirmed = 支付渠道确认已收款
book-callback-never = 没有收到支付回调
book-callback-failed = 支付回调发出了，店里没有处理
book-callback-late = 支付回调来晚了
book-paid-after-expiry = 付款时订单已过期
book-amount-differs = 订单上的金额不同
book-deleted-on = 订单已删除
book-booked-elsewhere = 收款记在另一个订单上
book-never-written = 没有写成订单
book-other-contact = 登记的联系方式和顾客给的不同
book-other-account = 登记的充值账号和顾客给的不同
book-payee-not-ours = 账单上的收款方不是本店
book-times = { $count } 次
