### Replies that agents have ready. Only what a customer should hear: never a fee, a password, a code or another payment.

canned-name-looking = Looking into it
canned-looking = Hello, I have your appeal { $reference } here and I'm comparing the payment records with the orders. You'll hear from me when I have it.

canned-name-found-payment = Payment found, no order
canned-found-payment = Found it: your { $amount } of { $paid_at } arrived, but the order wasn't created. That is on our side. I'll put it right, there's nothing for you to do.

canned-name-checking-with-channel = Asking the channel
canned-checking-with-channel = We've asked { $payment_channel } about payment { $transaction_id } and will tell you what they say.

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
canned-known-outage = Notices from { $payment_channel } came late and a number of orders weren't created in time. All of them are being put right, yours included; nothing more is needed from you.

canned-name-no-fee-ever = Reminder: never a fee
canned-no-fee-ever = Finding an order never costs anything, and we never ask for a password, a code or a card key. Whoever does is not us.
