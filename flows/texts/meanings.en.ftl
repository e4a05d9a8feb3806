### Whoever asks what something means is told of what is being asked for right now.

meaning-numbers = The transaction number is what the payment channel calls this payment; the merchant order number is what the shop calls the same payment. Both stand in the bill's details, and with them support can match the two and find your money.
meaning-transaction = The transaction ID is the payment channel's own number for this payment; it stands in the payment's details. Support can find your money by it.
meaning-order-number = The order number is the shop's own number for your order: on the page after the purchase, in “My orders”, in the e-mail or SMS.
meaning-recharge-account = The top-up account is where it was to arrive: a player ID or character, a QQ number, a phone number, whatever you typed when you ordered.
meaning-contact = That is the phone, e-mail or login you typed when you ordered; the shop keeps the order under it.
meaning-order-before = What did the order show before: its number, the item, the amount, the status? Whatever you remember helps.
meaning-trouble = It is about what is wrong with the order or the goods: what message you see, how it differs from what you bought. Support goes by your words.
meaning-really-charged = It's about whether the money really left your account: if the bill says “successful” it did, if it says “pending” it hasn't yet.
meaning-same-shop = Many shops look alike, so I'd like to be sure you paid this one: look at the payee on the bill, or the address you had open before paying.
meaning-same-contact = An order is kept under the phone, e-mail or login it was made with. Under another one it can't be seen, so I'd like to be sure they're the same.
