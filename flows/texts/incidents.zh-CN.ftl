# What customers hear of an incident: many orders lost by one cause.
incident-known = 现在不止您一位遇到这个情况，我们已经发现，正在一起查。
incident-yours = 您这一笔也会一起处理，只是还要认得出是哪一笔：我只问最要紧的几项。
incident-notice = 客服的说明：{ $words }

audit-incident-joined = 归入事故
audit-incident-left = 移出事故
audit-incident-found = 放入事故的查明结果
