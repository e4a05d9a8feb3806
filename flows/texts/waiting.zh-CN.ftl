### 已经交给客服、还没有人接手时，助手替客服应一声。

waiting-how-long = { GIVEN($reply_by) ->
        [yes] 已经在客服那里了，{ $reply_by } 前会有人在这里回复您。多久能解决得看查到什么，我不想随口保证。
       *[no] 说好的时间已经过了，还没人回复您，抱歉。客服那边已经标成超时，一有回复就会出现在这里。
    }
waiting-next = 已经交给客服了。他们会核对您的材料和店里的记录，要补什么会在这里问您。{ GIVEN($reply_by) ->
        [yes] { $reply_by } 前会有回复。
       *[no] 说好的时间过了，抱歉让您久等，那边已经标成超时。
    }
waiting-refund = 退不退、怎么退由客服查清后决定，我不能替他们答应。您的材料已经在他们手里了。
waiting-here = { GIVEN($reply_by) ->
        [yes] 在的。客服还没接手，{ $reply_by } 前会有人在这里回复您。
       *[no] 在的。说好的时间过了，客服还没接手，抱歉；那边已经标成超时。
    }
waiting-passed-on = { GIVEN($reply_by) ->
        [yes] 收到，客服看得到。{ $reply_by } 前会有人在这里回复您。
       *[no] 收到，客服看得到。说好的时间过了，抱歉让您久等。
    }

cue-waiting = 等不及
    .also = 超时,等了好久,等好久,等半天,等很久,等这么久,没人理,没人回,没有人回,没人管,还没回,没回复,怎么还不,还要我等,说好的时间,过了时间,时间过了,不回我,太慢,快点,快一点,赶紧
waiting-with-agent = 收到，接手的客服看得到，会在这里回复您。
waiting-hours = 客服{ $open_days } { $open_from }–{ $open_to } 在，您这件事已经在他们那里了。{ GIVEN($reply_by) ->
        [yes] { $reply_by } 前会有人在这里回复您。
       *[no] 说好的时间过了，抱歉让您久等。
    }
waiting-welcome = { GIVEN($reply_by) ->
        [yes] 不客气。{ $reply_by } 前会有人在这里回复您。
       *[no] 不客气，抱歉让您久等。
    }
waiting-outage = 是不是一批订单都这样，客服正好会一起核对。真是系统的问题，有消息会在这里告诉您。
