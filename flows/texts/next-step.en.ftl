### Where the shop does not help: a way is picked, its papers are made, and it is asked how it went. Information, no advice, no threats.

flow-next-step = Next step

next-step-none = There's no better next step right now; waiting for the shop's answer is the quickest.

next-step-choose =
    Besides the shop there are these ways, the quicker ones first.
    Pick one: I'll say what it can do and what it can't, then get everything ready so that you only have to send it.{ GIVEN($routes_later) ->
        [yes] { " " }Later there will also be: { $routes_later }.
       *[no] { "" }
    }
next-step-choose-again = Which way would you like to go?

next-step-gaps =
    This way needs: { $ask_for }.
    Text or a screenshot will do. If you really don't have it, I can prepare the rest and mark what's missing.
next-step-gaps-again = Still missing: { $ask_for }. Send it, or I'll prepare things as they are.

next-step-preparing = Right, I'm getting the papers ready. One moment.

next-step-submit =
    Everything is ready. Follow the steps above; the text can be copied whole.
    You submit it yourself, I send nothing for you. Tell me once it's in and I'll keep an eye on the dates.
next-step-submit-again = Is it in? Tell me and I'll keep an eye on the dates.

next-step-advised = That's what can be done. The sheet holds the details of this payment for whenever you tell somebody about it.
next-step-advised-again = It's all written above, whenever you need it.

next-step-taken =
    Noted: { $route }, submitted.
    { $deadlines }
    { GIVEN($remind_at) ->
        [yes] I'll ask you how it went on { $remind_at } in the morning, so no need to watch it. If you hear something sooner, just tell me.
       *[no] Tell me whenever you hear something.
    }
next-step-taken-again = Tell me when there is news from { $route }.

next-step-outcome = { $route }: how did it go?
next-step-still-time = Right, there's still time. Let's wait a little longer.
next-step-noted = Noted. There are other ways besides this one.
next-step-noted-last = Noted. That was the last of the ways from here. The records and papers are kept; /mydata gives you all of them.
next-step-solved = Good to hear it's solved. That took some patience.
next-step-solved-desk = Good to hear it's solved. Support can see it too and will wrap this up.

next-step-with-desk = Support is still working on it. I'll tell you here when they answer.
next-step-rest = Fine. Go on whenever you like, the papers stay here.

overdue-offer = The promised time has passed and nobody has answered you. I'm sorry about the wait. On support's side this is marked as overdue. You can go on waiting, or look at the other ways there are.
overdue-decision = The promised time has passed and there is no result for you yet. I'm sorry about the wait. On support's side this is marked as overdue. You can go on waiting, or look at the other ways there are.

## The papers

packet-ready = { $route }, in this order:
packet-advice = { $route }:
packet-step = { $number }. { $words }
packet-own = For you to add or fill in: { $missing }.
packet-mind = Please note: { $words }
packet-days = Dates:
packet-reading-copy = What the text above says:
packet-files = Here are the papers, in the order you need them.
packet-file-sheet = sheet
packet-file-statement = statement of claim
packet-file-statement-reading-copy = statement of claim (translation)
packet-file-evidence-list = evidence list
packet-file-evidence-list-reading-copy = evidence list (translation)
packet-file-picture = picture { $number } - { $kind }

route-line-by = · by { $day }: { $deadline }
route-line-look = · { $day }: { $deadline }
route-line-later = { $route } (from { $day })
route-reminder-theirs = { $route }, by { $day }: { $deadline }.
route-reminder-look = { $route }: { $deadline }.
route-reminder-yours = { $route }, { $day } is the last day: { $deadline }.

## Buttons

option-next-step = See the next steps
    .also = next step,next steps,what now,so what now,now what,what can i do,what do i do,what do i do now,so what do i do,what else can i do,other ways,is there another way,complain,i want to complain,how do i complain,make a complaint,file a complaint,dispute,chargeback,sue
option-this-way = Prepare { $route }
option-not-now = Not now
    .also = not yet,later,maybe later,keep waiting,i'll wait,wait,let me think,i'll think about it,no thanks,never mind
option-as-it-is = Prepare it as it is
    .also = as it is,go ahead,i don't have it,don't have it,don't have that,can't find it,without it,just prepare it
option-other-way = Another way
    .also = other way,a different way,something else,what else,another one,show me the others,others
option-submitted = I've submitted it
    .also = submitted,i submitted it,it's in,done,sent,i sent it,filed,i filed it,it is submitted
option-understood = I see
    .also = ok,okay,got it,thanks,thank you,understood,fine,alright
option-has-result = There is news
    .also = there's news,i have news,they answered,they replied,got an answer,got a reply,there is an answer
option-outcome-solved = It's solved
    .also = solved,resolved,refunded,got my money back,i got my money back,got a refund,it arrived,they delivered,all good
option-outcome-partly = Partly solved
    .also = partly,partially,part of it,partial refund,got some of it back
option-outcome-refused = They said no
    .also = refused,rejected,declined,denied,turned down,they refused,they declined,closed without a refund
option-outcome-nothing = No news yet
    .also = nothing,nothing yet,no,nobody answered,they haven't answered,they don't answer,not yet,no answer,no answer yet,no reply,still waiting,i don't know,don't know
option-outcome-withdrawn = I withdrew it
    .also = withdrawn,withdrew,i withdrew,cancelled it,i cancelled it,i took it back

## Outcomes, and on the record

escalation-outcome-solved = solved
escalation-outcome-partly = partly solved
escalation-outcome-refused = refused
escalation-outcome-no-answer = no answer
escalation-outcome-withdrawn = withdrawn by the customer

audit-escalation-prepared = Papers for the next step made
audit-escalation-taken = Customer took the next step
audit-escalation-ended = The next step came to an end
