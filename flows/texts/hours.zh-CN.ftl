### 客服什么时候在。

hours-every-day = 每天
hours-from-to = { $old }至{ $new }
hours-day-1 = 周一
hours-day-2 = 周二
hours-day-3 = 周三
hours-day-4 = 周四
hours-day-5 = 周五
hours-day-6 = 周六
hours-day-7 = 周日
