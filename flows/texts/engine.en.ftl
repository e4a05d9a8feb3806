### What the assistant says of itself: what it understood, what it changed, what happened.

## Small words

separator-list = { ", " }
verbatim = { $words }
named-value = { $name } { $value }
unknown-value = { "" }
the-shop = the shop
exhibit-number = exhibit { $number }

## Heard and changed

understood = Noted: { $understood }
corrected = Changed: { $changes }.
corrected-value = { $name } is now { $new } (it was { $old })
put-right-ask = Sure. For the { $name } I have { $value }; just send what's right.
still-here = Hello, I still have everything from last time. Here's where we were.
not-understood = Sorry, I didn't get that. Could you put it another way, or use a button below?
heard = I'm listening.
left-open = Let's leave that one open. Tell me any time if it comes to you.
languages-spoken = Sorry, I only understand Chinese and English; a translation is fine. Solo entiendo chino e inglés. Je ne comprends que le chinois et l’anglais.
time-ahead = The time you gave is still to come here (Beijing time, UTC+8), so I haven't noted it. Which day was it, morning or afternoon? If your clock is in another zone, say which.
known-already = Yes, I have that.
of-another = Support can see that one, too. For now it's this payment I'm after, and what's noted of it stays.
file-taken-back = All right, that one doesn't count.
file-taken-back-facts = All right, that one doesn't count, and what I read in it is gone too: { $facts }.
lack-noted = That's fine, I'll note that it can't be had.
vague-sum = A rough figure can't be told from other payments. What does your bill say for it? If you can't look it up, just say so.
kept = Noted, support will see that too.
not-understood-kept = That's kept, and support can see it. I just couldn't tell what it answers: could you put it another way, or use a button below?
number-unclear = I haven't taken { $value } for anything yet. If it's what you paid, send it with the currency, like "25 USD".
offer-human = If you'd rather talk to a person, I can pass you to support right now, with everything so far, so you won't have to repeat it.
human-called = Support already has your case, and I've nudged them.{ " " }{ GIVEN($reply_by) ->
        [yes] Somebody will answer here by { $reply_by }.
       *[no] The promised time is over, and I'm sorry you've had to wait.
    }
human-needs-consent = Getting you to support. They can only help if they may see what you wrote, so please tap "Agree and continue" first.

## Where things stand

status-none = There's no open case. If an order is missing, just tell me about it.
status-collecting =
    { $reference }: still getting the details together, not with support yet.
    { GIVEN($missing) ->
        [yes] Still open: { $missing }.
       *[no] Everything is there. It only needs "Send to support".
    }
status-handed-over =
    { $reference } is with support.{ " " }{ GIVEN($owner) ->
        [yes] Somebody is on it.
       *[no] { GIVEN($reply_by) ->
            [yes] You'll have an answer by { $reply_by }.
           *[no] The promised time is over, and I'm sorry you've had to wait.
        }
    }{ " " }News will come here.
status-decided = Support has decided on { $reference }.{ GIVEN($outcome) ->
        [yes] { " " }They say: { $outcome }
       *[no] { "" }
    }

## Any time

language-switched = Sure, in English from here on.
help =
    Just tell me what happened: text, screenshots, forwarded messages, all fine. At any time:
    /status where things stand · /human a person
    /back the question before · /new another order
    /language 中文 · /continue carry on elsewhere
    /archive keep an order the day you buy it
    /privacy what happens with your data
    /mydata everything held about you · /delete remove it
back-nothing = There's no earlier question to go back to. To change something, just write what's right.
mydata-ready = Everything held about you is in this zip: what was said, your evidence and the record of the case. It can be fetched here for a day, so please save it somewhere safe.
mydata-recent = This is the copy made for you within the last hour, so it does not have what came after it. A new one can be made once the hour is over: just send /mydata again.
mydata-nothing = Nothing about you is kept here yet.
delete-confirm = Shall I delete what is held about you here? It can't be undone. An appeal that support is still working on has to stay until it's settled, then it goes on its date.
delete-done = Deleted.
delete-partly = Everything that may go is deleted. What is still being worked on stays for now.
delete-nothing = There was nothing to delete.
delete-not-done = All right, nothing was touched.
delete-kept = Still kept: { $kept }. It goes on its date once it's settled.
kept-open-appeals = appeals in progress
kept-chain = the record of what was done, without personal data

command-start = Start
    .also = start, hello, hi, hey, anyone there, i'm back, im back, i am back, back again, hello again
command-new = Another order
    .also = new, new order, start over, new case, restart, start again, from the beginning, from the start
command-status = Status
    .also = status, progress, any news, any update, any updates, any progress, what's the status, has anyone looked, has anyone looked at it, has anyone looked at it yet, anyone looking at it, is anyone on it, has anyone seen this, has anyone seen it, did support answer, has support answered, is support here yet, did anyone answer, news?, update?, bump
command-human = A person
    .also = human, agent, a human, real person, a person, support, talk to a human, customer service, speak to someone
command-language = Language
    .also = language, switch language, change language
command-back = Back
    .also = back, previous, go back one, go back a step, previous question, last question, one step back, back one step
command-privacy = Privacy
    .also = privacy, privacy policy, privacy note
command-help = Help
    .also = help, menu, how does this work
command-archive = Kept orders
    .also = archive, my archive, kept orders, keep an order, save an order, my kept orders
command-mydata = My data
    .also = my data, export my data, give me my data
command-delete = Delete
    .also = delete my data, delete everything, erase my data
cue-angry = Angry
    .also = scammer, scammed, thieves, thief, liars, crooks, just fix it, fix it now, hurry up, what a joke, is a joke, rip off, ripped off, are you kidding, useless, pathetic, disgusting, this sucks, money back now, want my money back, ridiculous, furious, worst shop, rip-off, ripoff, call the police, sue you, fed up, unacceptable, give me my money back, keep repeating, keeps repeating, broken record, same thing over, not listening, stupid bot, dumb bot, useless bot, fuck, f**k, f***, wtf, bullshit, screw you, this is a scam, what the hell, idiot, bastard, piece of crap, damn it

cue-give-up = forget it
    .also = forget it,never mind then,i give up,give up,i'll leave it,leave it,drop it,i don't want it anymore,no longer needed
given-up = All right, I'll leave it here. Everything noted so far stays, and a message is enough to carry on. To have it deleted, send /delete.

cue-thanks = Thanks
    .also = thanks, thank you, thanks a lot, thank you very much, cheers, thx, ty
you-are-welcome = You're welcome. Glad to help.

## What came in

stale-press = That button was from earlier, and we've moved on. Here's where we are:
sticker-received = Got it, though stickers are beyond me.
voice-received = I can't listen to voice messages yet. A few typed words or a screenshot would do.
too-big-file = That file is too large to take. A screenshot or a smaller copy works.
bad-file = That file won't open, maybe it didn't come through whole. Could you send it again? Pictures and PDFs are fine.
unknown-received = I can't read that kind of thing yet. Text, pictures and PDFs all work.
one-file-refused = “{ $name }”: { $why }
files-received = Got it, kept as exhibit { $numbers }, with the original untouched.
files-kept-until-consent = Got it, set aside for now. It joins your case once you agree, and otherwise it's deleted within 24 hours.
same-file-again = "{ $name }" is already here, no need to send it again.
files-not-kept = Not kept: { $names }. { $why }
files-and-others = { $count } more
no-room-for-files = Storage is almost full, so files cannot be taken just now. You can describe it in words and send the file later.
conversation-full = A conversation holds up to 60 files, 200 MB in all, and there is no place left. If it matters, say "human" and a person can help you find a way.
consent-before-more-files = Until you agree, I hold up to 10 files, 60 MB in all. Once you have agreed, send the rest.
empty-message = That came through empty. A few words are enough.
too-long-message = That was long, and I couldn't read it to the end. If the important part came late, please send just that.
secret-masked = That looked like it held a password, a code or a card key, so I covered it and didn't keep it. Please don't send those to anyone. They're never needed to find an order.
id-incomplete = That number looks cut off. Long-press to copy all of it, or send a screenshot.

## What doesn't agree

contradiction-date = The date inside the transaction number is { $new }, and you said { $old }. Which is right? Easy to mix up, easy to change.
contradiction-channel = That number looks like { $new }, and you mentioned { $old } before. Which was it?
contradiction-values = There are two versions of the { $name }: you said { $old }, the evidence says { $new }. Which is right?
contradiction-said = There are two versions of the { $name }: first you said { $old }, then { $new }. Which is right?
contradiction-left = No problem. Both versions are noted, and support will check which it is.
duplicate-yours = This payment is already in your other case, { $reference }. Shall we go on there?
joined-earlier = Back to { $reference }. Support sees what you just sent as well.

## Lines of the review

summary-settled = ✓ { $item }: { $values }
summary-half = ✗ { $item }: { $values }; still open: { $lacking }
summary-partly = ✓ { $item }: { $values } (you can't get the { $lacking }, and it says so)
summary-missing = ✗ { $item }: still open
summary-welcome = ○ { $item }: not mentioned, would speed things up
summary-unobtainable = – { $item }: you can't get it, and it says so
summary-further = ✓ also paid: { $values }
summary-besides = ✓ also noted: { $values }
summary-contradicted = ? { $item }: { $values } (two versions)

## From support

receipt =
    Your receipt, please keep it. It proves that you sent this appeal and when:
    { $receipt }
agent-claimed = Support ({ $owner }) has taken your case and is reading it now.
agent-asks =
    Support ({ $owner }) asks for this; just send it here:
    { $item }
request-answered = Got it. Support now has: { $item }.
request-not-shown = I see nothing of a payment or an order in this picture. It's kept, and support can see it. Still needed: { $items }. If you can't get it, just say so.
request-heard = Support can read this. Send what was asked for here once you have it, or say that you can't get it.
request-unobtainable = All right, I've told support you can't get this: { $item }. They'll try another way.
decided-elsewhere = There's a decision in your other case, { $reference }.{ GIVEN($outcome) ->
        [yes] { " " }Support says: { $outcome }
       *[no] { "" }
    }
reopened-elsewhere = Support is looking at your other case, { $reference }, again.
silence-rest = I'll leave you in peace for now. Everything you said is kept, so whenever you're back, just carry on.

## Which order, which case

cue-yes = Yes
    .also = yes, yep, yeah, sure, ok, okay, right, please do, 是, 是的, 好, 好的, 嗯, 对
cue-polite = please
    .also = please, pls, thanks, thank you, thx, ty, cheers, then, with that, good, great, cool, hi, hello, hey, sir, madam, ma'am, dear, boss, mate, bro, brother, buddy, man, dude, friend, my friend, love, guys, team, help me, please help
cue-no = No
    .also = no, nope, don't, cancel, never mind, not now, leave it, better not, actually no, 不, 算了, 取消
cue-filler = One moment
    .also = one moment, one second, one sec, a moment, wait, hold on, let me, look, check, see, just, please, hmm, well, ok, okay, 等一下, 稍等
cue-heard = ok
    .also = ok, okay, well, right then, 好, 好的
cue-cannot = Can't get it
    .also = can't get it, cannot get it, i can't get it, i cannot get it, i can't find it, i cannot find it, can't find it, cannot find it, i don't have it, don't have it, don't have that, i can't, not available, 拿不到, 找不到, 没有
cue-cannot-get = I don't know how
    .also = don't know how
cue-no-more = That's all I have
    .also = that's all i have
cue-done = done
    .also = done, ready
cue-about-it = This
    .also = this
cue-second-order = Another order
    .also = another order, never came either, never arrived either, also bought, also paid for, didn't come either, second order, one more order, another payment, second payment, 另一单, 还有一单

one-by-one = That sounds like more than one payment, so one at a time. I'll start with the one noted here; correct me if it's the other. Once it's with support, send /new for the next.
paid-twice-all = All of them count, and support will check them together.
next-all = All of them are kept, one at a time: this one first, then { $others }.
refund-one-noted = Noted: you'd like the extra payment back. Support decides once they've looked, and they'll see this.
numbers-both = The number of each payment is noted, and support will check them all.
payments-both = { $payments }: noted here too, and support will check them all.
next-called = { $payment ->
    [unnamed] the other payment
   *[named] { $payment }
    }
next-kept = { $first ->
    [unnamed] One at a time: we'll start with the payment noted here.
   *[named] One at a time: we'll start with { $first }.
    } I've kept { $others } too, and we'll get to it as soon as this one is with support.
settled-aside = I'll leave the one that's settled; we'll look for { $payment ->
    [unnamed] the other one.
   *[named] { $payment }.
    }
next-ask = You also told me about { $payment }. Shall we look for it now?
next-waits = I've kept { $payment }. We'll get to it as soon as this one is done.
next-more = Right, I've put that with { $payment }, for when we get to it.
next-dropped = All right, we'll leave that one. Send it again whenever you want it looked into.
option-next = Look for it now
option-next-not = Not now
cue-other-one = The other one
cue-go-on = go on
    .also = go on, continue, next, next question, go ahead, carry on, let's go on, let's continue, keep going, proceed, ask away, please continue, ok continue, ok go on
going-on = Right, on we go.
which-of-these = A yes or no leaves me guessing which one you mean: pick one below, or just write it.
take-your-time = Take your time, I'm here.
second-noted = That sounds like another order, so I've set it aside. We'll come to it once this one can move on.
second-ask = Is what you just sent another order, or does it change this one? I've set it aside and changed nothing.
anew = All right, a new one from the start. { $reference } stays as it is, and sending its reference brings you back to it.
anew-unsaved = All right, a new one from the start. What you told me so far isn't part of it.
second-begun = All right, that one gets a case of its own. { $reference } stays as it is, and sending its reference brings you back to it.
option-second = Another order
    .also = another, another one, a new one, new one, second one, it's another one, not this one, different one
option-amend = Change this one
    .also = change this, this one, same one, the same one, same order, it's this one, correct this one
option-go-on = It's right, go on
    .also = right, go on, continue, no change, keep it, correct, ok, okay, yes, fine
option-cannot-get-item = I can't get this: { $item }
option-go-to = Go to { $reference }
option-answer-case = Reply about { $reference }
about-case = About { $reference }:
answer-elsewhere = The message above is about { $reference }. To reply, use the button below.
switched-here = All right, this is about { $reference } now.
status-elsewhere = { $reference }: { $words }
status-left = not finished, we can go on any time
change-known =
    Back to this: { $item }.{ " " }{ GIVEN($values) ->
        [yes] I have: { $values }.
       *[no] I have it down as not to be had.
    }
    To change it, just write what's right. Otherwise use the button to go on.
files-kept = Got it, it goes into your case right away.
edit-not-possible = That message can't be changed here. Just write to me what's right instead.
heard-after-decision = I've kept what you say with the case. If the result isn't right, support can look again.
heard-after-end = Everything about this order is still here, you needn't tell it again. To have it looked into after all, tap "Please look again" and I'll pass it to support.
submit-held = All right, not sending it yet. Everything stays here: change whatever you like, and say "send it" when it's ready.
submit-held-or-cancel = All right, not sending it yet. If it's the order you want cancelled, write "cancel the order" and support will read that; to hand it over, say "send it".
summary-attached = ✓ { $item }: exhibit { $numbers } attached, not checked yet
summary-unread = ○ { $item }: not readable in exhibit { $numbers }, an agent will look; typing it is quicker
note-same-payment = The same payment also appears in { $reference }, from another customer's conversation.
audit-human-asked = Customer asked support to look soon
