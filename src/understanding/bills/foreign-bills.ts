/** Exports that are not read, but known by sight, so that the answer can say what they are. */
export type ForeignBill =
  | 'alipay_summary'
  | 'wechat_fund_bill'
  | 'jd'
  | 'meituan'
  | 'icbc'
  | 'abc'
  | 'boc'
  | 'bocom'
  | 'cmb'
  | 'ccb'
  | 'other_bank';

/** By a line's words, joined without spaces: names of columns that stand together, or a title. */
const SIGHTS: readonly (readonly [ForeignBill, RegExp])[] = [
  ['alipay_summary', /支付宝(?:业务|账务)汇总|业务明细列表结束.*汇总/],
  ['wechat_fund_bill', /微信支付业务单号.*资金流水单号|资金流水单号.*业务凭证号/],
  ['jd', /京东账号名|商户名称.*交易说明.*收\/支/],
  ['meituan', /美团(?:交易账单|用户名)|订单标题.*实付金额/],
  ['icbc', /明细查询文件下载|交易场所.*记账金额/],
  ['abc', /交易摘要.*对手信息.*日志号|日志号.*交易附言/],
  ['boc', /记账日期.*记账时间.*借记卡号|对方卡号\/账号.*对方开户行/],
  ['bocom', /借贷.*交易金额.*对方户名.*交易地点/],
  ['cmb', /联机余额.*交易摘要|记账日期.*联机余额/],
  ['icbc', /工商银行/],
  ['abc', /农业银行/],
  ['ccb', /建设银行/],
  ['bocom', /交通银行/],
  ['cmb', /招商银行/],
  ['boc', /中国银行/],
  ['other_bank', /银行.{0,12}(?:明细|流水|账单)|(?:交易金额|发生额|记账金额).*(?:余额|摘要)/],
];

/** What another bill a line belongs to, or `null`. Only for lines of a file in which no known header stands. */
export function recogniseForeign(cells: readonly string[]): ForeignBill | null {
  const words = cells.join(',').replace(/\s/g, '').slice(0, 2000);
  return SIGHTS.find(([, shape]) => shape.test(words))?.[0] ?? null;
}
