## Words in Telegram

bot-description = Paid, but no order? Tell me what happened. I help you sort it out, gather the evidence and hand it to support. I never ask for a fee, a password, a code or a card key.
bot-short-description = Paid, but no order? I help you get it back.
menu-start = Start, or pick up where you were
menu-status = How far along is it
menu-human = Talk to a person
menu-new = Another order
menu-back = One step back
menu-language = 中文 / English
menu-continue = Carry on on another device or the web
menu-archive = Keep an order for later
menu-mydata = Everything held about me
menu-delete = Delete my data
menu-help = What I can do
private-only = Others read along here, so it's no place for order numbers and bills. Please tap my name and write to me directly.
not-your-button = This button is meant for somebody else. To find your own order, just write to me.
sent-again = [Sent again · no. { $number }] It may not have arrived before; if it did, please ignore this.
agent-says = { $name } from support:
line-edited = (edited)
line-withdrawn = (this message was withdrawn)
file-too-big-to-send = “{ $name }” is too large for Telegram. Send /continue and carry on on the web page: you can open it there.
