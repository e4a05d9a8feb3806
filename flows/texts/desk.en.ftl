### What the desk does, as the customer hears it and as the record names it.

## The card that asks for evidence

desk-ask-open = ☐ { $item }
desk-ask-done = ☑ { $item }
desk-ask-cannot = － { $item }
desk-why-ask = If you like, tap why. You don't have to.
desk-why-noted = Noted, the reason too.

## What a canned reply lacks

desk-blank = [{ $name }]

## After the decision

desk-did-it-arrive = Your { $reference } was settled yesterday. Did it arrive?
desk-rated = Thank you, { $value } it is. If you'd like to add a word, just write it.
desk-rating-words = Thank you, support will read it.

## A line that is answered

line-quote = “{ $words }”

## Merging and splitting

desk-merged = Your { $reference } and { $into } are about the same payment. Support looks into both under { $into }. Everything you sent is there, nothing has to be sent again.
desk-merged-elsewhere = Your { $reference } and another appeal are about the same payment, and support looks into them together. The result will be told here.
desk-merged-reopened = Support is looking at your { $reference } again, so the result you were told does not stand for now. You'll hear the new one here.
desk-split = Your { $reference } is handled by itself now. News will be told here.
desk-heard-merged = Got it. It went to whoever looks into { $reference }.
desk-note-heard = The customer said in { $reference }, which was merged into this case: { $words }
desk-note-gone = (The customer deleted what they had said in a case that was merged into this one.)

## A customer who says nothing

desk-still-needs = Support is still waiting for this: { $missing }. Once it is here they can go on; if you can't find it, just say so.
desk-still-waits = Support is still waiting for a word from you. Whenever it suits you.
desk-rests = We haven't heard from you, so this rests for now and everything is kept. Write a word whenever you like and support goes on.{ GIVEN($missing) ->
        [yes] { " " }Still missing: { $missing }.
       *[no] { "" }
    }

## Promises

desk-promise-open = Support promised: { $words } (by { $by })
desk-promise-late = The promised time has passed, and “{ $words }” is not marked as done. I'm sorry about the wait. Support has been reminded, and I'll tell you here when there is news.
desk-promise-kept = Support promised: { $words } (done)
desk-promise-broken = Support promised: { $words } (was due { $by }, not done yet)

## Acts on the record

audit-case-assigned = handed to another agent
audit-case-merged = merged
audit-case-split = split
audit-contradiction-settled = contradiction settled
audit-promise-made = promise noted
audit-promise-kept = promise kept
audit-undone = last act taken back
audit-reminder-sent = desk reminded
audit-customer-nudged = customer reminded
audit-case-rests = resting, no word from the customer
audit-promise-broken = promise broken
audit-reply-held = reply held for a lead
audit-reply-released = held reply released
audit-reply-dropped = held reply dropped

# Who signs in by the link printed at a start, under no other name.
desk-operator = Operator
