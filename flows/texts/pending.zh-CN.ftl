## 客服的话在向顾客要什么

outgoing-ask-fee = 费用
outgoing-ask-password = 密码
outgoing-ask-code = 验证码
outgoing-ask-card-key = 卡密
outgoing-ask-payment = 再付一次钱
outgoing-ask-payee = 付款到别处
outgoing-ask-remote = 远程操作
