### 顾客说已经好了，或者不找了。

end-solved = 听起来东西已经拿到了？是的话，这件事就收在这里，不用再查。
end-solved-desk = 听起来东西已经拿到了？是的话，我告诉客服不用再查，这件事就结在这里。
end-given-up-desk = 好。要我告诉客服不用查了，这件事就结在这里吗？
glad-without-case = 没事就好。以后再有找不到的订单，来说一声就行。
option-end-solved = 拿到了，不用查了
    .also = 拿到了,拿到啦,到了,到账了,真的到了,都到了,有了,好了,没错,是,是的,对,不用查了,结案,已经好了,找到了,收到了
option-end-given-up = 不用查了，结案
    .also = 不用查了,结案,是,是的,对,不找了,算了
option-end-not = 还没有，接着查
    .also = 还没有,没有,还没,接着查,继续查,继续,接着找,先不结
withdrawn = 好，已经和客服说了，这件事不用再查。
waiting-goes-on = 好，客服那边照常查。{ GIVEN($reply_by) ->
        [yes] { $reply_by } 前会有人在这里回复您。
       *[no] 说好的时间过了，抱歉让您久等。
    }
goodbye-unsent = 好，那先到这儿，记下的都还在。这件事还没有交给客服，要交的话回一句“提交”就行。
cue-bye = 再见
    .also = 再见,拜拜,拜,回头见,回头聊,晚安,bye,byebye
status-ended = 编号 { $reference }，照您说的已经结束。要是还没好，发 /human，客服会再看。
