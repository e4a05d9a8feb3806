# 读图时的话：read-image 和聊天都用。

picture-empty = 这个文件是空的。
picture-too-big = 图片超过了 20 MB，请截图或压缩后再发。
picture-too-many-pixels = 图片的像素太多（最多 4000 万），请缩小后再发。
picture-format = 这不是能读的图片。能读的是 JPEG、PNG、WebP 和 HEIC，截一张图就可以。
picture-damaged = 图片不完整或已损坏，请重新截图，或重新保存后再发。
picture-hung = 这张图读了两次都没读完，请换一张截图再试。
picture-died = 这张图读了两次都没读出来，请换一张截图再试。
picture-busy = 正在读的图片太多，请稍后再试。
picture-unavailable = 这台机器不能读图片里的文字：{ $note }
picture-not-found = 找不到这个文件，请检查路径。
picture-not-allowed = 打不开这个文件，请检查它的权限。
