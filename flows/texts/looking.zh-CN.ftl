### 店里的记录查到了什么、还要不要等、等到了没有。只说顾客自己这一单能说的。

flow-looking = 等订单恢复

## 查到的情况（顾客已经说对了单号和另外两样，才会说）

book-told-unpaid = 查过店里的记录：钱已经付出去了，店里这一单还写着“未支付”，多半是支付结果没有传到店里。
book-told-payment-only = 查过店里的记录：支付渠道的记录和您说的一致，店里还没有对应的订单。支付结果没有传到店里，这种情况客服凭单号就能补。
book-told-paid-undelivered = 查过店里的记录：这一单已经显示已支付，正在等发货。
book-told-delivered = 查过店里的记录：这一单已经显示完成。
book-told-expired = 查过店里的记录：有这一单，付款到的时候它已经超时关闭了。这种情况客服能查到这笔钱。
book-told-closed = 查过店里的记录：有这一单，现在是关闭的状态。这种情况客服能查到这笔钱。
book-told-refunded = 查过店里的记录：这一单显示已经退款，钱会按原路退回。
book-told-frozen = 查过店里的记录：有这一单，目前被暂停处理，要由客服来看。
book-told-error = 查过店里的记录：有这一单，处理时出了异常，要由客服来看。
book-told-deleted = 查过店里的记录：这一单原来有，后来被删掉了，痕迹还在，客服能查到。
book-nothing-to-tell = 店里的记录我也对过了，还不能凭这些确认到您这一单；客服会拿单号接着查。

## 等一等，再查

looking-wait =
    这种情况多半会自己恢复：支付渠道还会再通知店里几次，所以先别再付一次。
    { $recheck_at } 我再查一次，查到就告诉您，您不用守着。
looking-wait-again = { $recheck_at } 我再查一次，这样可以吗？
looking-waiting = 好，{ $recheck_at } 我再查。订单先出来了，告诉我一声就行。
looking-look = 我现在查一下。
looking-not-yet = 刚才又查了一次，还没有变。
looking-over = 支付渠道能通知的次数都过了，订单还是没有变。不再等了，接着把申诉交给客服，查过的几次都会写进去。
looking-there = 现在店里能查到这一单了，已经显示付款成功。麻烦看一眼：东西到了吗？
looking-there-again = 东西到了吗？

option-appeal-now = 不等了，准备申诉
    .also = 准备申诉,直接申诉,申诉,先申诉,提交申诉
option-not-in-list = 我这边还看不到
    .also = 看不到,还看不到,没看到,我看不到,列表里没有

source-order-book = 店里的记录
audit-order-looked-up = 查店里的记录

## 客服台和申诉里

book-says-unpaid = 未支付
book-says-paid-undelivered = 已支付，未发货
book-says-delivered = 已发货
book-says-expired = 已过期
book-says-closed = 已关闭
book-says-refunded = 已退款
book-says-frozen = 已冻结
book-says-error = 处理异常
book-says-deleted = 订单已删除
book-says-payment-only = 有收款，没有订单
book-says-booked-elsewhere = 收款记在另一个订单上
book-says-unclear = 对应哪一单不能确定
book-says-nothing = 没有查到
book-verdict-certain = 确定是这一单
book-verdict-likely = 很可能是这一单
book-verdict-ambiguous = 可能的不止一单
book-verdict-none = 没有对得上的

document-heading-book = 店内记录
document-heading-sides = 两边对照
document-column-customer = 顾客说的
document-column-book = 店里记的
document-column-agree = 是否一致
document-book = { $time } 查询：{ $says }（{ $verdict }）。
document-book-concludes = 按店内记录判断：{ $loss }（{ $reasons }）。
document-agrees = 一致
document-differs = 不一致
slack-book = 店内记录
slack-beyond = 顾客走的其他路
timeline-looked = 查店里的记录：{ $says }
