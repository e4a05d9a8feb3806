import { isImpersonal } from './machine-signs.ts';
import { firstMatch, holds } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

/** `none`: a notice without a payment. */
export type NoticeDirection = 'debit' | 'credit' | 'none';

const ONE_TIME: readonly Sifted[] = [
  sifted(/(?:验证码|校验码|动态码|动态密码|动态口令|短信密码|确认码)[^\n]{0,16}\d{4,8}(?![\d.元])/),
  sifted(/(?:】|\]|^) ?\d{4,8}[,( ]{1,2}您?(?:正在|用于|本次)/),
  sifted(
    /(?<!\d)\d{4,8}(?:[ ,(（]{0,2}(?:是|为)?(?:您|你)?的?[^\d\n。,]{0,12}(?:验证码|校验码|动态码|动态密码))/,
  ),
  sifted(
    /(?:验证码|校验码|动态码|动态密码|动态口令)[^\n]{0,60}(?:切勿|请勿|勿|不要|泄露|告诉|告知|有效|转发|工作人员)|(?:切勿|请勿)[^\n]{0,20}(?:泄露|告知)[^\n]{0,30}(?:验证码|校验码)/,
  ),
  sifted(
    /\b(?:verification|one[- ]time|security|confirmation|login|authentication) (?:code|password|passcode|pin)\b[^\n]{0,20}\d|\bis your [^\n]{0,30}(?:code|otp|passcode|password|pin)\b|\b(?:code|otp|passcode)\b[^\n]{0,60}(?:do not|don't|never|not) (?:share|give|tell)|\buse [\d -]{4,10} to (?:authori[sz]e|verify|confirm|sign|log)|\bnever share this (?:code|otp)/i,
  ),
];
/** What a machine adds to a code; a person who passes one on does not. */
const SENT = sifted(
  /[【[]|您|勿|有效|分钟内|非本人|\b(?:share|valid|expires?|is your|do not|don't|never|to authori[sz]e|keep it)\b/i,
);

const FAILED = sifted(
  /失败|未成功|未完成|不成功|余额不足|交易异常|被拒|拒绝|未能|无法完成|\b(?:declined|failed|unsuccessful|unable to (?:process|charge)|could not (?:be )?(?:process|charge)|couldn't (?:process|charge)|update your payment)/i,
);
/** What is to come or to be done by somebody. */
const COMING = sifted(
  /将于|即将|将在|将从|将自动|待支付|待缴|请于|请及时|请尽快|请在|应还|最低还款|还款日|需缴|缴款|到期|还款提醒|账单日|出账|账单已出|本期账单|预计扣|待核实|次日|已提交|请确保|未付自动|前缴纳|欠费|逾期|预授权|请准备|\bis due\b|\bdue (?:on|date|by|tomorrow)|\bwill (?:be|renew|expire)|\brenews\b|\bupcoming\b|\bscheduled\b|\bpay now\b|\bminimum payment\b|\bstatement is ready\b|\breminder\b|\bto unlock\b/i,
);
/** Said of the movement itself: it has yet to happen, whatever account it names. */
const TO_COME = sifted(
  /将(?:于|在|从|自动)[^,。\n]{0,40}(?:扣|付|还|缴|转)|请于[^,。\n]{0,20}(?:还|缴|付)|\bwill be (?:charged|debited)\b/i,
);
const SETTING = sifted(
  /(?:限额|额度)[^,。\n]{0,14}(?:调整|设置|提升|提高|提至|为)|(?:已|成功)(?:成功)?(?:开通|签约|绑定|解绑|关闭|设置|登录|修改|激活|挂失|注册)|(?:绑定|绑卡|开通|签约|登录|注册|激活|修改|设置)成功|可用额度已|预审额度|审批|待使用|即将过期|已被限制|新设备|异地登录|登录(?:提醒|通知)|密码|\b(?:new (?:login|sign-?in|device)|signed in|log ?in attempt|password|pre-?approved|suspended|locked|limit (?:has been|was|is now))\b/i,
);
const ADVERTISEMENT = sifted(
  /退订|回复?td\b|拒收|大促|返场|储值满|专享|特惠|秒杀|限今晚|限时|福利|抽奖|优惠券|代金券|满\d{1,5}元?(?:送|减|立减)|中奖|抽中|贷款|放款|可借|借款|低息|兼职|刷单|积分[^,。]{0,12}(?:过期|兑换|清零)|反诈|诈骗|警惕|\b(?:unsubscribe|offer|winner|won|claim|earn \d|get \d{1,2}%|\d{1,2}% (?:off|cashback)|sale|deal)\b/i,
);

/** Done and over, whatever else is announced. */
const DONE = sifted(
  /(?:支付|付款|交易|扣款|转账|退款|缴费|代扣|充值)(?:是|已)?成功|已成功(?:付|支|扣|转)|已扣|已支付|已完成|完毕|元已成功|\b(?:was|has been) (?:completed|successful|charged|approved)\b/i,
);
const BALANCE = sifted(
  /(?:余额|结余|结存|可用额度|剩余额度)[^\d,。\n]{0,6}\d|\b(?:bal|balance|avail)\b[^\d\n]{0,12}\d/i,
);
/** It speaks to a client, in a brand's name. */
const ADDRESSED = sifted(
  /^ ?[【[][^】\]\n]{2,18}[】\]]|[【[][^】\]\n]{2,18}[】\]] ?$|您(?!好)|尊敬的|^(?:dear|your|you)\b/i,
);
/** A bank that advertises behind its notice still tells of a payment. */
const ACCOUNT = sifted(
  /(?:尾[号数]|末四[位码])[^\d,。]{0,4}\d{3,4}|(?:账户|存折|卡)[ (*:尾号]{0,6}\d{3,4}(?!\d)|\d{4}[\p{Script=Han}]?(?:账户|卡)|实付|已支付|\b(?:card|account|a\/c)\b[^\d\n]{0,20}\d{3,4}/iu,
);
/** What moved, right beside how much. */
const MOVED = sifted(
  /(?:消费|支出|支取|取款|付款|支付|扣款|扣收|扣|转出|汇出|入账|收入|存入|转入|退款)[^,。\d]{0,10}\d|\b(?:charged|spent|paid|debited|credited|withdrawn|purchase of)\b[^\d\n]{0,10}\d/i,
);

const CREDIT = sifted(
  /退款(?:成功|到账|入账|通知|金额|人民币|给您|至|[¥￥]?\d)|已(?:全额|部分)?退款|发起的退款|退货|(?<!将)退回|返还|入账|转入|存入|收入|汇入|到账|交易人民币\d|贷记(?!卡)|贷方|收款(?!方|人|商户|时间|码)|收到还款|收到[^,。]{0,14}(?:转入|转账)|冲正|消费撤销|还款入账|汇缴|代发|工资收入|红包[^。]{0,14}(?:放入|存入)|\b(?:credited|refund(?:ed)?|received|deposited|reversal|sent you|receb(?:ido|ida|eu)|recibid[oa])\b/i,
);
const DEBIT = sifted(
  /消费(?!撤销|退货)|支出|支取|取款|取现|扣款|代扣|扣费|扣收|转出|快捷支付|付款(?!方|卡)|已支付|支付成功|支付(?!宝|成功)[^,。\n方]{0,12}元|支付[¥￥]?\d|网上支付|转账支取|转账[\d¥]|借记(?!卡)|借方|缴费|转了[\d¥]|刷卡|签账|已扣|扣\d|扣除|[,，]支[,，]|交易,|经[^,。]{1,10}付|付\d|免密|(?:^|\n|[^\d])-[¥$]? ?\d{1,7}\.\d{2}|交易(?:人民币|RMB)-|交易成功|支付宝交易|\b(?:debited|purchase|spent|withdrawn|withdrawal|charged?|paid|payment|transaction|sent|receipt|billed|credit transfer|sepa-überweisung|virement|transferencia|enviado|enviou|pagou)\b|利用|[$€£]\d[\d.,]* at\b/i,
);
const NOT_A_DEBIT = sifted(/往账退回|消费退货|退货退款|消费撤销|消费冲正|退货入账/);
/** An amount that left or came, as bill pages write it. */
const OUT = sifted(/(?:^|[\n :]) ?- ?[¥$]?\d[\d,]{0,9}\.\d{2}/);
const IN = sifted(/(?:^|[\n ]) ?\+ ?[¥$]?\d/);

/** Whether a machine sent a code to be typed in. */
export function isOneTimeCode(text: string): boolean {
  return holds(SENT, text) && ONE_TIME.some((shape) => holds(shape, text)) && isImpersonal(text);
}

/** Which way the money of a bill's page went: a page that names no way is one of a payment. */
export function pageDirection(text: string): NoticeDirection {
  return holds(FAILED, text) && !holds(DONE, text) ? 'none' : (movement(text) ?? 'debit');
}

/** Which way the money of a notice went; `null` where the text tells of no money and nothing else a notice is for. */
export function directionOf(text: string): NoticeDirection | null {
  if (isNoPayment(text)) return 'none';
  return movement(text) ?? (holds(ADDRESSED, text) && isImpersonal(text) ? 'none' : null);
}

function isNoPayment(text: string): boolean {
  const done = holds(DONE, text) && !/(?:未|不)成功/.test(text);
  const happened =
    done ||
    (holds(ACCOUNT, text) && (holds(BALANCE, text) || holds(MOVED, text) || /\d:\d\d|\d时\d/.test(text)));
  if (/退款[\d¥]/.test(text) && /退回/.test(text)) return false;
  if (holds(FAILED, text) && !done) return true;
  if (holds(ADVERTISEMENT, text) && !holds(ACCOUNT, text)) return true;
  if (holds(TO_COME, text) && !done) return true;
  return (holds(COMING, text) || holds(SETTING, text)) && !happened;
}

function movement(text: string): 'debit' | 'credit' | null {
  if (holds(NOT_A_DEBIT, text) || holds(IN, text)) return 'credit';
  const credit = firstMatch(CREDIT, text);
  const debit = firstMatch(DEBIT, text);
  if (credit && debit) {
    // Both words stand in many notices (消费…,如需退款); the first one tells what happened, a refund always does.
    const refund = /^(?:退款|已|发起|refund|返还|sent you|received)/i.test(credit[0]);
    if (refund && !holds(OUT, text)) return 'credit';
    return credit.index < debit.index ? 'credit' : 'debit';
  }
  if (credit) return 'credit';
  return debit ? 'debit' : null;
}
