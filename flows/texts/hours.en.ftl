### When support is there.

hours-every-day = every day
hours-from-to = { $old } to { $new }
hours-day-1 = Monday
hours-day-2 = Tuesday
hours-day-3 = Wednesday
hours-day-4 = Thursday
hours-day-5 = Friday
hours-day-6 = Saturday
hours-day-7 = Sunday
