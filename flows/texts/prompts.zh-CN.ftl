### 流程里的问题和说明。写给在手机上、着急的人看：短、具体、说明为什么或去哪里看，一次只问一件事。
### GIVEN($x) 表示“已经知道 x”。

## 开始

flow-consent = 说明与同意
flow-triage = 判断情况
flow-review = 核对材料
flow-handed-over = 客服处理中
flow-after = 处理结果

consent-ask =
    您好，这里是{ $shop }的找单助手。付了钱却没拿到东西，我陪您一步步找回来；弄清楚之前，先别再付一次。
    开始前有三点要您知道：
    · 您发来的内容只用来找这笔订单，只有{ $shop }的客服能看，结案满 90 天就删除。
    · 账单截图里有敏感信息，发之前可以把姓名和余额遮住。
    · 这里不收任何费用，也绝不会问您要密码、验证码或卡密。

consent-again = 点一下“同意并继续”，或者回一个“好”，我就接着帮您找。

consent-refused = 没关系，不同意也可以。您说过的最多留 24 小时就删掉，不会给任何人看。您可以直接去找{ $shop }的客服；想让我接着找，随时回一个“好”就行。
consent-needed = 要帮您去查、交给客服，得先有您这一声同意；在那之前，您说的谁也看不到。

privacy-note =
    为了找回订单，会用到：付款金额和时间、支付渠道、交易单号、买的是什么，以及您自愿发来的截图。
    谁能看：处理您这件事的{ $shop }客服。不会给别人，也不用来做别的。
    存多久：点同意之前的内容最多留 24 小时；之后的，结案满 90 天删除。
    账单属于敏感个人信息，没有它也能继续，只是查得慢一些。
    随时可以发 /mydata 拿走全部内容，或发 /delete 删除。

## 判断情况

triage-charged =
    确认一下钱是不是真的付出去了：打开{ GIVEN($payment_channel) ->
        [yes] { $payment_channel }
       *[no] 支付宝或微信
    }的账单，找到{ GIVEN($amount) ->
        [yes] { " " }{ $amount } 这一笔
       *[no] 这一笔
    }，它的状态写的是什么？
    不想打字的话，把账单详情整页复制或截图发来就行。

triage-charged-again = 回到刚才：账单里这一笔写的是什么状态？

how-bill =
    微信：我 → 服务 → 钱包 → 账单，点开这一笔，看“当前状态”。
    支付宝：我的 → 账单，点开这一笔，看金额下面的那几个字。
    银行卡：看扣款短信，或手机银行里的交易明细。
how-bill-alipay = 支付宝：我的 → 账单，点开这一笔，看金额下面的那几个字。
how-bill-wechat = 微信：我 → 服务 → 钱包 → 账单，点开这一笔，看“当前状态”。
how-bill-unionpay = 手机银行或云闪付的交易明细里点开这一笔，看交易状态；扣款短信里写的也行。

triage-seen =
    看看店里的记录：用下单时的账号打开“我的订单”，{ GIVEN($paid_at) ->
        [yes] { $paid_at }前后
       *[no] 付款那会儿
    }的这一单是什么样子？

triage-seen-again = 回到刚才：“我的订单”里，这一单是什么样子？

## 自查

stalled-wait =
    钱已经付出去，多半是付款结果还没传到店里。这种情况大多在 15 分钟内自己恢复，所以先别再付一次。
    { $recheck_at } 我会来提醒您再看一眼，您不用守着。

stalled-wait-again = { $recheck_at } 我来提醒您再看一眼，这样可以吗？

stalled-waiting = 好，{ $recheck_at } 我来找您。这期间如果订单出来了，或者您找到了交易单号，直接发给我就行。

stalled-look-again =
    到时间了，麻烦再刷新一次“我的订单”：那一单现在出来了吗？
    没出来也没关系，我们接着把材料备好交给客服。

stalled-waiting-again = { $recheck_at } 我来找您，订单先出来了就告诉我。

stalled-look-again-short = 那一单现在出来了吗？

rule-out-shop =
    有时订单其实在另一家店，因为很多店的页面长得很像。看看账单上的收款方，或者付款前打开的网址：是{ $shop }吗？

rule-out-shop-again = 收款方或网址，是{ $shop }吗？

rule-out-login =
    订单是跟着下单时填的手机号、邮箱或登录账号走的，填错一位就会看不到。您现在查看用的，和下单时填的是同一个吗？

rule-out-login-again = 现在登录的，和下单时填的是同一个吗？

rule-out-limits =
    { $shop }的“我的订单”不会显示全部，只列出最近的一些。往下翻，或者用订单号、手机号搜一下，有这一单吗？

rule-out-limits-again = 往下翻或搜一下，有这一单吗？

rule-out-filter =
    订单不见了，最常见的原因有三个：列表开着筛选（比如只看“待付款”）、进了回收站、或者登录了另一个账号。
    把筛选改成“全部”，再看一眼回收站，有吗？

rule-out-filter-again = 筛选改成“全部”、回收站也看过，有这一单吗？

rule-out-other-login = 那先换到下单时的那个账号，再打开“我的订单”：这一单在吗？

rule-out-inbox =
    卡密和激活码有时不在页面上，而是发到了邮箱或短信里。搜一下{ GIVEN($shop) ->
        [yes] “{ $shop }”
       *[no] 店名
    }，垃圾邮件里也看看；再点开订单详情，找“查看卡密”。有吗？

rule-out-inbox-again = 邮箱、短信、订单详情里，找到卡密了吗？

rule-out-target =
    充值最怕账号差一位，或者选错了区服。对照订单详情里的充值账号和区服，都对吗？
    也在游戏或应用里看一眼余额，有时到账没有提醒。

rule-out-target-again = 充值账号和区服，都对吗？

## 材料

ask-payment =
    还差这笔付款的：{ $ask_for }。
    一句话说完就行，比如“昨天 14:05 用微信付了 30 元”。记不准时间，大概几点也可以。

ask-payment-again = 付款还差：{ $ask_for }。

ask-numbers =
    现在最管用的是：{ $ask_for }。客服凭它能直接查到这笔钱。
    在账单详情页靠下的位置，长按就能复制；整页截图发来也行。

ask-numbers-again = 还差：{ $ask_for }，复制或截图都行。

ask-transaction =
    现在最管用的是这笔付款的交易单号，客服凭它能直接查到这笔钱。
    { GIVEN($payment_channel) ->
        [yes] 在{ $payment_channel }的这笔记录
       *[no] 在付款记录
    }里能找到，复制或截图发来都行。

ask-transaction-again = 还差这笔付款的交易单号，复制或截图都行。

ask-product = 这笔买的是什么？写上商品名和面额就行，比如“30 元话费”。

ask-product-again = 这笔买的是什么呢？

ask-kind = 您买的是哪一种？不同的东西，送到您手上的方式不一样。

ask-kind-again = 您买的是哪一种？

ask-recharge-account =
    当时填的充值账号是什么？把账号（和区服）发来，我写进材料里，客服好核对充到了哪里。
    只要账号，不要发密码。

ask-recharge-account-again = 当时填的充值账号是什么？

ask-order-number =
    这一单的订单号是多少？点开订单详情就能看到，复制或截图发来都行。客服凭它能马上打开这一单。

ask-order-number-again = 这一单的订单号是多少？

ask-order-before =
    它不见或变样之前，您看到的是什么样子？订单号、商品、状态，记得哪样说哪样。
    当时的购买短信、邮件或截图，有的话发来更好。店家有义务保存交易记录，这些能帮客服更快翻到它。

ask-order-before-again = 它之前是什么样子？记得哪样说哪样。

ask-trouble = 哪里不对呢？照您看到的说就行，比如“卡密提示已被使用”“买的年卡到的是月卡”“同一单付了两次”。

ask-trouble-again = 哪里不对呢？照您看到的说就行。

## 找不到材料

lack-again = 是哪种情况？挑最接近的就行。

lack-payment = 没关系。是哪种情况？银行的扣款短信、支付渠道发的付款通知也算，有的话直接发来。
lack-numbers = 没有单号也能查，只是会慢一些。是哪种情况？如果还留着付款成功的截图，发来可以代替单号。
lack-transaction = 没有单号也能查，只是会慢一些。是哪种情况？付款成功的截图或银行短信，发来可以代替它。
lack-product = 没关系。是哪种情况？记得大概是哪类商品、多少面额，也可以直接告诉我。
lack-recharge-account = 没关系。是哪种情况？充值记录或订单详情的截图也可以代替。
lack-order-number = 没关系。是哪种情况？订单页的截图，或者购买时收到的短信、邮件，都可以代替。
lack-order-before = 没关系，不是每个人都会留着。是哪种情况？还有付款记录在，客服一样可以查。
lack-trouble = 没关系。是哪种情况？错误提示的截图也可以代替。

## 不是丢单

not-charged-refunded =
    账单写着已退款，说明这笔钱已经退回：退到零钱或余额一般马上到，退到银行卡要 1 到 3 个工作日，信用卡可能再久一点。
    在账单里点开这一笔，能看到退到了哪里、什么时候到。

not-charged-refunded-again = 退款的去处在账单里能看到，是这样吗？

not-charged-pending =
    账单还写着处理中，说明钱还没有真正付给商家。通常几分钟内会变成“支付成功”或退回，最迟一般不超过 24 小时。
    在它变之前，先别再付一次。您可以先等等，过一个小时我来问您变了没有。

not-charged-pending-again = 这一笔还在处理中，要先等等看吗？

not-charged-waiting =
    好，{ $recheck_at } 我来问您。要是提前变了，直接告诉我就行。
    这期间先别再付一次。

not-charged-waiting-again = { $recheck_at } 我来问您，提前变了就告诉我。

not-charged-still-pending =
    到时间了，麻烦再看一眼账单：这一笔现在写着什么？
    还在处理中也不要紧，可以再等等，也可以现在就请客服看。

not-charged-still-pending-again = 账单里这一笔，现在写着什么？

not-charged-nothing =
    账单里没有这一笔，或者写着“交易关闭”，一般就是没有扣款：付款可能中途取消了，或者超时了。
    银行短信里的“预授权”或“冻结”也不算扣款，会自己解除。
    稳妥起见，换着看看：微信、支付宝、银行卡，会不会是从另一个账户付的？

not-charged-nothing-again = 会不会是从另一个账户付的？

elsewhere-shop =
    那这一单应该在另一家店：{ $shop }查不到别家的订单。账单上写着收款方，付款前的浏览记录里有那家店的网址，可以去那里找。
    找到了吗？

elsewhere-shop-again = 在那家店找到了吗？

elsewhere-shop-not-there =
    没找到的话，可以拿付款记录去问那家店的客服，钱付给了谁，谁就查得到。
    拿不准是哪家也没关系，我们这边可以一起查一下。

elsewhere-shop-not-there-again = 您去问那家店，还是我们这边也查一下？

other-trouble = 明白了，这种我按“其他情况”整理，您写的客服都看得到。有错误提示的话，截图发来会更快（卡密请遮住）。要是其实没有订单、或者东西没到，直接告诉我。

cancel-wished = 记下了，要取消这一单、先别发货，写在最前面。能不能取消要看发出去没有，所以越早交给客服越好：材料没齐也能交，回“提交”就行。

elsewhere-entry =
    先弄清是哪一种：是充值时填错了账号或区服，还是下单时登录的是另一个账号？都不是就说说是哪里买错了。

elsewhere-entry-again = 是充值账号或区服填错了，还是登录了另一个账号？

ask-right-account =
    那就要请客服看能不能改过来，越早越好。本来该充到哪个账号（和区服）？实际填成了哪个，记得的话也写上。
    只要账号，不要发密码。

ask-right-account-again = 本来该充到哪个账号（和区服）？

elsewhere-login =
    那先用下单时填的手机号、邮箱或账号登录，再打开“我的订单”。拿不准是哪个的话，搜一下当时的短信和邮件，发到哪里就是哪个。
    这一单在吗？

elsewhere-login-again = 换成下单时的账号，这一单在吗？

## 核对与提交

review-summary =
    材料齐了，请您过一眼：
    { $summary }
    没问题就交给客服。哪里不对，直接写对的就行，比如“金额是 98”。这段时间请不要重复付款。

review-again =
    现在是这样：
    { $summary }
    没问题就交给客服，哪里不对直接写对的。

review-incomplete =
    材料还差一点：
    { $summary }
    { GIVEN($missing) ->
        [yes] 缺的是：{ $missing }。知道的话现在发来，客服会快很多。
       *[no] 有的地方前后说法不一样，告诉我哪个对就好。
    }
    也可以就这样交，我会如实写明还差什么，客服可能会再问您。

review-incomplete-again =
    { GIVEN($missing) ->
        [yes] 还差：{ $missing }。发来，或者就这样交，都可以。
       *[no] 告诉我哪个对，或者就这样交，都可以。
    }

review-add = 好，直接发来就行：文字、截图、转发的短信都可以，我来归到该放的地方。

review-wrong = 好，把对的写给我就行，比如“金额是 98”“时间是前天晚上 8 点”。改过的地方会同时保留原来的说法。

## 交给客服之后

handed-over-talking =
    已经交给客服，编号 { $reference }。{ $reply_by } 前会有人在这里回复您，您不用守着。
    想到什么要补充，随时发在这里，客服都能看到。

handed-over-again = 已经请客服再看一次，编号还是 { $reference }。您说的情况会一起转给客服，有回复就在这里告诉您。

## 结果

after-found =
    有结果了：客服找到了您的订单。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }
    麻烦看一眼，东西到了吗？

after-found-again = 东西到了吗？

after-reissued =
    有结果了：客服给您补发了。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }
    麻烦看一眼，收到了吗？

after-refunded =
    有结果了：客服为您退了款。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }
    退回余额或零钱一般很快，退到银行卡要 1 到 3 个工作日。钱到了吗？

after-refunded-again = 退的钱到了吗？

after-explained =
    客服查完了。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }
    这样清楚了吗？

after-explained-again = 清楚了吗？不清楚的话，可以请客服再看。

after-rejected =
    客服查过了，这次没有办法按申诉处理。{ GIVEN($outcome) ->
        [yes] 理由是：{ $outcome }
       *[no] { "" }
    }
    如果您有新的材料，或者觉得不对，可以请客服再看一次。也还有别的路，比如在支付渠道里投诉、找 12315：想走的话，材料我替您备好。

after-rejected-again = 要请客服再看一次吗？

after-rate = 谢谢您告诉我。最后一个问题：这次的帮助，您打几分？5 分是很满意，1 分是很不满意。

after-rate-again = 您打几分？不想打也没关系。

solved-by-itself = 太好了，找到就放心了。

cleared-up = 好的，那先这样。要是后来不对，随时回来说，我接着帮您。

after-too-late = 结果已经超过七天，不能在原来的申诉上继续了。还没解决的话，发 /new 重新说一遍，之前的编号也可以写上。

after-closed = 这件事就到这里，谢谢您的耐心。以后再有订单找不到，直接在这里说一声就行。

after-closed-again = 还有别的订单找不到的话，直接说就行。

## 一个小提醒

tip-charged-page-stalled =
    下次付款后页面卡住，先等几分钟再刷新“我的订单”，别关页面，也别重复付款。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-paid-no-order =
    下次下单前，先确认登录的是自己常用的账号，联系方式多看一遍；付款成功页截张图，上面有订单号。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-deleted-or-overwritten =
    下次买到后，把成功页截图、购买短信或邮件留到用完为止，订单以后有什么变化都有据可查。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-goods-missing =
    下次充值前，账号和区服复制粘贴再对一遍；卡密类的，先看看邮箱和订单详情。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-not-charged =
    下次拿不准有没有付成，先看账单的状态再决定要不要重付。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-wrong-account-or-platform =
    下次可以把常买的店收藏起来，固定用一个账号下单，找起来就快。
    买完看三眼：成功页有订单号、“我的订单”里有、东西到了。

tip-other =
    下次买完可以看三眼：成功页有订单号、“我的订单”里有、东西到了。
