import type { SignFrames } from './sign.ts';

/** What is said of the goods: they did not come, they are no good. */
export const GOODS: SignFrames = {
  goods_absent: [
    'not <1 CAME <3 THINGS',
    'not <1 THINGS <1 arrive|ship|active',
    'THINGS <3 not <2 CAME',
    'THINGS <3 not <1 see|make|exist|have',
    'not <1 see|exist|make <2 goods|email',
    'THINGS <1 not $',
    'not <1 goods|email',
    'goods|email <2 empty|nothing',
    'empty <1 goods',
    'topup <3 not <1 arrive|see|have|update',
    'balance <2 not <1 arrive|update|topup|make',
    'balance <2 still <1 #',
    'account <2 not <1 arrive|see|update|topup|have',
    'goods <2 gone',
    'goods <2 stuck',
    'goods <2 pending',
  ],
  not_delivered: [
    'not <1 ship',
    'not <1 arrive',
    'not <1 active',
    'still <1 ship',
    'order <2 not <1 arrive|ship',
  ],
  got_nothing: ['nothing <2 arrive|have|see', 'arrive <2 nothing', 'PAID <4 nothing', 'PAID <<4 not $'],
  goods_short: ['short'],
  code_invalid: ['invalid', 'goods <3 wrong', 'banned'],
  wrong_goods: ['wronggoods', 'wrong <1 goods', 'goods <2 wrong'],
};
