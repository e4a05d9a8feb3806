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
corrected = 好，{ $changes }。
corrected-value = { $name }改成 { $new }（原来是 { $old }）
put-right-ask = 好，{ $name }现在记的是 { $value }，把对的发来就行。
still-here = 您好，上次说到的我都记着，我们从这里接着来。
not-understood = 抱歉，这句我没看明白。换个说法，或者点下面的按钮都行。
heard = 嗯，我听着。
left-open = 这一问先放着，想起来了随时告诉我。
kept = 这句也记下了，客服看得到。
languages-spoken = 不好意思，我只看得懂中文和英文，翻译成其中一种发来就行。Solo entiendo chino e inglés. Je ne comprends que le chinois et l’anglais. Chinese or English only, please.
time-ahead = 您说的时间还没到呢，这个先没记。想想是哪一天、上午还是下午，再告诉我一声就行。
known-already = 嗯，这个记着了。
of-another = 那一笔客服也看得到。现在先查没到的这一笔，记下的不变。
file-taken-back = 好，刚才那份不算了。
file-taken-back-facts = 好，刚才那份不算了，从里面读到的也去掉了：{ $facts }。
lack-noted = 没有也行，我会注明。
vague-sum = 大概的数记不成金额。账单里这一笔写的是多少，照着发我就行；查不到的话，回“没有”。
not-understood-kept = 这句记下了，客服看得到。只是我没看出它答的是哪一问，换个说法，或者点下面的按钮都行。
number-unclear = “{ $value }”我还没记成什么。要是付的金额，回“{ $value } 元”就行。
offer-human = 如果您想和人说，我现在就可以转给客服；已经收集到的会一起交过去，您不用再讲一遍。
human-called = 客服已经收到您这件事，我又提醒了一次。{ GIVEN($reply_by) ->
        [yes] { $reply_by } 前会有人在这里回复您。
       *[no] 说好的时间已经过了，抱歉让您久等。
    }
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
       *[no] { GIVEN($reply_by) ->
            [yes] { $reply_by } 前会有人回复您。
           *[no] 说好的时间已经过了，抱歉让您久等。
        }
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
    /language English　/continue 换个地方继续
    /archive 买完存一份，丢了好找
    /privacy 隐私说明
    /mydata 拿走我的资料　/delete 删除
back-nothing = 前面没有可以返回的问题了。想改哪一项，直接写对的就行。
mydata-ready = 您的全部资料都在这个压缩包里：说过的话、材料和处理记录。这份在这里只留一天，请存到自己那里。
mydata-recent = 这是一小时内刚为您准备的那一份。之后说的话还没有放进去，过一小时再发 /mydata，就能拿到新的一份。
mydata-nothing = 这里还没有保存您的资料。
delete-confirm = 要删除您在这里的资料吗？删除后找不回来。已经交给客服、还没结束的申诉要先留着，处理完会按期限删除。
delete-done = 已经删除。
delete-partly = 能删的都删了，还在处理的那部分先留着。
delete-nothing = 没有可以删除的资料。
delete-not-done = 好，都留着，没有动。
delete-kept = 还留着的是：{ $kept }。处理完会按期限删除。
kept-open-appeals = 还在处理的申诉
kept-chain = 不含个人信息的处理记录

command-start = 开始
    .also = 开始,你好,您好,我回来了,回来了,我又来了,我来了,hello,哈喽,嗨
command-new = 另一笔订单
    .also = 新订单,新的订单,重新开始,换一笔,重来,从头来,重新来,重新来过,从头开始,重来一遍
command-status = 查进度
    .also = 进度,查进度,查到没,查到了没,查到了吗,查到没有,查得怎么样了,有结果吗,有结果了吗,有进展吗,进展如何,查询进度,状态,怎么样了,处理得怎么样了,到哪一步了,有人看了吗,有人看吗,有人在看吗,有人处理吗,有人处理了吗,有人跟进吗,催一下,催催,催催吧,帮我催一下,催一催,客服来了吗,客服看了吗,客服看到了吗,客服回了吗,客服怎么说,有消息吗,有消息了吗,有进展吗,有进展了吗,有结果吗,有结果了吗,进展如何,处理了吗,处理好了吗,有回复吗,有回复了吗,有新消息吗
command-human = 找客服
    .also = 人工,转人工,找人工,人工客服,客服,找客服,真人,我要人工
command-language = 切换语言
    .also = 切换语言,换语言,语言
command-back = 返回上一步
    .also = 返回,上一步,后退,回到上一步,退回上一步,退回,返回上一步,退到上一步,回上一步,退一步,上一题,上一个问题,回到上一个问题
command-privacy = 隐私说明
    .also = 隐私说明,隐私政策,看隐私说明
command-help = 帮助
    .also = 帮助,怎么用,使用说明,菜单
command-archive = 存单
    .also = 存单,我的存单,存订单,存一单,存一笔,保存订单
command-mydata = 我的资料
    .also = 我的资料,我的数据,导出资料,导出我的资料
command-delete = 删除资料
    .also = 删除我的资料,删除资料,删除数据,清除我的资料
cue-angry = 生气
    .also = 骗子,骗钱,骗人的,垃圾店,垃圾平台,垃圾网站,垃圾公司,还钱,把钱退,快点,快一点,搞快,凭什么,凭啥,搞什么,什么玩意,无语,受不了,太慢,气死,投诉你们,要报警,去报警,什么破,黑店,坑人,糊弄,忽悠,敷衍,还我钱,忍无可忍,太过分,复读,答非所问,听不懂人话,人工智障,车轱辘话,滚开,滚蛋,给我滚,快滚,他妈,特么,尼玛,你妈的,去你,傻逼,傻b,废物,脑残,王八蛋,混蛋,狗屁,😡,🤬,😤,👿

cue-give-up = 算了
    .also = 算了我不要了,算了不要了,我不要了,不要了,不找了,不用找了,算了吧,不弄了,不想弄了,放弃,放弃了,算了算了,那算了,不用了算了
given-up = 好，那先放在这儿，记下的都还在，想继续随时发条消息就行。要把资料删掉，发 /delete。

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
one-file-refused = “{ $name }”：{ $why }
files-received = 收到，已存为证据 { $numbers }，原件一个字节都不会改。
files-kept-until-consent = 收到了，先替您放着。您同意之后才会存进材料里，不同意的话 24 小时内删除。
same-file-again = “{ $name }”刚才已经收到过，不用再发了。
files-not-kept = 没有收下：{ $names }。{ $why }
files-and-others = 另外 { $count } 个
no-room-for-files = 存储空间快用完了，暂时收不了文件。您可以先用文字说明，过一阵再发。
conversation-full = 这次对话最多收 60 个文件、共 200 MB，放不下了。还有要紧的材料，可以发“人工”找客服商量。
consent-before-more-files = 您同意之前，最多先收 10 个文件、共 60 MB。同意之后可以接着发。
empty-message = 好像没有写字。想说什么都可以，几个字也行。
too-long-message = 内容有点长，后面的没能全读。如果关键的在后半段，麻烦单独再发一次。
secret-masked = 刚才的话里像是有密码、验证码或卡密，我已经遮住，没有保存。这些请不要发给任何人，找订单也用不着。
id-incomplete = 这个单号像是没复制全。长按单号整段复制，或者截图发来，就不会漏。

## 对不上的地方

contradiction-date = 交易单号里的日期是 { $new }，您说的付款时间是 { $old }。哪个对？记错了很正常，改一下就好。
contradiction-channel = 这个单号看着是{ $new }的，您前面说的是{ $old }付的。是哪一个？
contradiction-values = { $name }有两个说法：您说的是 { $old }，材料上是 { $new }。哪个对？
contradiction-said = { $name }有两个说法：先说的是 { $old }，后来说的是 { $new }。哪个对？
contradiction-left = 没关系，两个说法都先记着，客服会核对。
duplicate-yours = 这笔付款已经在您的另一个案件 { $reference } 里了。要去那边接着说吗？
joined-earlier = 好，回到 { $reference }。您新发的内容客服也能看到。

## 核对用的行

summary-settled = ✓ { $item }：{ $values }
summary-half = ✗ { $item }：{ $values }，还差{ $lacking }
summary-partly = ✓ { $item }：{ $values }（{ $lacking }您说拿不到，已注明）
summary-missing = ✗ { $item }：还没有
summary-welcome = ○ { $item }：没提到，有的话会更快
summary-unobtainable = － { $item }：您说拿不到，已注明
summary-further = ✓ 另外付的：{ $values }
summary-besides = ✓ 另外记下的：{ $values }
summary-contradicted = ？{ $item }：{ $values }（前后不一样）

## 客服那边

receipt =
    这是您的回执，请存好，它能证明您什么时候提交了这份申诉：
    { $receipt }
agent-claimed = 客服（{ $owner }）接手了您这件事，正在看材料。
agent-asks =
    客服（{ $owner }）想请您补下面的材料，发在这里就行：
    { $item }
request-answered = 收到，{ $item }已经转给客服。
request-not-shown = 这张图里没看到付款或订单的内容，先替您存着，客服也看得到。还等着：{ $items }。拿不到说一声就行。
request-heard = 这句客服看得到。要的材料找到了就发在这里，找不到的说一声就行。
request-unobtainable = 好，已告诉客服{ $item }拿不到，会想别的办法查。
decided-elsewhere = 您的另一个案件 { $reference } 有结果了。{ GIVEN($outcome) ->
        [yes] 客服说：{ $outcome }
       *[no] { "" }
    }
reopened-elsewhere = 您的另一个案件 { $reference } 已经请客服重新看了。
silence-rest = 我先不打扰您。刚才说的都记着，您什么时候回来，接着说就行。

## 说到哪一笔、哪个案件

cue-yes = 是
    .also = 是,是的,好,好的,好吧,嗯,嗯嗯,对,对的,可以,行,确定,确认,ok,okay,yes,yep,sure
cue-polite = 请
    .also = 请,那,那就,就,谢谢,谢谢你,谢谢您,麻烦,麻烦了,麻烦你,麻烦您,麻烦你了,麻烦您了,辛苦了,拜托,拜托了,快点,哈,亲,亲爱的,老板,大哥,大姐,哥,姐,朋友,兄弟,老师,您好,你好
cue-no = 不
    .also = 不,不是,不用,不要,不了,别,先不,算了,取消,no,nope,cancel,never mind
cue-filler = 等一下
    .also = 等一下,等等,等会,等会儿,稍等,稍等一下,马上,我找找,找找,找一下,我找一下,我找找看,我看看,看看,看一下,我看一下,我去找,去找,我去看,去看看,我去看看,去看,我去,再,这就,一下,我,先,那,在找,正在找,还在找,哦,噢,嗯,呃,啊,哈哈,知道了,明白,明白了,收到,你好,您好,在吗,好的呀,让我,想想,我想想,想一下,let me,look,check,see,find it,wait,hold on,one moment,one second,one sec,a moment,a second,just,please,hmm,well,i will,i'll,i'm,looking,searching,checking,now,for it,got it,i see,hello,hi,hey
cue-heard = 好
    .also = 好,好的,好吧,行,嗯,嗯嗯,哦,ok,okay
cue-cannot = 拿不到
    .also = 拿不到,找不到,找不到了,没有,没有了,我没有,弄不到,查不到,给不了,提供不了,没法提供,拿不出来,没这个,can't get it,cannot get it,i can't get it, i cannot get it, i can't find it, i cannot find it, can't find it,cannot find it,i don't have it,don't have it,don't have that,not available
cue-cannot-get = 弄不来
    .also = 发不了,发不出来,发不上来,传不上去,截不了,截不了图,截不了屏,没法截,没法截图,登不上,登不上了,登不上去,登不上去了,登不进去,进不去了,can't log in,cannot log in,cant log in,locked out,不会弄,不会找,不会搞,不会用,不会操作,不会看,不会查,不会截图,弄不来,弄不了,搞不来,搞不懂,搞不定,弄不懂,弄不明白,看不懂,不懂怎么弄,不知道怎么弄,不知道在哪,找不着,没找到,找不出来,怎么都找不到,找不着了,翻不着,翻不到,弄丢了,丢了,找遍了,looked everywhere,it's not there,拿不出,没办法弄,没法弄,没法找,don't know how,can't do it,can't do that,no idea how,couldn't find it,can't see it,cannot see it,can't find that,can't find any,don't have one
cue-no-more = 没别的了
    .also = 就这样,就这样吧,只能这样了,别的没有了,别的没有,别的没了,没别的了,没有别的了,其他没有了,其他的没有了,其它没有了,其他没了,没有其他的了,就这些了,就这些,只有这些,只有这些了,全都发了,都发了,nothing else,that's all i have,that's all,that is all,no more,nothing more
cue-done = 好了
    .also = 好了,没了,没有了,齐了,就这些,就这样
cue-about-it = 这个
    .also = 怎么截,号,账号,截屏,图,也没,所以,screenshot,screenshots,so,no,to,the,app,account,my,我,我们,找了,都找了,算了,唉算了,老人,人家,也,都,真的,真,实在,是真的,这个,那个,这些,这东西,手机,订单号,单号,截图,不好意思,抱歉,唉,哎,那,就,还是,是,i,i'm,sorry,really,just,at all,it,this,that,how,i really
cue-second-order = 另一单
    .also = 另一单,另外一单,上周也买,上次也买,之前也买,前几天也买,还买了一,还买过,还有另一个,还有另外一个,还有一个订单,另外还有一,又买了一,还有一单,还有一笔,另外一笔,又有一单,第二单,第二笔,another order,second order,other order too,one more order,also had another,also have another,had another one,i have another one,also bought,also paid for,another payment,second payment

one-by-one = 听起来不止一笔，我们一笔一笔来。先按下面记的这一笔查，不对就直接改；这笔交给客服后，发 /new 再说另一笔。
paid-twice-all = 好，每一笔我都算在内，客服一起核对。
next-all = 都记着，一笔一笔来：先查这一笔，{ $others } 接着查。
refund-one-noted = 记下了：希望退回多付的那一笔。能不能退由客服看过再定，这一点他们会看到。
numbers-both = 每一笔的单号都记下了，客服会一起核对。
payments-both = { $payments } 也记在这里了，客服会一起核对。
next-called = { $payment ->
    [unnamed] 没细说的那一笔
   *[named] { $payment }
    }
next-kept = { $first ->
    [unnamed] 一笔一笔来，先查下面这一笔。
   *[named] 一笔一笔来，先查 { $first }。
    }{ $others } 我也记着，这一笔交给客服后接着查。
settled-aside = 有着落的就不查了，只查没着落的{ $payment ->
    [unnamed] 这一单。
   *[named] { " " }{ $payment }。
    }
next-ask = 还有您说过的另一笔：{ $payment }。现在接着查吗？
next-waits = { $payment } 我记着，这一笔办完就查那一笔。
next-more = 好，这条记在 { $payment } 那一笔里，查到它的时候用。
next-dropped = 好，那一笔先不查。想查的时候，再发给我就行。
option-next = 接着查那一笔
    .also = 接着查,查那一笔,查,现在查,现在就查,接着来,接着办,继续,下一笔,那一笔,next,go on,yes please,the next one
option-next-not = 先不查
    .also = 先不查,不查了,不用查,先不用,以后再说,改天,下次吧,not now,later,leave it
cue-other-one = 另一笔
    .also = 另一笔,另一笔呢,那另一笔呢,还有另一笔呢,那一笔呢,接着查那一笔,查那一笔,查另一笔,先查另一笔,先查那一笔,接着查另一笔,另外一笔,另外一笔呢,另外那笔,另外那笔呢,那另外一笔呢,先说另一笔,说另一笔,换另一笔,the other one,the other payment,what about the other one,what about the other payment,and the other one,now the other one,look for the other one,the other one first
cue-go-on = 继续
    .also = 继续,继续吧,继续说,继续查,继续找,接着来,接着说,接着查,接着找,往下,往下走,下一步吧,下一个,下一题,咱们继续,我们继续,那继续,问吧,你问,您问,接着问
going-on = 好，接着来。
which-of-these = 嗯。只看“是”或“没有”，我分不清是哪一种：点下面一个，或者直接写都行。
take-your-time = 好，不急，我在这里等您。
second-noted = 听起来还有另一笔，我先记着。等这一笔可以往下走了，再说那一笔。
second-ask = 刚才发的，是另一笔订单，还是改这一笔？我先放着，没有改动。
anew = 好，从头说一笔新的。刚才那一笔 { $reference } 照原样留着，发它的编号就能回来。
anew-unsaved = 好，从头说一笔新的。刚才说的不算在内。
second-begun = 好，那一笔单独记。这一笔 { $reference } 也留着，发它的编号就能回来。
option-second = 是另一笔
    .also = 另一笔,是另一笔,另一单,另外一单,还有一单,还有一笔,新的,是新的,新的一笔,另外的,是另外的,别的,别的订单,是别的订单,两回事,不是这一笔,不是这一单,不是这单,不是同一单,不是同一笔,another,another one,another order,a new one,it's another one
option-amend = 改这一笔
    .also = 改这一笔,这一笔,这笔,同一笔,是同一笔,改一下,更正,change this one,this one,same one,the same one
option-go-on = 不用改，继续
    .also = 不用改,不改,继续,没错,对,对的,是的,好,好的,ok,go on,continue,it's right,correct
option-cannot-get-item = 我找不到{ $item }
option-go-to = 去 { $reference }
option-answer-case = 回复 { $reference }
about-case = 关于 { $reference }：
answer-elsewhere = 上面这条说的是 { $reference }。要回复，点下面就行。
switched-here = 好，现在说的是 { $reference }。
status-elsewhere = 编号 { $reference }：{ $words }
status-left = 还没说完，随时可以接着说
change-known =
    回到这一项：{ $item }。{ GIVEN($values) ->
        [yes] 现在记的是：{ $values }。
       *[no] 现在记的是拿不到。
    }
    要改，直接写对的；不用改，点下面继续。
files-kept = 收到了，马上存进材料里。
edit-not-possible = 这一条改不了。想更正什么，直接写对的给我就行。
heard-after-decision = 您说的我记下了。觉得结果不对，可以请客服再看一次。
heard-after-end = 这一单之前说过的都还在，不用再讲一遍。要接着查，点“请再看一次”，我交给客服。
submit-held = 好，先不交，材料都替您留着。要改什么直接写，好了说一声“交”就行。
submit-held-or-cancel = 好，先不交，材料都替您留着。想取消的是这笔订单的话，写“取消订单”，我放进材料里；要交了说一声“交”。
summary-attached = ✓ { $item }：附了证据 { $numbers }，还没有核对内容
summary-unread = ○ { $item }：证据 { $numbers } 里没读出来，客服会看图；有的话打字发来更快
note-same-payment = 同一笔付款也出现在 { $reference } 里，来自另一位顾客的对话。
audit-human-asked = 顾客请客服尽快看
