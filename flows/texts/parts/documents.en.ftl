# Words of the papers: PDF, Markdown, receipt and bundle.

document-title = Appeal
document-complete = complete, { $got } of { $of }
document-incomplete = not complete yet, { $got } of { $of }
document-contradicted = { $got } of { $of }, but not all of it fits
document-footer = { $reference } · made { $time } (Beijing time) · record fingerprint { $head }
document-footer-open = { $reference } · made { $time } (Beijing time)
document-page = page { $page } of { $pages }
document-comma = {", "}
document-with = { $what } ({ $more })
document-check = { $check }: { $result }
document-because = Concluded from: { $reasons }
document-early-human-asked = The customer asked for a person.
document-early-customer-chose = The customer chose to submit now; what is still missing is listed below.
document-early-found-by-shop = Found by the shop in its own books; the customer has not said anything yet.
document-exhibit = Exhibit { $number }
document-before = earlier: { $value }
document-rival = elsewhere: { $value }
document-known = { $fact } is known
document-contradiction-date = The payment is dated { $stated }, but the number itself carries { $shown }
document-contradiction-channel = The payment channel is given as { $stated }, but the number looks like { $shown }
document-contradiction-values = Two versions of { $fact }: { $stated } and { $rival }

document-heading-statement = Statement
document-heading-decision = Decision
document-rejected = The appeal was not upheld
document-heading-facts = Facts
document-heading-links = Evidence chain
document-heading-exhibits = Exhibits
document-heading-checks = Checks done
document-heading-contradictions = What does not fit
document-heading-causes = Likely causes
document-heading-missing = Still missing
document-heading-timeline = What happened

document-column-fact = Fact
document-column-value = Value
document-column-standing = Standing
document-column-source = Source
document-column-link = Link
document-column-state = State
document-column-items = Evidence
document-column-number = No.
document-column-exhibit = Exhibit
document-column-proves = Shows
document-serves = Counts as { $items }
document-column-fingerprint = SHA-256
document-column-check = Check
document-column-result = Result
document-column-time = Time
document-column-event = Event

document-link-payment = Payment proof
document-link-interaction = Interaction record
document-link-product = Product information
document-link-whole = whole
document-link-part = in part
document-link-empty = nothing yet

cause-callback-lost = The payment result never reached the shop
cause-late-payment-expired = The order had expired by the time it was paid
cause-other-contact = The order is under another account or contact
cause-other-shop = The order was placed at another shop
cause-list-limits = The order list is filtered or shows only the latest orders
cause-order-deleted = The shop’s record of the order was deleted
cause-order-overwritten = Another order was written over this one
cause-delivery-pending = Delivery is queued or done by hand
cause-wrong-recharge-account = The top-up went to another account
cause-goods-in-inbox = The goods went out by e-mail or SMS
cause-payment-pending = The payment is still being processed
cause-payment-returned = The money has been returned
cause-payment-not-made = No money was taken

timeline-paid = Payment
timeline-opened = Search for the order began
timeline-exhibit = Exhibit { $number } received
timeline-check = Check: { $check }
timeline-handed-over = Handed over to support
timeline-asked = Support asked for: { $item }
timeline-resolved = Support decided
timeline-rejected = Support did not uphold the appeal
timeline-closed = Closed

receipt-text =
    Reference { $reference }
    Time { $time } (Beijing time)
    Fingerprint { $fingerprint }

bundle-readme =
    This archive holds everything on case { $reference }, as of { $time } (Beijing time).

    What is inside
      appeal.pdf, appeal.md     the appeal, for people to read
      case.json                 the case as data; openings holds salt and value behind each commitment
      timeline.jsonl            the record of acts, one a line, each carrying the hash of the one before
      conversation.jsonl        the conversation
      exhibits/                 the customer's files, every byte as received
      manifest-sha256.txt       SHA-256 of all files above and below
      receipt.json              the shop's signed receipt
      public-key.pem            the shop's public key

    How to check it without our program
      1. Files unchanged:  sha256sum -c manifest-sha256.txt
      2. Record unchanged: take a line without its hash, bring it into RFC 8785 form, and its SHA-256 is that hash;
         prev is the hash of the line before, 64 zeros on the first line.
      3. Commitments: the SHA-256 of the salt (from hex to bytes) followed by the value is the commitment.
      4. Receipt signed by the shop (needs jq and OpenSSL 3):
         jq -jcS 'del(.signature)' receipt.json > signed
         jq -jr .signature receipt.json | base64 -d > signature
         openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in signed -sigfile signature
      5. The receipt's contents is the SHA-256 of manifest-sha256.txt without the line of receipt.json:
         grep -v '  receipt.json$' manifest-sha256.txt | sha256sum

    Ask the shop for its public key by another way and compare: whoever can rebuild this archive can also swap the key.
    Keep it safe: it contains personal data.

everything-readme =
    This is all that Zhaodan holds on this conversation, as of { $time } (Beijing time).

      conversation.jsonl    the conversation, one entry a line
      conversation-2.jsonl  what you said elsewhere before you went on here, where there is any
      cases/                an archive for each case: the appeal, your files, the record of acts
      papers/               the papers made for you, such as for a complaint
      archive/              the orders you keep; orders.json lists them

    Keep it safe: it contains personal data.

# What `zhaodan verify` says.
verify-whole = Whole: files, record and signature of { $reference } agree.
verify-altered = Altered:
verify-missing = Incomplete:
verify-unreadable = Cannot be judged:
verify-note-key-not-pinned = Note: without --key only the key inside the archive was used, and whoever can rebuild the archive can swap that key.
verify-file-missing = file { $where } is missing
verify-file-changed = file { $where } is not the one in the manifest
verify-file-twice = file { $where } is there twice
verify-file-extra = file { $where } is not in the manifest
verify-file-garbled = file { $where } is not in the form it should have
verify-line-garbled = line { $where } is not in the form it should have
verify-event-changed = event { $where } of the record was changed
verify-event-unlinked = event { $where } of the record does not follow the one before
verify-event-of-another-case = event { $where } of the record belongs to another case
verify-opening-changed = the text behind event { $where } is not what was committed to
verify-exhibit-changed = the file of exhibit { $where } was changed
verify-exhibit-exchanged = exhibit { $where } is not the one that was received
verify-exhibit-unrecorded = nothing records that exhibit { $where } was received
verify-exhibit-missing = the file of exhibit { $where } is missing
verify-exhibit-not-kept = the file of exhibit { $where } was deleted when its time had come
verify-exhibit-unopened = exhibit { $where } cannot be checked: the text behind its record is gone
verify-exhibit-dropped = the record has an exhibit { $where } that the case has not
verify-message-changed = message { $where } is not what was recorded
verify-message-missing = message { $where } is missing
verify-record-empty = the record of acts is empty
verify-receipt-unsigned = the receipt’s signature does not fit
verify-receipt-of-another-case = the receipt is of another case
verify-receipt-of-another-record = the receipt signs event { $where }, which is not the last one here
verify-receipt-of-other-files = the receipt does not sign these files
verify-not-a-zip = this is no zip file that can be opened
verify-not-a-bundle = this zip is no case bundle
verify-unsafe-name = the archive holds a file name that does not belong there
verify-too-large = the archive is too large, packed or unpacked
verify-not-a-key = the key given is not an Ed25519 public key

export-done = Exported to { $file }
export-not-found = There is no case { $reference }
export-no-reference = This is not a case reference. One looks like ZD-7K3F-2Q
