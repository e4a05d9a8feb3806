import { ALIPAY_LEDGER_SAMPLE, ALIPAY_TRADES_SAMPLE } from './alipay-merchant.ts';
import { ALIPAY_APP, ALIPAY_APP_2021, ALIPAY_WEB } from './alipay-user.ts';
import type { Sample } from './sample.ts';
import { WECHAT_REFUNDS, WECHAT_STATEMENT, WECHAT_TRADES_24, WECHAT_TRADES_27 } from './wechat.ts';

export const SAMPLES: readonly Sample[] = [
  ALIPAY_APP,
  ALIPAY_APP_2021,
  ALIPAY_WEB,
  ALIPAY_TRADES_SAMPLE,
  ALIPAY_LEDGER_SAMPLE,
  WECHAT_STATEMENT,
  WECHAT_TRADES_27,
  WECHAT_TRADES_24,
  WECHAT_REFUNDS,
];
