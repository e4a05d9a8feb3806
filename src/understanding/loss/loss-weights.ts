/** Written by `node test/understanding/fit.ts`. */
export const LOSS_CLASSES = [
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
  'wrong_account_or_platform',
  'not_charged',
  'other',
  'none',
] as const;

/** One feature a line, and what it says for each class, in tenths. */
export const LOSS_WEIGHTS = `
: -28 -31 -24 -19 -14 -14 -8 26
#: 1 1 -1 2 -12 -6 0 13
# ,: -1 1 1 2 0 -1 -1 -1
# goods: 0 0 0 2 1 0 -1 -1
,: 1 0 4 1 -1 1 -2 -3
, #: 1 0 -1 1 -1 -1 -2 2
, _: -1 0 1 2 2 -1 -3 -2
, arrive: 0 0 0 -1 -1 0 3 -1
, balance: -1 0 0 0 0 2 0 -1
, before: -1 0 2 0 0 0 -1 0
, charge: -1 -1 1 0 0 0 2 -1
, email: 0 0 0 2 0 0 0 -1
, goods: 0 0 0 -1 0 0 -1 2
, how: 1 1 2 0 0 0 0 -2
, not: -1 0 1 -1 0 2 0 0
, now: -1 -1 2 0 0 0 -1 0
, order: 0 1 -1 4 1 0 -2 -2
, page: 3 -1 0 -1 0 1 0 -1
, pay: -1 1 1 0 0 0 1 -3
, query: 0 0 0 0 1 0 2 -3
, shop: 2 1 0 -2 0 0 -1 1
, use: 0 0 -1 -1 0 -1 -1 3
.: -3 1 1 0 -1 0 3 -3
. have: 0 0 0 0 0 0 2 -2
_: 1 -3 1 -1 3 -4 3 2
_ #: 1 2 1 -2 -2 -1 0 1
_ ,: 0 -1 -1 2 4 -1 2 -6
_ deleted: 0 0 2 0 0 0 0 -1
_ else: 0 0 1 0 2 0 0 -2
_ exist: 0 0 2 0 0 0 0 -2
_ goods: 0 -1 -2 1 3 -1 -4 3
_ invalid: 0 0 0 0 0 0 2 -1
_ noreaction: -2 0 0 1 0 2 0 0
_ not: -1 0 1 2 1 2 0 -3
_ nothing: 0 0 0 2 0 0 0 -2
_ order: 0 -1 3 0 -1 0 0 -1
_ purchase: 0 0 0 0 0 0 2 -2
_ still: 2 0 0 2 0 0 -1 -2
_ use: 0 0 1 -1 1 0 1 -2
account: -5 2 -1 -1 16 -1 -4 -5
account #: 0 0 0 0 -1 0 0 2
account banned: 0 0 0 0 -1 0 2 -1
account mis: 0 0 0 0 -2 0 0 2
active: -2 -1 -1 2 -1 -2 7 -3
active _: 0 0 0 2 0 -1 1 -1
again: 4 -1 1 -2 0 0 -1 -1
arrive: 2 -2 -1 6 3 -1 3 -10
arrive _: 0 0 0 0 2 0 0 -1
arrive arrive: 0 0 0 -1 0 0 -1 2
arrive email: 0 0 0 -2 0 0 0 3
ask: 2 -1 -1 -4 2 -3 9 -4
ask order: 0 -1 0 0 0 0 0 2
awaited: 1 1 -1 5 -1 -1 -2 -1
balance: -1 -1 4 -3 -1 3 2 -3
banned: 0 0 0 -1 -2 -1 7 -4
became: 0 -1 7 -1 -1 -1 -1 -2
before: 0 -2 9 -5 -1 -1 -4 4
bill: 2 -1 -2 1 -1 4 -2 1
but: 3 4 0 3 1 -1 -2 -9
but _: 1 0 0 2 0 0 -1 -1
buy: -4 2 0 0 2 -2 5 -2
buy ,: 0 0 1 1 0 0 1 -2
buy goods: -1 1 -1 1 -1 0 -1 3
cancel: 0 -1 2 -1 -1 2 4 -4
charge: 2 0 -1 -4 -2 7 4 -5
charge #: -2 0 0 0 0 0 1 1
correct: -2 -1 -1 0 4 -1 -2 3
correct #: 0 0 0 0 -1 0 0 2
deleted: -1 -2 14 -2 -2 -1 -3 -3
deleted ,: 0 0 2 -1 0 0 0 -1
deposit: -2 -1 -1 -1 0 -1 11 -5
detect: 5 0 -1 -2 2 0 -3 0
discount: 0 -1 0 1 -1 -1 3 -2
discount not: 0 0 0 -1 0 0 2 0
dispute: -1 0 0 0 -1 -1 7 -4
done: 0 0 2 10 -1 -2 -2 -6
done ,: 0 1 -1 3 0 0 0 -3
dontknow: 0 -1 3 -1 -1 -1 0 1
each: 2 -1 2 -2 -2 -1 2 -1
else: -1 -2 5 -5 12 -2 1 -8
else account: 0 0 0 0 4 0 0 -2
email: -2 4 -3 0 8 -2 -4 -2
email not: 0 0 0 2 0 0 0 -1
empty: -2 5 1 7 -1 -1 -3 -7
error: 2 -1 -1 -1 -1 2 0 -1
error ,: -1 0 0 0 0 2 0 0
exist: -1 8 5 -1 1 -1 -3 -7
existed: 0 -2 5 0 0 0 0 -2
fee: -1 -1 -1 0 -1 -1 6 -3
first: 0 -2 2 1 -2 0 5 -3
gone: 4 0 4 0 -1 -1 -2 -3
goods: -5 -6 1 14 -1 -4 6 -5
goods _: 0 0 -1 -2 1 0 3 -1
goods arrive: -1 0 0 0 2 0 1 -1
greet: -1 0 -1 0 -1 -1 -1 5
have: -2 1 1 -1 1 -4 3 1
have not: -1 2 0 1 0 0 -1 -1
have order: 0 1 0 -3 0 0 0 2
have ordernum: 0 0 -1 2 0 0 0 -1
help: -2 -1 -4 -1 2 0 -1 6
how: 1 -1 1 2 -2 -3 -1 3
how _: 0 -1 0 0 0 0 0 3
how not: 0 2 0 1 0 0 0 -3
howlong: 1 0 -2 3 -1 -2 -2 5
human: -1 1 0 -2 -1 -1 4 -1
if: 0 0 -3 -1 0 0 0 6
if order: 0 0 -2 0 0 0 0 2
invalid: 1 -1 -1 1 -2 1 6 -5
jump: 8 1 0 -1 -1 -1 -1 -5
jump _: 2 0 0 0 0 0 0 -2
less: 1 0 4 -2 -1 3 0 -5
limit: 0 0 0 0 0 4 0 -4
list: -1 10 9 0 -2 -2 -3 -10
login: -1 0 -1 0 6 -1 0 -3
look: 0 2 0 0 -1 0 -3 3
look list: 0 2 0 0 0 0 0 -1
look not: 0 -2 0 1 0 0 0 2
make: -1 2 -2 3 -1 0 -2 0
make ,: 0 -1 0 2 0 0 -1 -1
meant: -3 0 1 -4 8 0 -1 -1
meant _: 0 0 0 -1 3 0 0 -1
mis: 0 0 0 -4 7 -1 1 -1
mis ,: 0 0 0 -1 -4 0 -1 5
mistakebuy: 0 0 2 0 3 -1 1 -5
money: 1 6 -3 -7 -3 8 0 -3
money _: 0 0 0 0 0 2 0 -1
money not: -1 0 0 -1 0 2 0 0
money still: 0 0 0 0 0 3 0 -3
my: -1 1 -1 -2 6 -1 -1 -1
need: -1 4 0 0 -2 -2 3 -1
need _: 0 3 0 0 0 0 0 -1
no: 0 0 -1 -2 5 -1 -2 1
noreaction: 6 -1 0 1 -1 1 -1 -5
not: 0 8 -2 8 -4 2 -4 -8
not _: -1 0 -1 1 0 1 -1 2
not arrive: 0 -1 0 3 0 -1 -2 1
not buy: 0 2 0 -1 0 0 0 -1
not charge: 0 0 0 0 0 5 -1 -3
not detect: 2 0 0 0 0 0 0 0
not goods: 0 -1 0 3 0 0 -1 -1
not jump: 2 0 0 0 0 0 0 -1
not order: -1 3 -1 -1 0 1 0 -1
not ordernum: 0 4 0 -1 0 0 0 -2
not pay: -1 -1 0 -1 0 1 0 2
not use: 0 0 2 0 -1 0 -1 -1
not yes: 0 0 0 0 0 0 4 -3
nothing: -4 7 0 11 -3 2 -1 -12
nothing arrive: -1 0 1 2 0 0 0 0
now: 1 -3 10 -3 -2 0 -2 -1
open: 1 0 5 -1 -4 -1 2 -2
order: -3 7 17 1 -5 -3 -4 -10
order ,: -1 1 2 -2 0 0 -1 1
order _: 0 1 2 0 0 0 -1 -1
order became: 0 0 2 0 0 0 0 -1
order deleted: 0 0 2 0 0 0 0 -1
order done: 0 -1 0 3 0 -1 0 -1
order have: 0 -1 -1 1 0 0 0 2
ordernum: -3 7 12 1 -5 -3 -7 -3
ordernum #: 0 -1 1 -1 0 0 0 2
page: 13 -1 -1 -3 -1 5 -3 -9
page #: 1 0 0 0 0 0 2 -2
page _: 0 0 0 0 0 2 0 -1
page stuck: 3 -1 0 -1 0 0 0 0
paidok: 4 3 0 3 -1 -3 -4 -1
pay: 7 3 -1 -4 -4 2 -5 2
pay ,: 2 -1 0 0 0 0 -1 -1
pay _: -2 1 0 0 0 1 2 0
pay error: -1 0 0 0 0 2 0 -1
pay noreaction: 2 0 0 0 0 0 0 -1
payfail: -1 -1 -1 0 -1 16 -3 -8
person: -1 -1 6 -2 2 1 1 -6
person use: 0 0 2 0 0 0 0 -1
price: -1 -1 -1 -1 -1 0 4 1
promised: -1 -1 -1 2 -3 -1 9 -3
purchase: 1 2 0 -1 0 -1 4 -4
qr: 2 0 0 -2 -1 5 -2 -3
query: -4 2 -2 -1 0 -1 -2 8
query .: -1 2 -1 2 1 -1 0 -1
query query: 0 1 -1 1 0 0 0 -2
reason: 0 0 3 3 -2 -1 0 -3
record: 1 1 1 0 -1 -1 -2 0
refund: -1 -1 0 -2 -3 2 4 1
refund arrive: 0 0 0 0 0 2 0 -1
region: 0 0 0 -3 6 0 1 -4
safe: 0 0 0 0 0 0 -1 2
scam: -1 0 -1 -1 -1 -1 2 3
see: 1 5 0 3 -1 -4 -1 -3
see not: 0 2 0 -1 0 0 0 -1
see payfail: 2 0 0 0 0 -2 0 1
ship: 0 -1 -1 5 0 0 3 -5
ship ,: 0 0 1 2 0 0 -1 -1
ship goods: 0 0 0 -1 0 0 0 2
shop: 7 2 4 -5 7 -3 -3 -9
shop _: 0 -2 3 1 -1 0 1 -1
shop not: 2 2 0 -1 0 -1 0 -2
short: 0 0 0 5 0 0 0 -5
sign=asked_again: 8 -2 2 -4 -1 -3 -1 1
sign=became_other: 0 -2 24 -4 -4 -1 -5 -8
sign=bonus_absent: -1 -1 0 -8 -1 -1 14 -3
sign=bought_by_mistake: -1 -1 7 -7 3 -3 21 -17
sign=code_invalid: -2 -1 7 -7 -6 -4 25 -15
sign=disputed: -2 -1 -1 -1 -2 -2 23 -14
sign=existed_before: -4 -9 19 -1 -1 -2 -1 -3
sign=fee_asked: -4 -4 -1 0 -2 -1 24 -11
sign=goods_absent: -7 -3 1 17 0 -8 0 -11
sign=goods_awaited: -7 -3 -1 19 -2 5 -1 -9
sign=goods_not_in_order: 0 -6 1 8 0 0 -1 -1
sign=goods_short: -1 0 0 16 1 -1 0 -15
sign=goods_still: -2 -1 0 8 -1 0 -2 -2
sign=got_nothing: -3 -2 13 13 -1 -3 -5 -12
sign=invalid_words: 2 -3 -2 3 -6 5 18 -17
sign=mail_absent: -2 8 -2 4 -4 -3 -3 1
sign=mixed_up: -6 -1 -1 -1 19 -1 -2 -7
sign=money_back: -2 -1 -1 -2 -1 12 -4 -1
sign=money_left: 20 10 -4 -3 -11 -12 3 -7
sign=money_stayed: -9 -10 -2 -8 -3 32 -2 -2
sign=money_vanished: 4 -1 0 0 0 -1 -2 0
sign=no_reaction: 21 -2 -1 3 -2 4 -5 -18
sign=no_return: 9 3 -1 -2 -1 2 -2 -8
sign=not_as_described: -1 0 0 -4 -3 -1 20 -10
sign=not_delivered: 0 -5 -4 17 -6 -4 -4 -1
sign=not_noticed: 18 -3 -2 -6 0 2 -5 -3
sign=order_absent: -14 31 -8 -14 -8 -6 -9 -7
sign=order_cancelled: -2 -2 8 -1 0 0 -1 -2
sign=order_gone: -7 -5 25 -9 -8 -4 -6 -4
sign=order_there: 0 1 -6 14 -3 -5 -6 5
sign=other_place: -5 -5 0 -5 28 2 -9 -13
sign=own_slip: -4 -1 -2 -9 22 -2 -4 -5
sign=page_expired: 4 -1 1 -1 0 9 -10 -2
sign=page_stuck: 21 -4 -1 -7 1 4 -6 -14
sign=paid: 11 9 -4 3 -3 -7 -1 -9
sign=paid_twice: -2 -1 -4 0 -3 3 24 -18
sign=payment_failed: -2 -6 -7 -1 -9 29 -12 -14
sign=qr_after_paying: 2 0 0 -1 0 -1 0 0
sign=qr_broken: 4 -1 -1 -3 -1 13 -5 -6
sign=qr_stays: 2 0 0 0 0 0 0 -1
sign=shown_unpaid: 21 -7 -4 -2 -2 -4 -5 -2
sign=slip_words: -2 -2 -2 -13 21 -3 2 -5
sign=system_error: 8 -2 -3 -4 -2 7 2 -4
sign=unpaid_words: 18 5 -2 -8 -2 -5 -4 -3
sign=vanished: 9 0 11 1 -3 -3 -5 -10
sign=wants_out: -1 -1 -2 -4 -4 -2 17 -3
sign=wrong_goods: -1 -1 5 -5 4 -3 16 -14
status: 4 -2 0 4 -1 -1 -3 -3
still: 6 -3 1 8 -4 5 -5 -8
still _: 0 0 0 2 -1 0 0 0
still ask: 2 0 0 0 0 0 0 -1
still not: 0 0 0 2 0 0 0 -1
stillthere: 0 -1 3 -2 0 0 0 1
stuck: 7 -3 0 -2 1 3 -2 -3
sum: -1 3 0 -2 -1 0 1 2
thanks: 0 0 0 0 0 0 -1 2
topup: 0 -2 0 7 3 -3 -2 -3
topup #: -1 0 0 2 1 0 0 -2
turn: 5 1 -1 -2 0 -1 3 -4
turnsout: -1 0 0 -2 5 0 -1 -1
twice: -1 0 -1 0 -1 1 7 -5
unlock: -1 0 1 -4 0 0 3 1
unpaid: 3 3 -1 -2 0 1 -1 -2
unwanted: 0 0 -1 -1 -1 -1 5 -1
update: 6 -1 0 -1 0 -1 0 -2
use: -2 -2 3 0 5 -4 4 -4
use _: 0 0 -1 0 4 0 -1 -1
use account: 0 0 0 0 -1 0 0 2
use not: 1 0 0 0 0 -1 2 -2
use wallet: -1 0 -1 -1 -1 0 0 4
wallet: 4 5 -3 -3 -2 0 -6 5
wallet #: 2 0 0 0 0 0 0 -2
wallet ,: 0 0 -1 -1 -1 -1 0 4
wallet _: 0 1 -1 0 1 0 0 -2
wallet goods: 0 0 0 -1 0 0 0 2
wallet not: 0 0 0 0 0 -1 0 2
wallet pay: -2 -1 1 2 0 -2 -1 2
wallet wallet: 0 0 0 -1 0 0 0 2
want: -1 1 1 -2 -1 0 8 -6
want _: 1 0 0 0 0 0 2 -2
wrong: -2 -1 0 -1 10 -2 -1 -5
wrong ,: -1 0 1 0 -1 0 0 3
wronggoods: 0 0 -1 -1 2 -1 6 -4
yes: -1 -3 5 -4 -2 -2 2 6
`;
