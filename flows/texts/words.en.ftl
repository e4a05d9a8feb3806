### Names of things.

fact-amount = amount
fact-paid-with = paid with
fact-refunded = refunded
fact-paid-at = time of payment
fact-payment-channel = how you paid
fact-transaction-id = transaction number
fact-merchant-order-id = merchant order number
fact-shop-order-id = order number
fact-card-tail = last digits of the card
fact-payee = payee
fact-product = product
fact-product-kind = kind of product
fact-recharge-account = top-up account
fact-shop = shop
fact-contact = contact
fact-wallet-status = payment status
fact-order-seen = what the shop shows
fact-order-before = what the order showed before
fact-trouble = what is wrong
fact-wants = what the customer wants
fact-loss-claimed = what happened

item-payment = payment
item-numbers = payment numbers
item-transaction = transaction number
item-product = product
item-interaction = what the shop showed
item-recharge-account = top-up account
item-contact = contact given at checkout
item-order-number = order number
item-order-before = what the order showed before
item-trouble = what is wrong
item-payment-proof = picture of the payment
item-order-page = picture of the order
item-purchase-notice = confirmation e-mail or message

loss-charged-page-stalled = charged, page got stuck
loss-paid-no-order = paid, no order
loss-deleted-or-overwritten = order gone or changed
loss-goods-missing = order there, goods missing
loss-wrong-account-or-platform = in another login or shop
loss-not-charged = not charged
loss-other = something else
loss-unknown = not clear yet

because-wallet-charged = the bill shows the charge
because-wallet-not-charged = the bill shows no charge
because-wallet-refunded = the bill shows a refund
because-order-absent = it isn't in the order list
because-order-unpaid = the order shows as unpaid
because-order-gone = the order was there and is gone
because-order-changed = the order shows something else now
because-order-without-goods = the order is there, the goods are not
because-order-whole = the order and the goods are there
because-cancel-wished = the order is to be cancelled
because-page-stuck = the page got stuck after paying
because-own-check-found = the customer found the cause
because-customer-said = the customer says so

payment-channel-alipay = Alipay
payment-channel-wechat = WeChat Pay
payment-channel-unionpay = UnionPay
payment-channel-qq = QQ Wallet
payment-channel-bank-card = bank card
payment-channel-digital-rmb = digital RMB
payment-channel-usdt = crypto
payment-channel-paypal = PayPal
payment-channel-card-international = international card
payment-channel-other = another payment method

product-kind-card-key = code
product-kind-top-up = top-up
product-kind-licence = software licence

wallet-status-success = paid
wallet-status-pending = pending
wallet-status-refunded = refunded
wallet-status-closed = closed
wallet-status-none = not in the bill

wants-cancel = cancel the order, deliver nothing
wants-refund-one = the extra payment back

order-seen-none = no order
order-seen-unpaid = order unpaid
order-seen-goods-missing = order there, goods missing
order-seen-gone = order gone
order-seen-changed = order changed
order-seen-there = order and goods are there
order-seen-page-stuck = page stuck

check-really-charged = really charged?
check-waited = waited and looked again
check-same-shop = the right shop?
check-same-contact = the right login or contact?
check-list-limits = does the list show everything?
check-list-filter = filters and bin
check-recharge-target = top-up account and server
check-inbox = mailbox, messages, order details
check-result-ruled-out = ruled out
check-result-found = that was it
check-result-unknown = can't tell

standing-proven = proven
standing-claimed = stated
standing-contradicted = contradicted
standing-missing = open
standing-unobtainable = not to be had

source-message = customer's message
source-notice = payment notice
source-button = customer's answer
source-exhibit = exhibit
source-agent = agent
source-shop-file = shop file

resolution-order-found = order found
resolution-reissued = sent again
resolution-refunded = refunded
resolution-explained = explained

exhibit-kind-payment-proof = proof of payment
exhibit-kind-order-page = order page
exhibit-kind-purchase-notice = purchase notice
exhibit-kind-chat-record = chat record
exhibit-kind-recharge-record = top-up record
exhibit-kind-other = other

stage-collecting = collecting
stage-handed-over = with support
stage-decided = decided
stage-closed = closed

audit-case-opened = case opened
audit-consent-given = consent given
audit-fact-filed = fact noted
audit-fact-corrected = fact corrected
audit-fact-unobtainable = fact not to be had
audit-fact-contradicted = contradiction seen
audit-exhibit-received = exhibit received
audit-check-done = check done
audit-loss-concluded = loss type concluded
audit-handed-over = sent to support
audit-message-in = message from the customer
audit-message-out = message to the customer
audit-case-claimed = claimed
audit-case-released = released
audit-note-written = internal note
audit-evidence-asked = evidence asked for
audit-evidence-answered = evidence answered
audit-case-decided = decided
audit-case-reopened = reopened
audit-case-closed = closed
audit-arrival-answered = arrival answered
audit-rated = rated
audit-duplicate-seen = same payment number seen
audit-bundle-given = data handed out
audit-exhibit-revealed = exhibit revealed
audit-fact-revealed = looked at in full
audit-data-deleted = data deleted
