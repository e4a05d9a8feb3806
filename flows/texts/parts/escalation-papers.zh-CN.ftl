# 各条路的材料里的话：要粘贴的文字、填写单、起诉状、证据清单。

## 要粘贴的文字

escalation-comma = ，
escalation-story = { GIVEN($when) ->
        [yes] { $when }，
       *[no] { "" }
    }我{ GIVEN($channel) ->
        [yes] 用{ $channel }
       *[no] { "" }
    }{ GIVEN($shop) ->
        [yes] 在“{ $shop }”
       *[no] { "" }
    }{ GIVEN($product) ->
        [yes] 购买{ $product }{ GIVEN($amount) ->
            [yes] ，付款{ $amount }
           *[no] { "" }
        }
       *[no] 付款{ $amount }
    }，{ $what }。
escalation-what-unpaid = 钱已经扣了，订单却一直显示未支付
escalation-what-page-stuck = 钱已经扣了，付款页面却没有跳转，订单没有完成
escalation-what-no-order = 支付成功，但“我的订单”里没有这一单
escalation-what-changed = 订单起初是对的，后来变成了别的内容
escalation-what-gone = 订单起初能看到，后来不见了
escalation-what-goods-missing = 付款后商品一直没有收到
escalation-what-goods-missing-card-key = 付款后卡密一直没有发放
escalation-what-goods-missing-top-up = 付款后充值一直没有到账
escalation-what-goods-missing-licence = 付款后授权一直没有发放
escalation-what-told = 出现的问题是“{ $trouble }”
escalation-what-something = 订单或商品有问题
escalation-what-other = 付款之后一直没有收到应有的商品
escalation-number = { $name } { $id }
escalation-numbers = { $numbers }。
escalation-number-transaction-id-alipay = 订单号
escalation-number-transaction-id-wechat = 交易单号
escalation-number-transaction-id-other = 交易号
escalation-number-merchant-order-id-alipay = 商家订单号
escalation-number-merchant-order-id-wechat = 商户单号
escalation-number-merchant-order-id-other = 商户订单号
escalation-number-shop-order-id = 店铺订单号
escalation-shop-refused = { $asked }已向商家申诉（编号 { $reference }），商家{ $answered }答复不予处理。
escalation-shop-silent = { $asked }已向商家申诉（编号 { $reference }），至{ $until }没有解决。
escalation-shop-asked = { $asked }已向商家申诉（编号 { $reference }），尚未解决。
escalation-to-shop-refused = 我在{ $asked }申诉过（编号 { $reference }），{ $answered }得到的答复是不予处理，请再看一次。
escalation-to-shop-silent = 我在{ $asked }申诉过（编号 { $reference }），到{ $until }还没有结果。
escalation-to-shop-asked = 我在{ $asked }申诉过（编号 { $reference }），还没有结果。
escalation-checked = 我已核对：{ $checks }。
escalation-checked-really-charged = 账单显示已扣款
escalation-checked-waited = 等待后仍未恢复
escalation-checked-same-shop = 店铺没有找错
escalation-checked-same-contact = 登录账号和联系方式没有弄错
escalation-checked-list-limits = 订单列表已翻到底
escalation-checked-list-filter = 订单列表没有筛选，回收站里也没有
escalation-checked-recharge-target = 充值账号和区服无误
escalation-checked-inbox = 邮箱和短信里没有收到
escalation-demand-deliver-or-refund = 请核对这笔付款，补发商品；补发不了的，请退款{ $amount }。
escalation-demand-refund = 请求退还已付的{ GIVEN($amount) ->
        [yes] { $amount }
       *[no] 款项
    }。
escalation-demand-trace = 请查明这笔款项是否入账、收款商户的全称和收单机构，并告知结果；如属差错，请予更正。

## 名称

escalation-detail-own-name = 您的姓名
escalation-detail-own-phone = 您的电话
escalation-detail-own-address = 您的通讯地址
escalation-detail-own-id-number = 您的身份证号
escalation-detail-operator-name = 商家全称
escalation-detail-operator-address = 商家地址
escalation-detail-operator-code = 统一社会信用代码
escalation-field-what-happened = 事情经过
escalation-field-demand = 诉求
escalation-field-shop-answer = 与商家的沟通
escalation-field-case-reference = 申诉编号

escalation-where-transaction-id-paypal = PayPal：活动 → 点开这笔付款 → “交易号”，17 位字母和数字。
escalation-where-transaction-id-usdt = 钱包：转账记录 → 点开这一笔 → 交易哈希（TxID）。
escalation-where-transaction-id-card = 银行应用里点开这一笔，找“参考号”；没有也不要紧，卡尾号、金额和日期就能认出来。
escalation-where-card-tail = 付款用的那张卡，卡号的最后四位。
escalation-where-payee = 账单里点开这一笔，看“收款方全称”“商户全称”或“交易对方”。
escalation-where-shop = 店铺网站的名字或网址，浏览器的历史记录里能找到。
escalation-where-chat-record = 和商家的聊天，从说清问题到对方答复，完整截图，能看到时间。
escalation-where-recharge-record = 充值账号里的充值记录或余额页，能看到那段时间没有这一笔。
escalation-where-own-name = 提交时自己填，这里不保存。
escalation-where-own-phone = 提交时自己填，这里不保存。
escalation-where-own-address = 提交时自己填，这里不保存。
escalation-where-own-id-number = 提交时自己填，这里不保存。
escalation-where-operator-name = 先看账单里的“收款方全称”，再看店铺网站最下面的备案号和营业执照。
escalation-where-operator-address = 有了全称，到 www.gsxt.gov.cn 查住所。
escalation-where-operator-code = 有了全称，到 www.gsxt.gov.cn 查统一社会信用代码。

## 填写单

escalation-sheet-ready = 可以提交
escalation-sheet-gaps = 还缺 { $count } 项
escalation-sheet-advice = 仅供参考
escalation-heading-status = 先看这里
escalation-heading-gaps = 提交前还缺
escalation-heading-welcome = 有的话更好
escalation-heading-own = 提交时自己填
escalation-heading-steps = 怎么做
escalation-heading-paste = 要粘贴的话
escalation-heading-reading = 这段话的意思
escalation-heading-fields = 要填的内容
escalation-heading-known = 这笔付款的信息
escalation-heading-exhibits = 证据，按这个顺序
escalation-heading-deadlines = 时间
escalation-heading-laws = 有关规定
escalation-heading-sources = 来源
escalation-length = 共 { $length } 字
escalation-length-of = 共 { $length } 字，上限 { $max } 字
escalation-column-field = 项目
escalation-column-value = 内容
escalation-column-place = 序号
escalation-column-exhibit = 证据
escalation-column-proves = 证明什么
escalation-column-by = 日期
escalation-column-event = 事情
escalation-column-origin = 来源
escalation-column-pages = 页数
escalation-gap-required = { $name }（必须）
escalation-gap-optional = { $name }（有更好）
escalation-gap-contradicted = { $name }（说法不一致，先确认哪个对）
escalation-gap-unobtainable = { $name }（您说过拿不到，没有也可以提交）
escalation-gap = { $gap }：{ $where }
escalation-to-fill = （待填）
escalation-picture = 图 { $number }
escalation-picture-left-out = 放不下，先不传
escalation-file-not-picture = 不是图片，另存备用
escalation-by-day = 最晚{ $day }
escalation-on-day = { $day }
escalation-by-day-if-today = 最晚{ $day }（按今天提交算）
escalation-on-day-if-today = { $day }（按今天提交算）
escalation-span-from-payment = 自付款起 { $span }内
escalation-span-from-complaint = 自提交起 { $span }内
escalation-span-from-decision = 自商家答复起 { $span }内
escalation-span-days = { $amount } 天
escalation-span-working-days = { $amount } 个工作日
escalation-span-months = { $amount } 个月
escalation-span-years = { $amount } 年
escalation-working-days-note = 工作日按周一到周五算，遇到法定节假日会往后推。
escalation-checked-on = 办法最后核对于 { $checked }，{ $expires }后请以应用和官网为准。
escalation-source = 资料来源：{ $url }

escalation-proves-payment-proof = 已付款，以及金额、时间和收款方
escalation-proves-order-page = 店里的订单情况
escalation-proves-purchase-notice = 下过单，以及买的是什么
escalation-proves-chat-record = 联系过商家，以及商家的答复
escalation-proves-recharge-record = 充值没有到账
escalation-proves-other = 其他情况
escalation-proves-with = { $proves }；写有{ $facts }
escalation-origin-upload = 本人截图或保存
escalation-origin-pasted = 本人复制的原文
escalation-origin-forwarded = 本人转发
escalation-origin-agent = 商家客服提供
escalation-origin-archived = 付款当时自己存下的

escalation-notice-not-open = 店里还在处理，一般先等店里的结果。您也可以现在就走这条路。
escalation-notice-too-late = 这条路的期限已经过了，多半不会受理。
escalation-notice-maybe-too-late = 按通常的期限算，可能已经过了时间，先问清楚再准备。
escalation-notice-one-shot = 一般只能提交一次，之后不好再补：材料备齐了再交。
escalation-notice-operator-missing = 还不知道商家的全称。账单里的“收款方全称”、店铺网站最下面的备案号（ICP）和营业执照，都能查到。
escalation-notice-operator-from-bill = 商家名称取自账单的收款方。它可能只是店名或代收的公司，提交前请到 www.gsxt.gov.cn 核对一下。
escalation-notice-other-language = 收的人看中文，所以要交的是中文的，另一种语言只是给您看意思。
escalation-notice-cover-pictures = 传图之前，先遮住余额、别人的姓名和与这笔无关的内容。
escalation-notice-check-expired = 这份办法最后核对于 { $checked }，已经过了核对的有效期，入口和期限可能变了，请以应用里看到的为准。
escalation-notice-information = 这里只说明情况和办法，不是法律意见；要不要走、怎么走，由您决定。

escalation-law-ecommerce-15 = 《电子商务法》第十五条：网店应当在首页显著位置公示营业执照信息或其链接。
escalation-law-ecommerce-49 = 《电子商务法》第四十九条：用户选了商品并提交订单成功，合同就成立；不能用格式条款约定付款后合同不成立。
escalation-law-ecommerce-51 = 《电子商务法》第五十一条：在线传输交付的商品，进入对方指定的系统并能检索识别，才算交付。
escalation-law-ecommerce-53 = 《电子商务法》第五十三条：电子支付服务提供者应当免费提供对账服务和最近三年的交易记录。
escalation-law-ecommerce-55 = 《电子商务法》第五十五条：支付指令发生错误的，电子支付服务提供者应当及时查找原因并纠正。
escalation-law-ecommerce-56 = 《电子商务法》第五十六条：完成电子支付后，应当及时准确地向用户提供确认支付的信息。
escalation-law-ecommerce-62 = 《电子商务法》第六十二条：处理争议时，商家应当提供原始合同和交易记录；丢失、伪造、篡改、销毁、隐匿或拒绝提供，致使事实查不清的，要承担相应责任。
escalation-law-consumer-39 = 《消费者权益保护法》第三十九条：有争议可以和商家协商，请消费者组织调解，向行政部门投诉，仲裁，或者起诉。
escalation-law-consumer-46 = 《消费者权益保护法》第四十六条：有关行政部门收到投诉，应当在七个工作日内处理并告知。
escalation-law-consumer-53 = 《消费者权益保护法》第五十三条：预收款的商家没有按约定提供的，应当按消费者的要求履行或退款。
escalation-law-complaints-2026 = 《市场监督管理投诉举报处理办法》（市场监管总局令第 121 号）：2026 年 4 月 15 日起施行，取代 2020 年的《暂行办法》。
escalation-law-civil-code-188 = 《民法典》第一百八十八条：诉讼时效一般为三年，从知道或应当知道权利受损和义务人起算。
escalation-law-civil-interpretation-20 = 民事诉讼法司法解释第二十条：网上订立、网上交付的买卖合同，以买受人住所地为合同履行地。
escalation-law-civil-procedure-165 = 《民事诉讼法》第一百六十五条：事实清楚、争议不大的金钱给付案件，金额在本省上年度就业人员年平均工资一半以下的，适用小额诉讼，一审终审。
escalation-law-civil-procedure-166 = 《民事诉讼法》第一百六十六条：一方下落不明、涉外、需要鉴定等案件，不适用小额诉讼。
escalation-law-civil-procedure-168 = 《民事诉讼法》第一百六十八条：小额诉讼应当在立案之日起两个月内审结。

## 起诉状和证据清单

escalation-court-title = 民事起诉状
escalation-court-reading-copy = （阅读用译文，提交请用中文那一份）
escalation-court-plaintiff = 原告
escalation-court-defendant = 被告
escalation-court-name = 姓名
escalation-court-sex-and-birth = 性别、出生日期
escalation-court-id-number = 身份证号
escalation-court-address = 住址
escalation-court-phone = 电话
escalation-court-company = 名称
escalation-court-code = 统一社会信用代码
escalation-court-seat = 住所地
escalation-court-representative = 法定代表人（负责人）
escalation-court-claims = 诉讼请求
escalation-court-claim-refund = 判令被告退还原告货款{ GIVEN($amount) ->
        [yes] { $amount }
       *[no] （金额待填）
    }；
escalation-court-yuan = 人民币 { $amount } 元
escalation-court-claim-costs = 本案诉讼费用由被告承担。
escalation-court-grounds = 事实与理由
escalation-court-story = { GIVEN($when) ->
        [yes] { $when }，
       *[no] { "" }
    }原告{ GIVEN($channel) ->
        [yes] 通过{ $channel }
       *[no] { "" }
    }{ GIVEN($shop) ->
        [yes] 在“{ $shop }”
       *[no] { "" }
    }{ GIVEN($product) ->
        [yes] 购买{ $product }{ GIVEN($amount) ->
            [yes] ，付款{ $amount }
           *[no] { "" }
        }
       *[no] 付款{ $amount }
    }，{ $what }。
escalation-court-shop-refused = 原告于{ $asked }向被告申诉（编号 { $reference }），被告于{ $answered }答复不予处理。
escalation-court-shop-silent = 原告于{ $asked }向被告申诉（编号 { $reference }），至{ $until }被告没有解决。
escalation-court-shop-asked = 原告于{ $asked }向被告申诉（编号 { $reference }），被告尚未解决。
escalation-court-law = 原告已付清货款，合同已经成立（《电子商务法》第四十九条），被告没有交付（同法第五十一条）。交易记录由被告保存，依照同法第六十二条，被告应当提供原始合同和交易记录。为此请求法院判如所请。
escalation-court-evidence = 证据和证据来源
escalation-court-see-list = 见所附证据清单，共 { $count } 份。
escalation-court-no-evidence = 见所附证据清单。
escalation-court-to = 此致
escalation-court-name-of-court = ____________________人民法院
escalation-court-signature = 具状人（签名）：____________________
escalation-court-date = ________年____月____日
escalation-list-title = 证据清单
escalation-list-submitted-by = 提交人（签名）：____________________
escalation-list-note = 证据 { $numbers } 的原始文件保存在申诉系统里，SHA-256 指纹见下，可以核对没有改动过。
escalation-list-empty = 目前没有保存的证据文件。请把付款凭证等打印出来，按顺序编号填在这里。
escalation-footer = { $reference } · 制作于 { $time }（北京时间）

# `zhaodan escalate` 的结果。
escalate-done = { $title }：{ $count } 个文件，写到了 { $dir }
escalate-missing = 提交前还缺：{ $names }
escalate-unknown-route = 没有叫 { $route } 的路。有这些：{ $routes }
escalate-unfit = { $route } 不适合这个案件：{ $why }。现在适合的有：{ $routes }
escalate-none = （没有）
escalation-unfit-solved = 已经解决
escalation-unfit-loss = 丢失形态不同
escalation-unfit-channel = 支付渠道不同，或还不知道是哪种
escalation-unfit-locale = 语言不同
escalation-unfit-paid-to = 收款方的性质不同（商家或个人）
escalation-unfit-operator = 商家是否已知，与这条路不同
