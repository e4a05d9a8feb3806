### Questions on the side: a sentence or two of truth, then on with the question.

answer-safe = Your payment is on record with the wallet or bank, and so is whoever received it. That can't just vanish. What we're doing is matching it with the shop's side.
answer-how-long = Once the details are together, support answers by { $reply_by }. How long the fix takes depends on what they find, so I won't promise a number. News comes right here.
answer-refund = Support decides about refunds once they've looked, and I can't promise it for them. Getting the payment details together is the fastest way there.
answer-move = Whether it can be moved, and how, is for support to say once they've looked. The right account, spelled exactly, is what they need most, and sooner is easier.
answer-exchange = Whether it can be exchanged or unlocked is for support to say once they've looked; I can't promise it for them. Say what you'd like instead, and it goes along.
answer-whom = If you paid { $shop }, this is the place: I get the details together and the shop's support looks at them. If the money went to another seller or platform, it's whoever took it; the payee on your bill tells.
answer-official = I can't see who somebody is. Look at the payee on your bill: if it isn't { $shop }, don't pay anything more and don't give them any code. The shop's support only answers right here.
answer-recording = I can't watch videos yet. Stop at the part that matters, like the amount, the number or the error, and send a screenshot or two.
answer-archive = Send /archive after you buy, then forward me the page that says it's paid, and it's kept. If an order is ever lost, we start from that.
answer-invoice = I can't write invoices; I only look for orders that were paid and didn't come. { $shop }'s support can. To be passed to them, send /human.
answer-kept-back = Whether what's missing from the refund is a fee I can't see; support has to look. Being helped here costs nothing, and nobody should ask you to pay again.
answer-together = All of them can be done right here, one at a time: once this one is with support we go on with the next, and I keep what you've told me of it. If it's one order that was paid twice, send every number and one appeal covers it.
answer-questions = Sorry about that. Each one is something support needs to spot your payment, and there aren't many left. If you don't have it, say so; to send what's there now, say "submit".
answer-pay-again = Please don't. A second payment usually ends up as two to look for. Let's clear this one up first.
answer-pay-again-free = Yes, you can: that payment took nothing, so it won't be charged twice. Just check the shop and the account before you pay.
answer-cost = Nothing at all. And if anybody asks for a fee to get your order back, don't pay it.
answer-scam = Good to be careful. There's never a fee here, and nobody asks for passwords, one-time codes or card codes. Payment records are all it takes, and nobody can touch your money with those.
answer-bot = I'm an automatic assistant that gets the details in order. The people who read them and decide are human. To get one now, send /human.
answer-who-sees = Only the { $shop } agent handling your case; it is never passed on or sold. Phone and card numbers are covered by default. /mydata shows you everything that's kept.
answer-why-data = Support has to pick your payment out of many, and amount, time and number are how. I won't ask for more than that takes.
answer-look-up = Support does search the shop's records. Many payments look alike, though, and the amount, the time or a number is what tells yours apart.
answer-why-account = Only to check where the goods went: one digit off, and they land with somebody else. Nobody can log in with it, and we never ask for the password.
answer-kept = It's deleted 90 days after the case is settled, or within 24 hours if you never agreed. To remove it sooner, send /delete.
answer-hours = Support is there { $open_days }, { $open_from } to { $open_to }. If it goes to them now, somebody answers by { $reply_by }. You can send the details any time.
answer-next = I'll ask for the few things that are needed and put them together. You check it, it goes to support, and their answer comes right here.
answer-sure = I can't promise how it ends, but every payment leaves a record, and the fuller the details the easier it's found. One step at a time.
answer-no-number = It works without. A screenshot of the payment, the bank's message, or the exact amount and time all help.
answer-screenshot = Yes, just send the picture. Cover your name and balance if you like, and leave number, amount and time readable.
answer-picture = No picture has reached me, so please send it once more. If it won't go through, typing the amount, the time and the number works too.
answer-picture-here = Yes, it's here with your details, and support can see it.
answer-complain = That's your right. You can dispute the payment with your wallet, bank or card, or turn to a consumer office. The details we collect here are useful there too, and /mydata hands you all of them.
answer-meaning = Let me put it differently: to trace the payment we check whether it left, what the shop shows, and which details support can find it by. If you can't answer something, "don't know" is fine.
answer-here = I'm here, go ahead. For a person, send /human.
answer-reference = { GIVEN($reference) ->
        [yes] Your reference is { $reference }. Support finds your case by it.
       *[no] You'll have one as soon as you tap "Agree and continue", and I'll tell you.
    }
answer-cheated = Let's not assume that yet. The bill shows who got the money, and comparing that with this shop tells whether it went to somebody else. If anyone asks you to send more, pay a fee or share your screen, stop. If it looks like fraud, tell your bank and the police (in China 110, or 96110 for advice).
answer-police = Yes, that's your right: the police (in China 110, or 96110 if you aren't sure it's fraud). Keep the bill and any messages. /mydata hands you everything collected here, to take along.
answer-without-screenshot = No screenshot needed: type the amount, the time and the number from your payment record, and skip what you can't make out. Support can search with that.
answer-family = Nobody here will contact your family; only the support team on this order can see it. If a refund needs a parent's say, support will tell you first.
answer-company = The company's name and registration are on { $shop }'s website; for anything in writing, ask support once it's with them.
answer-basis = The basis is the consent you gave at the start, and it's used only to find this order. { $shop } is responsible for it; for anything in writing, ask support once it's with them.
answer-what-data = Only what you send me: the amount, time, numbers, product and account in it are how this order is found. Nothing else is collected, and none of it is sold. /mydata shows all of it, /delete removes it.
answer-without-bill = You don't have to. Typing that one payment's amount and time is enough, and a number makes it faster. Whatever you'd rather not give, just say so.
answer-id-card = No. ID cards, full card numbers and passwords are never asked for here; if one slips in, I cover it before anybody sees it.
answer-credit = No. This only looks for an order: it can't reach your credit record, and nothing is charged or borrowed in your name.
answer-calls = Nobody phones or texts you; the answer comes right here. If somebody calls and offers to find your order, don't trust it and don't give them any code.
answer-law = How the law sees it isn't for me to say, and I don't want to mislead you. A consumer office can tell you for free (in China 12315), and the details collected here are useful there. Asking the shop first is usually the fastest.
answer-where-kept = What you send stays in the shop's own system; pictures are read there, too, and nothing goes to another company. Where its machines stand, support can tell you.
answer-who-decides = { $shop }'s support, who are people. I only put the details in order; what comes of it they decide once they've looked.
answer-late = It isn't too late: the payment stays on record, and older orders can be looked up. Sooner is easier, so let's go on.
answer-official-here = I'm { $shop }'s assistant for orders that were paid and didn't come, and I pass them to its support. Nothing costs anything here, and nobody asks for a password or a code.
answer-bank = You can; it's your right. Banks usually ask first whether you've been in touch with the shop, so having the details together helps. If somebody else used your card, call the bank right away and have it blocked.
answer-stop-charges = Automatic charges are switched off where you pay: PayPal under Settings, Payments, Automatic payments; Apple and Google under Subscriptions; WeChat and Alipay under auto-renewal in the payment settings. It doesn't change the search for what was already taken.
answer-outage = Support checks whether a whole batch of orders is affected. If it's the system, you won't have to prove anything more, and I'll tell you here.

outside-buying = I can't help with choosing or ordering; the product page or { $shop }'s support can. I only look for orders that were paid and didn't come. If that happens, just tell me.
outside-unpaid = Nothing paid means there's no order to look for, so there's nothing to fill in. For buying or anything else, { $shop }'s support is the place. If a payment ever goes astray, I'm here.
outside-invoice = I can't write invoices; that's for { $shop }'s support. I only look for orders that were paid and didn't come. If there is one, just tell me.
outside-subscription = I can't cancel a subscription; that's done in its own settings or by { $shop }'s support. If you were already charged for one you didn't want, tell me about that payment.
outside-goods = I only look for orders of codes, top-ups and the like at { $shop }. For deliveries or things bought elsewhere, the platform you ordered on can help fastest. If something you paid { $shop } for didn't come, just tell me.
