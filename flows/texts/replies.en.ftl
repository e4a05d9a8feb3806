### Replies that agents have ready. Only what a customer should hear: never a fee, a password, a code or another payment.

canned-name-looking = Looking into it
canned-looking = Hello, I have your appeal { $reference } here and I'm comparing the payment records with the orders. You'll hear from me when I have it.

canned-name-found-payment = Payment found, no order
canned-found-payment = Found it: your { $amount } of { $paid_at } arrived, but the order wasn't created. That is on our side. I'll put it right, there's nothing for you to do.

canned-name-checking-with-channel = Asking the channel
canned-checking-with-channel = We've asked the payment channel ({ $payment_channel }) about payment { $transaction_id } and will tell you what they say.

canned-name-need-both-numbers = Both numbers, please
canned-need-both-numbers = Please open the details of this payment and copy the transaction ID and the merchant order number. A screenshot of the page is fine too; please cover your balance.

canned-name-reissued = Reissued
canned-reissued = { $product } has been reissued; please have a look at your order. A word back when you have it would be nice.

canned-name-refund-same-way = Refunded the same way
canned-refund-same-way = { $amount } went back the way it came, by { $payment_channel }. How long that takes is up to the channel; they will notify you.

canned-name-topped-up = Topped up
canned-topped-up = { $product } has been added to account { $recharge_account }. Please sign in again and check.

canned-name-other-shop = Another shop was paid
canned-other-shop = The payee on your bill is "{ $payee }", which is not us. Their contact stands in the details of the payment.

canned-name-not-charged = Not charged
canned-not-charged = This payment of { $amount } did not go through; the money is still yours.

canned-name-known-outage = Known outage
canned-known-outage = Payment notices ({ $payment_channel }) came late and a number of orders weren't created in time. All of them are being put right, yours included; nothing more is needed from you.

canned-name-dead-code = Code does not work
canned-dead-code = You say the code for { $product } doesn't work. I'm checking the state of that code, and if it is the code you'll get another one. I'll tell you here.

canned-name-wrong-region = Wrong region
canned-wrong-region = { $product } only works with an account of its own region, and yours is another one, so it can't be redeemed. I'm checking whether it can be exchanged and will tell you.

canned-name-paid-twice = Paid twice
canned-paid-twice = I can see that this order was paid twice, { $amount } each time. One payment is your order; the other goes back the way it came, and I'll tell you when it has.

canned-name-part-refunded = Refunded in part
canned-part-refunded = I can see that only part of the refund came back. I'm checking how far the rest has got, and will tell you.

canned-name-account-banned = Account banned
canned-account-banned = { $product } was added to the account. The ban comes from the game or platform and we can't see why; it has to be appealed there. If you need a proof of purchase for that, I'll write you one.

canned-name-cancelling = Cancelling
canned-cancelling = I've seen that you want to cancel this order and am checking whether it was delivered: if not, it is cancelled and the money goes back the way it came; if so, I'll tell you what can be done.

canned-name-no-fee-ever = Reminder: never a fee
canned-no-fee-ever = Finding an order never costs anything, and we never ask for a password, a code or a card key. Whoever does is not us.
