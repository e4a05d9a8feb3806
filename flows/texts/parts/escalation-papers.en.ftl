# What the papers of each route say: the text to paste, the sheet, the statement, the evidence list.

## The text to paste

escalation-comma = {", "}
escalation-story = { GIVEN($when) ->
        [yes] On { $when } I paid
       *[no] I paid
    }{ GIVEN($amount) ->
        [yes] {" "}{ $amount }
       *[no] { "" }
    }{ GIVEN($channel) ->
        [yes] {" "}via { $channel }
       *[no] { "" }
    }{ GIVEN($product) ->
        [yes] {" "}for { $product }
       *[no] { "" }
    }{ GIVEN($shop) ->
        [yes] {" "}at "{ $shop }"
       *[no] { "" }
    }. { $what }.
escalation-what-unpaid = The money was taken, but the order still shows as unpaid
escalation-what-page-stuck = The money was taken, but the page hung and the order was never completed
escalation-what-no-order = The payment went through, but the order list shows nothing for it
escalation-what-changed = The order was right at first and now shows something else
escalation-what-gone = The order was there at first and has disappeared
escalation-what-goods-missing = The goods that were paid for never came
escalation-what-goods-missing-card-key = The code that was paid for never came
escalation-what-goods-missing-top-up = The top-up that was paid for never arrived
escalation-what-goods-missing-licence = The licence that was paid for never came
escalation-what-told = What is wrong: “{ $trouble }”
escalation-what-something = Something is wrong with the order or the goods
escalation-what-other = What was paid for never came
escalation-number = { $name } { $id }
escalation-numbers = { $numbers }.
escalation-number-transaction-id-alipay = Order number
escalation-number-transaction-id-wechat = Transaction ID
escalation-number-transaction-id-other = Transaction ID
escalation-number-merchant-order-id-alipay = merchant order no.
escalation-number-merchant-order-id-wechat = merchant order no.
escalation-number-merchant-order-id-other = merchant order no.
escalation-number-shop-order-id = shop order no.
escalation-shop-refused = I asked the shop on { $asked } (reference { $reference }); on { $answered } it declined.
escalation-shop-silent = I asked the shop on { $asked } (reference { $reference }); by { $until } it had not been solved.
escalation-shop-asked = I asked the shop on { $asked } (reference { $reference }); it is not solved yet.
escalation-to-shop-refused = I asked you on { $asked } (reference { $reference }); on { $answered } you declined. Please look again.
escalation-to-shop-silent = I asked you on { $asked } (reference { $reference }); by { $until } there was no result.
escalation-to-shop-asked = I asked you on { $asked } (reference { $reference }); there is no result yet.
escalation-checked = I checked: { $checks }.
escalation-checked-really-charged = the bill shows the charge
escalation-checked-waited = waiting did not help
escalation-checked-same-shop = it is the right shop
escalation-checked-same-contact = login and contact are right
escalation-checked-list-limits = the order list to its end
escalation-checked-list-filter = no filter is set and the bin is empty
escalation-checked-recharge-target = top-up account and server are right
escalation-checked-inbox = nothing came by e-mail or text message
escalation-demand-deliver-or-refund = Please check this payment and deliver what I bought, or refund { GIVEN($amount) ->
        [yes] { $amount }
       *[no] it
    }.
escalation-demand-refund = I ask for a refund{ GIVEN($amount) ->
        [yes] {" "}of { $amount }
       *[no] { "" }
    }.
escalation-demand-trace = Please find out whether this payment was settled, the full name of the merchant that received it and the acquirer, and tell me the result. If it was a mistake, please correct it.

## Names

escalation-detail-own-name = Your name
escalation-detail-own-phone = Your phone number
escalation-detail-own-address = Your postal address
escalation-detail-own-id-number = Your ID number
escalation-detail-operator-name = Merchant's full name
escalation-detail-operator-address = Merchant's address
escalation-detail-operator-code = Unified social credit code
escalation-field-what-happened = What happened
escalation-field-demand = What you ask for
escalation-field-shop-answer = What the shop said
escalation-field-case-reference = Case reference

escalation-where-transaction-id-paypal = PayPal: Activity → tap the payment → Transaction ID, 17 letters and digits.
escalation-where-transaction-id-usdt = Your wallet: transfers → tap it → transaction hash (TxID).
escalation-where-transaction-id-card = Your bank's app: tap the payment → reference number. Without one, the card's last digits, amount and date will do.
escalation-where-card-tail = The last four digits of the card you paid with.
escalation-where-payee = Tap the payment in your bill: payee, merchant name or counterparty.
escalation-where-shop = The name or address of the shop's site. Your browser's history has it.
escalation-where-chat-record = Your chat with the shop, from your question to their answer, in full screenshots with the time.
escalation-where-recharge-record = The top-up history or balance of the account, showing that nothing came at that time.
escalation-where-own-name = You fill this in yourself; it isn't kept here.
escalation-where-own-phone = You fill this in yourself; it isn't kept here.
escalation-where-own-address = You fill this in yourself; it isn't kept here.
escalation-where-own-id-number = You fill this in yourself; it isn't kept here.
escalation-where-operator-name = First the payee's full name in your bill, then the record number (ICP) and the business licence at the foot of the shop's site.
escalation-where-operator-address = With the full name, www.gsxt.gov.cn shows the address.
escalation-where-operator-code = With the full name, www.gsxt.gov.cn shows the credit code.

## The sheet

escalation-sheet-ready = Ready to submit
escalation-sheet-gaps = { $count } still missing
escalation-sheet-advice = For information
escalation-heading-status = Read this first
escalation-heading-gaps = Missing before you submit
escalation-heading-welcome = Better with these
escalation-heading-own = You fill these in yourself
escalation-heading-steps = How it goes
escalation-heading-paste = Text to paste
escalation-heading-reading = What the text says
escalation-heading-fields = What to fill in
escalation-heading-known = What is known of the payment
escalation-heading-exhibits = Evidence, in this order
escalation-heading-deadlines = Dates
escalation-heading-laws = The rules behind it
escalation-heading-sources = Sources
escalation-length = { $length } characters
escalation-length-of = { $length } of { $max } characters
escalation-column-field = Field
escalation-column-value = Content
escalation-column-place = No.
escalation-column-exhibit = Evidence
escalation-column-proves = What it proves
escalation-column-by = Date
escalation-column-event = What
escalation-column-origin = From
escalation-column-pages = Pages
escalation-gap-required = { $name } (required)
escalation-gap-optional = { $name } (better with it)
escalation-gap-contradicted = { $name } (two versions; settle which one is right)
escalation-gap-unobtainable = { $name } (you said it can't be had; it can go without)
escalation-gap = { $gap }: { $where }
escalation-to-fill = (to fill in)
escalation-picture = Picture { $number }
escalation-picture-left-out = no room, leave it out for now
escalation-file-not-picture = not a picture, keep it ready
escalation-by-day = by { $day }
escalation-on-day = { $day }
escalation-by-day-if-today = by { $day } (if submitted today)
escalation-on-day-if-today = { $day } (if submitted today)
escalation-span-from-payment = within { $span } of the payment
escalation-span-from-complaint = within { $span } of submitting
escalation-span-from-decision = within { $span } of the shop's answer
escalation-span-days = { $amount } days
escalation-span-working-days = { $amount } working days
escalation-span-months = { $amount } months
escalation-span-years = { $amount } years
escalation-working-days-note = Working days are counted Monday to Friday; public holidays move the date back.
escalation-checked-on = Last checked on { $checked }. After { $expires }, go by the app and the official site.
escalation-source = Source: { $url }

escalation-proves-payment-proof = that you paid, how much, when and to whom
escalation-proves-order-page = what the shop shows of the order
escalation-proves-purchase-notice = that you ordered, and what
escalation-proves-chat-record = that you asked the shop, and what it said
escalation-proves-recharge-record = that the top-up never arrived
escalation-proves-other = other circumstances
escalation-proves-with = { $proves }; it shows { $facts }
escalation-origin-upload = own screenshot or file
escalation-origin-pasted = original text, copied
escalation-origin-forwarded = forwarded by the customer
escalation-origin-agent = given by the shop's support
escalation-origin-archived = kept by the customer at the time of buying

escalation-notice-not-open = The shop is still at work on it, and its answer usually comes first. You are free to go this way now.
escalation-notice-too-late = The time for this is over; it will most likely be turned down.
escalation-notice-maybe-too-late = By the usual limit the time may be over. Ask first, before you prepare anything.
escalation-notice-one-shot = It can usually be submitted only once, and little can be added later: have everything ready first.
escalation-notice-operator-missing = The merchant's full name isn't known yet. The payee in your bill, and the record number (ICP) and business licence at the foot of the shop's site, lead to it.
escalation-notice-operator-from-bill = The merchant's name was taken from the payee in the bill. It may be a trade name or a company that only collects money: look it up at www.gsxt.gov.cn before you submit.
escalation-notice-other-language = Whoever gets this reads Chinese, so what you hand in is Chinese. The English beside it is for you, to see what it says.
escalation-notice-cover-pictures = Before you upload pictures, cover your balance, other people's names and anything that has nothing to do with this payment.
escalation-notice-check-expired = This was last checked on { $checked }, and that is too long ago to rely on. Places and time limits may have changed: go by what the app shows.
escalation-notice-information = This is information, not legal advice. Whether you go this way is yours to decide.

escalation-law-ecommerce-15 = E-Commerce Law, article 15: an online shop shows its business licence, or a link to it, on its home page.
escalation-law-ecommerce-49 = E-Commerce Law, article 49: the contract is made when the order is submitted; standard terms can't say that a paid order makes none.
escalation-law-ecommerce-51 = E-Commerce Law, article 51: what is delivered online counts as delivered once it has reached the agreed system and can be found there.
escalation-law-ecommerce-53 = E-Commerce Law, article 53: payment providers give users account checking and the records of the last three years free of charge.
escalation-law-ecommerce-55 = E-Commerce Law, article 55: where a payment went wrong, the payment provider finds out why and corrects it.
escalation-law-ecommerce-56 = E-Commerce Law, article 56: after a payment, the user gets prompt and accurate confirmation of it.
escalation-law-ecommerce-62 = E-Commerce Law, article 62: in a dispute the operator produces the original contract and transaction records; if it lost, forged, altered, destroyed, hid or withheld them so that the facts can't be found, it answers for that.
escalation-law-consumer-39 = Consumer Protection Law, article 39: a dispute can be settled with the shop, through a consumer association, a complaint to the authorities, arbitration, or a court.
escalation-law-consumer-46 = Consumer Protection Law, article 46: the authority deals with a complaint within seven working days and tells the consumer.
escalation-law-consumer-53 = Consumer Protection Law, article 53: an operator that took money in advance and didn't deliver performs or pays back, as the consumer asks.
escalation-law-complaints-2026 = Measures on complaints to the market regulator (SAMR Order 121), in force since 15 April 2026; they replaced the interim measures of 2020.
escalation-law-civil-code-188 = Civil Code, article 188: the general limitation period is three years from when one knew, or should have known, of the harm and who owes.
escalation-law-civil-interpretation-20 = Judicial interpretation of the Civil Procedure Law, article 20: for goods bought and delivered online, the place of performance is where the buyer lives.
escalation-law-civil-procedure-165 = Civil Procedure Law, article 165: clear money claims of up to half the province's average annual wage of the year before go through the small-claims procedure, with one instance.
escalation-law-civil-procedure-166 = Civil Procedure Law, article 166: not where a party can't be found, the case is foreign-related, or an appraisal is needed.
escalation-law-civil-procedure-168 = Civil Procedure Law, article 168: small claims are concluded within two months of being accepted.

## Statement and evidence list

escalation-court-title = Civil statement of claim
escalation-court-reading-copy = (Translation for reading; hand in the Chinese one)
escalation-court-plaintiff = Plaintiff
escalation-court-defendant = Defendant
escalation-court-name = Name
escalation-court-sex-and-birth = Sex, date of birth
escalation-court-id-number = ID number
escalation-court-address = Address
escalation-court-phone = Phone
escalation-court-company = Name
escalation-court-code = Unified social credit code
escalation-court-seat = Registered address
escalation-court-representative = Legal representative
escalation-court-claims = Claims
escalation-court-claim-refund = That the defendant pay back the price of { GIVEN($amount) ->
        [yes] { $amount }
       *[no] (amount to fill in)
    };
escalation-court-yuan = CNY { $amount }
escalation-court-claim-costs = That the defendant bear the court's fees.
escalation-court-grounds = Facts and grounds
escalation-court-story = { GIVEN($when) ->
        [yes] On { $when } the plaintiff paid
       *[no] The plaintiff paid
    }{ GIVEN($amount) ->
        [yes] {" "}{ $amount }
       *[no] { "" }
    }{ GIVEN($channel) ->
        [yes] {" "}via { $channel }
       *[no] { "" }
    }{ GIVEN($product) ->
        [yes] {" "}for { $product }
       *[no] { "" }
    }{ GIVEN($shop) ->
        [yes] {" "}at "{ $shop }"
       *[no] { "" }
    }. { $what }.
escalation-court-shop-refused = The plaintiff asked the defendant on { $asked } (reference { $reference }); on { $answered } the defendant declined.
escalation-court-shop-silent = The plaintiff asked the defendant on { $asked } (reference { $reference }); by { $until } the defendant had not solved it.
escalation-court-shop-asked = The plaintiff asked the defendant on { $asked } (reference { $reference }); it is not solved yet.
escalation-court-law = The plaintiff has paid in full and the contract is made (E-Commerce Law, article 49); the defendant has not delivered (article 51). The transaction records are with the defendant, who produces the original contract and records under article 62. The plaintiff asks the court to decide as claimed.
escalation-court-evidence = Evidence and where it comes from
escalation-court-see-list = See the attached evidence list, { $count } in all.
escalation-court-no-evidence = See the attached evidence list.
escalation-court-to = To
escalation-court-name-of-court = ____________________ People's Court
escalation-court-signature = Plaintiff (signature): ____________________
escalation-court-date = Date: ____________________
escalation-list-title = Evidence list
escalation-list-submitted-by = Submitted by (signature): ____________________
escalation-list-note = The original files of { $numbers } are kept with the case; the SHA-256 fingerprints below show that they were not changed.
escalation-list-empty = No evidence files are kept. Print the proof of payment and the rest, number them and list them here.
escalation-footer = { $reference } · made { $time } (Beijing time)

# What `zhaodan escalate` says.
escalate-done = { $title }: { $count } files in { $dir }
escalate-missing = Missing before it can be submitted: { $names }
escalate-unknown-route = There is no route called { $route }. There are: { $routes }
escalate-unfit = { $route } is not for this case: { $why }. These are: { $routes }
escalate-none = (none)
escalation-unfit-solved = it is solved
escalation-unfit-loss = it is about another kind of loss
escalation-unfit-channel = the payment channel is another, or not known yet
escalation-unfit-locale = it is for another language
escalation-unfit-paid-to = the money went to another kind of recipient (merchant or person)
escalation-unfit-operator = whether the operator is known differs
