/** What a label says its value is. `other`: known, so that its value is taken for nothing else. */
export type Concept =
  | 'transaction'
  | 'merchant_order'
  | 'order'
  | 'paid_time'
  | 'made_time'
  | 'paid_amount'
  | 'total_amount'
  | 'payee'
  | 'product'
  | 'method'
  | 'card'
  | 'status'
  | 'account'
  | 'network'
  | 'other';

/** Labels of numbers. */
export const NUMBERED: ReadonlySet<Concept> = new Set(['transaction', 'merchant_order', 'order']);

/** In plain form (simplified, lower case, without spaces). Longer labels win over shorter ones they begin with. */
export const LABELS: Readonly<Record<Concept, readonly string[]>> = {
  transaction: listed(`
    交易单号 交易号 交易订单号 交易流水号 交易流水 支付流水号 支付单号 支付订单号 支付宝交易号
    支付宝订单号 支付宝流水号 微信支付单号 微信订单号 微信交易单号 微信支付订单号 流水号 付款单号
    转账单号 参考编号 交易编号 交易序号 交易序号码 交易代码 交易码 凭证号 凭证号码 业务流水号 银联订单号 第三方单号 渠道单号 渠道流水号 交易哈希 转账哈希 哈希值 hash transactionhash 平台交易号 参考号
    transactionid transactionno transactionno. transactionnumber transactionref transactionreference
    交易hash 交易id transactionhash paymentid paymentno paymentno. paymentnumber paymentreference txnid txid txhash tradeno tradeno.
    银行流水号 支付交易号 付款流水号 支付凭证号 paymentref bankreference bankrefno bankrefno. transactioncode txnno txnno. transid trxid receiptno receiptno. receiptnumber idtransaksi noreferensi no.referensi codigodatransacao utr utrno utrno. utrnumber upitransactionid upirefno upirefno. upireferenceno rrn iddatransacao iddatransferencia reference# reference#. ref# transaction# numerodeoperacion numerodeautenticacao e2eid refno refno. refnumber referenceno referenceno. referencenumber transfernumber transferno transferno. transferid identifier transactionrefno reference 系统参考号 检索参考号`),
  merchant_order: listed(`
    商户单号 商家订单号 商户订单号 商家单号 商户订单编号 商家订单编号 外部订单号 外部单号 经营单号
    商户流水号 商户交易号 发票号 发票号码 发票编号 merchantorderno merchantorderno. merchantorderid merchantordernumber
    merchantorder merchantno merchantno. merchantid merchantref merchantreference outtradeno
    merchanttransactionid merchanttransactionno merchanttransactionno. invoiceid invoiceno invoiceno.
    invoicenumber invoice`),
  order: listed(`
    订单号 订单编号 订单号码 订单单号 订单id 订单流水号 单号 商城订单号 平台订单号 店铺订单号 查询单号
    订单# 购买单号 确认号 确认号码 确认编号 充值单号 提货单号 bookingid bookingcode confirmation# confirmationno confirmationno. confirmationnumber confirmationcode orderno orderno. orderid ordernumber order# orderref orderreference
    ordercode ordersn`),
  paid_time: listed(`
    支付时间 付款时间 交易时间 交易日期 支付日期 付款日期 扣款时间 成交时间 转账时间 支付完成时间 支付成功时间 订单支付时间
    付款成功时间 消费时间 消费日期 刷卡时间 刷卡日期 日期/时间 date/time 记账时间 记账日期 入账日期 交易日期及时间 交易日期时间 日期时间 日期和时间 付款日 交易日 交易完成时间 拼单时间 购买时间 付款于 签发日期 开具日期 开票日期 购买日期 订购日期 paymenttime paymentdate timepaid datepurchased
    paidat paidon paidtime datepaid chargedate chargedon senton datadatransacao tanggal waktu tarikh dataehora datadopagamento datadatransferencia fecha fechayhora transactiontime transactiondate timeofpayment invoicedate dateissued issuedate billingdate dateandtime
    date&time purchased purchasetime purchasedate purchasedon date time completedat completedon`),
  made_time: listed(`
    创建时间 交易创建时间 订单创建时间 创建于 下单时间 订单时间 提交时间 生成时间 创建日期 下单日期 时间 日期 订单日期 充值时间 created
    createdon createdat createdtime creationtime timecreated ordertime orderdate orderedat orderedon
    placedon placedat dateplaced orderplaced bookingdate valuedate postingdate posteddate`),
  paid_amount: listed(`
    实付款 实付 订单实付 支付总金额 付款总金额 实付金额 实际支付 实际付款 实际支付金额 实付总额 支付金额 付款金额 已付金额 已付
    扣款金额 刷卡金额 支付总额 实收金额 实支付 付款总额 本次支付 消费金额 支出金额 转账金额 支出 付款合计 支付合计 实际扣款 您本次交易的总金额 本次交易的总金额 本次交易总金额 交易总金额 amountpaid totalamountpaid totalforthistransaction
    totalpaid tokentransferred tokenstransferred tokenamount transferamount purchaseamount purchasetotal valorpago totalamountsent amountsent youpaid yourtotalforthistransaction totalamountpaid paymentamount totalcharged amountcharged`),
  total_amount: listed(`
    交易金额 入账金额 储值金额 充值金额 交易地金额 订单金额 订单总价 订单总额 订单总金额 合计 总计 总价 总金额 金额 转账数量 提币数量 数额 应付 应付金额 应付款
    需付款 共计 合计金额 商品总额 总额 价税合计 交易额 应付总额 价格 total amount ordertotal grandtotal
    totalamount totalprice transactionamount billamount totaldue saleamount topupamount rechargeamount jumlah jumlahbayaran nominal valor monto importe orderamount amountdue`),
  payee: listed(`
    收款方 收款方姓名 商户名 交易商户名称 收款方全称 收款方名称 收款人 收款商户 收款账户 商户全称 商户名称 商户 商家全称 商家名称
    交易对方 交易对象 对方户名 对方名称 交易商户 商户简称 收款商家 收款单位 消费商户 对方账户名 转账至 转至 转账给 付款给 已付款给 已支付给 支付给
    卖家 销售方 店家 店家名 店家名称 商店 商店名 商店名称 特店名称 特约商店 特约商户 合作商家 付款店家 付款商家 交易店家 消费店家 付款对象 merchant merchantname merchantfullname fullnameofmerchant fullmerchantname payee
    payeename payeefullname fullpayeename recipientname recipient recipientname paidto to seller soldby counterparty businessname sentto sendto payto sellername penerima beneficiary beneficiaryname destino destinatario recebedor favorecido quemrecebeu`),
  product: listed(`
    商品 商品说明 商品名称 商品信息 商品名 商品标题 交易说明 购买商品 产品 产品名称 商品描述 商品详情
    订单商品 套餐 套餐名称 商品内容 购买内容 订单内容 交易内容 充值商品 充值产品 服务内容 订单名称
    商品规格名称 购买项目 项目 项目名称 款项说明 付款说明 账单说明 product products productname productinfo
    productdescription item items itemname goods goodsname goodsdescription description
    itemdescription subject plan purchasedetails`),
  method: listed(`
    支付方式 付款方式 支付渠道 付款渠道 支付通道 支付类型 支付工具 扣款方式 交易方式 结算方式 支付平台
    收款渠道 付款工具 付款来源 计费给 计费方式 账单寄送地址 billedto chargedto paymentmethod methodofpayment paidwith paidby paymenttype paidvia paymentchannel
    fundedby paywith metodepembayaran method source fundingsource paymentsource`),
  card: listed(`
    付款卡 付款卡号 交易卡号 交易账户 交易账号 付款账户 付款账号 扣款账户 扣款账号 扣款卡 支付卡
    支付账户 交易卡(账)号 付款卡(账)号 本方卡(账)号 卡(账)号 卡/账号 银行卡 卡号 账户 账号尾号 卡尾号 银行卡号 支出账户 转出账户 付款银行卡 付款银行 支付银行 本方账户 本方账号 本方卡号
    账户尾号 卡号末四位 卡号末四码 卡片末四码 末四码 卡号后四位 交易卡号末四位 交易卡末四位 卡末四位 卡号末4位 卡号后4位 末四位 卡号尾号 卡片尾号 信用卡号 储蓄卡号 借记卡号 交易卡 信用卡 储蓄卡 cardused card cardnumber cardno cardno. bankcard fromaccount paymentcard cardending cardendingin debitfrom debitedaccount debitedfrom paidfrom accountnumber accountno accountno.`),
  status: listed(`
    当前状态 交易状态 支付状态 付款状态 订单状态 状态 处理状态 交易结果 支付结果 充值状态 订单进度
    status currentstatus paymentstatus orderstatus transactionstatus state`),
  account: listed(`
    充值账号 充值账户 充值帐号 充值号码 充值手机号 充值手机号码 充值手机 充值qq 充值qq号 充值对象
    充值uid 游戏账号 游戏帐号 游戏uid 游戏id 账号 帐号 qq号 qq号码 qq uid 角色id 角色uid 直充账号
    到账账号 下单账号 会员账号 rechargeaccount rechargenumber topupaccount top-upaccount topupnumber
    rechargeid steamid account accountid playerid gameid gameaccount userid characterid`),
  network: listed('转账网络 主网 链名称 提币网络 提现网络 网络 公链 链类型 network chain blockchain'),
  other: listed(`
    收单机构 清算机构 支付机构 账单分类 标签和备注 标签 备注 计入收支 支付奖励 优惠 商家优惠 平台优惠
    优惠金额 优惠券 红包 立减 折扣 收款方备注 付款方备注 收款备注 付款备注 转账备注 订单优惠 支付优惠 积分 余额 账户余额 当前余额 可用余额 可用额度
    剩余额度 手续费 服务费 运费 单价 商品单价 商品总价 商品价格 商品金额 原价 面值 数量 购买数量
    购买件数 退款 退款金额 退款方式 退款时间 退款说明 退款到账时间 退款状态 退款单号 退款编号 发货时间
    发货状态 完成时间 收货时间 到账时间 到期时间 有效期 发货方式 联系方式 联系邮箱 邮箱 手机号 手机
    查询密码 区服 所在区服 游戏区服 服务器 角色 角色名 交易类型 交易渠道 交易地点 交易卡种 交易币种
    币种 汇率 摘要 交易摘要 业务摘要 附言 交易场所 交易备注 交易描述 入账币种 walletref sellercontact 交易后余额 本次余额 活期余额 钞汇标志 记账金额 对方行名 对方开户行 对方账户 对方账号 对方卡号 对方银行 账单管理 账单服务 商品编号 商品id 店铺
    店铺名称 账户名称 帐户名称 账户名 帐户名 商家 客服 卡密 卡密信息 发票 文稿编号 documentno documentno. documentnumber 规格 商品规格 下单ip 付款地址 收款地址 发送地址 接收地址 转出地址 提现地址 提币地址 地址 区块 区块高度 矿工费 网络费 折抵 折抵金额 address fromaddress toaddress networkfee minerfee gasfee block confirmations wallet 终端号 商户编号 商家编号 门店编号 商户号 受理机构 付款人
    付款方 交易类别 授权码 授权号 批次号 操作员 物流单号 收货信息 收货人 收货地址 清算日期 更新时间 查询时间 导出时间 打印时间 预计到账
    交易分类 本单可得积分 会员等级 订单备注 订单类型 订单来源 处理时间 acquirer acquiringinstitution
    category instructionstomerchant notes note remark remarks balance availablebalance discount subtotal fee servicefee tax
    vat coupon shipping quantity qty unitprice price listprice refund refundamount refundtime refunded
    email phone server region type transactiontype exchangerate currency points reward rewards store
    收支 收支类型 收支方向 收支标志 收/支 借贷标志 收款方账户 优惠信息 立减优惠 入账账户 商户类型 消费类型 业务类型 服务商 到账状态 外部交易号 系统跟踪号 币别 用途 收款行 付款行 汇款用途 电子回单号 消费地点 原交易金额 分期期数 每期应还 店铺优惠 平台券 充值类型 充值游戏 游戏名称 商品类型 绑定手机 绑定手机号 订单完成时间 统一编号 载具 缴费代码 代收代号 缴费期限 approvalcode authcode tracenumber traceid requestid originalamount merchantlocation merchantcategory statementdescription zoneid billerid sortcode googletransactionid 户名 姓名 nome nombre institution instituicao cpf cnpj origem pagador tipodetransferencia shop deliverytime deliveredat expires expireson validuntil billto payer from billingclassification
    facevalue itemssubtotal item(s)subtotal customer customeremail sku`),
};

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
