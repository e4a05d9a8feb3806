### What the program says by itself, at any moment and in any flow.

verbatim = { $words }
named-value = { $name } { $value }
unknown-value = not known yet
the-shop = the shop
exhibit-number = exhibit { $number }

## Lines of the review

summary-settled = ✓ { $item }: { $values }
summary-missing = ○ { $item }: still missing
summary-welcome = ○ { $item }: not mentioned (adding it makes this faster)
summary-unobtainable = – { $item }: can't be found, noted
summary-contradicted = ? { $item }: { $values } (two sources disagree)

## Choices that are always possible

option-call-human = Talk to a person
    .also = human, a person, agent, real person
option-delete-yes = Yes, delete it
    .also = yes, delete, confirm
option-delete-no = Keep it
    .also = no, keep, cancel, never mind
option-join = Add it to that case
    .also = same one, same payment, join
option-apart = It's a different payment
    .also = different, another one, not the same
option-cannot-get = I can't get this
    .also = can't get it, i don't have it, not available

delete-not-done = Fine, nothing was deleted.
delete-nothing = There is nothing here to delete.
kept-open-appeal = the appeal the shop is still working on
kept-audit-chain = the record of what was done, without personal data (it guards against tampering and goes after three years)
joined-earlier = Right, we go on in case { $reference }. The shop's team sees whatever you add.
decided-elsewhere = There is an answer in case { $reference }: { $outcome }
reopened-elsewhere = Case { $reference } is open again and the shop's team is on it.
request-unobtainable = Noted: the shop's team knows that "{ $item }" can't be had.
id-incomplete = One of the numbers looks cut off. If you can, press and hold it in the payment's details and copy all of it.
mydata-nothing = Nothing of yours has been kept so far.

## Commands that can also be typed in words

command-start = Start
    .also = start
command-new = New case
    .also = new case, another order, one more order
command-status = Status
    .also = status, progress, any news
command-human = Human
    .also = human, agent, talk to a person, real person, support
command-language = Language
    .also = language, english, switch language
command-back = Back
    .also = back, go back, previous
command-help = Help
    .also = help, menu
command-mydata = My data
    .also = my data, export my data
command-delete = Delete my data
    .also = delete my data, erase my data

cue-angry = angry
    .also = scammers, ripped off, rip-off, fraudsters, useless bot, sue you, call the police, thieves
