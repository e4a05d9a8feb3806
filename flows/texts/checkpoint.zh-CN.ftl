# 每天一次，写给看着这个服务的人。
checkpoint-taken = 📌 { $day } 的记录留底：{ $chains } 个案件，指纹 { $root }。请让这条消息留着：以后记录有没有少、有没有被改，就拿它来对（npm run zhaodan -- doctor --against data/checkpoints/{ $day }.json）。
checkpoint-lost = 🚨 和上一次留底相比，有 { $count } 个案件的记录少了或不一样了，例如 { $reference }。如果没有恢复过旧备份，就是有人动过数据库：请保留现场，尽快查看。
