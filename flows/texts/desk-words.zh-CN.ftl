# 被拦下的回复在向顾客要什么，给客服看。
outgoing-ask-fee = 手续费或押金
outgoing-ask-password = 密码
outgoing-ask-code = 验证码
outgoing-ask-card-key = 卡密
outgoing-ask-payment = 再付一次
outgoing-ask-payee = 转到别的账户
outgoing-ask-remote = 远程控制或共享屏幕
