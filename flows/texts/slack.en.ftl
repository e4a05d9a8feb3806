## Words in Slack: cards, modals and the Home that agents see

### The card

slack-no-amount = amount unknown
slack-meter = Evidence { $got }/{ $of }
slack-complete = all there
slack-comma = { ", " }
slack-colon = { ": " }
slack-unclaimed = Not claimed yet
slack-owned = { $owner } has it
slack-owned-waiting = { $owner } has it · waiting for the customer
slack-decided = { $outcome } · { $owner } · { $time }
slack-customer-is = Customer on { $channel } · { $language }
slack-channel-web = the web page
slack-channel-terminal = the terminal
slack-channel-telegram = Telegram
slack-channel-slack = Slack
slack-language-zh-CN = Chinese
slack-language-en = English
slack-early-human-asked = The customer asked for a person; evidence may be missing
slack-early-customer-chose = The customer handed it over before everything was there
slack-early-found-by-shop = Found by the shop in its own books; the customer has not said anything yet
slack-unreachable = The customer gets no messages at the moment
slack-rival = { " " }(elsewhere: { $value })
slack-contradiction = Does not match
slack-contradiction-of = { $label }: { $stated }, but elsewhere { $rival }
slack-because = Concluded from
slack-causes = Likely causes
slack-missing = Still missing
slack-asked = Asked of the customer
slack-promised = Promised
slack-promised-by = { $words } (by { $time })
slack-promised-late = { $words } (was due { $time }, not done yet)
slack-held = Replies waiting for a lead
slack-merged-into = Merged into { $reference }
slack-decision-words = Words to the customer
slack-rejected = Rejected
slack-customer = Customer
slack-program = Zhaodan
slack-agent-gone = A former agent
slack-somebody = Somebody else
slack-button-claim = Claim
slack-button-ask = Ask for…
slack-button-reply = Reply
slack-button-resolve = Resolve…
slack-button-reject = Reject
slack-button-reopen = Reopen
slack-button-acts = Replies to release
slack-more-release = Put back
slack-more-note = Write an internal note…
slack-more-reveal = See a number in full…
slack-more-acts = More actions…
slack-more-desk = Open on the desk page

### The thread

slack-thread-summary = { $reference } has something new
slack-agent-to-customer = { $name } → customer
slack-withdrawn = withdrawn
slack-edited = edited
slack-cut = { " " }(in full on the desk page)
slack-files = Files: { $names }
slack-exhibit = Exhibit { $number } · { $kind }
slack-proves = shows { $facts }
slack-look = See in full
slack-masked = Preview of exhibit { $number } (numbers and names covered)
slack-note-by = { $name }, internal note
slack-asked-by = { $name } asks for: { $item }
slack-request-open = waiting for the customer
slack-request-answered = answered
slack-request-dropped = no longer needed
slack-request-unobtainable = the customer cannot get it
slack-decided-by = { $name } decided: { $outcome }
slack-note-edited = Changed to: { $text }
slack-note-gone = Deleted in Slack: { $text }
slack-note-card-gone = The card of this case was deleted in Slack and has been posted anew.

### When something cannot be done

slack-refused-not-found = There is no such case.
slack-refused-not-allowed = Your role does not cover this; a lead can help.
slack-refused-taken = { $owner } already has this case. The card shows how it stands.
slack-refused-not-owner = Nobody has claimed this case yet. Claim it first.
slack-refused-already-decided = This case has been decided. The card shows how it stands.
slack-refused-not-decided = This case is still open. The card shows how it stands.
slack-refused-empty = There are no words in it yet.
slack-refused-nothing-known = There is nothing under this now. The card shows how it stands.
slack-refused-guarded = These words ask the customer for money, a password or a code. Send them as a reply; a lead has to release it.
slack-refused-too-late = It is too late for this. The card shows how things stand.
slack-stranger-not-member = Only members of the desk channel can work on cases. If you should, ask one of them to invite you.
slack-stranger-unknown = Whether you are in the desk channel cannot be checked right now. Please press again in a moment.
slack-stranger-no-access = Your desk account has been switched off. Please ask a lead.
slack-too-late = That took a moment too long for Slack to open the window. Please press again.
slack-late = Not saved yet. Your words are still here; please press again.
slack-failed = It could not be saved. Your words are still here; please press again in a moment.
slack-nothing-veiled = This case has no shortened numbers.
slack-not-in-thread = This message is not in a case's thread, so it cannot be sent to a customer. Use it in the thread under a card.
slack-file-too-big = “{ $name }” is too big; 20 MB at most.
slack-file-bad-file = “{ $name }” is of a kind that cannot be sent. Pictures, PDFs, spreadsheets and texts can.
slack-file-file-gone = “{ $name }” could not be fetched. Please upload it again.
slack-not-sent =
    The reply in { $reference } was not sent: { $why }
    You wrote:
    { $words }

### Modals

slack-title-ask = Ask for evidence
slack-title-reply = Reply to the customer
slack-title-resolve = Resolve the case
slack-title-reject = Reject the appeal
slack-title-note = Internal note
slack-title-reveal = See a number in full
slack-title-send = Send to the customer
slack-title-promise = Track a promise
slack-title-amend = Change what was said
slack-title-merge = Merge a case
slack-title-assign = Hand over
slack-title-held = Waiting for a lead
slack-title-acts = More actions
slack-title-link = Link a desk account
slack-title-desk = Desk page
slack-title-look = Exhibit { $number }
slack-title-notice = Zhaodan
slack-submit-ask = Send
slack-submit-reply = Send
slack-submit-resolve = Resolve
slack-submit-reject = Reject
slack-submit-note = Save
slack-submit-reveal = Show
slack-submit-send = Send
slack-submit-promise = Track it
slack-submit-amend = Done
slack-submit-merge = Merge
slack-submit-assign = Hand over
slack-submit-link = Link
slack-cancel = Cancel
slack-close = Close
slack-customer-reads-zh-CN = The customer reads Chinese; please write in Chinese.
slack-customer-reads-en = The customer reads English.
slack-field-reply = Words to the customer
slack-field-files = Pictures and files
slack-field-item = What do you need
slack-field-note-to-customer = Anything to add
slack-field-resolution = Outcome
slack-field-resolution-words = Words to the customer
slack-field-reason = Why it is rejected; the customer reads this
slack-field-note = Note
slack-hint-note = Only agents see it; it is never sent to the customer.
slack-field-fact = What do you need to see
slack-field-why = Why
slack-hint-reveal = Who looked and why goes on the record, and the customer can see it.
slack-canned = Ready replies
slack-field-promise = What was promised
slack-field-date = By which day
slack-field-time = By what time (Beijing)
slack-promise-found = This reply holds a promise. Track it and you will be reminded in time; cancel if there is no need.
slack-field-line = Which one
slack-field-how = What to do
slack-how-amend = Change it to the words below
slack-how-withdraw = Take it back
slack-field-new-words = Change to
slack-field-other = Reference of the other case
slack-hint-merge = It is taken into this one and closed, and the customer is told. It can be taken out again.
slack-field-agent = To whom
slack-held-back = Kept back, the customer has not got it: this reply seems to ask for { $asks }. It goes out once a lead releases it; the card shows it.
slack-held-by = { $name }’s reply waits for a lead · seems to ask for { $asks }
slack-promise-open = Promised: { $words } · by { $time } · { $name }
slack-promise-broken = Promised and not done: { $words } · was due { $time } · { $name }
slack-merged-by = { $reference } was taken in · { $name } · { $time }
slack-act-undo = Undo my last step
slack-act-release = Release to the customer
slack-act-drop = Drop it
slack-act-keep = Done
slack-act-in-force = The first is right
slack-act-rival = The second is right
slack-act-left = Nobody can tell
slack-act-split = Take out again
slack-act-promise = Track a promise…
slack-act-amend = Change or take back words…
slack-act-merge = Merge a duplicate…
slack-act-assign = Hand to a colleague…
slack-no-acts = Nothing else to do now. Claim the case first to hand it on, merge it or track a promise.
slack-field-code = Code
slack-link-how = Take a code from the menu at the top right of the desk page and enter it here. It is good for 10 minutes.
slack-no-such-code = This code has been used, or is older than 10 minutes. Please take another one on the desk page.
slack-linked = Linked. In Slack and on the desk page you are one and the same from now on.
slack-sending = Fetching the files; it goes out in a moment.
slack-sent = Sent to the customer.
slack-fetching = One moment…
slack-no-picture = This picture could not be shown. Please open it on the desk page.
slack-looked = This look is on the record.
slack-revealed = This look is on the record. Once you close the window, look again to see it.
slack-revealed-before = It was shown a moment ago. To see it again, please give the reason once more.
slack-desk-link = This link works once; the device it is opened on stays signed in for 14 days. Please pass it on to nobody.

### The Home

slack-home-title = Cases
slack-home-desk = Open the desk page
slack-home-link = I already have a desk account
slack-home-customer = Paid, but no order? Tell me what happened under “Messages” above, and I help you get it back.
slack-list-overdue = Overdue { $count }
slack-list-unclaimed = Unclaimed { $count }
slack-list-mine = Mine { $count }
slack-list-waiting = Waiting for the customer { $count }
slack-list-more = { $count } more; see all of them on the desk page
slack-queue-empty = There is nothing to do right now. New cases appear here by themselves.
slack-set-aside = { $count } things could not be handled by the program; please look on the desk page
slack-until-first-response = first answer by { $time }
slack-until-next-response = answer by { $time }
slack-until-resolution = decision by { $time }
slack-clock-late = overdue: { $until }
slack-since = since { $time }
slack-nudged = the customer is asking again
slack-open-card = Open
slack-which-case = Please add the case number, such as /case ZD-7K3F-2Q
slack-open-chat-page = Open the web page

### Alarms

slack-alarm-archived = The desk channel was archived, so cases are no longer posted to Slack. Please restore it; until then the desk page has everything, and nothing is lost.
slack-alarm-not-in-channel = I am no longer in the desk channel, so cases are no longer posted to Slack. Please invite me back; until then use the desk page.
slack-alarm-shared = The desk channel was opened to another company. To protect customers' data, cases are no longer posted to Slack. Please choose an internal channel, or end the sharing.
slack-alarm-not-found = The desk channel cannot be found. Please check SLACK_DESK_CHANNEL and invite me to it.
slack-alarm-restricted = I may no longer post in the desk channel. Please change its posting permissions.
slack-alarm-open = The desk channel is back; cases are posted as before.
