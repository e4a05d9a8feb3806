# 读账单时的话：`zhaodan read-bill`，以及顾客发来账单的时候。
bill-at-file = { $file }：{ $reason }
bill-at-row = { $file } 第 { $row } 行：{ $reason }
bill-member = { $file } 里的 { $member }

bill-wanted = 支付宝的交易明细、支付宝商家的业务明细或账务明细、微信支付的账单明细、微信支付商户的交易账单（CSV、XLSX，或装着它们的 zip）
bill-foreign = 这是{ $of }。这里读的是{ $wanted }。
bill-of-alipay-summary = 支付宝商家的汇总表，里面没有一笔一笔的记录
bill-of-wechat-fund-bill = 微信支付商户的资金账单，请改为下载交易账单
bill-of-jd = 京东的账单
bill-of-meituan = 美团的账单
bill-of-icbc = 工商银行的流水
bill-of-abc = 农业银行的流水
bill-of-boc = 中国银行的流水
bill-of-bocom = 交通银行的流水
bill-of-cmb = 招商银行的流水
bill-of-ccb = 建设银行的流水
bill-of-other-bank = 一份银行流水

bill-unknown = 没有找到账单的表头。这里读的是{ $wanted }。
bill-empty = 文件是空的。
bill-picture = 这是图片，不是导出的账单。这里读的是{ $wanted }。
bill-pdf = 这是 PDF。请在导出账单时选表格格式。这里读的是{ $wanted }。
bill-archive = 这种压缩包打不开，请先解压，再发里面的文件。
bill-other-file = 这不是导出的账单。这里读的是{ $wanted }。
bill-old-sheet = 这是旧版的 .xls 表格，请另存为 .xlsx 或 CSV。
bill-password = 它有密码。请先用密码解压或打开（微信和支付宝会把密码发在消息里），再发里面的文件。
bill-broken = 文件不完整或已损坏，请重新导出或下载一次。
bill-too-large = 解开后太大，请按较短的时间段导出。
bill-too-deep = 压缩包里套了太多层，请解压后发里面的账单。
bill-nothing-inside = 压缩包里没有文件。
bill-too-many-rows = 从第 { $row } 行起没有再读：一张表最多读 20 万行，请按较短的时间段导出。
bill-lost-digits = 从第 { $row } 行起有单号变成了 4.2E+27 这样的数，后面的数字已经丢了。请用原始的导出文件，不要先用表格软件另存。

bill-row-time = 时间读不出来，这一行跳过了。
bill-row-amount = 金额读不出来，这一行跳过了。
bill-row-cut-off = 这一行不完整，跳过了。
bill-row-columns = 这一行的列数和表头对不上，跳过了。
bill-row-too-long = 这一行太长，跳过了。
bill-rows-more = { $file }：还有 { $count } 行也读不出来，都跳过了。
