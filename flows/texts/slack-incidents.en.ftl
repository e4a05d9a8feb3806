## The card of an incident in Slack's alert channel, and the forms by which one act does all of its cases

slack-incident-title = Incident { $id } · { $count } × { $loss }
slack-incident-over = Incident { $id }, over · { $count } × { $loss }
slack-incident-open = { $count } still open
slack-incident-none-open = all decided
slack-incident-closed = ended { $time }
slack-incident-cause = Most likely cause: { $cause } ({ $count })
slack-incident-more = { "  " }and { $count } more; all of them are on the desk page
slack-incident-going = going through the cases…
slack-incident-done = done in all { $count }
slack-incident-done-but = done in { $count }, not possible in { $refused }
slack-incident-did-tell = { $name } told all customers
slack-incident-did-find = { $name } wrote down what was found
slack-incident-did-resolve = { $name } resolved all
slack-incident-button-tell = Tell all customers…
slack-incident-button-find = Write down what was found…
slack-incident-button-resolve = Resolve all…
slack-incident-button-close = End the incident
slack-incident-close-sure = New customers are then no longer counted to it and no longer read the notice. The cases stay as they are.
slack-incident-close-yes = End it
slack-incident-tell-hint = It goes to every customer in this incident, and at once to whoever comes with the same later.
slack-incident-find-hint = It becomes an exhibit of every case.
slack-field-incident-zh = To customers who read Chinese
slack-field-incident-en = To customers who read English
slack-field-incident-found = What was found
slack-title-incident-tell = Tell all customers
slack-title-incident-find = What was found
slack-title-incident-resolve = Resolve all
slack-submit-incident-tell = Tell them all
slack-submit-incident-find = Add to every case
slack-submit-incident-resolve = Resolve all
slack-refused-incident-closed = This incident is over. The card shows how it stands.
slack-refused-incident-not-found = There is no such incident.

## On the card of a case: its incident, and what did not arrive

slack-undelivered = Messages that have not reached the customer: { $count }
slack-undelivered-failed = ⚠ did not reach the customer
slack-undelivered-unknown = ⚠ may not have reached the customer
slack-undelivered-waiting = ⚠ waits until the customer takes messages again
slack-part-of-incident = Part of incident { $id }
slack-title-incident = Count to an incident
slack-submit-incident = Done
slack-act-incident = Count to an incident…
slack-field-incident = Which incident
slack-incident-none = None
slack-incident-choice = { $id } · { $payment_channel } { $loss } · { $count } cases
slack-no-incident = Nothing is going on right now.
