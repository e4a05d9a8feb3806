## Slack 告警频道里的事故卡片，和对全部案件一次做完的窗口

slack-incident-title = 事故 { $id } · { $count } 件{ $loss }
slack-incident-over = 事故 { $id } 已结束 · { $count } 件{ $loss }
slack-incident-open = 还有 { $count } 件没处理
slack-incident-none-open = 全部处理完了
slack-incident-closed = { $time } 结束
slack-incident-cause = 最可能的原因：{ $cause }（{ $count } 件）
slack-incident-more = { "  " }还有 { $count } 件，在客服台页面看全部
slack-incident-going = 正在逐件办理…
slack-incident-done = { $count } 件都办好了
slack-incident-done-but = 办好 { $count } 件，{ $refused } 件没办成
slack-incident-did-tell = { $name } 告诉全部顾客
slack-incident-did-find = { $name } 记下查明的情况
slack-incident-did-resolve = { $name } 全部处理
slack-incident-button-tell = 告诉全部顾客…
slack-incident-button-find = 记下查明的情况…
slack-incident-button-resolve = 全部处理…
slack-incident-button-close = 结束事故
slack-incident-close-sure = 结束后，新来的顾客不再归入这个事故，也不再看到说明。案件本身不受影响。
slack-incident-close-yes = 结束
slack-incident-tell-hint = 会发给这个事故里的每位顾客；之后再来的、情况相同的顾客一开口就会看到。
slack-incident-find-hint = 会作为一份证据放进每个案件。
slack-field-incident-zh = 写给用中文的顾客
slack-field-incident-en = 写给用英文的顾客
slack-field-incident-found = 查明了什么
slack-title-incident-tell = 告诉全部顾客
slack-title-incident-find = 查明的情况
slack-title-incident-resolve = 全部处理
slack-submit-incident-tell = 发给全部顾客
slack-submit-incident-find = 放进每个案件
slack-submit-incident-resolve = 全部处理
slack-refused-incident-closed = 这个事故已经结束了。卡片上是现在的情况。
slack-refused-incident-not-found = 没有找到这个事故。

## 案件卡片上的事故和没送到的消息

slack-undelivered = 有 { $count } 条消息顾客没收到
slack-undelivered-failed = ⚠ 没送到顾客那里
slack-undelivered-unknown = ⚠ 不知道顾客有没有收到
slack-undelivered-waiting = ⚠ 顾客现在收不到，等 TA 回来再送
slack-part-of-incident = 归入事故 { $id }
slack-title-incident = 归入事故
slack-submit-incident = 确定
slack-act-incident = 归入或移出事故…
slack-field-incident = 哪个事故
slack-incident-none = 不归入任何事故
slack-incident-choice = { $id } · { $payment_channel } { $loss } · { $count } 件
slack-no-incident = 现在没有正在发生的事故。
