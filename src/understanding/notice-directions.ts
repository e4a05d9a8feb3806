/** `none`: a notice without a payment. */
export type NoticeDirection = 'debit' | 'credit' | 'none';

const ONE_TIME: readonly RegExp[] = [
  /(?:验证码|校验码|动态码|动态密码|动态口令|短信密码|确认码)[^\n]{0,16}\d{4,8}(?![\d.元])/,
  /(?<!\d)\d{4,8}(?:[ ,(（]{0,2}(?:是|为)?(?:您|你)?的?[^\d\n。,]{0,12}(?:验证码|校验码|动态码|动态密码))/,
  /(?:验证码|校验码|动态码|动态密码|动态口令)[^\n]{0,60}(?:切勿|请勿|勿|不要|泄露|告诉|告知|有效|转发|工作人员)|(?:切勿|请勿)[^\n]{0,20}(?:泄露|告知)[^\n]{0,30}(?:验证码|校验码)/,
  /\b(?:verification|one[- ]time|security|confirmation|login|authentication) (?:code|password|passcode|pin)\b[^\n]{0,20}\d|\bis your [^\n]{0,30}(?:code|otp|passcode|password|pin)\b|\b(?:code|otp|passcode)\b[^\n]{0,60}(?:do not|don't|never|not) (?:share|give|tell)|\buse [\d -]{4,10} to (?:authori[sz]e|verify|confirm|sign|log)|\bnever share this (?:code|otp)/i,
];
/** A person tells of a code: it is a secret, and no notice. */
const PERSONAL = /我(?!行)|(?<![A-Za-z'])(?:i|my|i'm)(?![A-Za-z])|(?:给你|发你|告诉你|你帮)/i;

const FAILED =
  /(?:失败|未成功|未完成|不成功|余额不足|交易异常|被拒|拒绝|未能|\b(?:declined|failed|unsuccessful|could not be processed)\b)/i;
const COMING =
  /将于|待支付|待缴|请于|请及时|应还|还款日|需缴|缴款|到期|还款提醒|账单日|预计扣|待核实|次日|已提交|请确保|未付自动|前缴纳|\bis due\b|\bwill be (?:charged|debited)\b|\bupcoming\b|\bscheduled\b|\bpay now\b/i;
const SETTING =
  /(?:限额|额度)[^,。\n]{0,14}(?:调整|设置|提升|提高|为)|(?:已|成功)(?:成功)?(?:开通|签约|绑定|解绑|关闭|设置)|可用额度已|预审额度|待使用|即将过期|已被限制/;
const ADVERTISEMENT =
  /退订|回复?td\b|拒收|大促|返场|储值满|专享|特惠|秒杀|限今晚|满\d{1,5}(?:送|减)|中奖|抽中|贷款|可借|积分[^,。]{0,12}过期|反诈|诈骗|警惕|\b(?:unsubscribe|offer|winner|won|claim)\b/i;

const CREDIT =
  /退款(?:成功|到账|入账|通知|金额|人民币|给您|至|[¥￥]?\d)|已(?:全额|部分)?退款|发起的退款|退货|(?<!将)退回|返还|入账|转入|存入|收入|汇入|到账|贷记(?!卡)|贷方|收款(?!方|人|商户|时间|码)|收到还款|收到[^,。]{0,14}(?:转入|转账)|冲正|消费撤销|还款入账|汇缴|代发|工资收入|红包[^。]{0,14}(?:放入|存入)|\b(?:credited|refund(?:ed)?|received|deposited|reversal|sent you)\b/i;
const DEBIT =
  /消费(?!撤销|退货)|支出|支取|扣款|代扣|扣费|扣收|转出|快捷支付|付款(?!方|卡)|已支付|支付成功|支付[^,。\n方]{0,12}元|支付[¥￥]?\d|网上支付|转账支取|转账[\d¥]|借记(?!卡)|借方|刷卡|签账|已扣|扣\d|付\d|免密|(?:^|\n|[^\d])-[¥$]? ?\d{1,7}\.\d{2}|交易人民币|交易成功|支付宝交易|\b(?:debited|purchase|spent|withdrawn|withdrawal|charged?|paid|payment|transaction|sent|receipt|billed)\b|利用|[$€£]\d[\d.,]* at\b/i;
const NOT_A_DEBIT = /往账退回|消费退货|退货退款|消费撤销|消费冲正|退货入账/;
/** An amount that left or came, as bill pages write it. */
const OUT = /(?:^|[\n :]) ?- ?[¥$]?\d[\d,]{0,9}\.\d{2}/;
const IN = /(?:^|[\n ]) ?\+ ?[¥$]?\d/;

/** Whether a machine sent a code to be typed in. */
export function isOneTimeCode(text: string): boolean {
  return ONE_TIME.some((shape) => shape.test(text)) && !PERSONAL.test(text);
}

/** Which way the money of a bill's page went: a page that names no way is one of a payment. */
export function pageDirection(text: string): NoticeDirection {
  const told = directionOf(text);
  return told === 'none' && !FAILED.test(text) ? 'debit' : told;
}

/** Which way the money of a notice went. */
export function directionOf(text: string): NoticeDirection {
  if (NOT_A_DEBIT.test(text) || IN.test(text)) return 'credit';
  const credit = CREDIT.exec(text);
  const debit = DEBIT.exec(text);
  const done = /成功|已扣|已支付/.test(text) && !/(?:未|不)成功/.test(text);
  if (FAILED.test(text) && !done) return 'none';
  if (ADVERTISEMENT.test(text) && !/尾号\d|账户\d|\d{4}卡|卡\d{4}|实付|已支付/.test(text)) return 'none';
  if (COMING.test(text) && !done) return 'none';
  if (SETTING.test(text) && !/(?:消费|支出|付款|收入)[^,。]{0,10}\d/.test(text)) return 'none';
  if (credit && debit) {
    // Both words stand in many notices (消费…,如需退款); the first one tells what happened, a refund always does.
    const refund = /^(?:退款|已|发起|refund|返还)/i.test(credit[0]);
    if (refund && !OUT.test(text)) return 'credit';
    return credit.index < debit.index ? 'credit' : 'debit';
  }
  if (credit) return 'credit';
  return debit ? 'debit' : 'none';
}
