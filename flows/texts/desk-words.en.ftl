# What a held reply asks the customer for, as agents read it.
outgoing-ask-fee = a fee or deposit
outgoing-ask-password = a password
outgoing-ask-code = a one-time code
outgoing-ask-card-key = a card key
outgoing-ask-payment = another payment
outgoing-ask-payee = payment to another account
outgoing-ask-remote = remote control or a shared screen
