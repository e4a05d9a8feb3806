## What an agent's words ask the customer for

outgoing-ask-fee = a fee
outgoing-ask-password = a password
outgoing-ask-code = a one-time code
outgoing-ask-card-key = a card key
outgoing-ask-payment = another payment
outgoing-ask-payee = a payment to somebody else
outgoing-ask-remote = control of their device
