# 申诉材料（PDF、Markdown、回执、资料包）里的话。

document-title = 申诉材料
document-complete = 材料齐全 { $got }/{ $of }
document-incomplete = 材料还不全 { $got }/{ $of }
document-contradicted = 材料齐全 { $got }/{ $of }，有对不上的地方
document-footer = { $reference } · 制作于 { $time }（北京时间）· 记录指纹 { $head }
document-footer-open = { $reference } · 制作于 { $time }（北京时间）
document-page = 第 { $page } 页，共 { $pages } 页
document-comma = {"、"}
document-with = { $what }（{ $more }）
document-check = { $check }：{ $result }
document-because = 判断依据：{ $reasons }
document-early-human-asked = 顾客要求直接找人工。
document-early-customer-chose = 顾客选择先提交，还缺的材料列在下面。
document-early-found-by-shop = 对账时店里自己发现的，顾客还没有来说。
document-exhibit = 证据 { $number }
document-before = 原先说的是 { $value }
document-rival = 另一处写的是 { $value }
document-known = 已有{ $fact }
document-contradiction-date = 付款日期写的是 { $stated }，而支付单号里的日期是 { $shown }
document-contradiction-channel = 支付渠道写的是{ $stated }，而单号看起来属于{ $shown }
document-contradiction-values = { $fact }有两种说法：{ $stated } 和 { $rival }

document-heading-statement = 陈述
document-heading-decision = 处理结果
document-rejected = 这次申诉没有得到支持
document-heading-facts = 事实
document-heading-links = 证据链
document-heading-exhibits = 证据清单
document-heading-checks = 已做的自查
document-heading-contradictions = 对不上的地方
document-heading-causes = 可能的原因
document-heading-missing = 还缺的材料
document-heading-timeline = 经过

document-column-fact = 项目
document-column-value = 内容
document-column-standing = 状态
document-column-source = 来源
document-column-link = 环节
document-column-state = 情况
document-column-items = 材料
document-column-number = 编号
document-column-exhibit = 证据
document-column-proves = 能证明
document-serves = 可以作为{ $items }
document-column-fingerprint = SHA-256
document-column-check = 自查项
document-column-result = 结果
document-column-time = 时间
document-column-event = 事情

document-link-payment = 付款凭证
document-link-interaction = 交易过程
document-link-product = 商品信息
document-link-whole = 完整
document-link-part = 有一部分
document-link-empty = 暂无

cause-callback-lost = 支付结果没有传到店里
cause-late-payment-expired = 付款时订单已经超时关闭
cause-other-contact = 订单在另一个账号或联系方式下
cause-other-shop = 是在另一家店下的单
cause-list-limits = 订单列表有筛选，或只显示最近的几笔
cause-order-deleted = 店里的订单记录被删除
cause-order-overwritten = 订单记录被另一笔覆盖
cause-delivery-pending = 发货还在排队，或需要人工处理
cause-wrong-recharge-account = 充值账号填错
cause-goods-in-inbox = 商品发到了邮箱或短信里
cause-payment-pending = 付款还在处理中
cause-payment-returned = 款项已经退回
cause-payment-not-made = 没有实际扣款

timeline-paid = 付款
timeline-opened = 开始找单
timeline-exhibit = 收到证据 { $number }
timeline-check = 自查：{ $check }
timeline-handed-over = 提交给客服
timeline-asked = 客服要材料：{ $item }
timeline-resolved = 客服给出了结果
timeline-rejected = 客服没有支持这次申诉
timeline-closed = 结案

receipt-text =
    编号 { $reference }
    时间 { $time }（北京时间）
    指纹 { $fingerprint }

bundle-readme =
    这个压缩包是案件 { $reference } 的全部资料，制作于 { $time }（北京时间）。

    里面有什么
      appeal.pdf、appeal.md     给人看的申诉材料
      case.json                 案件数据；openings 是操作记录里各项承诺的盐和原文
      timeline.jsonl            操作记录，一行一条，每条都带上一条的哈希
      conversation.jsonl        对话原文
      exhibits/                 顾客交来的原始文件，一个字节都没有改过
      manifest-sha256.txt       上面所有文件的 SHA-256
      receipt.json              店家的签名回执
      public-key.pem            店家的公钥

    不用本程序怎么核对
      1. 文件有没有变：sha256sum -c manifest-sha256.txt
      2. 操作记录有没有变：每行去掉 hash，按 RFC 8785 排成规范形式，算 SHA-256，应当等于 hash；
         prev 应当等于上一行的 hash，第一行的 prev 是 64 个 0。
      3. 承诺对不对：openings 里的盐（十六进制还原成字节）后面接上原文，算 SHA-256，应当等于 commitments 里的值。
      4. 回执是不是店家签的（需要 jq 和 OpenSSL 3）：
         jq -jcS 'del(.signature)' receipt.json > signed
         jq -jr .signature receipt.json | base64 -d > signature
         openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in signed -sigfile signature
      5. 回执里的 contents，是 manifest-sha256.txt 去掉 receipt.json 那一行之后的 SHA-256：
         grep -v '  receipt.json$' manifest-sha256.txt | sha256sum

    公钥请另外向店家要一份来比对：能重做整个压缩包的人，也能换掉里面的公钥。
    请妥善保管：里面有个人信息。

everything-readme =
    这里是找单保存的、与您这个会话有关的全部资料，制作于 { $time }（北京时间）。

      conversation.jsonl    对话原文，一行一条
      conversation-2.jsonl  接到这里之前，您在另一处说过的话（如果有）
      cases/                每个案件一个压缩包，里面有申诉材料、您交来的文件和操作记录
      papers/               给您备好的材料，比如投诉和起诉用的
      archive/              您自己存的订单，orders.json 是清单

    请妥善保管：里面有个人信息。

# `zhaodan verify` 的结果。
verify-whole = 完整：{ $reference } 的文件、操作记录和签名都对得上。
verify-altered = 被改动过：
verify-missing = 不完整：
verify-unreadable = 无法判断：
verify-note-key-not-pinned = 提醒：没有用 --key 指定店家的公钥，只核对了压缩包里自带的那一把。能重做整个压缩包的人也能换掉它。
verify-file-missing = 缺少文件 { $where }
verify-file-changed = 文件 { $where } 与清单不符
verify-file-twice = 文件 { $where } 出现了两次
verify-file-extra = 文件 { $where } 不在清单里
verify-file-garbled = 文件 { $where } 的格式不对
verify-line-garbled = { $where } 这一行的格式不对
verify-event-changed = 第 { $where } 条操作记录的内容被改过
verify-event-unlinked = 第 { $where } 条操作记录与前一条接不上
verify-event-of-another-case = 第 { $where } 条操作记录属于别的案件
verify-opening-changed = 第 { $where } 条操作记录的原文与当时的承诺不符
verify-exhibit-changed = 证据 { $where } 的文件被改过
verify-exhibit-exchanged = 证据 { $where } 不是当时收到的那一份
verify-exhibit-unrecorded = 证据 { $where } 没有收到时的记录
verify-exhibit-missing = 缺少证据 { $where } 的文件
verify-exhibit-not-kept = 证据 { $where } 的文件已按期删除
verify-exhibit-unopened = 证据 { $where } 的收到记录没有原文，无法核对
verify-exhibit-dropped = 记录里有证据 { $where }，案件里却没有
verify-message-changed = 第 { $where } 条消息与当时的记录不符
verify-message-missing = 缺少第 { $where } 条消息
verify-record-empty = 操作记录是空的
verify-receipt-unsigned = 回执的签名不对
verify-receipt-of-another-case = 回执属于别的案件
verify-receipt-of-another-record = 回执签的是第 { $where } 条操作记录，与这里的最后一条不符
verify-receipt-of-other-files = 回执签的不是这些文件
verify-not-a-zip = 这不是一个能打开的 zip 文件
verify-not-a-bundle = 这个 zip 不是案件资料包
verify-unsafe-name = 压缩包里有不该有的文件名
verify-too-large = 压缩包太大，或者解开后太大
verify-not-a-key = 给出的公钥不是 Ed25519 公钥

export-done = 已导出到 { $file }
export-not-found = 没有编号为 { $reference } 的案件
export-no-reference = 这不是案件编号。编号是这样的：ZD-7K3F-2Q
