## Slack 里的话：客服看到的卡片、窗口和主页

### 卡片

slack-no-amount = 金额未知
slack-meter = 证据 { $got }/{ $of }
slack-complete = 材料齐了
slack-comma = 、
slack-colon = ：
slack-unclaimed = 还没人认领
slack-owned = { $owner } 在办
slack-owned-waiting = { $owner } 在办 · 等顾客
slack-decided = { $outcome } · { $owner } · { $time }
slack-customer-is = 顾客在{ $channel } · { $language }
slack-channel-web = 网页
slack-channel-terminal = 终端
slack-channel-telegram = { " " }Telegram
slack-channel-slack = { " " }Slack
slack-language-zh-CN = 中文
slack-language-en = 英文
slack-early-human-asked = 顾客要求直接找人工，材料可能不全
slack-early-customer-chose = 顾客选择先提交，材料还不全
slack-early-found-by-shop = 对账时店里自己发现的，顾客还没有来说
slack-unreachable = 顾客现在收不到消息
slack-rival = （另一处是 { $value }）
slack-contradiction = 对不上
slack-contradiction-of = { $label }：{ $stated }，但另一处是 { $rival }
slack-because = 判断依据
slack-causes = 可能原因
slack-missing = 还缺
slack-asked = 已向顾客要
slack-promised = 答应过
slack-promised-by = { $words }（{ $time } 前）
slack-promised-late = { $words }（过了 { $time }，还没做到）
slack-held = 等组长放行的回复
slack-merged-into = 已并入 { $reference }
slack-decision-words = 给顾客的话
slack-rejected = 已驳回
slack-customer = 顾客
slack-program = 找单
slack-agent-gone = 已离开的客服
slack-somebody = 别的客服
slack-button-claim = 认领
slack-button-ask = 要材料…
slack-button-reply = 回复
slack-button-resolve = 处理…
slack-button-reject = 驳回
slack-button-reopen = 重新打开
slack-button-acts = 看待放行的回复
slack-more-release = 放回待认领
slack-more-note = 写内部备注…
slack-more-reveal = 看完整号码…
slack-more-acts = 更多操作…
slack-more-desk = 在客服台页面打开

### 讨论串

slack-thread-summary = { $reference } 有新内容
slack-agent-to-customer = { $name } → 顾客
slack-withdrawn = 已撤回
slack-edited = 已修改
slack-cut = （全文见客服台页面）
slack-files = 附件：{ $names }
slack-exhibit = 证据 { $number } · { $kind }
slack-proves = 能证明 { $facts }
slack-look = 看原图
slack-masked = 证据 { $number } 的预览（号码和姓名已遮住）
slack-note-by = { $name } 的内部备注
slack-asked-by = { $name } 要材料：{ $item }
slack-request-open = 等顾客补
slack-request-answered = 已补
slack-request-dropped = 不用补了
slack-request-unobtainable = 顾客拿不到
slack-decided-by = { $name } 处理：{ $outcome }
slack-note-edited = 改为：{ $text }
slack-note-gone = 在 Slack 里删掉了这条：{ $text }
slack-note-card-gone = 这个案件在 Slack 里的卡片被删掉了，已重新贴出。

### 不能做的时候

slack-refused-not-found = 没有找到这个案件。
slack-refused-not-allowed = 您的角色不能做这一步，可以请组长帮忙。
slack-refused-taken = { $owner } 已经在办这个案件了。卡片上是现在的情况。
slack-refused-not-owner = 还没有人认领，请先认领。
slack-refused-already-decided = 这个案件已经处理完了。卡片上是现在的情况。
slack-refused-not-decided = 这个案件还在处理中。卡片上是现在的情况。
slack-refused-empty = 还没有写内容。
slack-refused-nothing-known = 这一项现在没有内容。卡片上是现在的情况。
slack-refused-guarded = 这句话在向顾客要钱、密码或验证码，不能这样发。要发请用回复，由组长放行。
slack-refused-too-late = 时间已经过了，不能这样做了。卡片上是现在的情况。
slack-stranger-not-member = 只有客服频道里的人可以处理案件。需要的话，请频道里的人邀请您进来。
slack-stranger-unknown = 暂时没法核对您是否在客服频道里，请过一会儿再按一次。
slack-stranger-no-access = 您的客服账号已停用，请联系组长。
slack-too-late = 刚才慢了一步，窗口没能打开，请再按一次。
slack-late = 还没存好，写的都在，请再按一次。
slack-failed = 没有存上，写的都在，请过一会儿再按一次。
slack-nothing-veiled = 这个案件没有被遮住的号码。
slack-not-in-thread = 这条消息不在案件的讨论串里，没法发给顾客。请在案件卡片下面的讨论串里用。
slack-file-too-big = 附件“{ $name }”太大，最多 20 MB。
slack-file-bad-file = 附件“{ $name }”的格式不能发，可以发图片、PDF、表格或文本。
slack-file-file-gone = 附件“{ $name }”没能取到，请重新上传。
slack-not-sent =
    { $reference } 的回复没有发出去：{ $why }
    您写的是：
    { $words }

### 窗口

slack-title-ask = 要材料
slack-title-reply = 回复顾客
slack-title-resolve = 处理案件
slack-title-reject = 驳回申诉
slack-title-note = 内部备注
slack-title-reveal = 看完整号码
slack-title-send = 发给顾客
slack-title-promise = 记下承诺
slack-title-amend = 改说过的话
slack-title-merge = 合并案件
slack-title-assign = 转给同事
slack-title-held = 等组长放行
slack-title-acts = 更多操作
slack-title-link = 关联客服台账号
slack-title-desk = 客服台页面
slack-title-look = 证据 { $number }
slack-title-notice = 找单
slack-submit-ask = 发给顾客
slack-submit-reply = 发给顾客
slack-submit-resolve = 确定
slack-submit-reject = 驳回
slack-submit-note = 保存
slack-submit-reveal = 显示
slack-submit-send = 发给顾客
slack-submit-promise = 记下
slack-submit-amend = 确定
slack-submit-merge = 合并
slack-submit-assign = 转给 TA
slack-submit-link = 关联
slack-cancel = 取消
slack-close = 关闭
slack-customer-reads-zh-CN = 顾客用中文。
slack-customer-reads-en = 顾客用英文，请用英文写。
slack-field-reply = 写给顾客的话
slack-field-files = 图片和文件
slack-field-item = 要哪一项
slack-field-note-to-customer = 补充说明
slack-field-resolution = 结果
slack-field-resolution-words = 写给顾客的话
slack-field-reason = 驳回的原因，顾客会看到
slack-field-note = 备注
slack-hint-note = 只有客服看得到，不会发给顾客。
slack-field-fact = 看哪一项
slack-field-why = 为什么要看
slack-hint-reveal = 谁看的、为什么看，会记在经过里，顾客也看得到。
slack-canned = 常用回复
slack-field-promise = 答应了什么
slack-field-date = 哪天之前
slack-field-time = 几点之前（北京时间）
slack-promise-found = 这条回复里有一个承诺。记下来，到时会提醒您；不用记就取消。
slack-field-line = 哪一条
slack-field-how = 怎么处理
slack-how-amend = 改成下面的话
slack-how-withdraw = 撤回这一条
slack-field-new-words = 改成
slack-field-other = 另一个案件的编号
slack-hint-merge = 那个案件会并进这一个并关闭，顾客会收到说明。以后可以再拆出来。
slack-field-agent = 转给谁
slack-held-back = 已先留下，还没发给顾客：这条回复像是在向顾客要{ $asks }。组长放行后才会发出，在卡片上能看到。
slack-held-by = { $name } 的回复等放行 · 像是在要{ $asks }
slack-promise-open = 答应过：{ $words } · { $time } 前 · { $name }
slack-promise-broken = 答应过，还没做到：{ $words } · 应在 { $time } 前 · { $name }
slack-merged-by = { $reference } 并进来了 · { $name } · { $time }
slack-act-undo = 撤回刚才这一步
slack-act-release = 放行，发给顾客
slack-act-drop = 不发了
slack-act-keep = 已做到
slack-act-in-force = 以前一个为准
slack-act-rival = 以后一个为准
slack-act-left = 说不清，先放着
slack-act-split = 拆出来
slack-act-promise = 记一个承诺…
slack-act-amend = 改或撤回说过的话…
slack-act-merge = 合并重复的案件…
slack-act-assign = 转给同事…
slack-no-acts = 现在没有别的可做。先认领，就能改派、合并、记承诺。
slack-field-code = 关联码
slack-link-how = 在客服台页面右上角的菜单里取一个关联码，填在这里。10 分钟内有效。
slack-no-such-code = 这个码用过了，或者过了 10 分钟。请在客服台页面再取一个。
slack-linked = 关联好了。以后在 Slack 里和客服台页面上，您都是同一个人。
slack-sending = 正在取附件，马上发出。
slack-sent = 已发给顾客。
slack-fetching = 正在取…
slack-no-picture = 这张图没能显示，请在客服台页面打开。
slack-looked = 这次查看已记在经过里。
slack-revealed = 这次查看已记在经过里，关掉窗口后请重新查看。
slack-revealed-before = 刚才已经显示过了。要再看，请重新填一次原因。
slack-desk-link = 这个链接只能用一次，打开后这台设备会保持登录 14 天。请不要转给别人。

### 主页

slack-home-title = 案件
slack-home-desk = 打开客服台页面
slack-home-link = 我在客服台已有账号
slack-home-customer = 付了钱却没有订单？请到上面的“消息”里跟我说说发生了什么，我帮您把订单找回来。
slack-list-overdue = 已超时 { $count }
slack-list-unclaimed = 待认领 { $count }
slack-list-mine = 我的 { $count }
slack-list-waiting = 等顾客 { $count }
slack-list-more = 还有 { $count } 件，在客服台页面看全部
slack-queue-empty = 现在没有要办的案件。新案件会自己出现在这里。
slack-set-aside = 有 { $count } 件事程序没能处理，请到客服台页面看一下
slack-until-first-response = { $time } 前首次回复
slack-until-next-response = { $time } 前回复
slack-until-resolution = { $time } 前处理
slack-clock-late = 已超时：{ $until }
slack-since = { $time } 起
slack-nudged = 顾客又在找人
slack-open-card = 打开
slack-which-case = 请在后面写上案件编号，例如 /case ZD-7K3F-2Q
slack-open-chat-page = 打开网页

### 告警

slack-alarm-archived = 客服频道已归档，案件不再贴到 Slack。请恢复频道；在那之前请用客服台页面，什么都不会丢。
slack-alarm-not-in-channel = 我不在客服频道里了，案件不再贴到 Slack。请把我邀请回去；在那之前请用客服台页面。
slack-alarm-shared = 客服频道对外部公司开放了。为了保护顾客的资料，案件不再贴到 Slack。请换一个内部频道，或取消共享。
slack-alarm-not-found = 找不到客服频道。请检查 SLACK_DESK_CHANNEL，并把我邀请进去。
slack-alarm-restricted = 我在客服频道里不能发言了。请调整频道的发言权限。
slack-alarm-open = 客服频道恢复了，案件照常贴出。
