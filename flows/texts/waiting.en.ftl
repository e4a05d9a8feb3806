### Support has the case and nobody is on it yet: what the assistant says meanwhile.

waiting-how-long = { GIVEN($reply_by) ->
        [yes] It's with support, and somebody will answer here by { $reply_by }. How long the fix takes depends on what they find, so I won't promise a number.
       *[no] The promised time is over and nobody has answered you yet. I'm sorry. It's marked overdue at their end, and the answer will come right here.
    }
waiting-next = It's with support now. They check your details against the shop's records and ask here if anything is missing.{ " " }{ GIVEN($reply_by) ->
        [yes] You'll hear from them by { $reply_by }.
       *[no] The promised time is over, and I'm sorry you've had to wait. It's marked overdue at their end.
    }
waiting-refund = Support decides about refunds once they've looked, and I can't promise it for them. They have your details already.
waiting-here = { GIVEN($reply_by) ->
        [yes] I'm here. Nobody from support is on it yet; somebody will answer here by { $reply_by }.
       *[no] I'm here. The promised time is over and nobody from support is on it yet. I'm sorry; it's marked overdue at their end.
    }
waiting-passed-on = { GIVEN($reply_by) ->
        [yes] Got it, support can see that. Somebody will answer here by { $reply_by }.
       *[no] Got it, support can see that. The promised time is over, and I'm sorry you've had to wait.
    }

cue-waiting = still waiting
    .also = still waiting, been waiting, been ages, taking forever, no reply, no answer, nobody answers, nobody has, no one has, no one answers, haven't heard, too slow, overdue, hurry up, time is up, you said by
waiting-with-agent = Got it. The agent who has your case can see this and will answer you here.
waiting-hours = Support is there { $open_days }, { $open_from } to { $open_to }, and has your case already.{ " " }{ GIVEN($reply_by) ->
        [yes] Somebody will answer here by { $reply_by }.
       *[no] The promised time is over, and I'm sorry you've had to wait.
    }
waiting-welcome = { GIVEN($reply_by) ->
        [yes] You're welcome. Somebody will answer here by { $reply_by }.
       *[no] You're welcome, and I'm sorry you've had to wait.
    }
waiting-outage = Support checks whether a whole batch of orders is affected. If it's the system, you'll hear it here.
