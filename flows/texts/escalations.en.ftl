### Where to go when the shop doesn't solve it: the routes (route-…) and the words of their papers (escalation-…).
### Information and ways to do it; no legal advice, and no threat.

## The shop again

route-shop-title = Ask the shop to look again
    .also = shop review,ask the shop,second look,ask the shop again
route-shop-about = Ask somebody at the shop who may decide to take another look. It is the quickest way, and it closes no other.
route-shop-step-where = Say here that support should look again, or use the phone number or e-mail on the shop's own site and send the text below.
route-shop-step-who = Ask for a supervisor. Whoever answers first often can't decide.
route-shop-step-query = Ask them to look up the merchant order number in their account with the payment provider. It shows at once whether the money reached them.
route-shop-step-keep = Keep a screenshot of what they answer. You may need it later.
route-shop-deadline-look = No answer yet? Then look at the next way

## Alipay

route-alipay-title = Complaint in Alipay
    .also = alipay,alipay complaint
route-alipay-about = A complaint about this payment inside Alipay. The merchant gets it and has to answer; if you can't agree, Alipay looks at what both sides sent. It gets things moving and promises no refund.
route-alipay-step-open = Alipay → Me → Bills → tap this payment.
route-alipay-step-ask = Further down, look for "对此订单有疑问" (questions about this order) and then "投诉" (complaint). Names differ between versions, so go by what the app shows; if you can't find it, call 95188.
route-alipay-step-reason = Choose the reason nearest to "paid and received nothing", and paste the text below.
route-alipay-step-pictures = Add the pictures in the order below, as many as the page takes. Cover your balance and other people's names first.
route-alipay-step-after = Watch the progress in your complaint record. When the merchant contacts you, stay inside Alipay, so that everything is on record.
route-alipay-deadline-look = Look at the progress (the merchant's time limit is shown on the complaint page)

## WeChat Pay

route-wechat-title = Complaint in WeChat Pay
    .also = wechat,wechat complaint,wechat pay
route-wechat-about = A complaint about this payment in your WeChat bill. The merchant has to reply first and then deal with it; if you aren't satisfied you can go on complaining. It gets things moving and promises no refund.
route-wechat-step-open = WeChat → Me → Services → Wallet → Transactions → tap this payment.
route-wechat-step-ask = Tap "对订单有疑惑" (questions about the order), then "投诉商家" (complain about the merchant); some orders offer "申请退款" (ask for a refund) there as well. Go by the names WeChat shows.
route-wechat-step-paste = Choose the reason nearest to "paid and received nothing", and paste the text below. The limit is { $text_max } characters; it has been counted for you.
route-wechat-step-pictures = Add the pictures in the order below, { $images_max } at most. Cover your balance and other people's names first.
route-wechat-step-after = If the merchant marks it as done and it isn't, tap "继续投诉" (go on complaining).
route-wechat-deadline-reply = The merchant should have replied
route-wechat-deadline-finish = The merchant should have dealt with it

## Bank, UnionPay

route-bank-title = Have the bank or UnionPay trace it
    .also = bank,unionpay,ask the bank,my bank
route-bank-about = Ask the bank that issued your card which merchant got the money and whether it was settled. A bank rarely rules on a purchase, but its answer is very useful evidence.
route-bank-step-where = Call the number on the back of the card, or look for transaction enquiries in the bank's app. For UnionPay payments 95516 works as well.
route-bank-step-ask = Read the text below to them, or send it in the chat. Three things matter: the merchant's full name, the acquirer, and whether the money was settled.
route-bank-step-written = Ask for a reference number, and for the result in writing.
route-bank-step-wallet = If the card was only behind Alipay or WeChat Pay, complain in that app first. It's quicker.
route-bank-deadline-look = Ask for the result (time limits differ; go by what the bank says)

## Other ways to pay

route-wallet-title = Complain in the app you paid with
    .also = wallet,the app,in the app
route-wallet-about = Raise a question or complaint about this payment in the app you paid with. The place differs from app to app; this is how it mostly goes.
route-wallet-step-open = Open the app you paid with, go to its bills or transactions, and tap this payment.
route-wallet-step-ask = Look for something like "questions about this order", "complaint" or "contact support". If there is nothing, use the app's own support.
route-wallet-step-paste = Paste or send the text below, and add the pictures in the order below. Cover your balance and other people's names first.
route-wallet-step-after = Note the reference number and keep screenshots of the answers.
route-wallet-deadline-look = Look at the progress (go by the time limit the app shows)

## PayPal

route-paypal-title = PayPal dispute
    .also = dispute,paypal,paypal claim
route-paypal-about = Open an "item not received" dispute in PayPal's Resolution Centre. You talk to the seller first; if that leads nowhere, you escalate it to a claim and PayPal decides. Whether digital goods are covered depends on the terms of your region, so check PayPal's page.
route-paypal-step-open = Log in to PayPal → Activity → the payment → Report a problem (or go to the Resolution Centre).
route-paypal-step-reason = Choose "I didn't receive the item".
route-paypal-step-message = Send the seller the text below and add your evidence.
route-paypal-step-escalate = If you can't agree, escalate it to a claim. A dispute that isn't escalated in time closes by itself.
route-paypal-step-keep-open = Don't close the dispute before the money is back: a closed one can't be opened again.
route-paypal-deadline-dispute = Open the dispute by then
route-paypal-deadline-escalate = Escalate to a claim by then, or the dispute closes

## International card

route-card-title = Chargeback at your card's bank
    .also = chargeback,card,credit card,card chargeback
route-card-about = Ask the bank that issued your card for a chargeback because the goods never arrived. The bank and the card network decide, and the merchant may object, so send everything at once. It is the same way if the shop takes cards through Stripe.
route-card-step-settled = First make sure the charge has gone through. If it is only an authorisation, it drops off by itself after a few days.
route-card-step-where = Call the number on the back of the card, or tap the payment in the bank's app and look for "dispute".
route-card-step-reason = The reason is "goods or services not received". Don't say you never made the payment: that is another matter and would be turned down.
route-card-step-evidence = Hand in the text and the evidence list below. What counts most is that you asked the merchant and it wasn't solved. Some banks want 30 days to have passed since the payment.
route-card-step-once = A payment can usually be disputed only once, so have everything ready first.
route-card-deadline-dispute = The usual limit of the card networks; your bank's may be shorter, so ask first

## 12315

route-12315-title = Complaint to 12315
    .also = 12315,consumer hotline,regulator,consumer complaint
route-12315-about = A complaint to China's market regulator, who mediates. Both sides have to agree to that, so nothing is promised; but the merchant has to come forward. It needs the merchant's full name.
route-12315-step-open = Search for the "12315" mini program in WeChat or Alipay, or open www.12315.cn, sign in with your real name and choose "我要投诉" (I want to complain). Calling 12315 works as well.
route-12315-step-whom = Name the merchant as on its business licence. If you don't know it yet, see "Find out who runs the shop".
route-12315-step-fill = Fill in the form from the table below and paste the text below as what happened. Go by the limit the page shows.
route-12315-step-pictures = Upload the evidence in the order of the list. Cover your balance and other people's names first.
route-12315-step-place = If the shop is on a platform and can't be reached at its address, the authority where the platform sits can take it. Name the platform too.
route-12315-step-after = What another body has already taken up may be refused here. If mediation fails, a court is still open to you.
route-12315-deadline-accept = The regulator should have dealt with it and told you
route-12315-deadline-limit = A dispute older than three years may be refused

## Court

route-court-title = Small claims
    .also = court,small claims,sue,lawsuit
route-court-about = Bringing it before a court in China; small amounts go through the small-claims procedure, which ends with one instance. You have to know who the other side is and where: without that the court can't take it. It is your decision; the legal-aid line 12348 can help you make it.
route-court-step-who = Find the merchant's full name and address first, as on its licence. Where the other side can't be found, the small-claims procedure is not open.
route-court-step-where = For goods bought and delivered online, the district court where you live is usually one you can go to. The court has the last word.
route-court-step-amount = There is an upper limit: half of the average annual wage in the province in the year before. It differs by province and year; the province's high court publishes it. For a foreign national the case may count as foreign-related; then the ordinary procedure applies.
route-court-step-file = Upload statement and evidence in the "人民法院在线服务" mini program, or go to the court's filing desk. The Supreme People's Court has form-like statements for sales contracts; what is in the statement below can be copied into one.
route-court-step-evidence = Bring one more copy of statement and evidence list for each defendant. Keep the originals on your phone: you may have to show them.
route-court-step-lawyer = The statement was put together from what you said. Check every sentence before you hand it in and change what isn't right.
route-court-deadline-limitation = The general limitation period is three years from when you knew; the court has the last word
route-court-deadline-judgment = Small claims usually end within two months of being accepted; go by the court's notice

## Money that went to a person

route-person-title = Paid to a person: what you can do
    .also = paid to a person,personal transfer,personal code
route-person-about = This money went to somebody's personal code or account. It is no merchant order, so the payment app has no refund to offer. This is what is left to do; nobody can promise it comes back.
route-person-step-ask = Ask in the same chat for the goods or the money, and say clearly when you paid, how much and what for.
route-person-step-report = Open the payment and report the recipient with "投诉" or "举报" (complain, report): in WeChat on the details of the transfer, in Alipay on the details of the bill. Go by the names the app shows.
route-person-step-fraud = If it was a swindle from the start, or you have been blocked, report it to the police (110, or the nearest station). 96110 helps when you aren't sure.
route-person-step-keep = Keep the chat, the other side's account and code, and the payment details. Don't unfriend them or clear the chat.
route-person-step-no-fee = Don't believe anybody who wants a fee to get it back, and don't pay a second time.

## Crypto

route-usdt-title = Paid in crypto: what you can do
    .also = crypto,usdt
route-usdt-about = What went out on the chain can't be called back, and there is nobody to complain to; in mainland China such deals are hardly protected. What helps is matching the transfer with the order.
route-usdt-step-compare = Compare the address, the chain (TRC20, ERC20) and the amount with the order page, to the last digit. Most shops recognise an order by its exact amount; a little less or a few minutes late, and it isn't recognised.
route-usdt-step-shop = Send the shop the transaction hash, amount, time and order number, and ask them to book it by hand.
route-usdt-step-exchange = If it came from an exchange, see whether the withdrawal is marked as complete. If not, ask the exchange.
route-usdt-step-fraud = If it was a swindle, report it to the police, and keep the transaction hash and the chat.
route-usdt-step-no-fee = People who offer to recover crypto are nearly always swindlers. Pay nothing, and never give away a seed phrase or a private key.

## Who runs the shop

route-operator-title = Find out who runs the shop
    .also = who runs the shop,find the operator,who is the operator
route-operator-about = 12315 and the courts need the merchant's full name. Go through these places in order; one of them mostly has it.
route-operator-step-bill = The payee's or merchant's full name in the details of the payment. If it is a payment company, look for the name of a sub-merchant or store inside.
route-operator-step-footer = The record number at the foot of the shop's site (ICP备…). beian.miit.gov.cn shows whose it is.
route-operator-step-licence = "营业执照" (business licence) on the shop's home page: article 15 of China's E-Commerce Law wants it shown there.
route-operator-step-register = With the name, www.gsxt.gov.cn (the national company register) shows its credit code and address.
route-operator-step-channel = If there is nothing at all, ask for the merchant's name in a complaint to the payment provider.
route-operator-step-fraud = If the site is gone, has no record and no owner, and you aren't the only one, report it to the police (110 in China).

## Consumer authorities outside China

route-econsumer-title = Consumer authorities across borders
    .also = econsumer,consumer authority,cross-border
route-econsumer-about = econsumer.gov is the joint site of consumer authorities of many countries for shops in another one. They use reports to find out who cheats; they don't settle a single case.
route-econsumer-step-report = Report the shop at econsumer.gov. The table below has what it asks for.
route-econsumer-step-home = Ask the consumer authority of your own country as well. In the EU that is the European Consumer Centre.
route-econsumer-step-keep = Go on with PayPal or your bank all the same: that is where money comes back from.
