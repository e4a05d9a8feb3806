### What has to be warned of, once: kindly, and clearly.

warning-extra-fee = Careful: getting an order back never costs anything. Anyone asking for a "fee", a "deposit" or an "unlock payment" first is a fraud. Please don't pay, and don't tell them more.
warning-second-payment = It looks like you paid more than once. Please don't pay again. Send the number of each payment, and I'll set it out so support can check them all.
warning-second-payment-known = It looks like you paid more than once. Please don't pay again.
warning-personal-payment = Please note: this money seems to have gone to a person and not to the shop's account. Don't send them anything more and don't scan codes they send you; keep the chat, their account and the details of the payment.
warning-other-shop = Please note: whoever took the money seems to be another shop, or one nobody has verified. Don't pay there again, and compare the web address with the payee on your bill; I'll write down what happened all the same.
warning-not-mine = If neither you nor anyone at home made this payment, secure the account first: change its password, freeze the card or wallet, and tell your bank and, if money is gone, the police. I'll put it down here all the same, and support can see who placed the order.
warning-code-given = If somebody has your code or password, change it right away and have the bank or wallet freeze the account; if money is gone, tell the police as well. Don't give codes to anyone who asks, and we never will ask.
warning-distress = I'm worried about you. The payment is on record and can wait; you matter more than any of it. Please talk to someone now: 12356 in mainland China, 988 in the US, 116 123 in the UK, or your local emergency number if you're in danger.

note-warned-extra-fee = The customer was asked for another fee, and was warned not to pay.
note-warned-second-payment = The customer may have paid more than once, and was warned not to pay again. Please check all of them.
note-warned-personal-payment = The money seems to have gone to a person's code or account. The customer was warned.
note-warned-other-shop = The payee on the bill does not look like this shop, or the customer says the shop is not verified. The customer was warned.
note-warned-not-mine = The customer says they did not make this payment; it may be fraud. They were told to secure the account first.
note-warned-code-given = The customer told somebody a code or password, and was told to have the account frozen.
note-warned-distress = Please have somebody come right away: the customer spoke of not wanting to live, and was told where help is. The person first, the order later.

warning-kind-extra-fee = somebody asks the customer for money
note-second-numbers = The customer says they paid more than once. The other numbers: { $numbers }. Please check all of them.
note-second-payments = The customer says they paid more than once. There are also: { $payments }. Please check all of them.
warning-kind-second-payment = perhaps paid twice
warning-kind-personal-payment = paid to a person
warning-kind-other-shop = perhaps another shop
warning-kind-not-mine = says it was not their payment
warning-kind-code-given = gave a code to somebody
warning-kind-distress = spoke of not wanting to live: the person first
slack-warned = The customer was warned
audit-customer-warned = Customer warned
