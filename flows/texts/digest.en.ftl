# Three sentences a week for the shop: how much was lost, what to fix first, how the desk did.
digest-nothing = Nobody lost an order last week.
digest-much = { $cases } orders were lost last week, most of them “{ $loss }” ({ $loss_count }), and most often paid through { $channel } ({ $channel_count }).
digest-cause = The commonest cause was “{ $cause }” ({ $count }): { $fix } See { $link }
digest-no-cause = No common cause shows yet.
digest-desk = First answers in time: { $share }; promises broken: { $broken }; customers who found their order without a person: { $alone }. Desk: { $link }
digest-fix-other = open the cases in the report.
digest-fix-callback-lost = check whether payment callbacks fail or come late, retry them, and ask the payment channel by yourselves.
digest-fix-late-payment-expired = let orders expire later than the payment channel's own window, and make late payments good.
digest-fix-other-contact = ask customers to check their e-mail and phone at checkout, and let them look up by payment number.
digest-fix-other-shop = name the shop and its order page on the success page, and use one name for payee and shop.
digest-fix-list-limits = show more and older orders in the list, or say that it shows only the newest.
digest-fix-order-deleted = never delete a paid order; keep it where it can be restored.
digest-fix-order-overwritten = check whether unpaid order numbers are used again, and lock concurrent writes.
digest-fix-delivery-pending = look at the delivery queue, and tell customers after paying how long it takes.
digest-fix-wrong-recharge-account = ask for the account and server once more before topping up.
digest-fix-goods-in-inbox = show codes on the order page too, and remind people of their spam folder.
