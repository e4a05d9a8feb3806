### What stands on the buttons. .also: what people may type, separated by commas; case, spaces and punctuation do not count.

option-agree = Agree and continue
    .also = agree, i agree, yes, ok, okay, sure, continue, go on, fine, yep, yeah, y, go ahead, alright, yes agree, yes i agree, yes please, i do, agreed, ok agree, ok i agree, ok continue, ok go on, let's go, all right, accept, i accept, please do, please continue, please proceed, proceed, do it, of course, absolutely, certainly, definitely, no problem, that's fine, thats fine, that is fine, fine by me, fine with me, sounds good, works for me, i'm fine with that, i am ok with that, i'm ok with that, i'm okay with it, let's start, lets go, let's do it, yup, aye, k, kk, i'm in, im in, ok i'm in, count me in, whatever agree, whatever i agree, i agree whatever, yea, yea go, yea sure, yeah go, yes go, go, yes send, yes send it, ok go, ok go ahead, ok sure, yes ok, ok yes, clicked agree, i clicked agree, i pressed agree, already agreed, i already agreed, i consent, consent, you have my consent, permission granted, accepted, i give consent, deal, okey, okie, okay then, oki, alrighty, cool with me, cool with that, good with that, i'm good with that, whatever ok, ok whatever, whatever yes, make we go, let us go, si, sí, oui, sim, ja, da, oke, bien, vale, dale, claro, d'accord, haan, hai, はい, 네, 예, да, ок
option-privacy = Privacy
    .also = privacy policy, privacy note, how is my data used
option-language = 中文
    .also = chinese, in chinese please

option-wallet-success = Paid / completed
    .also = paid, completed, success, successful, it went through, charged, yes charged, succeeded, complete, yes, i paid, i did pay, i already paid, it left, of course it left, it was charged, yes it left, of course, money left, it's gone, posted, debited
option-wallet-pending = Pending
    .also = processing, in progress, still pending, waiting, on hold
option-wallet-refunded = Refunded
    .also = it was refunded, refund, money came back, reversed
option-wallet-none = It isn't there
    .also = not there, nothing, no, no such payment, not charged, nothing there, can't find it
option-how-bill = Where do I look?
    .also = where, how, where do i look, how do i check, where is that

option-seen-none = Nothing there
    .also = nothing, empty, none, no order, no, it's empty, not there, can't find it, i can't find it, can't find the order, cannot find it, i have none, i don't have it, i don't have any, i have nothing
option-seen-unpaid = It's there, but unpaid
    .also = unpaid, not paid, pending payment, shows unpaid, awaiting payment
option-seen-goods-missing = It's there, nothing arrived
    .also = yes it is, yes it's there, there is, it's there, it is there, the order is there, order is there, i see it, i can see it, i see the order, nothing arrived, no code, not delivered, no goods
option-seen-gone = It was there, now gone or changed
    .also = gone, it's gone, disappeared, vanished, changed, it was there before
option-seen-there = It's all there, something else is wrong
    .also = something else,another problem,it's all there,got it,received it,the code doesn't work,invalid code,wrong item,paid twice,charged twice
option-seen-page-stuck = Page is stuck, can't see the list
    .also = stuck, page stuck, can't open it, loading, blank page, won't load

option-ok-wait = All right
    .also = ok, okay, fine, sure, yes, i'll wait, wait, good, alright, yep, yeah, i guess so, i guess, sure thing, i can wait
option-rather-human = I'd rather have a human now
    .also = don't want to wait, no waiting, not waiting, human now
option-there-now = Found it
    .also = found, it's there, yes, there it is, got it, it arrived, yes it is, it is there, yep, yeah, yup, found it now, just found it, it just came, it's here
option-there-by-now = It's there now
    .also = it's there, found it, it arrived, it's here, it came, just came, got it, there it is, it's there now, it showed up, found
option-still-not = Still not there
    .also = no, not there, still nothing, nope, still no, nothing, not yet, still missing, not found, can't find it, i can't find it, cannot find it, couldn't find it, no luck
option-not-sure = Not sure
    .also = don't know, i don't know, do not know, i do not know, don't remember, i don't remember, can't remember, i forgot, forgot, no idea, i have no idea, no clue, unsure, i'm not sure, not really sure, i am not sure, can't tell, i can't tell, hard to say, dunno, idk, maybe

option-shop-same = Yes, that shop
    .also = yes, same shop, that one, correct, right, it was, yep, yeah, yup, ya, yes it is, yes it was, yes i think so, i think so, think so, i believe so, i guess so, i guess, i suppose so, probably, probably yes, yes probably, most likely, likely, pretty sure, pretty sure yes, should be, it should be, seems so, looks like it, as far as i know, mhm, mm, mmhm, uh huh, aha, ye, yh, sure, of course, definitely, it is, that is right, that's right, thats right
option-shop-other = Another shop
    .also = no, other shop, different shop, it was another, nope, i don't think so, probably not, not that one, it wasn't
option-shop-same-after-all = No, it was this shop after all
    .also = this shop after all, this shop, it was this shop, my mistake
option-login-same = Yes, the same
    .also = yes, same, the same, same one, correct, same e-mail, same email, yep, yeah, yup, ya, yes it is, yes it was, yes i think so, i think so, think so, i believe so, i guess so, i guess, i suppose so, probably, probably yes, yes probably, most likely, likely, pretty sure, pretty sure yes, should be, it should be, seems so, looks like it, as far as i know, mhm, mm, mmhm, uh huh, aha, ye, yh, sure, of course, definitely, it is, that is right, that's right, thats right, right, it was, same login, same account
option-login-other = Maybe another one
    .also = no, different, another one, other login, different email, different one, nope, i don't think so, probably not, not the same

option-try-other-login = Try another login
    .also = another login, other account, maybe another account, different login

option-kind-card-key = A code or card
    .also = code, card, gift card, card code, key code, voucher
option-kind-top-up = A top-up of an account
    .also = top-up, top up, topup, recharge
option-kind-licence = A software licence
    .also = licence, license, software, activation key, software key
option-target-right = Both right, still nothing
    .also = right, correct, both right, all correct, still nothing, no, yes, yep, yeah, yes both, both are right, they are right, they're right, i think so, should be right, pretty sure, correct both
option-target-wrong = I may have mistyped
    .also = wrong, mistake, i made a mistake, typo, it's wrong, wrong account

option-entry-mistaken = Wrong account or server on it
    .also = wrong account,wrong player id,wrong user id,i typed it wrong,i entered it wrong,entered it wrong,i put the wrong one,i put the wrong id,i put the wrong account,entered the wrong id,typed the wrong id,i typed the wrong id,wrong server,wrong uid,wrong id,wrong number,typo,i mistyped it,the first,first one
option-entry-goods = Neither, I bought the wrong item
    .also = neither,none of these,wrong item,i bought the wrong item,i bought the wrong one,wrong product,the third,third one
option-entry-login = Another login when I ordered
    .also = another login,other login,wrong login,a different login,another account,the second,second one
option-login-same-after-all = It's the same login
    .also = same, the same, it's the same, same one, same login, same account, only one account, i only have one, i have only one
option-look-here = Please check on your side too
    .also = please check, check, check here, look here, you check, yes, yes please, ok, both, don't know, not sure, it was this shop
option-ask-there = I'll ask that shop
    .also = ask there, i'll ask them, ask them, no, no thanks, thanks, no need

option-tell-me-later = I'll wait and see
    .also = wait, i'll wait, wait and see, later, ok, okay, fine, alright, all right, sure, yes, got it, thanks, thank you, i see, don't know, not sure
option-now-paid = It says paid now
    .also = paid, it's paid, paid now, it's paid now, success, completed, it's completed, it went through, it turned into success, it turned into success now, it says success now, successful, charged, it was charged, i was charged, money is gone
option-now-returned = The money came back
    .also = refunded, it was refunded, came back, it came back, money is back, refund, reversed, it's back
option-still-pending = Still pending
    .also = pending, still processing, processing, not yet, no change, same, still the same, no, still waiting, wait, i'll wait, don't know, not sure

option-that-was-it = That was it, thanks
    .also = thanks, thank you, i see, got it, ok, that explains it, that's it
option-charged-nowhere = I looked, nothing left
    .also = no,nope,nothing,nothing left,not charged,wasn't charged,no other account,no other card,none of them,nowhere
option-charged-after-all = Found it, it was charged
    .also = found it,it was charged,charged,yes,yep,it was,money left,payment went through,paid,it went through
option-really-charged = No, the money is gone
    .also = no, it was charged, really charged, i was charged, money is gone, charged, not back yet, it turned into success now, it's paid now, paid now, it went through, it's completed now

option-submit = Send to support
    .also = send, submit, yes, ok, correct, looks good, all good, all correct, send it, go, right, that's right, thats right, that is right, exactly, confirm, confirmed, i confirm, yes confirm, it's correct, its correct, everything correct, everything is correct, done, finish, finished, ready, send now, submit now, all set, good to go
option-submit-anyway = Send as it is
    .also = send, submit, send anyway, as it is, submit anyway, send it, confirm, confirmed, send now, submit now, just send
option-add = Add something
    .also = add, more, i have more, add more
option-wrong = Something's wrong
    .also = wrong, not right, no, incorrect, change something, mistake

option-how = How do I find it?
    .also = how, where, where is it, where do i find it, how do i find it, how to find
option-lack = I don't have it
    .also = don't have it, no, i don't have that, i don't have one, can't find it, i can't find it, cannot find it, not found, don't know, i don't know, no idea, not sure, i'm not sure, unsure, not available, don't remember, i don't remember, i forgot, forgot, can't remember, neither, none, idk, dunno, no number, i don't have a number, can't find the number, i can't find the number, can't find the transaction id, i can't find the transaction id, don't have the transaction id, i don't have the transaction id, no transaction id, can't find the order number, i don't know the order number, i don't have the number
option-back = Back, I'll look again
    .also = go back, look again, i'll look, wait

lack-reason-record-deleted = The record was deleted
    .also = deleted, i deleted it, it was deleted
lack-reason-not-my-account = Somebody else paid
    .also = not my account, a friend paid, someone else paid, my family paid, he paid, she paid, they paid, my friend paid, my mom paid, my mum paid, my dad paid, my husband paid, my wife paid, not me, someone else did, it was not me, i didn't pay
lack-reason-not-shown = It isn't shown
    .also = not shown, not there, doesn't show, it doesn't show it, can't find it, i can't find it, cannot find it, not found, can't find the transaction id, i can't find the transaction id, can't see it
lack-reason-forgotten = I don't remember
    .also = forgot, don't remember, i don't remember, i forgot, can't remember, don't know, i don't know, not sure, i'm not sure, unsure, no idea, idk, dunno
lack-reason-other = Something else
    .also = other, another reason, just don't have it, no, none of these, none

option-arrived = Yes, got it
    .also = yes, arrived, got it, received, it arrived, it's here, here, yep, yeah, yup, it's here now, here now, came, it came, got it now, money's back, money is back, it's back, refund arrived, i see it, i think so, yes i think so, it works, it works now, works, works now, working, working now, it's working, it's working now, fixed, all good
option-not-arrived = Not yet
    .also = no, not arrived, nothing, didn't arrive, still nothing, nope, not here, nothing yet, don't see it, i don't see it, i don't think so
option-clear-now = Yes, all clear
    .also = yes, clear, ok, settled, solved, fine, it does, yep, yeah, i think so, i guess so, makes sense, got it, understood
option-still-open = No, still open
    .also = no, not solved, not clear, still open, it doesn't, nope, not really, i don't think so
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
    .also = no, cancel, keep, keep it, don't delete, do not delete, don't, go on, continue
option-join = Go to that case
    .also = go there, same one, it's the same, same payment, merge
option-apart = It's another payment
    .also = another, different, another payment, not the same
option-cannot-get = I can't get this
    .also = can't get it, don't have it, i don't have this, can't find it
