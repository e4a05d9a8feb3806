### “怎么找”：每样材料在哪里看，按支付渠道分；与渠道无关的，四张卡说一样的话。

how-payment-alipay = 支付宝：我的 → 账单 → 点开这一笔，金额在最上面，“创建时间”就是付款时间。
how-payment-wechat = 微信：我 → 服务 → 钱包 → 账单 → 点开这一笔，金额在最上面，下面有“支付时间”。
how-payment-unionpay = 云闪付首页的“账单”，或手机银行的“交易明细”里点开这一笔；银行的扣款短信也写着金额和时间。
how-payment-other = 打开付款用的那个应用，在账单或交易记录里点开这一笔，就能看到金额和时间。扣款短信或邮件里也有。PayPal 在“活动”里，USDT 看钱包的转账记录。

how-numbers-alipay =
    支付宝：我的 → 账单 → 点开这一笔 → 往下滑到底。
    “订单号”是 28 位数字，以付款日期开头；它下面的“商家订单号”是另一个。两个都长按复制发来。
how-numbers-wechat =
    微信：我 → 服务 → 钱包 → 账单 → 点开这一笔。
    靠下有“交易单号”（28 位数字，多以 42 开头）和“商户单号”，商户单号可能要再往下滑一点。两个都长按复制发来。
how-numbers-unionpay =
    云闪付：账单 → 点开这一笔，有“订单编号”和“商户订单号”。
    银行卡：手机银行 → 交易明细 → 点开这一笔，有“交易流水号”。
how-numbers-other = 在付款应用的账单里点开这一笔，往下找带“交易号”“商户单号”的两行，长按复制。只看到一个也先发来，我来认。

how-transaction-alipay = 支付宝：我的 → 账单 → 点开这一笔 → 往下滑，“订单号”那一行就是。
how-transaction-wechat = 微信：我 → 服务 → 钱包 → 账单 → 点开这一笔，“交易单号”那一行就是。
how-transaction-unionpay = 手机银行 → 交易明细 → 点开这一笔，找“交易流水号”或“参考号”。扣款短信里没有单号，截图也可以代替。
how-transaction-other =
    PayPal：活动 → 点开这笔付款 → “交易号”，17 位字母和数字。
    USDT：钱包 → 转账记录 → 点开这一笔 → 交易哈希（TxID）。
    信用卡：银行应用里点开这一笔，找“参考号”。数字人民币：点开这一笔，找“流水号”。

how-payment-proof-alipay = 支付宝：我的 → 账单 → 点开这一笔，整页截图，往下滑到底再截一张。余额和姓名可以先遮住。
how-payment-proof-wechat = 微信：我 → 服务 → 钱包 → 账单 → 点开这一笔，整页截图，最后一行“商户单号”也要拍到。
how-payment-proof-unionpay = 手机银行或云闪付里点开这一笔的详情，整页截图；扣款短信截图也可以。
how-payment-proof-other = 在付款应用里点开这一笔的详情，整页截图发来。

how-product-other = 商品名一般在订单短信、付款页的“商品”一栏，或店铺的浏览记录里。大概的名字和面额就够用。
how-product-alipay = { how-product-other }
how-product-wechat = { how-product-other }
how-product-unionpay = { how-product-other }

how-interaction-other = 打开“我的订单”，把看到的截一张图；页面卡住的话，截那个页面就行。
how-interaction-alipay = { how-interaction-other }
how-interaction-wechat = { how-interaction-other }
how-interaction-unionpay = { how-interaction-other }

how-recharge-account-other = 在订单详情的“充值账号”一栏，或游戏、应用的个人资料页里。话费就是被充的手机号。
how-recharge-account-alipay = { how-recharge-account-other }
how-recharge-account-wechat = { how-recharge-account-other }
how-recharge-account-unionpay = { how-recharge-account-other }

how-contact-other = 想想下单时在付款前填过什么：手机号、邮箱或 QQ。收到过购买短信或邮件的那个，就是它。
how-contact-alipay = { how-contact-other }
how-contact-wechat = { how-contact-other }
how-contact-unionpay = { how-contact-other }

how-order-number-other = 打开“我的订单”，点进这一单，订单号通常在最上面或最下面，长按可以复制。购买短信、邮件里也会写。
how-order-number-alipay = { how-order-number-other }
how-order-number-wechat = { how-order-number-other }
how-order-number-unionpay = { how-order-number-other }

how-order-before-other = 看看短信、邮箱里有没有购买通知，手机相册里有没有当时的截图，浏览器的历史记录里有没有那个订单页。
how-order-before-alipay = { how-order-before-other }
how-order-before-wechat = { how-order-before-other }
how-order-before-unionpay = { how-order-before-other }
how-trouble-other = 页面或软件上的提示怎么写就怎么发，截图也行（卡密请遮住）。
how-trouble-alipay = { how-trouble-other }
how-trouble-wechat = { how-trouble-other }
how-trouble-unionpay = { how-trouble-other }

how-order-page-other = 打开“我的订单”里的这一单，把整页截图：要能看到订单号、商品和状态。
how-order-page-alipay = { how-order-page-other }
how-order-page-wechat = { how-order-page-other }
how-order-page-unionpay = { how-order-page-other }

how-purchase-notice-other = 在短信和邮箱里搜店名或“订单”，垃圾邮件里也看看，找到后转发或截图发来。
how-purchase-notice-alipay = { how-purchase-notice-other }
how-purchase-notice-wechat = { how-purchase-notice-other }
how-purchase-notice-unionpay = { how-purchase-notice-other }
