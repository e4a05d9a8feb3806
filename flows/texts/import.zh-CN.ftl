### 导入和对账时的话：`zhaodan import`、`zhaodan reconcile`。

import-wanted = 店铺后台导出的订单表（CSV 或 XLSX）
import-done = { $file }：新增 { $new } 行，更新 { $changed } 行，相同 { $same } 行，有误 { $bad } 行。
import-done-other = 另有 { $other } 行不是顾客付给本店的钱，没有收进来。
import-at-file = { $file }：{ $reason }
import-at-row = { $file } 第 { $row } 行：{ $reason }
import-at-field = { $field }：{ $reason }
import-rows-more = { $file }：还有 { $count } 行也有问题，都跳过了。

import-not-a-table = 这不是订单表。这里读的是{ $wanted }。
import-empty = 里面没有内容。这里读的是{ $wanted }。
import-no-header = 第一行里没有 shop_order_id 这一列。如果店里的订单号叫别的名字，请在 shop.yaml 的 order_book 里写上，例如 columns: { "{" } shop_order_id: 订单编号 { "}" }。现有的列：{ $columns }
import-no-column = shop.yaml 的 order_book columns.{ $field } 写的是“{ $wanted }”，文件里没有这一列。现有的列：{ $columns }

import-row-too-long = 这一行太长，跳过了。
import-row-cut-off = 这一行不完整，比表头少了几格，跳过了。
import-row-too-wide = 这一行比表头多了几格，跳过了。
import-row-damaged = 这一行有读不出来的字，文件可能另存时换了编码，跳过了。
import-row-duplicate = 这个订单号前面已经有一行，内容不同，保留了前面那一行。
import-field-missing = 没有填，跳过了这一行。
import-field-no-number = 不是单号，跳过了这一行。
import-field-lost-digits = 单号变成了 4.2E+27 这样的数，后面的数字已经丢了，跳过了这一行。请用原始的导出文件。
import-field-no-amount = 不是金额，跳过了这一行。
import-field-negative = 金额是负数，跳过了这一行。
import-field-no-currency = 不是货币代码（例如 CNY），跳过了这一行。
import-field-no-time = 不是时间（例如 2026-11-21 14:03:20），跳过了这一行。
import-field-no-quantity = 不是整数，跳过了这一行。
import-field-unknown-state = 不认识这个状态，跳过了这一行。请在 shop.yaml 的 order_book 里写上它的意思，例如 statuses: { "{" } 已完成: delivered { "}" }。

reconcile-nothing = 这段时间没有导入过收款，没有可以对的。请先用 import payments FILE 导入支付渠道的账单；订单没有接进来的，再用 import orders FILE 导入订单。
reconcile-no-book = 这里还没有导入过：没有 {$file}。请先用 import payments FILE 导入支付渠道的账单；导入过的话，请看 ZHAODAN_DATA_DIR 指的是不是同一个目录。
reconcile-no-orders = 这里还没有店里的订单，收款没有可以对的。请先用 import orders FILE 导入订单，或在 shop.yaml 的 order_book 里接上店里的订单；支付网关只记收款，不算订单。
reconcile-all-well = 对上了：这段时间的订单和收款没有出入。
reconcile-count = { $kind }：{ $count } 笔
reconcile-payment-without-order = 有收款，没有订单
reconcile-order-not-settled = 收到了钱，订单没有处理
reconcile-order-without-payment = 订单已付款，账单里没有这笔钱
reconcile-amount-differs = 金额不一致
reconcile-paid-twice = 一个订单付了多次
reconcile-booked-twice = 一笔钱记在了多个订单上
reconcile-payment = 收款 { $time } { $amount } 交易号 { $transaction } 商户单号 { $merchant }
reconcile-order = 订单 { $order } { $time } { $amount } { $state }
reconcile-state-unpaid = 未支付
reconcile-state-paid-undelivered = 已支付未发货
reconcile-state-delivered = 已发货
reconcile-state-expired = 已过期
reconcile-state-closed = 已关闭
reconcile-state-refunded = 已退款
reconcile-state-frozen = 已冻结
reconcile-state-error = 异常
reconcile-state-deleted = 已删除
reconcile-bad-day = “{ $day }”不是日期，应写成 2026-11-21 这样。
