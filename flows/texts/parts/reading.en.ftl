# What is said when customers send pictures and bills: what was read, what is still missing, how to send it better.

## Pictures

read-pages = Read from { $pages }: { $understood }
read-agrees = Read { $pages }: it agrees with what I noted.
read-only = Read { $pages }.
read-with-state = { $name } ({ $value })
read-alipay-bill = the Alipay bill
read-wechat-bill = the WeChat bill
read-bank-notice = the bank's notice
read-order-list = the list of orders
read-order-detail = the order page
read-success-page = the success page
read-payment-record = a record of a payment
read-quoted-bill = a bill quoted in a chat
read-chat = That is a chat. It is kept as it is, and an agent will look at it. Type the numbers and the amount that stand in it, and I can use them.
read-unknown = I can't tell what page this is. It is kept as it is, and an agent will look at it. If an amount or a number stands on it, typing it is quickest.
read-no-evidence = I see nothing of a payment or an order in this picture. What helps is a screenshot of the bill's details or of the order page.
read-currency-unclear = The sign of the currency in the picture could not be made out. Tell me the amount and its currency in words.
read-unclear = The picture is a little blurred. A clearer screenshot helps, or type the numbers and the amount.
read-damaged = This picture didn't arrive whole and can't be opened. Please take another screenshot and send it.
read-format = I can't open this kind of picture. A screenshot (JPG or PNG) will do.
read-too-large = This picture is too large for me to open. A screenshot will do.
read-document = I can't read what's in a PDF; an agent will open it. Typing the amount and the numbers in it makes this much quicker.
read-by-hand = I can't read this picture right now. It is kept, and an agent will look at it. Typing the amount and the numbers is quicker.
read-numbers-further = The numbers are on the details page: open this payment in the bill and send a screenshot of the whole page.

read-state-success = successful
read-state-pending = pending
read-state-closed = closed
read-state-failed = failed
read-state-refunded = refunded
read-state-partially-refunded = partly refunded{ GIVEN($refunded) ->
        [yes] , { $refunded }
       *[no] { "" }
    }

## Numbers that are cut

read-gap-end = The end of the { $name } isn't in the picture{ GIVEN($seen) ->
        [yes] { " " }({ $seen } of { $count } digits can be seen)
       *[no] { "" }
    }. If you can, take another screenshot with all of it in view.
read-gap-start = The beginning of the { $name } isn't in the picture{ GIVEN($seen) ->
        [yes] { " " }({ $seen } of { $count } digits can be seen)
       *[no] { "" }
    }. If you can, take another one with the whole number in it.
read-gap-whole = The { $name } isn't in the picture. If you can, scroll down a little and take another screenshot.
read-gap-some = Some digits of the { $name } can't be made out{ GIVEN($seen) ->
        [yes] { " " }({ $seen } of { $count } are clear)
       *[no] { "" }
    }. A clearer screenshot helps, or press “copy” beside it and paste it here.

## Lists of orders

read-only-row = It is the only order in the list, so I take it to be the one. If it is another, tell me which.
read-rows = There are { $count } orders in the list. Once I know the amount and the time, I can tell which one it is.
read-no-row-fits = None of the { $count } orders in the list is the one you told me of. The list may go on further down.

## Exported bills

read-bill-wanted = bills exported from Alipay or WeChat (CSV, XLSX or zip)
read-bill-found = I found the payment in the bill by its number: { $row }.
read-bill-which-of = There are { $count } here. Which of them? Say first and second, or the times or amounts.
read-bill-which = { $count } payments in the bill fit. Which one is it?
read-bill-this = This payment in the bill fits: { $row }. Is it this one?
read-bill-left = All right, the bill stays here until it's needed.
read-bill-none = I looked at all { $count } payments in the bill, and none fits { $values }. Export it once more for other days, or send a screenshot of the payment.
read-bill-none-picked = All right, none of these. A screenshot of the payment or its numbers will do.
read-bill-tell-me = Got the bill: { $count } payments. Tell me the amount or roughly the time, and I'll find the one.
read-bill-cut = The bill wasn't read to its end: { $reason }
read-no-bill = The file is kept, but there is no bill in it that I can read. { $reason }
row-told = Paid { $amount } by { $wallet ->
    [alipay] Alipay
   *[wechat] WeChat
 } on { $time }{ GIVEN($product) ->
    [yes] , item { $product }
   *[no] {""}
 }{ GIVEN($number) ->
    [yes] , transaction number { $number }
   *[no] {""}
 }{ GIVEN($merchant) ->
    [yes] , merchant order number { $merchant }
   *[no] {""}
 }
read-row = { $time } { $amount }{ GIVEN($name) ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }
option-no-row = None of them
    .also = none of these, not there, neither, no
option-row-yes = Yes, this one
    .also = this one,that one,that order,this order,that's it,that's the one,that's the order,the one,it is,yes it is,it's that one
option-row-no = No, another one

## Hints for agents

note-same-picture = Exhibit { $number } is the same picture as one in { $reference }, or shows the same payment; that is another customer's conversation.

## At the desk

exhibit-shows-alipay-bill = Alipay bill
exhibit-shows-wechat-bill = WeChat Pay bill
exhibit-shows-bank-notice = bank notice
exhibit-shows-order-list = order list
exhibit-shows-order-detail = order page
exhibit-shows-success-page = success page
exhibit-shows-chat = chat
exhibit-shows-unknown = no page we know
exhibit-shows-exported-bill = exported bill
exhibit-shows-unread = could not be read, please check by eye

## Why it is thought to be this

concluded = So far: { $reasons }. I'm treating it as “{ $loss }”.
