### 客服台做的事，顾客听到的和记录里写的。

## 要材料的卡片

desk-ask-open = ☐ { $item }
desk-ask-done = ☑ { $item }
desk-ask-cannot = － { $item }
desk-why-ask = 方便的话点一下原因，不点也行。
desk-why-noted = 好，原因也记下了。

## 常用回复里缺的一项

desk-blank = 【{ $name }】

## 结果之后

desk-did-it-arrive = 您的 { $reference } 昨天处理好了，东西到了吗？
desk-rated = 谢谢，{ $value } 分记下了。想补一句的话，直接写就行。
desk-rating-words = 谢谢，您的话已经转给客服。

## 引用的话

line-quote = 「{ $words }」

## 合并与拆开

desk-merged = 您的 { $reference } 和 { $into } 是同一笔付款，客服合在 { $into } 里一起查。之前发的都在，不用再发。
desk-merged-elsewhere = 您的 { $reference } 和另一份申诉是同一笔付款，客服合在一起查。有结果会在这里告诉您。
desk-merged-reopened = 您的 { $reference }，客服又在查了，刚才说的结果先不算。有新的结果会在这里告诉您。
desk-split = 您的 { $reference } 现在单独处理，有消息会在这里告诉您。
desk-heard-merged = 收到，已转给正在一起查 { $reference } 的客服。
desk-note-heard = 顾客在合并进来的 { $reference } 里说：{ $words }
desk-note-gone = （顾客把自己在合并进来的案件里说的话删除了）

## 顾客没有回音的时候

desk-still-needs = 客服还在等您这几样：{ $missing }。发来就能接着查；找不到也没关系，说一声就好。
desk-still-waits = 客服还在等您的回复，方便的时候回一句就好。
desk-rests = 一直没等到您，这件事先放一放，材料都留着。您什么时候回一句，客服就接着办。{ GIVEN($missing) ->
        [yes] 还差的是：{ $missing }。
       *[no] { "" }
    }

## 承诺

desk-promise-open = 客服答应过：{ $words }（{ $by } 前）
desk-promise-late = 说好的时间过了，“{ $words }”还没有做到的记录，抱歉让您久等。已经提醒客服，有进展就在这里告诉您。
desk-promise-kept = 客服答应过：{ $words }（已做到）
desk-promise-broken = 客服答应过：{ $words }（应在 { $by } 前，还没做到）

## 记录里的事

audit-case-assigned = 转交
audit-case-merged = 合并
audit-case-split = 拆开
audit-contradiction-settled = 定下一处矛盾
audit-promise-made = 记下一个承诺
audit-promise-kept = 承诺已兑现
audit-undone = 撤销刚才那一步
audit-reminder-sent = 提醒客服
audit-customer-nudged = 提醒顾客
audit-case-rests = 顾客没有回音，先放着
audit-promise-broken = 承诺过期
audit-reply-held = 回复被拦下，等组长看
audit-reply-released = 放行被拦下的回复
audit-reply-dropped = 不发被拦下的回复

# 从启动时打印的链接登录、没有另起名字的人。
desk-operator = 店家
