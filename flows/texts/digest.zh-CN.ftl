# 每周给店家的三句话：丢了多少、先修什么、客服做得怎样。
digest-nothing = 上周没有人丢单。
digest-much = 上周有 { $cases } 件丢单，最多的是{ $loss }（{ $loss_count } 件），付款渠道最多的是{ $channel }（{ $channel_count } 件）。
digest-cause = 最常见的原因是“{ $cause }”（{ $count } 件）：{ $fix } 详情：{ $link }
digest-no-cause = 还看不出共同的原因。
digest-desk = 首次回复准时 { $share }，没兑现的承诺 { $broken } 个，{ $alone } 位顾客没找人工就自己找回了订单。客服台：{ $link }
digest-fix-other = 请打开报表里的案件看一看。
digest-fix-callback-lost = 请检查支付回调是否失败或太慢，失败要重试，并定时向支付渠道主动查单。
digest-fix-late-payment-expired = 订单的过期时间请比支付渠道的付款时限长，过期后到账的要能补单。
digest-fix-other-contact = 下单页请提醒顾客核对邮箱和手机号，查单页支持用付款单号查。
digest-fix-other-shop = 请在付款成功页写清店名和查单地址，收款名称和店名保持一致。
digest-fix-list-limits = 订单列表请显示更久、更多的订单，或写明只显示最近几笔。
digest-fix-order-deleted = 付过款的订单请不要真的删除，改成可以恢复的回收站。
digest-fix-order-overwritten = 请检查是否重复使用了未付款的订单号，并发写入要加锁。
digest-fix-delivery-pending = 请看看发货队列和人工发货的积压，付款后告诉顾客预计多久。
digest-fix-wrong-recharge-account = 充值前请让顾客再确认一次账号和区服。
digest-fix-goods-in-inbox = 卡密发邮件时请在订单页也显示一份，并提醒看垃圾邮件。
