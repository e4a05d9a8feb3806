### 店里解决不了，下一步：挑一条路、备好材料、提交以后的提醒和结果。只说明情况，不替谁做决定，也不吓唬谁。

flow-next-step = 下一步

next-step-none = 现在还没有更合适的下一步，等店里的答复最快。

next-step-choose =
    除了店里，还有这些路可以走，从快到慢排好了。
    点一条，我先说清楚它能做什么，再把材料替您备好，您只要按发送。{ GIVEN($routes_later) ->
        [yes] { " " }还有要再等等的：{ $routes_later }。
       *[no] { "" }
    }
next-step-choose-again = 想走哪一条？

next-step-gaps =
    这条路要用到：{ $ask_for }。
    文字或截图发来就行；实在没有，我也可以先备好，把缺的标出来。
next-step-gaps-again = 还差：{ $ask_for }。发来，或者就这样先备。

next-step-preparing = 好，我来备材料，稍等一下。

next-step-submit =
    都备好了。照着上面的步骤走，那段话可以整段复制。
    提交由您自己来，我不会替您发出去。提交好了告诉我，期限我来记，到时候提醒您。
next-step-submit-again = 提交好了吗？好了告诉我，期限我来记。

next-step-advised = 能做的都写在上面了。表里是这笔付款的信息，跟人说起来的时候用得上。
next-step-advised-again = 上面写的，有需要再看一遍就行。

next-step-taken =
    记下了：{ $route }，已经提交。
    { $deadlines }
    { GIVEN($remind_at) ->
        [yes] { $remind_at }上午我来问您结果，不用守着。先有消息的话，随时告诉我。
       *[no] 有消息了随时告诉我。
    }
next-step-taken-again = { $route }有消息了就告诉我。

next-step-outcome = { $route }，现在怎么样了？
next-step-still-time = 好，期限还没到，再等等看。
next-step-noted = 记下了。除了这条，还有别的路。
next-step-noted-last = 记下了。这边能走的路都走过了，记录和材料都在，发 /mydata 可以整份拿走。
next-step-solved = 解决了就好，这一路不容易。
next-step-solved-desk = 解决了就好。客服那边也能看到，会把这件事收个尾。

next-step-with-desk = 客服那边还在处理，有回复就在这里告诉您。
next-step-rest = 好，什么时候想继续都行，材料都在这里。

overdue-offer = 说好的时间过了，还没有客服回复您，抱歉让您久等。这件事在客服那边已经标成超时。您可以接着等，也可以看看还有哪些路。
overdue-decision = 说好的时间过了，您这件事还没有结果，抱歉让您久等。这件事在客服那边已经标成超时。您可以接着等，也可以看看还有哪些路。

## 备好的材料

packet-ready = { $route }，按这个顺序来：
packet-advice = { $route }：
packet-step = { $number }. { $words }
packet-own = 要您自己补上或填写：{ $missing }。
packet-mind = 留意：{ $words }
packet-days = 时间：
packet-reading-copy = 上面那段话的意思：
packet-files = 材料在这里，按顺序用就行。
packet-file-sheet = 填写单
packet-file-statement = 起诉状
packet-file-statement-reading-copy = 起诉状（译文）
packet-file-evidence-list = 证据清单
packet-file-evidence-list-reading-copy = 证据清单（译文）
packet-file-picture = 图{ $number }-{ $kind }

route-line-by = · 最晚{ $day }：{ $deadline }
route-line-look = · { $day }：{ $deadline }
route-line-later = { $route }（{ $day }起）
route-reminder-theirs = { $route }：{ $day }前，{ $deadline }。
route-reminder-look = { $route }：{ $deadline }。
route-reminder-yours = { $route }，{ $day }是最后一天：{ $deadline }。

## 按钮

option-next-step = 看看下一步
    .also = 下一步,下一步怎么办,那怎么办,怎么办,怎么办呢,那我怎么办,那现在怎么办,接下来怎么办,接下来呢,然后呢,还有什么办法,那我该怎么办,还能怎么办,别的办法,还有别的办法吗,投诉,我要投诉,怎么投诉,去投诉,起诉,维权,12315
option-this-way = 备好{ $route }的材料
option-not-now = 先不用了
    .also = 先不,先不用,不用,不用了,算了,再等等,先等等,等等,我再想想,再想想,想想,以后再说,接着等,继续等,我再等等
option-as-it-is = 就这样先备
    .also = 就这样,先这样,没有,没有了,找不到,我没有,直接备,备吧,先备
option-other-way = 换一条路
    .also = 换一条,别的路,其他路,看别的,看看别的,还有别的吗,另一条,其他的,换一个
option-submitted = 我提交了
    .also = 提交了,已提交,已经提交,交了,投诉了,已经投诉了,发了,发出去了,提交好了,好了,弄好了,搞定,搞定了
option-understood = 知道了
    .also = 好,好的,明白,明白了,谢谢,行,嗯
option-has-result = 有结果了
    .also = 有结果,有回复了,回复了,有消息了,有消息,有进展
option-outcome-solved = 解决了
    .also = 都解决了,全部解决,退款了,退了,钱退了,钱退回来了,到了,到账了,补发了,发货了,处理好了
option-outcome-partly = 解决了一部分
    .also = 一部分,部分解决,退了一部分,没全退,只退了一部分
option-outcome-refused = 没同意
    .also = 不同意,被拒了,拒绝了,被拒绝,驳回了,被驳回,没通过,不退,不受理,没受理
option-outcome-nothing = 还没有消息
    .also = 没有,还没有,还没,没消息,没回复,没人理,没人理我,没理我,商家没回,商家没回复,商家没理我,不回我,还在等,没结果,没有结果,不知道
option-outcome-withdrawn = 我撤回了
    .also = 撤回了,撤诉了,撤了,取消了,不投诉了,我取消了

## 结果，和处理记录

escalation-outcome-solved = 已解决
escalation-outcome-partly = 部分解决
escalation-outcome-refused = 没有同意
escalation-outcome-no-answer = 没有答复
escalation-outcome-withdrawn = 顾客撤回

audit-escalation-prepared = 备好下一步的材料
audit-escalation-taken = 顾客走了下一步
audit-escalation-ended = 下一步有了结果
