### 客服台做的事，顾客听到的和记录里写的。

## 合并与拆开

desk-merged = 您的 { $reference } 和 { $into } 是同一笔付款，客服合在 { $into } 里一起查。之前发的都在，不用再发。
desk-merged-elsewhere = 您的 { $reference } 和另一份申诉是同一笔付款，客服合在一起查。有结果会在这里告诉您。
desk-split = 您的 { $reference } 现在单独处理，有消息会在这里告诉您。
desk-heard-merged = 收到，已转给正在一起查 { $reference } 的客服。
desk-note-heard = 顾客在合并进来的 { $reference } 里说：{ $words }

## 记录里的事

audit-case-assigned = 转交
audit-case-merged = 合并
audit-case-split = 拆开
audit-contradiction-settled = 定下一处矛盾
audit-promise-made = 记下一个承诺
audit-promise-kept = 承诺已兑现
audit-undone = 撤销刚才那一步
