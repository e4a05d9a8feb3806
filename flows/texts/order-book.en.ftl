### The order book: what the shop and the payment channel recorded.

because-payee-not-ours = the payee is not this shop
because-book-order-unpaid = the shop has it as not paid
because-book-order-expired = the shop's order expired or was closed
because-book-order-deleted = the shop's order was deleted
because-book-booked-elsewhere = the payment is booked to another order
because-book-payment-only = the shop has the payment and no order
because-book-order-there = the shop has this order
because-book-not-delivered = the shop has it as paid and not delivered
because-book-delivered = the shop has it as delivered
because-book-other-contact = the order stands under another contact
because-book-refunded = the shop has it as refunded

cause-amount-differs = The amount paid differs from the order's, so the shop's system held it
cause-booked-elsewhere = The payment was booked to another order
cause-order-not-written = The money arrived and the order was never written
cause-order-frozen = The shop froze the order

book-payment-confirmed = the payment channel confirms the money
book-callback-never = the payment notice never came
book-callback-failed = the payment notice was sent and the shop did not take it
book-callback-late = the payment notice came late
book-paid-after-expiry = the order had expired when it was paid
book-amount-differs = another amount stands on the order
book-deleted-on = the order was deleted
book-booked-elsewhere = the payment is booked to another order
book-never-written = it never became an order
book-other-contact = another contact than the customer's is on it
book-other-account = another account than the customer's is on it
book-payee-not-ours = the payee on the bill is not this shop
book-times = { $count } times
