## 换到别的设备或应用继续

command-continue = 换个地方继续
    .also = 换设备,换个设备,换个地方继续,换手机,换电脑,在电脑上继续,在网页继续,继续码
continue-code =
    这是继续码：{ $code }，10 分钟内有效，只能用一次。
    { GIVEN($address) ->
        [yes] 打开 { $address }，选“我有继续码”，输入它，就能接着说，大文件也可以在那里发。
       *[no] 在网页聊天里选“我有继续码”，输入它，就能接着说，大文件也可以在那里发。
    }
    请不要把它给别人。
continue-code-web =
    这是继续码：{ $code }，10 分钟内有效，只能用一次。
    在另一台设备的聊天页里选“我有继续码”输入它{ GIVEN($telegram) ->
        [yes] ；在 Telegram 里把 /start { $code } 发给我也行。
       *[no] 。
    }
    请不要把它给别人。
continue-no-such-code = 这个继续码用过了，或者过了 10 分钟。请在原来的地方再要一个。
was-away = 刚才有一会儿没连上，如果您点过按钮，可能没收到。现在到这里：
set-aside = 您刚才发来的一条消息我没能处理好，是我这边的问题，抱歉。麻烦换个说法再发一次；想直接找客服，说“人工”就行。
set-aside-passed-on = 您刚才发来的一条消息我没能处理好，抱歉。原话已经转给客服。
continue-busy = 您在这里还有一笔没办完，先在这里说完，再换过来，免得落下。
continued-here = 接上了。前面说的都在，我们接着来。

## 收到的东西

video-received = 视频我还看不了。把关键的那一帧截成图发来就行。
contact-received = 联系人名片我不需要，也没有保存。把账号或单号打出来就好。
location-received = 位置信息用不上，我没有保存。
file-gone = 这个文件没能取到，可能已经过期。麻烦再发一次。

## 记录

audit-message-edited = 改了一条消息
audit-message-withdrawn = 撤回了一条消息
audit-continued-elsewhere = 顾客换了渠道继续
