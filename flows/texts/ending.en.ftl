### The customer says it is solved, or that they look for it no longer.

end-solved = Sounds like you have it now? Then I'll close this, and nothing more is looked into.
end-solved-desk = Sounds like you have it now? Then I'll tell support there's nothing left to look into, and close this.
end-given-up-desk = All right. Shall I tell support to stop looking, and close this?
cancel-elsewhere = A subscription is cancelled where you bought it, or by the shop; I can't do it from here. I'll go on looking into this payment. If you'd rather I stopped, say "no need to look".
glad-without-case = Good to hear. If an order ever goes missing, just say so here.
option-end-solved = I have it, close this
    .also = i have it, got it, yes, close it, close this, it arrived, found it, all good, done, that's right, thats right, correct, exactly, it did, i did, i do
option-end-given-up = Stop looking, close this
    .also = stop looking, close this, close it, yes, cancel it
option-end-not = Not yet, keep looking
    .also = not yet, no, keep looking, go on, continue, still missing
withdrawn = All right, support knows there's nothing left to look into.
waiting-goes-on = All right, support keeps looking.{ " " }{ GIVEN($reply_by) ->
        [yes] Somebody will answer here by { $reply_by }.
       *[no] The promised time is over, and I'm sorry you've had to wait.
    }
goodbye-unsent = All right, everything noted so far stays. It isn't with support yet: to send it, just write "submit".
cue-bye = bye
    .also = bye, bye bye, goodbye, good bye, see you, good night, cya, gtg, got to go, gotta go, i have to go, talk later, talk tomorrow, later then, tomorrow then, let's do this tomorrow, i'll come back later, i'll be back later, 再见, 拜拜
status-ended = { $reference } is closed, as you said. If it turns out otherwise, send /human and support looks again.
