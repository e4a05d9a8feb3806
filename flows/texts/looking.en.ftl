### What the shop's records showed, whether it is worth waiting, and whether it came. Only what may be said of the customer's own order.

flow-looking = Waiting for the order

## What was found (said only once the number and two more things agree)

book-told-unpaid = I checked the shop's records: the money has left, and this order still says "unpaid". Most likely the result of the payment never reached the shop.
book-told-payment-only = I checked the shop's records: the payment is there just as you say, and no order belongs to it yet. The result never reached the shop; support can put that right with the number.
book-told-paid-undelivered = I checked the shop's records: this order is marked as paid and waits to be delivered.
book-told-delivered = I checked the shop's records: this order is marked as completed.
book-told-expired = I checked the shop's records: the order is there, and it had expired by the time the payment came. Support can trace the money.
book-told-closed = I checked the shop's records: the order is there and closed. Support can trace the money.
book-told-refunded = I checked the shop's records: this order is marked as refunded; the money goes back the way it came.
book-told-frozen = I checked the shop's records: the order is there and on hold; somebody from support has to look at it.
book-told-error = I checked the shop's records: the order is there and something went wrong with it; somebody from support has to look at it.
book-told-deleted = I checked the shop's records: the order was there and was deleted later. There is a trace of it, and support can find it.
book-nothing-to-tell = I checked the shop's records as well, and can't confirm your order from this yet; support will go on from the numbers.

## Waiting, and looking again

looking-wait =
    This mostly puts itself right: the payment channel will tell the shop a few more times, so please don't pay again.
    I'll check again at { $recheck_at } and tell you, so there's no need to watch it.
looking-wait-again = I'll check again at { $recheck_at }. Is that all right?
looking-waiting = Right, I'll check again at { $recheck_at }. If the order shows up first, just tell me.
looking-look = I'm checking now.
looking-not-yet = I've just checked again, and nothing has changed yet.
looking-over = The payment channel has had all its tries and the order hasn't changed. Let's not wait any longer and take it to support; every check goes into the appeal.
looking-there = The order is in the shop's records now and marked as paid. Could you take a look: has it arrived?
looking-there-again = Has it arrived?

option-appeal-now = Don't wait, prepare the appeal
    .also = don't wait,prepare the appeal,appeal,appeal now,i don't want to wait
option-not-in-list = I still can't see it
    .also = can't see it,i can't see it,still can't see it,not in my list,it's not in my list

source-order-book = the shop's records
audit-order-looked-up = Shop's records looked up

## At the desk and in the appeal

book-says-unpaid = not paid
book-says-paid-undelivered = paid, not delivered
book-says-delivered = delivered
book-says-expired = expired
book-says-closed = closed
book-says-refunded = refunded
book-says-frozen = on hold
book-says-error = an error
book-says-deleted = the order was deleted
book-says-payment-only = a payment and no order
book-says-booked-elsewhere = the payment is booked to another order
book-says-unclear = not certain which order it is
book-says-nothing = nothing found
book-verdict-certain = certainly this order
book-verdict-likely = probably this order
book-verdict-ambiguous = more than one could be it
book-verdict-none = nothing fits

document-heading-book = The shop's records
document-heading-sides = Side by side
document-column-customer = The customer says
document-column-book = The shop has
document-column-agree = Agree
document-book = Looked up { $time }: { $says } ({ $verdict }).
document-book-concludes = By the shop's records: { $loss } ({ $reasons }).
document-agrees = yes
document-differs = no
slack-book = The shop's records
slack-beyond = Other ways taken
timeline-looked = Shop's records looked up: { $says }
