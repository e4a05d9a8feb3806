### 该提醒的事，只说一次：温和，也说清楚。

warning-extra-fee = 请留意：找回订单不需要再交任何钱。凡是让您先付“手续费”“保证金”“解冻费”的，都是骗人的，不要付，也不要再给对方信息。
warning-second-payment = 看起来您付了不止一次。先别再付了，把每一笔的单号都发来，我会写清楚，让客服一起核对。
warning-second-payment-known = 看起来您付了不止一次，先别再付了。
warning-personal-payment = 请留意：这笔钱像是付给了个人，不是店铺的收款账户。先不要再给对方转钱，也不要再扫对方发来的码；聊天记录、对方账号和付款详情都先留着。
warning-other-shop = 请留意：收款的像是另一家，或者是没有认证的店。先不要在那边再付款，核对一下网址和账单上的收款方；我照样先把情况记下来。
warning-not-mine = 这笔要是您和家人都没付过，先护住账户：改支付密码，在支付宝、微信或银行里冻结或挂失；被转走了钱，打 110 或 96110。这里我照样记下来，客服能查到这一单是谁下的。
warning-code-given = 验证码或密码给了别人，请马上改密码，并打银行或支付平台的客服冻结账户；钱被转走了，打 110 或 96110。谁再来要码都别给，我们也从不要。
warning-distress = 听您这么说，我很担心您。钱的事有记录，可以慢慢查；您的平安比什么都要紧。现在就可以拨 12356 心理援助热线，有人听您说；人有危险，请马上打 120 或 110。

note-warned-extra-fee = 顾客提到有人让他先交一笔费用，已提醒不要付。
note-warned-second-payment = 顾客可能付了不止一次，已提醒不要再付，请一并核对。
note-warned-personal-payment = 这笔钱像是付给了个人的码或账户，已提醒顾客。
note-warned-other-shop = 账单的收款方不像本店，或顾客说是没有认证的店，已提醒顾客核对。
note-warned-not-mine = 顾客说这笔不是自己付的，可能是盗刷，已提醒先护住账户。
note-warned-code-given = 顾客把验证码或密码给了别人，已提醒马上冻结账户。
note-warned-distress = 请马上有人来：顾客说到不想活了。已告诉 TA 12356、120 和 110。先关心人，再谈订单。

warning-kind-extra-fee = 有人向顾客另外要钱
note-second-numbers = 顾客说付了不止一次，另外的单号：{ $numbers }。请一并核对。
note-second-payments = 顾客说付了不止一次，另外还有：{ $payments }。请一并核对。
warning-kind-second-payment = 可能重复付款
warning-kind-personal-payment = 付给了个人
warning-kind-other-shop = 可能是另一家店
warning-kind-not-mine = 说不是自己付的
warning-kind-code-given = 把验证码给了别人
warning-kind-distress = 说到不想活了，请先关心人
slack-warned = 已提醒顾客
audit-customer-warned = 提醒顾客
