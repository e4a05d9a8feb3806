## The archive: kept the day it was bought, ready the day it is lost

option-archive = Keep an order
    .also = keep an order, archive, save an order
option-archive-back = What I keep
    .also = back to the archive, my archive, kept orders
option-archive-drop = Delete this one
    .also = delete, delete it, remove it
option-archive-done = Done
    .also = done, that is all, nothing else, no, ok, fine
option-own-yes = Yes, this one
    .also = yes, yes it is, that one, this one, that order, this order, that's it, that's the one
option-own-none = No
    .also = no, none of them, none, another one

archive-how =
    When you have bought something, send me its success page or order page to keep: a screenshot, text or a file. Should the order ever get lost, the proof is already in hand.
    Only you can see what you keep here. It is stored encrypted, for two years at most, and you can delete it at any time.
    You can send it now.
archive-list = Orders you keep here: { $count }. Open one to see or delete it. To keep another, just send its success page or order page.
archive-older = These are the latest 5. For older ones, send “/archive product” or “/archive number”.
archive-found = Found { $count }:
archive-not-found = Nothing with “{ $sought }”. Try another word: the product, the amount, or part of a number.
archive-label = { $parts }
archive-kept-on = kept { $day }
archive-pages = files: { $count }
archive-kept = Kept: { $parts }. More pages of the same order can follow.
archive-nothing-read = I could not find an order in this text, so nothing was kept. Copy the whole success page or order page, or send a screenshot.
archive-full = There is no more room, and this was not kept. Delete a few old ones first.
archive-order = Kept { $day }: { $parts }
archive-order-unread = Kept { $day }.
archive-dropped = Deleted: { $label }
archive-done = All kept. To see, find or delete them: /archive.
archive-done-none = All right. Send /archive whenever you want to keep one.
archive-is-it = You kept an order: { $order }. Is it the one that is lost? If so, what you kept serves as evidence right away.
archive-is-it-one = You kept a few orders. Is one of them the one that is lost? If so, what you kept serves as evidence right away.
