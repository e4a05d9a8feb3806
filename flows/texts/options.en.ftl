### What stands on the buttons. .also: what people may type, separated by commas; case, spaces and punctuation do not count.

option-agree = Agree and continue
    .also = agree, i agree, yes, ok, okay, sure, continue, go on, fine, yep, y, go ahead, alright
option-privacy = Privacy
    .also = privacy policy, privacy note, how is my data used
option-language = 中文
    .also = chinese, in chinese please

option-wallet-success = Paid / completed
    .also = paid, completed, success, successful, it went through, charged, yes charged, succeeded, complete
option-wallet-pending = Pending
    .also = processing, in progress, still pending, waiting, on hold
option-wallet-refunded = Refunded
    .also = it was refunded, refund, money came back, reversed
option-wallet-none = It isn't there
    .also = not there, nothing, no, no such payment, not charged, nothing there, can't find it
option-how-bill = Where do I look?
    .also = where, how, where do i look, how do i check, where is that

option-seen-none = Nothing there
    .also = nothing, empty, none, no order, no, it's empty, not there
option-seen-unpaid = It's there, but unpaid
    .also = unpaid, not paid, pending payment, shows unpaid, awaiting payment
option-seen-goods-missing = It's there, nothing arrived
    .also = nothing arrived, no code, not delivered, not received, no goods, did not arrive
option-seen-gone = It was there, now gone or changed
    .also = gone, it's gone, disappeared, vanished, changed, it was there before
option-seen-page-stuck = Page is stuck, can't see the list
    .also = stuck, page stuck, can't open it, loading, blank page, won't load

option-ok-wait = All right
    .also = ok, okay, fine, sure, yes, i'll wait, wait, good, alright
option-rather-human = I'd rather have a human now
    .also = don't want to wait, no waiting, not waiting, human now
option-there-now = Found it
    .also = found, it's there, yes, there it is, got it, it arrived, yes it is, it is there
option-still-not = Still not there
    .also = no, not there, still nothing, nope, still no, nothing, not yet, still missing, not found
option-not-sure = Not sure
    .also = don't know, i don't know, don't remember, i don't remember, no idea, unsure

option-shop-same = Yes, that shop
    .also = yes, same shop, that one, correct, right, it was
option-shop-other = Another shop
    .also = no, other shop, different shop, it was another
option-shop-same-after-all = No, it was this shop after all
    .also = this shop after all, no, not found, not there
option-login-same = Yes, the same
    .also = yes, same, the same, same one, correct, same e-mail, same email
option-login-other = Maybe another one
    .also = no, different, another one, other login, different email, different one

option-try-other-login = Try another login
    .also = another login, other account, maybe another account, different login

option-kind-card-key = A code or card
    .also = code, card, gift card, card code, key code, voucher
option-kind-top-up = A top-up of an account
    .also = top-up, top up, topup, recharge
option-kind-licence = A software licence
    .also = licence, license, software, activation key, software key
option-target-right = Both right, still nothing
    .also = right, correct, both right, all correct, still nothing, no
option-target-wrong = I may have mistyped
    .also = wrong, mistake, i made a mistake, typo, it's wrong, wrong account

option-that-was-it = That was it, thanks
    .also = thanks, thank you, i see, got it, ok, that explains it, that's it
option-really-charged = No, the money is gone
    .also = no, it was charged, really charged, i was charged, money is gone, charged

option-submit = Send to support
    .also = send, submit, yes, ok, correct, looks good, all good, all correct, send it, go, right
option-submit-anyway = Send as it is
    .also = send, submit, send anyway, as it is, submit anyway, send it
option-add = Add something
    .also = add, more, i have more, add more
option-wrong = Something's wrong
    .also = wrong, not right, no, incorrect, change something, mistake

option-how = How do I find it?
    .also = how, where, where is it, where do i find it, how do i find it, how to find
option-lack = I don't have it
    .also = don't have it, no, i don't have that, can't find it, don't know, i don't know, not available, don't remember, neither, none, i can't find it
option-back = Back, I'll look again
    .also = go back, look again, i'll look, wait

lack-reason-record-deleted = The record was deleted
    .also = deleted, i deleted it, it was deleted
lack-reason-not-my-account = Somebody else paid
    .also = not my account, a friend paid, someone else paid, my family paid
lack-reason-not-shown = It isn't shown
    .also = not shown, not there, doesn't show, it doesn't show it
lack-reason-forgotten = I don't remember
    .also = forgot, don't remember, i forgot, can't remember
lack-reason-other = Something else
    .also = other, another reason, just don't have it, no, don't know

option-arrived = Yes, got it
    .also = yes, arrived, got it, received, it arrived, it's here, here
option-not-arrived = Not yet
    .also = no, not arrived, nothing, didn't arrive, still nothing, nope
option-clear-now = Yes, all clear
    .also = yes, clear, ok, settled, solved, fine, it does
option-still-open = No, still open
    .also = no, not solved, not clear, still open, it doesn't
option-look-again = Please look again
    .also = look again, again, i disagree, disagree, check again
option-accept = All right
    .also = ok, okay, fine, accept, understood

option-rate-1 = 1
    .also = one, very poor, terrible
option-rate-2 = 2
    .also = two, poor
option-rate-3 = 3
    .also = three, so-so, average
option-rate-4 = 4
    .also = four, good
option-rate-5 = 5
    .also = five, very good, great, excellent
option-rate-skip = No rating
    .also = skip, no, pass, no thanks
option-another = Another order is missing
    .also = another one, another order, one more, new case

option-call-human = Get a human
    .also = get a person, talk to someone
option-delete-yes = Delete
    .also = yes, yes delete, confirm, delete it, sure
option-delete-no = Keep it
    .also = no, cancel, keep, don't delete
option-join = Go to that case
    .also = go there, same one, it's the same, same payment, merge
option-apart = It's another payment
    .also = another, different, another payment, not the same
option-cannot-get = I can't get this
    .also = can't get it, don't have it, i don't have this, can't find it
