# What customers hear of an incident: many orders lost by one cause.
incident-known = 现在不止您一位遇到这个情况，我们已经发现，正在一起查，所以只问您最要紧的几项。
incident-notice = 客服的说明：{ $words }

audit-incident-joined = 归入事故
audit-incident-left = 移出事故
audit-incident-found = 放入事故的查明结果
