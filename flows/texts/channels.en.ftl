## Going on on another device or in another app

command-continue = Continue elsewhere
    .also = continue elsewhere,another device,other device,switch device,continue on my computer,continue on the web,continue code
continue-code =
    Your code is { $code }. It works once, for 10 minutes.
    { GIVEN($address) ->
        [yes] Open { $address }, choose “I have a code” and type it in to carry on there. Large files can be sent there too.
       *[no] On the chat page, choose “I have a code” and type it in to carry on there. Large files can be sent there too.
    }
    Please don't share it.
continue-code-web =
    Your code is { $code }. It works once, for 10 minutes.
    On the other device, choose “I have a code” on the chat page and type it in. { GIVEN($telegram) ->
        [yes] In Telegram, send me /start { $code }.
       *[no] { "" }
    }
    Please don't share it.
continue-no-such-code = That code was already used, or its 10 minutes are over. Please ask for a new one where you started.
was-away = I was out of reach for a moment. If you tapped a button, it may not have reached me. This is where we are:
set-aside = Something you just sent got stuck on my side, sorry. Could you send it once more, in other words? To reach a person right away, say “human”.
set-aside-passed-on = Something you just sent got stuck on my side, sorry. The team has it word for word.
continue-busy = There is still an open order in this chat. Let's finish it here first, so that nothing gets lost.
continued-here = You're connected. Everything you said is here, so let's carry on.

## What came in

video-received = I can't watch videos yet. A screenshot of the moment that matters would do.
contact-received = I don't need contact cards and haven't kept it. An account or order number in writing is all it takes.
location-received = I don't need a location and haven't kept it.
file-gone = I couldn't fetch that file, it may have expired. Could you send it once more?

## Record

audit-message-edited = A message was edited
audit-message-withdrawn = A message was withdrawn
audit-continued-elsewhere = The customer continued on another channel
