### 按钮上的字。.also 是顾客可能直接打的字，用逗号分开；大小写、空格和标点不算。

option-agree = 同意并继续
    .also = 同意,我同意,好,好的,好吧,那好吧,同意吧,行,可以,继续,嗯,嗯嗯,没问题,ok,okay,yes,知道了,同意继续,是,是的,嗯同意,好同意,同意的,可以的,没意见,行吧,那行,好呀,好啊,来吧,开始吧,帮我查,帮我查一下,帮我查查,帮我找,帮我找一下,帮我找找,你查,您查,你帮我查,您帮我查,查吧,找吧,请继续,都可以,都行,行啊,行的,好嘞,好滴,好哒,好哦,成,要得,得,冇问题,冇問題,沒問題,無問題,可以呀,可以啊,当然,当然可以,我同意了,同意了,同意啊,接着查,接着找
option-privacy = 隐私说明
    .also = 隐私,隐私政策,怎么保密,你们要我的信息干嘛
option-language = English
    .also = 英文,英语,换成英文,english please

option-wallet-success = 支付成功
    .also = 成功,成功了,扣了,扣款了,已扣款,已支付,付款成功,交易成功,钱扣了,已经扣了
option-wallet-pending = 等待/处理中
    .also = 处理中,等待,等待中,待支付,支付中,进行中,还在处理
option-wallet-refunded = 已退款
    .also = 退款,退了,退款了,已全额退款,退回来了,钱退了
option-wallet-none = 没有这一笔
    .also = 没有,没有这笔,没扣,没有扣款,没扣款,找不到,没看到,查不到
option-how-bill = 怎么看账单
    .also = 怎么看,在哪看,哪里看,不会看,账单在哪,不知道怎么看

option-seen-none = 没有这一单
    .also = 没有,空的,什么都没有,没有订单,看不到,啥也没有,没看到,找不到,查不到,没找到,找不到订单
option-seen-unpaid = 有，但显示未支付
    .also = 未支付,待支付,待付款,没付款,有但是未支付,有但未支付,显示未支付,未付款
option-seen-goods-missing = 有，东西没到
    .also = 东西没到,没到账,没收到,没发货,有但没到,有订单没到账,卡密没有,没给卡密
option-seen-gone = 之前有，现在没了或变了
    .also = 不见了,没了,之前有,消失了,之前有现在没了,变了,被删了,被覆盖了
option-seen-page-stuck = 页面卡着，进不去列表
    .also = 卡住了,卡着,打不开,进不去,找不到入口,一直转圈,转圈,白屏

option-ok-wait = 好
    .also = 好的,行,可以,嗯,等,我等,ok,等等看,那我等
option-rather-human = 不想等，直接找客服
    .also = 不想等,不等了,不等,直接找客服,等不了
option-there-now = 找到了
    .also = 有了,到了,出来了,找到,有,在,好了,收到了,看到了,在的
option-still-not = 还是没有
    .also = 没有,还没有,没找到,找不到,查不到,找不着,没有啊,还是没找到,不在,没,没出来,还没,都没有,没看到,没收到
option-not-sure = 不确定
    .also = 不知道,我不知道,不晓得,不记得,不记得了,记不得,记不得了,忘了,忘记了,不清楚,不太清楚,我不清楚,记不清,记不清了,说不好,说不准,不好说,不太确定,不确定啊,没注意,看不懂,我也不知道,不太懂,不知道啊

option-shop-same = 是这家
    .also = 是,是的,对,没错,就是这家,同一家
option-shop-other = 是另一家
    .also = 不是,另一家,别家,别的店,不是这家
option-shop-same-after-all = 看错了，还是这家
    .also = 还是这家,看错了,就是这家,是这家,弄错了
option-login-same = 是同一个
    .also = 是,是的,对,一样,同一个,没错,一样的
option-login-other = 好像不是
    .also = 不是,不一样,不同,另一个,换了账号,好像换了

option-try-other-login = 换个账号看看
    .also = 可能是别的账号,换个账号,换账号,另一个账号,别的账号,换了账号

option-kind-card-key = 卡密
    .also = 卡,点卡,充值卡,礼品卡,兑换码,卡号密码
option-kind-top-up = 直接充值到账号
    .also = 充值,直充,代充,充到账号,话费,点券,月卡,q币,直接充值
option-kind-licence = 软件授权或激活码
    .also = 软件,激活码,授权,序列号,软件授权
option-target-right = 都对，还是没到
    .also = 对,都对,没错,没到,还是没有,没有,没到账
option-target-wrong = 好像填错了
    .also = 填错了,错了,不对,写错了,选错了

option-entry-mistaken = 充值账号或区服填错了
    .also = 填错了,写错了,选错了,充错了,充错区了,充错号了,账号填错了,区服选错了,账号错了,区服错了,第一种,前一种
option-entry-login = 登录的是另一个账号
    .also = 登录错了,登错了,登录了别的账号,另一个账号,下单的是另一个账号,第二种,后一种
option-login-same-after-all = 就是同一个账号
    .also = 同一个,是同一个,一样,一样的,就这个账号,就一个账号,只有一个账号,没有别的账号,没换过
option-look-here = 也请你们查一下
    .also = 你们查,你们查一下,帮我查,帮我查一下,请你们查,查一下,好,好的,要,可以,不知道,不清楚,都可以,就是你们家,就是这家
option-ask-there = 我去问那家店
    .also = 去问那家,问那家,我去问,我去问问,我找那家,不用了,不用,谢谢

option-tell-me-later = 等到了再说
    .also = 等等,等一下,等等看,再等等,我等,等,先等等,到了再说,好,好的,行,可以,嗯,知道了,明白了,谢谢,ok,不知道,不清楚
option-now-paid = 现在写着支付成功
    .also = 支付成功,支付成功了,成功了,成功,变成支付成功了,现在支付成功了,变成已支付了,现在变成已支付了,已支付,已经支付了,付成功了,扣了,钱扣了,已经扣了,确实扣了,不对,变了,好了,到了,显示成功了
option-now-returned = 钱退回来了
    .also = 退回来了,退了,退款了,已退款,钱退了,退回了,已经退了,回来了,退到账了
option-still-pending = 还在处理中
    .also = 处理中,还在处理,还是处理中,没变,还没变,还没有,还没,没有,还是一样,一样,等,再等等,我再等等,不知道,不清楚

option-that-was-it = 原来是这样，谢谢
    .also = 谢谢,明白了,原来如此,知道了,好的,懂了,好,退回来了,收到退款了
option-charged-nowhere = 都看了，没扣
    .also = 没扣,没有扣,没扣钱,没扣款,都没扣,哪都没扣,没有,都没有,没别的账户,没有别的账户,钱没少,没少钱,零钱没少,余额没少
option-charged-after-all = 找到了，扣了
    .also = 找到了,扣了,钱扣了,确实扣了,真的扣了,扣款了,已经扣了,支付成功,成功了,已支付,有,有的,是,是的,对,可能是
option-really-charged = 不对，钱确实扣了
    .also = 扣了,钱扣了,确实扣了,不对,真的扣了,扣款了,没退,没收到退款,已经扣了,支付成功,成功了,现在支付成功了,现在变成已支付了,变成已支付了,已支付

option-submit = 提交给客服
    .also = 提交,交,没问题,对,都对,可以,好,好的,确认,ok,是的,提交吧,没错
option-submit-anyway = 就这样提交
    .also = 提交,直接提交,就这样,先提交,先这样,提交吧
option-add = 补充材料
    .also = 补充,还有,再补充,我要补充
option-wrong = 有地方不对
    .also = 不对,有错,错了,改一下,修改,要改

option-how = 怎么找
    .also = 怎么看,在哪,在哪里,哪里看,怎么弄,不会,在哪找,怎么查,哪里找
option-lack = 我没有
    .also = 没有,找不到,没了,不记得,不记得了,记不得,记不得了,忘了,忘记了,不知道,不清楚,不太清楚,记不清,记不清了,不确定,没,没法提供,看不到,查不到,没找到,找不着,没有了,不知道单号,我不知道单号,没有单号,没单号,找不到单号,单号找不到了,单号没了,单号忘了,不记得单号,没有订单号,不知道订单号,找不到订单号,没有截图,我不知道,不晓得,提供不了
option-back = 返回，我再找找
    .also = 返回,再找找,我再找找,等一下

lack-reason-record-deleted = 记录删掉了
    .also = 删了,删掉了,删除了,记录删了
lack-reason-not-my-account = 不是我的账号付的
    .also = 别人付的,朋友付的,家人付的,不是我付的,代付
lack-reason-not-shown = 页面上没有显示
    .also = 没显示,没有显示,不显示,上面没有,看不到,找不到,查不到,没找到,找不着,页面上没有,没有这一项
lack-reason-forgotten = 不记得了
    .also = 忘了,忘记了,不记得,记不得,记不得了,记不清,记不清了,想不起来,不知道,不清楚,不太清楚,不确定,我不知道,不知道单号,不晓得
lack-reason-other = 其他原因
    .also = 其他,别的原因,没有,就是没有,没有单号,说不清,都不是

option-arrived = 到了
    .also = 收到了,到账了,有了,好了,收到,是的,到啦,是
option-not-arrived = 还没到
    .also = 没到,没有,没收到,没到账,还没有,没
option-clear-now = 清楚了
    .also = 清楚,解决了,明白了,好的,可以,好,知道了,懂了
option-still-open = 还没解决
    .also = 没有,没解决,不清楚,不对,还没,没
option-look-again = 请再看一次
    .also = 再看一次,再看看,重新看,不同意,不服
option-accept = 知道了
    .also = 好,好的,算了,行,明白了

option-rate-1 = 1 分
    .also = 一分,很不满意
option-rate-2 = 2 分
    .also = 两分,二分,不满意
option-rate-3 = 3 分
    .also = 三分,一般
option-rate-4 = 4 分
    .also = 四分,满意
option-rate-5 = 5 分
    .also = 五分,很满意,满分
option-rate-skip = 不打分
    .also = 跳过,算了,不评,不评价
option-another = 还有一笔订单找不到
    .also = 还有一笔,另一笔,又有一笔,再来一笔,还有一单

option-call-human = 找客服
    .also = 找人工,转人工,叫客服
option-delete-yes = 删除
    .also = 确认删除,是,是的,确定,删
option-delete-no = 先不删
    .also = 不删,取消,算了,不,否
option-join = 去那个案件
    .also = 去那个,合并,同一笔,是同一笔
option-apart = 是另一笔
    .also = 不是同一笔,另一笔,分开
option-cannot-get = 我找不到这个
    .also = 找不到,没有这个,我没有,没有
