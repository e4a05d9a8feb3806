### Questions and explanations of the flows, for somebody worried, on a phone: short, concrete, with the reason
### or the place to look, one question at a time. GIVEN($x): x is known.

## The beginning

flow-consent = Before we start
flow-triage = Finding out what happened
flow-review = Checking the details
flow-handed-over = With support
flow-after = The outcome

consent-ask =
    Hello, this is { $shop }'s order finder. You paid and something's missing: let's track it down together. Until we know more, please don't pay again.
    Three things first:
    · What you send is used only to find this order, seen only by { $shop }'s support, and deleted 90 days after it's settled.
    · Bill screenshots are sensitive. Feel free to cover your name and balance.
    · There is never a fee, and nobody here will ask for a password, a one-time code or a card code.

consent-again = Tap "Agree and continue", or just say "ok", and I'll get going.

consent-refused = That's fine, you don't have to. What you've said is deleted within 24 hours, and nobody gets to see it. You can go straight to { $shop }'s support; if you'd like me to carry on after all, just say "ok".
consent-needed = To look it up and pass it to support I need your go-ahead first; until then nobody can see any of this.

privacy-note =
    To find your order we use the amount and time of the payment, how you paid, its transaction number, what you bought, and any screenshots you choose to send.
    Who sees it: the { $shop } agent who handles your case. Nobody else, and for nothing else.
    How long: anything from before you agree, 24 hours at most; the rest is deleted 90 days after the case is settled.
    Payment records are sensitive personal data. You can go on without them, it just takes longer.
    Send /mydata to get a copy of everything, or /delete to remove it.

## What happened

triage-charged =
    Did the money really leave? Open { GIVEN($payment_channel) ->
        [yes] your { $payment_channel } history
       *[no] the history of your wallet or bank
    } and find { GIVEN($amount) ->
        [yes] the { $amount } payment
       *[no] this payment
    }. What does its status say?
    If typing is a bother, paste the payment page or send a screenshot.

triage-charged-again = Back to the payment: what does its status say?

how-bill =
    PayPal: Activity → tap the payment, the status is at the top.
    Card: your bank's app under transactions, or the text message about it.
    Alipay: Me → Bills → tap the payment. WeChat: Me → Services → Wallet → Transactions → tap it.
    Anything else: the history of the app you paid with.
how-bill-alipay = Alipay: Me → Bills → tap the payment. The status is right below the amount.
how-bill-wechat = WeChat: Me → Services → Wallet → Transactions → tap the payment, at "Current status".
how-bill-unionpay = Your bank's app or UnionPay's, under transactions: tap the payment and look at its status. The bank's text message says it, too.

triage-seen =
    Signed in with the account you ordered with, open "My orders". What do you see for { GIVEN($paid_at) ->
        [yes] around { $paid_at }
       *[no] the time you paid
    }?

triage-seen-again = Back to the shop: what do you see for this order in "My orders"?

## Things to rule out

stalled-wait =
    Your money has left, so most likely the shop just hasn't heard of it yet. That usually sorts itself out within 15 minutes, so please don't pay again.
    I'll be back at { $recheck_at } to look again with you. No need to sit and wait.

stalled-wait-again = I'll be back at { $recheck_at } to look again with you. Is that all right?

stalled-waiting = Good. I'll be back at { $recheck_at }. If the order turns up before that, or you find the transaction number, just send it here.

stalled-look-again =
    Time for another look: please refresh "My orders". Is it there now?
    If not, that's fine. We'll get everything ready for support.

stalled-waiting-again = I'll be back at { $recheck_at }. If it turns up first, just tell me.

stalled-look-again-short = Is the order there now?

rule-out-shop =
    Sometimes the order sits in another shop, since many of them look alike. Check the payee on your bill, or the address you had open: was it { $shop }?

rule-out-shop-again = Going by the payee or the address, was it { $shop }?

rule-out-login =
    Orders follow the phone number, e-mail or login given at checkout, and one typo hides them. Is the one you're looking with now the same?

rule-out-login-again = Is the login you're using now the one from checkout?

rule-out-limits =
    { $shop }'s order list only shows the most recent ones. If you scroll down, or search by order number or phone, is it there?

rule-out-limits-again = Further down, or by searching, is it there?

rule-out-filter =
    Orders usually vanish for one of three reasons: the list is filtered (only "unpaid", say), it went to the bin, or you're in a different login.
    With the filter on "all", and a look in the bin, is it there?

rule-out-filter-again = With the filter on "all" and the bin checked, is it there?

rule-out-other-login = Then please sign in with the one you ordered with and open "My orders" again. Is it there?

rule-out-inbox =
    Codes often come by e-mail or text message and not on the page. Please search for { GIVEN($shop) ->
        [yes] "{ $shop }"
       *[no] the shop's name
    }, spam folder too, and look for "show code" in the order's details. Is it there?

rule-out-inbox-again = In your mail, messages or the order's details, is the code there?

rule-out-target =
    With top-ups it's often one digit, or the wrong server. In the order's details, are the account and server both right?
    A glance at the balance in the game or app helps too: it sometimes arrives without a notice.

rule-out-target-again = Are the account and the server both right?

## Evidence

ask-payment =
    What I still need about the payment: { $ask_for }.
    One line is enough, like "yesterday 14:05, 30 USD by PayPal". If you're unsure of the time, a rough one is fine.

ask-payment-again = Still open about the payment: { $ask_for }.

ask-numbers =
    What helps most now: { $ask_for }. With it, support can look the payment up directly.
    It's towards the bottom of the payment's detail page. Long-press to copy, or send a screenshot of the whole page.

ask-numbers-again = Still open: { $ask_for }. Pasted or as a screenshot.

ask-transaction =
    What helps most now: the payment's transaction number. With it, support can look the payment up directly.
    You'll find it in { GIVEN($payment_channel) ->
        [yes] the { $payment_channel } record of this payment
       *[no] the record of this payment
    }. Paste it, or send a screenshot.

ask-transaction-again = Still open: the payment's transaction number. Pasted or as a screenshot.

ask-product = What did you buy? The name and its value is enough, like "a 30 yuan phone top-up".

ask-product-again = What was it you bought?

ask-kind = Which kind of thing is it? They are delivered in different ways.

ask-kind-again = Which kind of thing was it?

ask-recharge-account =
    Which account was it meant for? Send the account (and server), so support can check where it went.
    Only the account, never its password.

ask-recharge-account-again = Which account was it meant for?

ask-order-number =
    What's the order number? It's in the order's details. Paste it or send a screenshot, and support can open that very order.

ask-order-number-again = What's the order number?

ask-order-before =
    What did you see before it vanished or changed? Order number, item, status: whatever you remember.
    A confirmation e-mail, text message or screenshot is even better. Shops have to keep their records, and this helps support find yours.

ask-order-before-again = What did the order show before? Whatever you remember.

ask-trouble = What is wrong with it? Just as you see it, for example "the code says it was used", "I got a month instead of a year", "I paid twice".

ask-trouble-again = What is wrong with it? Just as you see it.

## Evidence that cannot be had

lack-again = Which is it? The closest one will do.

lack-payment = That's all right. Which is it? Your bank's message about the payment counts too, if you have one.
lack-numbers = It works without, just more slowly. Which is it? A screenshot of the successful payment can stand in for the numbers.
lack-transaction = It works without, just more slowly. Which is it? A screenshot of the payment or a bank message can stand in for it.
lack-product = That's all right. Which is it? Roughly what kind of thing and what value is fine too.
lack-recharge-account = That's all right. Which is it? A screenshot of the order's details can stand in for it.
lack-order-number = That's all right. Which is it? A screenshot of the order, or the e-mail or text you got, can stand in for it.
lack-order-before = That's fine, hardly anybody keeps those. Which is it? Your payment record still lets support search.
lack-trouble = That's all right. Which is it? A screenshot of the error can stand in for it.

## Not lost after all

not-charged-refunded =
    The status says refunded, so this money has been sent back. To a wallet balance it's there at once; to a bank card it takes 1 to 3 working days, to a credit card sometimes longer.
    Tap the payment in your history to see where it went and when.

not-charged-refunded-again = Your history shows where the refund went. Was that it?

not-charged-pending =
    The payment is still pending, so the shop hasn't got the money yet. It usually turns into "paid" or comes back within minutes, 24 hours at the very most.
    Until then please don't pay again. You can leave it for now, and I'll ask you in an hour whether it has changed.

not-charged-pending-again = It's still pending. Shall we wait and see?

not-charged-waiting =
    Good, I'll ask you at { $recheck_at }. If it changes before that, just tell me.
    Until then please don't pay again.

not-charged-waiting-again = I'll ask you at { $recheck_at }. If it changes first, just tell me.

not-charged-still-pending =
    Time for another look at your payment history: what does this payment say now?
    If it's still pending, that's all right. We can wait a bit more, or support can look at it now.

not-charged-still-pending-again = What does the payment say now?

not-charged-nothing =
    If it isn't in your history, or is marked closed there, the money most likely never left: the payment was cancelled or timed out.
    A "hold" or "pre-authorisation" from your bank isn't a charge either. It goes away by itself.
    To be safe, could it have gone through another wallet or card?

not-charged-nothing-again = Could it have gone through another wallet or card?

elsewhere-shop =
    Then the order should be at that other shop, and { $shop } can't see it. The payee is on your bill, and your browser history has the shop's address.
    Did you find it there?

elsewhere-shop-again = Did you find it in that shop?

elsewhere-shop-not-there =
    In that case their support can look it up by your payment record: whoever was paid can find it.
    If you're not sure which shop it was, we can check on our side as well.

elsewhere-shop-not-there-again = Will you ask that shop, or shall we check here too?

other-trouble = I see. I'm putting this together as “something else”, and support will read what you wrote. If there is an error message, a screenshot helps (cover the code). If it's really that there's no order, or nothing arrived, just say so.

cancel-wished = Noted at the very top: cancel this order, deliver nothing. Whether it still can be cancelled depends on what was delivered, so the earlier support has it the better: you can send it before everything is there, just say "submit".

elsewhere-entry =
    Which one is it: did the top-up go to a wrong account or server, or were you signed in to another account when you ordered? If it's neither, say what went wrong.

elsewhere-entry-again = A wrong account or server on the top-up, or another login when you ordered?

ask-right-account =
    Then support has to see whether it can still be put right, the sooner the better. Which account (and server) was it meant for? If you remember what was entered, add that too.
    Only the account, never its password.

ask-right-account-again = Which account (and server) was it meant for?

elsewhere-login =
    Then please sign in with the phone number, e-mail or account you gave at checkout and open "My orders". Not sure which? Wherever the confirmation was sent is the one.
    Is it there?

elsewhere-login-again = In the login you ordered with, is it there?

## Review

review-summary =
    That's everything. Please have a quick look:
    { $summary }
    If it's right, send it to support. If something isn't, just write what's right, like "the amount is 98". And please don't pay again meanwhile.

review-again =
    Here's how it stands:
    { $summary }
    If it's right, send it to support. If not, just write what's right.

review-incomplete =
    Almost there:
    { $summary }
    { GIVEN($missing) ->
        [yes] Still open: { $missing }. If you have it, send it now: support will be much quicker.
       *[no] Two things don't agree yet. Tell me which one is right.
    }
    You can also send it as it is. I'll say honestly what's open, and support may ask you about it.

review-incomplete-again =
    { GIVEN($missing) ->
        [yes] Still open: { $missing }. Send it, or send the rest as it is.
       *[no] Tell me which one is right, or send it as it is.
    }

review-add = Sure, just send it: text, a screenshot, a forwarded message. I'll put it where it belongs.

review-wrong = Sure, just write what's right, like "the amount is 98" or "it was the day before, 8 pm". What you said first is kept beside it.

## With support

handed-over-talking =
    It's with support now, reference { $reference }. Somebody will answer here by { $reply_by }. No need to wait around.
    If anything else comes to mind, send it here. They'll see it.

handed-over-again = I've asked support to look again, still under { $reference }. They'll see what you said, and the answer comes here.

## Outcome

after-found =
    Good news: support found your order.{ GIVEN($outcome) ->
        [yes] { " " }They say: { $outcome }
       *[no] { "" }
    }
    Please have a look: has it arrived?

after-found-again = Has it arrived?

after-reissued =
    Good news: support has sent it again.{ GIVEN($outcome) ->
        [yes] { " " }They say: { $outcome }
       *[no] { "" }
    }
    Please have a look: did you get it?

after-refunded =
    Good news: support has refunded you.{ GIVEN($outcome) ->
        [yes] { " " }They say: { $outcome }
       *[no] { "" }
    }
    To a wallet it's quick, to a bank card it takes 1 to 3 working days. Is the money there?

after-refunded-again = Is the money there?

after-explained =
    Support has looked into it.{ GIVEN($outcome) ->
        [yes] { " " }They say: { $outcome }
       *[no] { "" }
    }
    Does that settle it?

after-explained-again = Does that settle it? If not, support can look again.

after-rejected =
    Support has looked into it and can't grant this one.{ GIVEN($outcome) ->
        [yes] { " " }The reason: { $outcome }
       *[no] { "" }
    }
    If you have something new, or think it's wrong, they can look again. There are other ways too, such as a complaint where you paid or at a consumer office: if you want to go one of them, I'll prepare the papers.

after-rejected-again = Shall support look again?

after-rate = Thank you for telling me. One last question: how was the help? 5 is very good, 1 is very poor.

after-rate-again = How was the help, 1 to 5? It's fine to skip.

solved-by-itself = Wonderful, that's a relief.

cleared-up = All right then. If it turns out otherwise, come back any time and we'll carry on.

after-too-late = The result is more than seven days old, so this appeal can't be taken up again. If it isn't solved, send /new and tell it once more; you can name the old reference.

after-closed = That's it for this one. Thank you for your patience. If an order ever goes missing again, just tell me here.

after-closed-again = If another order is missing, just say so.

## One tip

tip-charged-page-stalled =
    Next time a page hangs after paying: give it a few minutes, refresh "My orders", keep the page open, and don't pay twice.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-paid-no-order =
    Next time, check you're in your usual login and read the contact twice before paying. A screenshot of the success page has the order number on it.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-deleted-or-overwritten =
    Next time, keep the success page and the confirmation until you've used what you bought. Then any change can be shown.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-goods-missing =
    Next time, paste the account and check the server once more; for codes, look in your mail and the order's details first.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-not-charged =
    Next time you're not sure a payment worked, check its status before paying again.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-wrong-account-or-platform =
    Next time, a bookmark for the shop and one fixed login make orders easy to find.
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.

tip-other =
    Three looks after buying: an order number on the success page, the order in "My orders", the goods in hand.
