# Said when a bill is read: `zhaodan read-bill`, and when a customer sends one.
bill-at-file = { $file }: { $reason }
bill-at-row = { $file }, row { $row }: { $reason }
bill-member = { $member } in { $file }

bill-wanted = Alipay's transaction list, an Alipay merchant's trade or ledger details, WeChat Pay's statement, a WeChat Pay merchant's trade bill (CSV, XLSX, or a zip of them)
bill-foreign = This is { $of }. What can be read: { $wanted }.
bill-of-alipay-summary = an Alipay merchant's summary, which has no single payments in it
bill-of-wechat-fund-bill = a WeChat Pay merchant's fund flow bill; please download the trade bill instead
bill-of-jd = a JD statement
bill-of-meituan = a Meituan statement
bill-of-icbc = a statement of ICBC
bill-of-abc = a statement of the Agricultural Bank of China
bill-of-boc = a statement of the Bank of China
bill-of-bocom = a statement of the Bank of Communications
bill-of-cmb = a statement of China Merchants Bank
bill-of-ccb = a statement of China Construction Bank
bill-of-other-bank = a bank statement

bill-unknown = There is no header of a bill in it. What can be read: { $wanted }.
bill-empty = The file is empty.
bill-picture = This is a picture and no exported bill. What can be read: { $wanted }.
bill-pdf = This is a PDF. Please choose a table when you export the bill. What can be read: { $wanted }.
bill-archive = This kind of archive cannot be opened. Please unpack it and send the file inside.
bill-other-file = This is no exported bill. What can be read: { $wanted }.
bill-old-sheet = This is a sheet in the old .xls format. Please save it as .xlsx or CSV.
bill-password = It has a password. Please unpack or open it with the password (WeChat and Alipay send it in a message) and send the file inside.
bill-broken = The file is incomplete or damaged. Please export or download it once more.
bill-too-large = It is too large once unpacked. Please export a shorter period.
bill-too-deep = There are too many archives inside each other. Please unpack it and send the bill itself.
bill-nothing-inside = There is no file in the archive.
bill-too-many-rows = Nothing was read from row { $row } on: one sheet is read up to 200,000 rows. Please export a shorter period.
bill-lost-digits = From row { $row } on there are numbers like 4.2E+27, whose last digits are gone. Please use the file as it was exported, without saving it in a spreadsheet first.

bill-row-time = the time cannot be read; skipped.
bill-row-amount = the amount cannot be read; skipped.
bill-row-cut-off = the row is incomplete; skipped.
bill-row-columns = the row has other columns than the header; skipped.
bill-row-too-long = the row is too long; skipped.
bill-rows-more = { $file }: { $count } more rows cannot be read and were skipped.
