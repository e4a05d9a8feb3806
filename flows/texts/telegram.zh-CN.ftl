## Telegram 里的话

bot-description = 付了钱却没有订单？告诉我发生了什么，我陪您理清楚，凑齐证据，交给客服。我从不收费，也不会问密码、验证码、卡密。
bot-short-description = 付了款没有订单？我帮您找回来。
menu-start = 开始，或接着上次说
menu-status = 查进度
menu-human = 找客服
menu-new = 另一笔订单
menu-back = 返回上一步
menu-language = 切换语言 / English
menu-continue = 换个设备或网页继续
menu-archive = 存单：买完先存一份
menu-mydata = 拿到我的全部资料
menu-delete = 删除我的资料
menu-help = 能做什么
private-only = 这里人多，单号和账单不合适发在群里。请点我的名字，私聊我就行。
not-your-button = 这个按钮是给别人的。要找自己的订单，请直接发消息给我。
sent-again = 【补发 · 第 { $number } 条】刚才可能没发到，重复了请忽略。
agent-says = 客服 { $name }：
line-edited = （已修改）
line-withdrawn = （这条消息已撤回）
file-too-big-to-send = “{ $name }”太大了，Telegram 送不过来。发 /continue，到网页上接着聊，在那里就能打开它。
