# 顾客发来图片和账单时的话：读到了什么，还差什么，怎样发更好。

## 图片

read-pages = 读到了{ $pages }：{ $understood }
read-agrees = 读到了{ $pages }，和已经记下的一致。
read-only = 读到了{ $pages }。
read-with-state = { $name }（{ $value }）
read-alipay-bill = 支付宝账单
read-wechat-bill = 微信账单
read-bank-notice = 银行通知
read-order-list = 订单列表
read-order-detail = 订单详情
read-success-page = 下单成功页
read-payment-record = 付款记录
read-quoted-bill = 聊天记录里的账单
read-chat = 这是一段聊天记录，原样存好了，客服会看。里面的单号和金额打字发来，我就能用上。
read-unknown = 这张图我认不出是哪种页面，原样存好了，客服会看。如果上面有金额或单号，打字发来最快。
read-no-evidence = 这张图里没有看到付款或订单的内容。要发的是账单详情或订单页的截图。
read-currency-unclear = 图上金额的币种符号没看清。付了多少、是什么币种，打字告诉我就好。
read-unclear = 图有点糊，字看不太清。换一张清楚的截图，或者把单号和金额打字发来。
read-damaged = 这张图没传完整，打不开。重新截一张图再发就好。
read-format = 这种图片我打不开。截一张图（JPG 或 PNG）发来就行。
read-too-large = 这张图太大，我打不开。截一张图发来就行。
read-document = PDF 里的内容我读不了，客服会打开来看。上面的金额、单号打字发给我，会快很多。
read-by-hand = 这张图我暂时读不出来，已经存好，客服会人工核对。金额和单号打字发来会更快。
read-numbers-further = 单号在账单详情页里：点开这一笔，整页截一张发来就行。

read-state-success = 成功
read-state-pending = 待处理
read-state-closed = 已关闭
read-state-failed = 失败
read-state-refunded = 已退款
read-state-partially-refunded = 部分退款{ GIVEN($refunded) ->
        [yes] { " " }{ $refunded }
       *[no] { "" }
    }

## 没拍全的单号

read-gap-end = { $name }后面一段没拍到{ GIVEN($seen) ->
        [yes] （看得到 { $seen } 位，共 { $count } 位）
       *[no] { "" }
    }，方便的话让它完整露出来，再截一张。
read-gap-start = { $name }前面一段没拍到{ GIVEN($seen) ->
        [yes] （看得到 { $seen } 位，共 { $count } 位）
       *[no] { "" }
    }，方便的话把整个号码截进去再发一张。
read-gap-whole = { $name }没拍到，方便的话往下滑一点再截一张。
read-gap-some = { $name }有几位看不清{ GIVEN($seen) ->
        [yes] （看得清 { $seen } 位，共 { $count } 位）
       *[no] { "" }
    }，换一张清楚的截图，或者点它旁边的“复制”再粘贴给我。

## 订单列表

read-only-row = 列表里只有这一单，先按这一单记下；不是的话，告诉我是哪一单。
read-rows = 列表里有 { $count } 个订单。等知道金额和时间，就能对上是哪一个。
read-no-row-fits = 列表里的 { $count } 个订单都和您说的这一笔对不上。列表可能没显示全，可以往下翻翻再看。

## 导出的账单

read-bill-wanted = 支付宝或微信导出的账单（CSV、XLSX 或 zip）
read-bill-found = 按单号在账单里找到了这一笔：{ $row }。
read-bill-which-of = 这里有 { $count } 笔，是其中哪几笔？说第几笔，或者时间、金额都行。
read-bill-which = 账单里对得上的有 { $count } 笔，是哪一笔？
read-bill-this = 账单里对得上的是这一笔：{ $row }。是这一笔吗？
read-bill-left = 好，账单先放着，需要时再看。
read-bill-none = 账单里的 { $count } 笔都看过了，没有和{ $values }对得上的。换个日期范围再导出一次，或者发那一笔的截图。
read-bill-none-picked = 好，不是这几笔。发那一笔的截图，或者把单号打字发来都行。
read-bill-tell-me = 账单收到，一共 { $count } 笔。告诉我金额或大概的时间，我来找出是哪一笔。
read-bill-cut = 账单没有全部读完：{ $reason }
read-no-bill = 文件存好了，不过里面没有能读的账单。{ $reason }
row-told = { $wallet ->
    [alipay] 支付宝
   *[wechat] 微信
 }付款 { $amount }，{ $time }{ GIVEN($product) ->
    [yes] ，商品 { $product }
   *[no] {""}
 }{ GIVEN($number) ->
    [yes] ，交易单号 { $number }
   *[no] {""}
 }{ GIVEN($merchant) ->
    [yes] ，商户单号 { $merchant }
   *[no] {""}
 }
read-row = { $time } { $amount }{ GIVEN($name) ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }
option-no-row = 都不是
    .also = 都不是, 不是这些, 没有这笔, 都不对, 没有
option-row-yes = 是这一笔
    .also = 是这一笔,就是这一笔,是这笔,就是这笔,这一笔,这笔,是这一单,就是这一单,就这一单,是这单,就是这单,这一单,这单,那一单,就是那一单,就是那单,就那单,那一笔,就是那笔,就那笔,就这笔,就这个,那个,就是那个,是这个,就是这个,就是它,没错,就是,这就是,this one,that one,that's it,that's the one,it is,yes it is
option-row-no = 不是这一笔
    .also = 不是这一笔,不是这笔,不是这个,不是它,不对,not this one,not that one,that's not it,it isn't

## 给客服的提醒

note-same-picture = 证据 { $number } 和 { $reference } 里的一张图是同一张，或者显示的是同一笔付款；那边是另一位顾客的对话。

## 客服台上

exhibit-shows-alipay-bill = 支付宝账单
exhibit-shows-wechat-bill = 微信账单
exhibit-shows-bank-notice = 银行通知
exhibit-shows-order-list = 订单列表
exhibit-shows-order-detail = 订单详情
exhibit-shows-success-page = 下单成功页
exhibit-shows-chat = 聊天记录
exhibit-shows-unknown = 认不出是哪种页面
exhibit-shows-exported-bill = 导出的账单
exhibit-shows-unread = 没能自动读出，请人工核对

## 为什么这么判断

concluded = { $reasons }，所以按“{ $loss }”来查。
