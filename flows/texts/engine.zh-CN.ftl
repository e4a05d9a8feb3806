### 助手自己说的话：听懂了什么、改了什么、出了什么情况。

## 连接用的小词

separator-list = 、
verbatim = { $words }
named-value = { $name } { $value }
unknown-value = { "" }
the-shop = 本店
exhibit-number = 证据 { $number }

## 听到的和改过的

understood = 已记下：{ $understood }
corrected = 好，{ $name }改成 { $new }（原来是 { $old }）。
still-here = 您好，上次说到的我都记着，我们从这里接着来。
not-understood = 抱歉，这句我没看明白。换个说法，或者点下面的按钮都行。
offer-human = 如果您想和人说，我现在就可以转给客服；已经收集到的会一起交过去，您不用再讲一遍。
human-called = 客服已经收到您这件事，我再提醒一次。{ $reply_by } 前会有人在这里回复您。
human-needs-consent = 马上帮您找客服。客服要看到您说的内容才能帮忙，所以先点一下“同意并继续”就好。

## 进度

status-none = 现在没有在处理的订单。哪一笔找不到了，直接告诉我就行。
status-collecting =
    编号 { $reference }，还在准备材料，没有交给客服。
    { GIVEN($missing) ->
        [yes] 还差：{ $missing }。
       *[no] 材料已经齐了，点“提交给客服”就行。
    }
status-handed-over =
    编号 { $reference }，客服正在处理。{ GIVEN($owner) ->
        [yes] 已经有客服接手。
       *[no] { $reply_by } 前会有人回复您。
    }有消息会在这里告诉您。
status-decided = 编号 { $reference }，客服已经给出结果。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }

## 随时可以说的

language-switched = 好，接下来用中文。
help =
    直接把事情说给我听就行，文字、截图、转发的短信都可以。随时可以发：
    /status 看进度　/human 找客服
    /back 回到上一个问题　/new 另一笔订单
    /language English
    /mydata 拿走我的资料　/delete 删除
back-nothing = 前面没有可以返回的问题了。想改哪一项，直接写对的就行。
mydata-ready = 您的全部资料都在这个压缩包里：说过的话、材料和处理记录，请自己收好。
mydata-nothing = 这里还没有保存您的资料。
delete-confirm = 要删除您在这里的资料吗？删除后找不回来。已经交给客服、还没结束的申诉要先留着，处理完会按期限删除。
delete-done = 已经删除。
delete-nothing = 没有可以删除的资料。
delete-not-done = 好，都留着，没有动。
delete-kept = 还留着的是：{ $kept }。处理完会按期限删除。
kept-open-appeals = 还在处理的申诉
kept-chain = 不含个人信息的处理记录

command-start = 开始
    .also = 开始,你好,您好,在吗,在么,有人吗
command-new = 另一笔订单
    .also = 新订单,新的订单,重新开始,换一笔
command-status = 查进度
    .also = 进度,查进度,查询进度,状态,怎么样了,处理得怎么样了,到哪一步了
command-human = 找客服
    .also = 人工,转人工,找人工,人工客服,客服,找客服,真人,我要人工
command-language = 切换语言
    .also = 切换语言,换语言,语言
command-back = 返回上一步
    .also = 返回,上一步,后退,回到上一步
command-help = 帮助
    .also = 帮助,怎么用,使用说明,菜单
command-mydata = 我的资料
    .also = 我的资料,我的数据,导出资料,导出我的资料
command-delete = 删除资料
    .also = 删除我的资料,删除资料,删除数据,清除我的资料
cue-angry = 生气
    .also = 就是骗子,骗子公司,一群骗子,垃圾店,气死,投诉你们,要报警,去报警,什么破,黑店,坑人,还我钱,忍无可忍,太过分

cue-thanks = 谢谢
    .also = 谢谢,谢谢你,谢谢您,谢了,多谢,感谢,辛苦了,谢谢啦,3q,thx
you-are-welcome = 不客气，能帮上忙就好。

## 收到的东西

stale-press = 这个按钮是之前的，事情已经往前走了。现在到这里：
sticker-received = 收到啦，不过我看不懂表情和贴纸。
voice-received = 语音我还听不了，麻烦打字或发张截图，几个字就行。
too-big-file = 这个文件太大了，收不下。截一张图，或者压缩一下再发就好。
bad-file = 这个文件打不开，可能没传完整。麻烦再发一次，图片或 PDF 都可以。
unknown-received = 这种内容我还看不了。文字、图片和 PDF 我都能收。
files-received = 收到，已存为证据 { $numbers }，原件一个字节都不会改。
files-kept-until-consent = 收到了，先替您放着。您同意之后才会存进材料里，不同意的话 24 小时内删除。
same-file-again = “{ $name }”刚才已经收到过，不用再发了。
empty-message = 好像没有写字。想说什么都可以，几个字也行。
too-long-message = 内容有点长，后面的没能全读。如果关键的在后半段，麻烦单独再发一次。
secret-masked = 刚才的话里像是有密码、验证码或卡密，我已经遮住，没有保存。这些请不要发给任何人，找订单也用不着。
scam-warning = 请留意：找回订单不需要再交任何钱。凡是让您先付“手续费”“保证金”“解冻费”的，都是骗人的，不要付，也不要再给对方信息。
paid-twice = 看起来您付了不止一次。先别再付了，把每一笔的单号都发来，我会写清楚，让客服一起核对。
id-incomplete = 这个单号像是没复制全。长按单号整段复制，或者截图发来，就不会漏。

## 对不上的地方

contradiction-date = 交易单号里的日期是 { $new }，您说的付款时间是 { $old }。哪个对？记错了很正常，改一下就好。
contradiction-channel = 这个单号看着是{ $new }的，您前面说的是{ $old }付的。是哪一个？
contradiction-values = { $name }有两个说法：您说的是 { $old }，材料上是 { $new }。哪个对？
duplicate-yours = 这笔付款已经在您的另一个案件 { $reference } 里了。要去那边接着说吗？
joined-earlier = 好，回到 { $reference }。您新发的内容客服也能看到。

## 核对用的行

summary-settled = ✓ { $item }：{ $values }
summary-missing = ✗ { $item }：还没有
summary-welcome = ○ { $item }：没提到，有的话会更快
summary-unobtainable = － { $item }：您说拿不到，已注明
summary-contradicted = ？{ $item }：{ $values }（前后不一样）

## 客服那边

handed-over = 已经交给客服，编号 { $reference }。{ $reply_by } 前会有人在这里回复您。
receipt =
    这是您的回执，请存好，它能证明您什么时候提交了这份申诉：
    { $receipt }
agent-reply = { $owner }：{ $words }
agent-claimed = 客服{ $owner }接手了您这件事，正在看材料。
agent-asks = 客服{ $owner }想请您补一样：{ $item }。发在这里就行。
request-answered = 收到，{ $item }已经转给客服。
request-unobtainable = 好，已告诉客服{ $item }拿不到，会想别的办法查。
decided-elsewhere = 您的另一个案件 { $reference } 有结果了。发 /status 可以看。
reopened-elsewhere = 您的另一个案件 { $reference } 已经请客服重新看了。
silence-rest = 我先不打扰您。刚才说的都记着，您什么时候回来，接着说就行。
demo-note = 这是演示，里面的订单和钱都是假的。

mydata-readme =
    这是我们保存的关于您的全部资料。
    conversation.jsonl：您和找单、客服之间的全部对话，一行一条。
    每个案件一个压缩包：里面有申诉书、时间线、您交来的证据原件，以及核对方法。
    想删除这些资料，请在对话里发送 /delete。
