/** Written by `node test/understanding/fit.ts`. */
export const KIND_CLASSES = ['complaint', 'answer', 'question', 'correction', 'other'] as const;

/** One feature a line, and what it says for each class, in tenths. */
export const KIND_WEIGHTS = `
: 9 4 -7 -10 -7
#: -4 6 -3 1 1
# ,: 1 2 0 -3 1
# _: -2 2 0 1 -1
,: 4 -4 -10 12 -3
, #: -2 -1 0 3 0
, before: 1 -3 0 2 1
, look: -1 3 0 -1 -1
, not: -1 2 0 -1 0
, pay: 2 -1 0 -1 0
.: 4 -4 -1 0 2
_ #: -1 2 -1 0 0
_ goods: -2 2 2 -1 -1
_ mis: 0 -1 0 2 -1
_ not: 3 -3 -1 2 -1
_ query: 0 -1 3 0 -2
actual: -2 4 0 -2 0
again: 2 0 0 -2 0
arrive: 2 -2 2 -1 -1
arrive email: -2 2 0 0 0
arrive goods: 2 -2 0 0 0
ask: 1 -4 3 1 -1
became: 1 -2 -1 2 0
before: 0 -1 -3 6 -1
before pay: 2 -3 0 0 0
but: 4 -1 0 -2 -1
buy: 6 -2 -1 -3 -1
charge: 8 -2 -1 -5 0
correct: -1 -9 0 11 -2
discount: 0 3 0 -3 0
done: 4 0 -1 -1 -1
dontknow: -1 3 0 0 -2
else: 3 0 -1 -1 -1
email: 0 3 0 -2 -2
email _: -1 2 -1 0 0
empty: 3 0 -2 0 -1
ends=?: -6 -6 10 -2 3
error: 6 -2 -3 0 -1
fact=amount: 11 -3 -4 -1 -6
fact=card_tail: -1 1 -1 3 -2
fact=channel: 0 1 1 1 -3
fact=merchant_order_id: 1 4 -1 -4 -1
fact=paid_at: 4 6 -6 0 -6
fact=payee: -11 11 -1 2 -1
fact=product: 1 -2 -2 -4 6
fact=recharge_account: 0 5 -1 -3 0
fact=shop_order_id: 2 2 -1 -2 -2
fact=status: 3 5 -1 -6 -2
fact=transaction_id: -4 7 1 -3 -1
facts=0: 9 -10 -1 -12 0
facts=1: 1 8 -9 7 -11
facts=2: 2 4 0 -5 -2
facts=3: 2 5 -1 -5 -1
fee: -3 1 1 0 0
first=0: -7 2 0 -1 7
first=256: 4 4 0 -6 -2
first=257: -1 7 2 -6 -1
first=258: 6 -8 -1 5 -2
first=259: 1 4 -3 -3 1
first=261: 7 -6 4 0 -4
first=262: -2 2 3 -2 -1
first=263: 1 7 0 -9 1
first=265: -6 -1 -2 10 -2
first=267: 5 1 0 -5 0
first=269: 0 4 0 -3 0
first=273: 0 -1 4 -3 0
first=274: 8 -3 -3 -1 -1
first=277: 3 0 -1 0 -2
first=280: 4 -2 -1 -1 -1
first=282: -3 10 -2 -1 -3
first=283: 7 -3 -1 -1 -2
first=284: 6 -10 -1 -1 6
first=287: 1 1 -3 -2 2
first=288: 2 -3 5 -1 -2
first=289: -1 -1 5 -1 -2
first=290: -2 -3 7 0 -1
first=297: 7 -1 2 -4 -4
first=298: 1 0 4 1 -5
first=299: 5 -2 -1 -1 -1
first=302: -6 2 2 5 -3
first=303: -4 2 -2 5 -1
first=306: -12 18 -2 -2 -2
first=308: -1 4 -1 0 -1
first=310: -3 6 -2 0 -1
first=312: -1 9 -6 2 -4
first=313: -2 8 -2 -1 -3
first=316: -4 6 -7 -2 8
first=317: 3 1 -7 5 -1
first=318: -3 -5 -7 9 6
first=319: 6 -2 -2 -1 -2
first=320: 2 0 -3 -1 2
first=321: 6 -2 -2 0 -1
first=323: -2 5 -1 0 -1
first=326: 7 -3 -1 0 -2
first=328: -3 -1 -1 0 6
first=329: 7 -9 -4 11 -5
first=330: -4 7 0 -2 0
first=332: 7 -9 -2 0 4
first=333: 3 -1 -3 2 0
first=334: 3 1 -1 -1 -2
first=337: -3 -2 6 -1 -1
first=338: 5 -2 -1 -3 1
first=339: 5 -2 4 -3 -4
first=340: 4 0 -2 -1 -1
first=342: 5 0 -1 -2 -2
first=343: -11 8 -7 8 3
first=344: -11 -1 15 0 -1
first=346: 5 -5 -3 0 4
first=347: 10 -10 2 2 -4
first=348: 9 -5 0 -1 -4
first=349: 2 -5 -1 -1 5
first=35: 2 5 -1 -8 3
first=350: 4 -11 10 -2 0
first=351: 1 -6 10 -1 -4
first=352: -7 -9 15 -1 2
first=353: -10 -7 11 -2 8
first=354: -1 -1 3 0 -1
first=355: 0 -11 -3 19 -5
first=356: -4 -7 -1 -1 13
first=357: -5 -5 -3 -1 13
first=358: -11 9 2 -2 3
first=359: -4 1 -4 15 -8
first=360: -5 10 1 -1 -5
first=364: -4 3 -2 0 3
first=44: -10 7 -1 1 2
first=95: -4 2 -1 -3 6
goods: 6 0 -1 -4 -2
greet: -1 -2 1 0 3
have: 2 0 2 -2 -2
have _: 3 -2 0 0 0
help: 4 -7 4 0 -1
how: 0 -8 12 -2 -1
how _: -2 -1 1 0 2
how look: -1 -1 2 0 -1
howlong: -5 -3 11 -1 -2
howlong arrive: -2 0 2 0 0
human: 2 -4 4 -1 -1
if: -4 -2 5 0 1
invalid: 3 -1 0 0 -2
jump: 3 -1 -1 0 0
last=0: -7 2 0 -1 7
last=256: -3 1 -2 7 -4
last=257: 8 -4 -2 -1 -1
last=259: 1 -1 2 -1 -1
last=261: 7 -1 -4 -1 0
last=262: -1 3 1 -1 -2
last=263: 0 2 1 1 -4
last=269: -3 4 0 -1 0
last=270: -1 -1 -4 3 3
last=271: 4 -1 -2 0 -1
last=273: 6 0 -2 -1 -3
last=274: 0 3 -1 -1 -1
last=275: -1 4 -1 -1 -1
last=276: -3 6 -2 -1 -1
last=277: 5 1 -2 -1 -2
last=279: 2 -2 0 0 0
last=280: -7 8 -1 0 -1
last=282: -2 8 -2 -1 -3
last=284: 0 -4 -1 -1 6
last=285: 5 -4 0 0 0
last=287: -5 9 0 0 -4
last=290: -2 1 5 -1 -3
last=294: 10 -6 -2 0 -2
last=297: 7 -2 -3 -1 0
last=298: -6 7 5 -1 -4
last=299: 4 -1 -2 0 -1
last=301: 10 -5 -2 0 -2
last=302: 2 3 -3 1 -3
last=303: -8 0 3 -5 10
last=304: -3 -2 6 0 0
last=305: 7 -4 -4 -2 3
last=306: -3 0 6 -2 -1
last=307: 5 1 -2 0 -3
last=308: 5 -1 -1 -1 -2
last=309: 5 0 -2 -1 -1
last=310: -6 0 10 -1 -3
last=312: 0 5 -1 -3 -2
last=316: -3 2 7 -3 -2
last=317: -3 8 -6 5 -4
last=318: 0 6 -4 -1 -1
last=319: -3 10 -2 -1 -4
last=320: 2 -12 2 9 -1
last=321: 9 -5 2 -2 -4
last=323: -3 6 -1 0 -1
last=324: 7 -2 -1 0 -4
last=328: -5 -1 -1 0 7
last=329: 8 -6 -4 8 -6
last=332: -1 -4 -4 13 -4
last=333: 3 1 1 -5 0
last=334: 6 -3 -8 -3 7
last=336: -2 4 0 0 -1
last=337: 2 0 1 -2 -1
last=339: 4 -2 -3 -1 1
last=343: -7 6 1 0 0
last=345: 3 -1 2 -1 -2
last=346: -1 -3 -1 0 5
last=347: 6 -10 9 -3 -1
last=348: 13 -6 -2 -1 -4
last=35: -14 9 -9 9 5
last=350: -6 -2 2 0 6
last=351: -4 -3 9 0 -2
last=352: -8 -6 11 -2 5
last=353: -1 -8 13 -5 1
last=356: -5 -6 5 -1 6
last=357: -2 -4 -3 0 9
last=358: 2 4 -7 -2 3
last=359: -3 11 -2 -3 -2
last=360: -2 10 -4 -1 -3
last=364: -2 -7 -1 4 6
last=44: -1 -2 0 2 2
last=46: -1 -7 5 -2 6
last=95: -3 4 -4 -3 5
length=1: -6 9 -4 -6 8
length=2: 4 7 -2 -11 2
length=3: 3 1 0 0 -4
length=4: 6 1 -2 -3 -8
length=5: 11 -5 -4 0 -11
length=6: 11 -5 -2 -3 -2
length=7: 2 -5 1 -1 4
limit: 3 -1 0 0 -1
list: 5 -2 -2 -1 -1
look: -4 1 1 -2 3
loss=charged_page_stalled: 9 -1 -4 -5 -3
loss=deleted_or_overwritten: 9 0 -4 -4 -4
loss=goods_missing: 9 -1 -5 -5 -3
loss=not_charged: 9 5 -5 -5 -5
loss=null: -16 9 6 6 8
loss=other: 17 -11 -2 -7 -3
loss=paid_no_order: 1 5 7 -7 -4
loss=wrong_account_or_platform: 13 -10 -5 3 -4
make: 0 -1 3 -1 0
mis: 1 -7 -2 12 -3
mis ,: -2 -2 0 4 0
money: 6 1 -4 -1 -3
money _: 4 -2 -1 0 -1
need: 2 -2 6 -2 -4
no: -2 -4 -1 10 -3
no #: 0 -2 0 2 0
not: 5 -2 -3 2 -3
not charge: 3 -3 0 0 0
not make: -1 -1 2 0 0
not pay: -1 2 0 -1 0
nothing: 2 0 -1 0 -1
now: -1 1 1 -3 2
order: 7 -7 4 -3 -2
order not: -1 -1 2 0 0
ordernum: 4 -1 2 -1 -4
ordernum #: 0 2 0 -2 0
page: 8 -4 -1 -1 -1
paidok: 4 -1 -1 -1 -1
pay: 5 2 0 -4 -3
payfail: 5 -3 -1 -1 -1
person: 2 -1 1 -1 -1
price: -2 4 0 -2 0
promised: 2 0 -1 -1 0
purchase: 3 -1 -1 0 -1
query: 0 -8 16 -5 -4
read=demand: -4 -1 5 0 0
read=half: -1 10 -1 -5 -3
read=secret: -12 -22 -2 -6 33
refund: 4 -2 1 -2 -2
safe: -3 0 4 0 -1
scam: 5 -3 0 0 -2
see: 2 2 0 0 -4
shop: 6 0 -3 -4 1
short: 3 -2 0 0 -1
still: 2 -2 3 -1 -3
stuck: 4 -2 -1 -2 2
sum: -1 -1 -1 4 -1
thanks: -2 -2 -1 0 5
topup: 4 -1 -1 -1 -1
use wallet: -3 3 0 0 0
wallet #: 0 -3 0 1 2
wallet ,: -3 2 0 0 0
want: 3 -2 -1 0 0
wrong: 0 -8 -3 11 -1
wrong ,: -2 -2 0 4 0
wronggoods: -1 -4 0 4 1
yes: -6 0 4 3 -1
yes not: -1 -2 3 0 0
`;
