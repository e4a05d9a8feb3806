## Orders the shop found in its own books

found-welcome =
    Hello. The shop has found in its books that a payment of yours arrived, but its order went wrong. Your reference is { $reference }. Support is working on it; there is no need to pay again.
    You can write here at any time and support will see it. What you write is used for this order only and is deleted 90 days after it is closed; by writing here you agree to that.
found-message =
    Hello from { $shop }. Going through our books we found that your payment of { $amount } ({ $time }, merchant number { $number }) arrived, but the order went wrong. Support is working on it; please do not pay again.
    To follow it or talk to support, open { $address } and enter the code { $code } under “Continue on another device” in the menu. It is good for 7 days; please do not pass it on.
