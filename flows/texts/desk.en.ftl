### What the desk does, as the customer hears it and as the record names it.

## Merging and splitting

desk-merged = Your { $reference } and { $into } are about the same payment. Support looks into both under { $into }. Everything you sent is there, nothing has to be sent again.
desk-merged-elsewhere = Your { $reference } and another appeal are about the same payment, and support looks into them together. The result will be told here.
desk-split = Your { $reference } is handled by itself now. News will be told here.
desk-heard-merged = Got it. It went to whoever looks into { $reference }.
desk-note-heard = The customer said in { $reference }, which was merged into this case: { $words }

## Acts on the record

audit-case-assigned = handed to another agent
audit-case-merged = merged
audit-case-split = split
audit-contradiction-settled = contradiction settled
audit-promise-made = promise noted
audit-promise-kept = promise kept
audit-undone = last act taken back
