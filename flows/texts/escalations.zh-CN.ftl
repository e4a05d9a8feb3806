### 店里解决不了，下一步怎么走：各条路的说明（route-…）和材料里的话（escalation-…）。
### 只说明情况和办法，不是法律意见，也不吓唬谁。

## 请店家复核

route-shop-title = 请店家复核
    .also = 店家复核,复核,再找店家,找店家,请店家再看
route-shop-about = 请店里能做主的人再看一次。这一步最快，也不影响您之后走别的路。
route-shop-step-where = 在这个对话里说“请客服再看一次”，或用店铺页面上的电话、邮箱联系店家，把下面这段话发过去。
route-shop-step-who = 说明想请负责人或主管看，第一次答复的人往往权限有限。
route-shop-step-query = 请他们拿商户单号到支付渠道的商户后台查这一笔。收没收到钱，一查就清楚。
route-shop-step-keep = 对方怎么答复，都截图留着，后面用得上。
route-shop-deadline-look = 还没有答复的话，可以看下一条路

## 支付宝

route-alipay-title = 支付宝投诉
    .also = 支付宝,在支付宝投诉,支付宝里投诉
route-alipay-about = 在支付宝里对这一笔付款提出投诉。商家会收到，要给出答复；谈不拢时支付宝会看双方的材料。它能催商家处理，但不保证一定退款。
route-alipay-step-open = 支付宝 → 我的 → 账单 → 点开这一笔付款。
route-alipay-step-ask = 往下找“对此订单有疑问”，点“投诉”。不同版本叫法会不一样，以应用里看到的为准；找不到就打 95188。
route-alipay-step-reason = 原因选最接近“付了款没收到商品”的一项，把下面这段话粘贴进去。
route-alipay-step-pictures = 按下面的顺序传图，能传几张以页面为准。余额和别人的姓名先遮住。
route-alipay-step-after = 提交后在投诉记录里看进度。商家联系您时，尽量在支付宝里谈，谈了什么都有记录。
route-alipay-deadline-look = 看一下投诉进度（商家的处理期限以投诉页面显示的为准）

## 微信支付

route-wechat-title = 微信支付投诉
    .also = 微信,微信投诉,微信支付,在微信投诉,微信里投诉
route-wechat-about = 在微信账单里对这一笔付款投诉商家。商家要先回复，再处理完；您不满意还可以继续投诉。它能催商家处理，但不保证一定退款。
route-wechat-step-open = 微信 → 我 → 服务 → 钱包 → 账单 → 点开这一笔付款。
route-wechat-step-ask = 点“对订单有疑惑”，再选“投诉商家”；有的订单这里也能直接“申请退款”。叫法以微信里看到的为准。
route-wechat-step-paste = 原因选最接近“付了款没收到商品”的一项，把下面这段话粘贴进去。最多 { $text_max } 字，已经替您数好了。
route-wechat-step-pictures = 按下面的顺序传图，最多 { $images_max } 张。余额和别人的姓名先遮住。
route-wechat-step-after = 商家标记“处理完成”后，如果并没有解决，可以点“继续投诉”。
route-wechat-deadline-reply = 商家应当先回复您
route-wechat-deadline-finish = 商家应当处理完

## 银行、云闪付

route-bank-title = 请银行或云闪付查这笔款
    .also = 银行,云闪付,找银行,问银行,查这笔款
route-bank-about = 请发卡银行查清这笔钱到了哪家商户、有没有入账。银行一般不裁决买卖纠纷，但查询结果是很有用的证据。
route-bank-step-where = 打银行卡背面的客服电话，或在手机银行里找“交易查询”“交易有疑问”；云闪付的交易也可以打 95516。
route-bank-step-ask = 把下面这段话说给客服，或发给在线客服。重点问三件事：收款商户的全称、收单机构、这笔钱有没有成功入账。
route-bank-step-written = 请银行给一个受理编号，查询结果尽量要文字的。
route-bank-step-wallet = 如果这笔是从支付宝或微信里用银行卡付的，先在那个应用的账单里投诉，会更快。
route-bank-deadline-look = 问一下查询结果（各家银行的期限不同，以银行答复为准）

## 其他支付方式

route-wallet-title = 在付款应用里投诉
    .also = 在应用里投诉,付款应用,钱包投诉
route-wallet-about = 在付款用的那个应用里，对这一笔付款提出疑问或投诉。入口各家不同，下面是通用的办法，以应用里看到的为准。
route-wallet-step-open = 打开付款的应用，进账单或交易记录，点开这一笔。
route-wallet-step-ask = 找“对订单有疑问”“投诉”“联系客服”一类的入口；都没有的话，找这个应用的客服。
route-wallet-step-paste = 把下面这段话粘贴或发给客服，图片按下面的顺序传，余额和别人的姓名先遮住。
route-wallet-step-after = 记下受理编号，答复截图留着。
route-wallet-deadline-look = 看一下处理进度（期限以应用里显示的为准）

## PayPal

route-paypal-title = PayPal 争议
    .also = 争议,贝宝
route-paypal-about = 在 PayPal 的调解中心开一个“未收到物品”的争议，先和卖家谈，谈不拢再升级为索赔，由 PayPal 裁定。数字商品在不在保障范围里，要看您账户所在地区的条款，以 PayPal 页面为准。
route-paypal-step-open = 登录 PayPal → 活动 → 点开这笔付款 → 报告问题（或到调解中心）。
route-paypal-step-reason = 原因选“没有收到物品”。
route-paypal-step-message = 把下面这段话发给卖家，附上证据。
route-paypal-step-escalate = 谈不拢就点“升级为索赔”。过了期限没有升级，争议会自动关闭。
route-paypal-step-keep-open = 钱没到账之前，不要关闭争议：关了就不能再开。
route-paypal-deadline-dispute = 在这之前开争议
route-paypal-deadline-escalate = 在这之前升级为索赔，否则争议自动关闭

## 国际信用卡

route-card-title = 信用卡拒付（chargeback）
    .also = 拒付,信用卡,信用卡拒付
route-card-about = 请发卡银行按“未收到商品”发起拒付。由银行和卡组织裁定，商家可以举证反驳，所以材料要一次备齐。店里用 Stripe 一类的方式收款，也走这条路。
route-card-step-settled = 先确认这笔已经正式入账。只是“预授权”的话，过几天会自己退回，不用拒付。
route-card-step-where = 打卡背面的客服电话，或在银行应用里点开这一笔，找“对交易有争议”。
route-card-step-reason = 理由是“没有收到商品或服务”，不要说成“不是本人交易”：那是另一回事，说错了会被驳回。
route-card-step-evidence = 交上下面的说明和证据清单。联系过商家、商家没有解决的记录最要紧；有的银行要等付款满 30 天才受理。
route-card-step-once = 一笔付款通常只能争议一次，备齐了再交。
route-card-deadline-dispute = 卡组织通常的期限，各家银行可能更短，请先问银行

## 12315

route-12315-title = 12315 投诉
    .also = 12315,投诉12315,市场监管,消费者投诉,打12315
route-12315-about = 向市场监管部门投诉，由他们居中调解。调解要双方都愿意，所以不保证有结果；但商家要出面说明。投诉要写明商家的全称。
route-12315-step-open = 在微信或支付宝里搜“12315”小程序，或打开 www.12315.cn，实名登录，选“我要投诉”。也可以打电话 12315。
route-12315-step-whom = 被投诉方填商家营业执照上的全称。名称还不知道的话，先看“怎么找到商家是谁”。
route-12315-step-fill = 照下面的表一项一项填，投诉内容粘贴下面这段话。字数上限以页面为准。
route-12315-step-pictures = 证据按清单的顺序上传，余额和别人的姓名先遮住。
route-12315-step-place = 店开在某个平台上、地址又联系不上的，可以由平台所在地处理，投诉时把平台也写上。
route-12315-step-after = 同一件事别处已经受理或处理过的，12315 可能不再受理；调解不成，还可以去法院。
route-12315-deadline-accept = 市场监管部门应当处理并告知您
route-12315-deadline-limit = 超过三年的争议，市场监管部门可能不受理

## 法院

route-court-title = 小额诉讼
    .also = 法院,起诉,打官司,小额
route-court-about = 到法院起诉，金额不大的按小额诉讼走，一审就终结。要知道被告是谁、在哪里；不知道的话，法院没法立案。是否起诉由您决定，拿不准时可以先问 12348 法律援助热线。
route-court-step-who = 先弄清商家的全称和地址（营业执照上的）。被告下落不明的，不能走小额诉讼。
route-court-step-where = 网上买、网上交付的商品，一般可以在您自己住所地的基层法院起诉，以法院答复为准。
route-court-step-amount = 小额诉讼有金额上限：本省上年度就业人员年平均工资的一半。数字每省每年不同，以本省高级人民法院公布的为准。
route-court-step-file = 在“人民法院在线服务”小程序上传起诉状和证据，也可以到法院立案窗口。最高人民法院有买卖合同等纠纷的要素式起诉状，可以把下面起诉状里的内容照填过去。
route-court-step-evidence = 起诉状和证据清单按被告人数多备一份。手机里的原始记录别删，开庭时可能要当场看。
route-court-step-lawyer = 起诉状是按您说的情况整理的，交之前请逐句核对，不对的地方改掉。
route-court-deadline-limitation = 一般的诉讼时效是三年，从知道权利受损起算，具体以法院认定为准
route-court-deadline-judgment = 小额诉讼一般在立案后两个月内审结，以法院通知为准

## 转给个人的钱

route-person-title = 钱付给了个人，可以怎么办
    .also = 转给个人,付给个人,个人收款码
route-person-about = 这笔钱进的是个人收款码或个人账户，不是商家订单，支付渠道没有“退款”可走。下面是还能做的事，不保证追得回来。
route-person-step-ask = 先在原来的聊天里请对方发货或退款，把话说清楚：什么时候、付了多少、买什么。
route-person-step-report = 打开这笔账单，用里面的“投诉”“举报”入口反映收款方（微信在转账或收款的详情页，支付宝在账单详情页，叫法以应用里为准）。
route-person-step-fraud = 对方一开始就是骗人、或已经拉黑您的，可以打 110 或到附近派出所报案；拿不准是不是诈骗，可以问 96110。
route-person-step-keep = 聊天记录、对方的账号和收款码、付款详情都留着，别删好友，别清空聊天。
route-person-step-no-fee = 任何人说“先交一笔费用就能追回”，都不要信，也不要再付第二次。

## USDT 等数字货币

route-usdt-title = 用数字货币付的，可以怎么办
    .also = 数字货币,币,usdt
route-usdt-about = 链上转出去的钱撤不回来，也没有机构可以投诉；在中国大陆，这类交易也很难得到保护。能做的主要是把这笔转账和订单对上。
route-usdt-step-compare = 对一对收款地址、链（TRC20、ERC20）、金额是不是和订单页写的完全一样。多数店靠金额认单，差一点点、晚几分钟都会认不出来。
route-usdt-step-shop = 把交易哈希、金额、时间和订单号一起发给店家，请他们人工入账。
route-usdt-step-exchange = 从交易所提的币，看提币记录是不是“已完成”；没完成就找交易所客服。
route-usdt-step-fraud = 如果对方本来就是骗人，可以报警（110），交易哈希和聊天记录都留好。
route-usdt-step-no-fee = 说能“追回链上资产”的人，多半是骗子。不要交钱，更不要给助记词和私钥。

## 找到商家是谁

route-operator-title = 怎么找到商家是谁
    .also = 商家是谁,找商家,怎么找商家
route-operator-about = 12315 和法院都要知道商家的全称。下面几处按顺序找，多半能找到。
route-operator-step-bill = 付款账单详情里的“收款方全称”或“商户全称”。如果写的是支付公司，再点进去看看有没有子商户或门店名。
route-operator-step-footer = 店铺网站最下面的备案号（ICP 备……），到 beian.miit.gov.cn 查主办单位。
route-operator-step-licence = 店铺首页的“营业执照”或“证照信息”：依照《电子商务法》第十五条，网店应当在首页公示。
route-operator-step-register = 有了名称，到 www.gsxt.gov.cn（国家企业信用信息公示系统）查统一社会信用代码和地址。
route-operator-step-channel = 都没有的话，在支付渠道的投诉里请他们告知收款商户的名称。
route-operator-step-fraud = 网站打不开、没有备案、查不到商家，而且不止您一个人没收到货，可以打 110 报案。

## 境外的消费者机构

route-econsumer-title = 跨境消费者机构
    .also = 境外,跨境投诉,消费者机构
route-econsumer-about = econsumer.gov 是多国消费者机构合办的网站，收集跨境网购的投诉线索，不处理单个纠纷。
route-econsumer-step-report = 在 econsumer.gov 上填报这家店，下面的表里有它要的内容。
route-econsumer-step-home = 也可以问一下您所在国家的消费者机构；在欧盟是欧洲消费者中心。
route-econsumer-step-keep = PayPal 或银行那边的争议照样继续，钱要从那里回来。
