### What imports and the reconciliation say: `zhaodan import`, `zhaodan reconcile`.

import-wanted = the shop's order export (CSV or XLSX)
import-done = { $file }: { $new } new, { $changed } changed, { $same } same, { $bad } bad.
import-done-other = { $other } more rows are no money paid to this shop and were left out.
import-at-file = { $file }: { $reason }
import-at-row = { $file } line { $row }: { $reason }
import-at-field = { $field }: { $reason }
import-rows-more = { $file }: { $count } more rows were at fault and skipped.

import-not-a-table = This is no table of orders. What is read here: { $wanted }.
import-empty = There is nothing in it. What is read here: { $wanted }.
import-no-header = The first line has no column shop_order_id. If your export calls it otherwise, say so under order_book in shop.yaml, for example columns: { "{" } shop_order_id: Order no. { "}" }. Columns here: { $columns }
import-no-column = order_book columns.{ $field } in shop.yaml says “{ $wanted }”, and the file has no such column. Columns here: { $columns }

import-row-too-long = this row is too long and was skipped.
import-row-cut-off = this row is incomplete: it has fewer cells than the header and was skipped.
import-row-too-wide = this row has more cells than the header and was skipped.
import-row-damaged = this row has characters that cannot be read; the file may have been saved in another encoding. It was skipped.
import-row-duplicate = an earlier line has this order number with other values; the earlier one was kept.
import-field-missing = it is missing, so the row was skipped.
import-field-no-number = this is no number of an order or payment, so the row was skipped.
import-field-lost-digits = a spreadsheet turned the number into something like 4.2E+27 and lost its digits, so the row was skipped. Use the original export.
import-field-no-amount = this is no amount, so the row was skipped.
import-field-negative = the amount is negative, so the row was skipped.
import-field-no-currency = this is no currency code such as CNY, so the row was skipped.
import-field-no-time = this is no time such as 2026-11-21 14:03:20, so the row was skipped.
import-field-no-quantity = this is no whole number, so the row was skipped.
import-field-unknown-state = this state is unknown, so the row was skipped. Say what it means under order_book in shop.yaml, for example statuses: { "{" } Completed: delivered { "}" }.

reconcile-nothing = There is nothing to compare: no payments of these days were imported. Import the payment channel's bill with import payments FILE, and orders that are not connected with import orders FILE.
reconcile-no-book = Nothing was imported yet: there is no {$file}. Import the payment channel's bill with import payments FILE; if you did, see whether ZHAODAN_DATA_DIR names the same directory.
reconcile-no-orders = There are no orders here to compare the payments with. Import them with import orders FILE, or connect them under order_book in shop.yaml; a payment gateway knows of payments alone.
reconcile-all-well = All is well: orders and payments of these days agree.
reconcile-count = { $kind }: { $count }
reconcile-payment-without-order = Paid, and there is no order
reconcile-order-not-settled = Paid, and the order was not settled
reconcile-order-without-payment = The order counts as paid, and the bill has no such payment
reconcile-amount-differs = The amounts differ
reconcile-paid-twice = One order was paid more than once
reconcile-booked-twice = One payment stands on several orders
reconcile-payment = Payment { $time } { $amount } transaction { $transaction } merchant number { $merchant }
reconcile-order = Order { $order } { $time } { $amount } { $state }
reconcile-state-unpaid = unpaid
reconcile-state-paid-undelivered = paid, not delivered
reconcile-state-delivered = delivered
reconcile-state-expired = expired
reconcile-state-closed = closed
reconcile-state-refunded = refunded
reconcile-state-frozen = frozen
reconcile-state-error = in error
reconcile-state-deleted = deleted
reconcile-bad-day = “{ $day }” is no day; write it like 2026-11-21.
