### 程序自己说的话：不属于某个流程，任何时候都可能用到。

verbatim = { $words }
named-value = { $name } { $value }
unknown-value = 还不清楚
the-shop = 店家
exhibit-number = 证据{ $number }

## 核对清单里的行

summary-settled = ✓ { $item }：{ $values }
summary-missing = ○ { $item }：还缺
summary-welcome = ○ { $item }：没有提到（补上会更快）
summary-unobtainable = – { $item }：找不到，已注明
summary-contradicted = ？ { $item }：{ $values }（两处说法不一样）

## 随时可以选的

option-call-human = 找人工客服
    .also = 人工,找人工,转人工,客服
option-delete-yes = 确认删除
    .also = 确认,删除,是的,是
option-delete-no = 先不删
    .also = 不删,不,取消,算了
option-join = 并到那个案件里
    .also = 是同一笔,同一笔,合并
option-apart = 是另一笔
    .also = 另一笔,不是同一笔,不一样
option-cannot-get = 这个拿不到
    .also = 拿不到,没有,找不到

delete-not-done = 好，什么都没有删。
delete-nothing = 这里没有可以删除的资料。
kept-open-appeal = 客服还在处理的申诉
kept-audit-chain = 不含个人资料的操作记录（防止有人篡改，三年后删除）
joined-earlier = 好，接着在案件 { $reference } 里说。客服看得到您补充的内容。
decided-elsewhere = 案件 { $reference } 有结果了：{ $outcome }
reopened-elsewhere = 案件 { $reference } 重新打开了，客服会继续处理。
request-unobtainable = 好的，已经告诉客服「{ $item }」拿不到。
id-incomplete = 有一个单号好像没有复制全。方便的话，在账单里长按单号，整段复制过来。
mydata-nothing = 目前还没有保存您的任何资料。

## 打字也能用的命令

command-start = 开始
    .also = 开始
command-new = 新的一笔
    .also = 新案件,新的一笔,另外一笔,还有一笔
command-status = 进度
    .also = 进度,查进度,状态,到哪了,进展
command-human = 人工
    .also = 人工,转人工,人工客服,找人工,找客服,真人
command-language = 换语言
    .also = 换语言,切换语言,中文
command-back = 上一步
    .also = 上一步,返回,回去,退回
command-help = 帮助
    .also = 帮助,怎么用,菜单
command-mydata = 我的资料
    .also = 我的资料,我的数据,导出我的资料
command-delete = 删除我的资料
    .also = 删除我的资料,删除数据,删除我的数据

cue-angry = 生气
    .also = 骗子,骗钱,坑人,投诉你们,报警,垃圾,黑店,什么破,忽悠
