### "How do I find it?": where each piece is found, by payment channel; where that makes no difference the four say the same.

how-payment-alipay = Alipay: Me → Bills → tap the payment. The amount is at the top, the time under "Created".
how-payment-wechat = WeChat: Me → Services → Wallet → Transactions → tap the payment. Amount at the top, time below.
how-payment-unionpay = Your bank's app or UnionPay's under transactions. The bank's text message has amount and time too.
how-payment-other = Open the app you paid with and tap the payment in its history. PayPal: Activity. USDT: the transfers of your wallet. The bank's or wallet's message has it too.

how-numbers-alipay =
    Alipay: Me → Bills → tap the payment → scroll to the bottom.
    The "order number" has 28 digits and begins with the date; the "merchant order number" is below it. Long-press to copy both.
how-numbers-wechat =
    WeChat: Me → Services → Wallet → Transactions → tap the payment.
    Towards the bottom are the transaction ID (28 digits, mostly beginning with 42) and the merchant order number, maybe a little further down. Long-press to copy both.
how-numbers-unionpay =
    UnionPay app: Bills → tap the payment: order number and merchant order number.
    Bank card: your bank's app → transactions → tap it: the transaction reference.
how-numbers-other = Tap the payment in the history of the app you paid with and look for the transaction number and the merchant's number. If there's only one, send that one and I'll sort it out.

how-transaction-alipay = Alipay: Me → Bills → tap the payment → scroll down to "order number".
how-transaction-wechat = WeChat: Me → Services → Wallet → Transactions → tap the payment, at "transaction ID".
how-transaction-unionpay = Your bank's app → transactions → tap the payment, at "reference" or "transaction number". If it shows none, a screenshot will do.
how-transaction-other =
    PayPal: Activity → tap the payment → Transaction ID, 17 letters and digits.
    USDT: your wallet → transfers → tap it → transaction hash (TxID).
    Credit card: your bank's app → tap the payment → reference number.

how-payment-proof-alipay = Alipay: Me → Bills → tap the payment. One screenshot of the page, one more at the bottom. Feel free to cover balance and name.
how-payment-proof-wechat = WeChat: Me → Services → Wallet → Transactions → tap the payment. Screenshot the whole page, down to the merchant order number.
how-payment-proof-unionpay = Open the payment in your bank's app or UnionPay's and screenshot the page. A screenshot of the bank's message works too.
how-payment-proof-other = Open the payment in the app you paid with and screenshot the whole page.

how-product-other = It's in the order message, in the payment's "item" line, or in your browser history. A rough name and value will do.
how-product-alipay = { how-product-other }
how-product-wechat = { how-product-other }
how-product-unionpay = { how-product-other }

how-interaction-other = Open "My orders" and take a screenshot of what you see. If a page is stuck, that page will do.
how-interaction-alipay = { how-interaction-other }
how-interaction-wechat = { how-interaction-other }
how-interaction-unionpay = { how-interaction-other }

how-recharge-account-other = It's in the order's details, or on your profile in the game or app. For a phone top-up it's the phone number.
how-recharge-account-alipay = { how-recharge-account-other }
how-recharge-account-wechat = { how-recharge-account-other }
how-recharge-account-unionpay = { how-recharge-account-other }

how-contact-other = Think of what you typed before paying: a phone number or an e-mail. Wherever a confirmation came, that is the one.
how-contact-alipay = { how-contact-other }
how-contact-wechat = { how-contact-other }
how-contact-unionpay = { how-contact-other }

how-order-number-other = Open the order in "My orders": the number is at the very top or bottom. The confirmation e-mail or message has it too.
how-order-number-alipay = { how-order-number-other }
how-order-number-wechat = { how-order-number-other }
how-order-number-unionpay = { how-order-number-other }

how-order-before-other = Look for a confirmation in your e-mail and messages, a screenshot among your photos, or the order page in your browser history.
how-order-before-alipay = { how-order-before-other }
how-order-before-wechat = { how-order-before-other }
how-order-before-unionpay = { how-order-before-other }
how-trouble-other = Send what the page or the program says, as it stands there; a screenshot is fine too (cover the code).
how-trouble-alipay = { how-trouble-other }
how-trouble-wechat = { how-trouble-other }
how-trouble-unionpay = { how-trouble-other }

how-order-page-other = Open this order in "My orders" and take a screenshot of the whole page, with number, item and status on it.
how-order-page-alipay = { how-order-page-other }
how-order-page-wechat = { how-order-page-other }
how-order-page-unionpay = { how-order-page-other }

how-purchase-notice-other = Search your e-mail and messages for the shop's name or "order", spam folder too, and forward or screenshot it.
how-purchase-notice-alipay = { how-purchase-notice-other }
how-purchase-notice-wechat = { how-purchase-notice-other }
how-purchase-notice-unionpay = { how-purchase-notice-other }
