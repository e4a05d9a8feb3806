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
: -27 -31 -24 -20 -14 -14 -9 26
#: 1 1 -1 2 -12 -6 0 13
# goods: -1 0 0 2 1 0 -1 -1
,: 1 0 4 1 -1 1 -2 -3
, #: 1 0 -1 1 -1 -1 -2 2
, _: 0 0 1 2 2 -1 -3 -2
, pay: -1 1 1 0 0 0 1 -3
, charge: -1 -1 1 1 0 0 2 -1
, wallet: 1 -1 -1 0 -1 0 0 2
, balance: -1 0 0 0 0 2 0 -1
, page: 3 -1 0 -1 0 1 0 -1
, order: 0 1 -1 4 1 0 -2 -3
, before: -1 0 2 0 0 0 -1 0
, now: -1 -1 2 0 0 0 -1 0
, goods: 0 0 0 -1 0 0 -1 2
, email: 0 0 0 2 0 0 0 -1
, arrive: 0 0 0 -1 -1 0 3 0
, shop: 2 1 0 -1 0 0 -1 0
, use: 1 0 -1 -1 1 -1 -1 3
, not: -1 0 1 -1 0 2 0 -1
, how: 1 1 2 0 0 0 0 -2
, query: 0 0 0 0 1 0 2 -3
.: -3 1 1 1 -1 0 3 -3
. have: 0 0 0 0 0 0 2 -2
_: 1 -3 1 -2 3 -4 3 1
_ #: 1 2 1 -2 -2 -1 0 1
_ ,: 0 0 -1 2 4 0 2 -6
_ noreaction: -2 0 0 1 0 2 0 0
_ order: 0 -1 3 0 -1 0 0 -1
_ purchase: 0 0 0 0 0 0 2 -2
_ exist: 0 0 2 0 0 0 0 -2
_ deleted: 0 0 2 0 0 0 0 -1
_ still: 2 0 0 2 0 0 -1 -2
_ goods: 0 -1 -2 1 3 -1 -4 3
_ invalid: 0 0 0 0 0 0 2 -1
_ else: 0 0 1 0 2 0 0 -2
_ login: 0 0 0 -1 2 0 0 -1
_ use: 0 0 1 -1 1 0 1 -2
_ not: -1 0 1 1 1 2 0 -3
sign=asked_again: 8 -2 2 -4 -1 -3 -1 1
sign=became_other: 1 -2 24 -4 -4 -1 -5 -9
sign=bonus_absent: -1 -1 0 -8 -1 -1 14 -3
sign=bought_by_mistake: -1 -1 7 -7 3 -3 21 -17
sign=code_invalid: -2 -1 7 -6 -6 -4 25 -15
sign=disputed: -2 -1 -1 -1 -2 -2 23 -13
sign=existed_before: -4 -9 19 -1 -1 -2 -1 -3
sign=fee_asked: -4 -4 -1 0 -2 -1 24 -11
sign=goods_absent: -7 -4 1 17 1 -8 1 -10
sign=goods_awaited: -7 -3 -1 19 -2 5 -1 -8
sign=goods_not_in_order: 0 -6 1 8 0 0 -1 -1
sign=goods_short: -1 0 0 16 1 -1 0 -15
sign=goods_still: -2 -1 0 8 -1 0 -2 -2
sign=got_nothing: -3 -2 13 14 -1 -3 -5 -12
sign=invalid_words: 2 -3 -2 3 -6 5 18 -17
sign=mail_absent: -2 8 -3 5 -4 -3 -3 2
sign=mixed_up: -6 -1 -1 -1 19 -1 -2 -8
sign=money_back: -2 -1 -1 -2 -1 12 -4 -1
sign=money_left: 19 9 -4 -4 -11 -9 3 -8
sign=money_stayed: -10 -10 -2 -7 -3 33 -3 -2
sign=money_vanished: 4 -1 0 0 0 -1 -1 0
sign=no_reaction: 21 -2 -1 3 -2 4 -5 -18
sign=no_return: 9 3 -1 -2 -1 2 -2 -8
sign=not_as_described: -1 0 0 -4 -3 -1 20 -10
sign=not_delivered: -1 -5 -4 17 -6 -4 -4 -1
sign=not_noticed: 18 -3 -2 -6 0 2 -5 -3
sign=order_absent: -14 32 -8 -14 -7 -6 -9 -9
sign=order_cancelled: -2 -2 7 -1 0 0 -1 -2
sign=order_gone: -7 -5 25 -9 -8 -4 -6 -5
sign=order_there: 1 1 -6 15 -3 -6 -6 4
sign=other_place: -5 -5 0 -4 28 2 -9 -13
sign=own_slip: -4 -1 -2 -9 22 -2 -4 -4
sign=page_expired: 4 -1 1 -1 0 9 -9 -2
sign=page_stuck: 21 -4 -1 -7 1 4 -6 -14
sign=paid: 11 9 -4 1 -2 -6 -1 -8
sign=paid_twice: -2 -1 -4 0 -3 3 24 -18
sign=payment_failed: -2 -6 -7 0 -9 29 -13 -14
sign=qr_after_paying: 2 0 0 -1 0 -1 0 0
sign=qr_broken: 4 -1 -1 -4 -1 13 -5 -6
sign=qr_stays: 2 0 0 0 0 0 0 -1
sign=shown_unpaid: 21 -6 -4 -2 -2 -4 -5 -2
sign=slip_words: -2 -2 -2 -13 21 -3 2 -5
sign=system_error: 7 -2 -3 -4 -2 7 2 -4
sign=unpaid_words: 18 4 -2 -8 -2 -4 -4 -4
sign=vanished: 9 0 11 1 -3 -3 -5 -10
sign=wants_out: -1 -1 -2 -4 -4 -2 17 -3
sign=wrong_goods: -1 -1 5 -5 4 -3 16 -14
pay: 7 3 -1 -4 -4 2 -5 2
pay ,: 2 -1 0 0 0 0 -1 -1
pay _: -2 1 0 0 0 1 2 0
pay noreaction: 2 0 0 0 0 0 0 -1
pay error: -1 0 0 0 0 2 0 -1
charge: 1 0 -1 -4 -2 7 4 -5
charge #: -2 0 0 0 0 0 1 1
charge ,: 2 0 0 0 0 0 -1 -1
topup: 0 -2 0 5 3 -2 -2 -2
buy: -4 2 0 1 2 -2 5 -3
buy ,: 0 0 1 0 0 0 1 -2
buy goods: -1 1 -1 1 -1 0 -1 3
turn: 5 0 -1 -2 0 -1 3 -3
money: 1 6 -3 -7 -3 7 1 -2
money _: 0 0 0 0 0 2 0 -1
money still: 0 0 0 0 0 2 0 -2
money not: -1 0 0 -1 0 2 0 0
bill: 2 -1 -2 1 -1 3 -2 1
wallet: 4 5 -3 -2 -2 -1 -5 5
wallet #: 2 0 0 0 0 0 0 -2
wallet ,: -1 0 -1 -1 -1 0 0 5
wallet pay: -2 0 1 3 0 -2 -1 2
wallet wallet: 0 0 0 -1 0 0 0 2
wallet goods: 0 0 0 -1 0 0 0 2
wallet not: 0 0 0 0 0 -1 0 2
balance: -1 -1 4 -2 -1 3 1 -3
sum: -1 3 0 -3 -1 0 1 2
price: -1 -1 -1 -1 -1 0 4 1
discount: 0 -2 0 1 -1 -1 3 -2
discount not: 0 0 0 -1 0 0 2 0
fee: -1 -1 -1 0 -1 -1 6 -2
deposit: -2 -1 -1 -1 0 -1 11 -5
limit: 0 0 0 0 0 4 0 -4
refund: -1 -1 0 -2 -3 2 4 1
refund arrive: 0 0 0 0 0 2 0 -1
paidok: 4 3 0 3 -1 -3 -4 -1
unpaid: 4 3 -1 -2 0 1 -1 -2
payfail: -1 -1 -1 0 -1 16 -3 -9
cancel: 0 -1 2 -1 -1 2 4 -4
less: 2 0 4 -2 -1 2 0 -5
twice: -1 0 -1 0 -1 1 7 -5
dispute: -1 0 0 0 -1 -1 7 -4
each: 2 -1 2 -2 -2 0 2 0
page: 13 -1 -1 -3 -1 5 -3 -9
page #: 0 0 0 0 0 0 2 -2
page _: 0 0 0 0 0 2 -1 -1
page stuck: 3 -1 0 -1 0 0 0 0
stuck: 7 -3 0 -1 1 3 -2 -3
noreaction: 6 -1 0 1 -1 1 -1 -6
jump: 8 1 0 -1 -1 -1 -1 -5
jump _: 2 0 0 0 0 0 0 -2
again: 4 -1 1 -2 0 0 -1 -1
ask: 3 -2 -1 -4 2 -3 9 -5
ask order: 0 -1 0 0 0 0 0 2
need: -1 4 0 0 -2 -2 3 -1
need _: 0 3 0 0 0 0 0 -1
update: 5 -1 0 -1 0 -1 0 -2
status: 4 -2 0 4 -1 -1 -3 -3
detect: 5 -1 -1 -1 2 0 -3 0
qr: 2 0 0 -2 -1 5 -2 -2
error: 2 -1 -1 -1 -1 2 0 -1
error ,: -1 0 0 0 0 2 0 0
open: 0 0 5 0 -4 -1 2 -2
order: -4 7 17 1 -5 -3 -4 -9
order ,: -1 1 2 -2 0 0 -1 1
order _: 0 1 2 0 0 -1 -1 -1
order have: 0 -1 -1 1 0 0 0 2
order deleted: 0 0 2 0 0 0 0 -1
order became: 0 0 2 0 0 0 0 -1
order done: 0 -1 0 3 0 -1 0 -1
order query: 0 2 0 0 0 0 0 -1
ordernum: -3 6 12 1 -5 -3 -7 -2
list: -1 9 9 0 -2 -2 -3 -10
record: 1 1 1 0 -1 -1 -2 0
purchase: 1 1 0 -1 0 -1 4 -4
see: 1 5 0 3 -1 -4 0 -3
see pay: -1 0 0 0 0 2 0 -1
see payfail: 2 0 0 0 0 -2 0 1
see not: 0 2 0 -1 0 0 0 -1
look: 0 3 0 1 -1 0 -3 1
look list: 0 2 0 0 0 0 0 -1
make: -1 2 -2 3 -1 0 -2 0
make ,: 0 -1 0 2 0 0 -1 -1
exist: -1 8 5 -1 1 -1 -3 -7
have: -2 1 1 -1 1 -5 3 1
have order: 0 1 0 -3 0 0 0 2
have ordernum: 0 0 -1 2 0 0 0 -1
have not: -1 2 0 1 0 0 -1 -1
empty: -2 5 1 7 -1 -1 -3 -7
nothing: -4 7 1 8 -3 3 -1 -11
gone: 4 0 4 0 -1 -1 -2 -3
deleted: -1 -2 14 -2 -2 -1 -3 -3
deleted ,: 0 0 2 -1 0 0 0 -1
became: 0 -1 7 -1 -1 -1 -1 -2
before: 1 -2 9 -5 -1 -1 -4 3
still: 6 -3 1 8 -4 4 -5 -8
still _: 0 0 0 2 -1 0 0 0
still ask: 2 0 0 0 0 0 0 -1
stillthere: 0 -1 3 -2 0 0 0 0
existed: 0 -2 5 0 0 0 0 -2
now: 1 -3 10 -2 -2 0 -2 -1
goods: -5 -6 1 14 -2 -4 6 -5
goods _: 0 0 -1 -2 1 0 3 -1
goods arrive: -1 0 0 0 2 0 1 -1
await: 1 1 -1 5 -1 -1 -2 -1
await _: 0 0 0 2 0 0 0 -1
email: -2 4 -3 0 8 -2 -4 -2
email not: 0 0 0 2 0 0 0 -1
arrive: 1 -2 -1 6 3 -1 3 -10
arrive _: 0 0 0 0 2 -1 0 -1
arrive email: 0 0 0 -2 0 0 0 3
arrive arrive: 0 0 0 -1 0 0 -1 2
ship: -1 -1 -1 5 0 0 3 -5
ship ,: 0 0 1 2 0 0 -1 -1
ship goods: 0 0 0 -1 0 0 0 2
active: -2 -1 -1 2 -1 -2 7 -3
active _: 0 0 0 2 0 -1 1 -1
done: -1 -1 1 11 -1 -2 -2 -5
done ,: 0 1 -1 3 0 0 -1 -2
invalid: 1 -1 -1 1 -2 1 6 -5
banned: 0 0 0 -1 -2 0 7 -4
short: 0 0 0 5 0 0 0 -5
promised: -1 -1 -1 2 -3 -1 9 -4
wronggoods: 0 0 -1 -1 2 -1 6 -4
mis: 0 0 0 -4 7 -1 1 -1
mis ,: 0 0 0 -1 -4 0 -1 5
meant: -3 0 1 -4 8 0 -1 -1
meant _: 0 0 0 -1 3 0 0 -1
turnsout: -1 0 0 -2 5 0 -1 -1
wrong: -2 -1 0 -1 10 -2 -1 -4
wrong ,: -1 0 1 0 -2 0 0 3
account: -5 2 -1 -1 16 -1 -4 -5
account #: 0 0 0 0 -1 0 0 2
account banned: 0 0 0 0 -1 0 2 -1
account mis: 0 0 0 0 -2 0 0 2
shop: 8 2 4 -5 7 -3 -3 -10
shop _: 1 -2 3 0 -1 0 1 -1
shop not: 2 2 -1 -1 0 -1 0 -2
region: 0 0 0 -3 6 0 1 -4
else: -2 -2 5 -5 12 -1 1 -8
else account: 0 0 0 0 4 0 0 -2
person: -1 -1 6 -1 2 1 1 -6
person use: 0 0 2 0 0 0 0 -1
login: -1 0 -1 0 6 -1 0 -3
use: -2 -3 3 1 5 -4 4 -4
use _: 0 0 -1 0 4 0 -1 -1
use wallet: -1 0 -1 -1 -1 0 0 4
use account: 0 0 0 1 -1 0 0 2
use not: 1 0 0 0 0 -1 2 -2
mistakebuy: 0 0 2 0 3 -1 1 -5
unwanted: 0 0 -1 -1 -1 -1 5 -1
my: -1 1 -1 -1 6 -1 -1 -1
not: 0 9 -2 9 -4 1 -4 -8
not _: -1 0 -1 1 0 1 -1 2
not pay: -1 -1 0 -1 0 1 0 2
not charge: 0 0 0 0 0 5 -1 -3
not buy: 0 2 0 -1 0 0 0 -1
not jump: 2 0 0 0 0 0 0 -1
not update: 2 -1 0 0 0 0 0 0
not order: -1 3 -1 -1 0 1 0 -1
not ordernum: 0 4 0 -1 0 0 0 -2
not goods: 0 0 0 3 0 0 -1 -1
not arrive: 0 -1 0 3 0 -1 -2 0
not use: 0 0 2 0 -1 0 -1 -1
not yes: 0 0 0 0 0 -1 4 -3
if: 0 0 -3 -1 0 0 -1 6
if order: 0 0 -2 0 0 0 0 2
but: 3 4 0 3 1 -1 -2 -9
but _: 0 0 0 2 0 0 -1 -1
want: -1 1 1 -2 -1 0 8 -5
want _: 1 0 0 0 0 0 2 -2
help: -2 -1 -3 -1 2 0 -1 6
scam: -1 0 -1 -1 -1 -1 2 3
anger: 0 0 0 -1 1 0 -1 2
human: -1 1 0 -2 -1 -1 4 -1
howlong: 0 0 -2 3 -1 -2 -2 5
how: 1 -2 1 2 -2 -3 -1 3
how _: 0 -1 0 0 0 0 0 3
how not: 0 2 0 1 0 0 0 -3
query: -4 2 -2 -1 0 -1 -2 8
query .: -1 2 -1 2 1 -1 0 -2
query query: 0 1 -1 1 0 0 0 -2
safe: 0 0 0 0 0 0 -1 2
correct: -2 -1 -1 0 4 -1 -2 3
correct #: 0 0 0 0 -1 0 0 2
greet: -1 0 -1 0 -1 -1 -2 5
thanks: 0 0 0 0 0 0 -1 2
yes: -1 -3 5 -4 -2 -2 2 7
no: 0 0 -1 -2 5 -1 -2 2
dontknow: 0 -1 3 -1 -1 -1 0 1
reason: 0 0 3 3 -2 -1 0 -3
unlock: 0 0 1 -4 0 0 3 1
first: -1 -2 2 1 -2 0 5 -2
first pay: -1 0 0 0 0 0 -1 2
`;
