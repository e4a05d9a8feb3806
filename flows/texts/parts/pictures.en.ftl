# Words about reading pictures: for read-image and the chat alike.

picture-empty = This file is empty.
picture-too-big = The picture is larger than 20 MB. Please send a screenshot of it, or make it smaller.
picture-too-many-pixels = The picture has too many pixels (40 million is the most). Please make it smaller.
picture-format = This is no picture that can be read. JPEG, PNG, WebP and HEIC can; a screenshot will do.
picture-damaged = The picture is incomplete or broken. Please take the screenshot again, or save it anew.
picture-hung = Reading this picture was not finished in two tries. Please try another screenshot.
picture-died = Reading this picture failed twice. Please try another screenshot.
picture-busy = Too many pictures are being read. Please try again in a little while.
picture-unavailable = This machine cannot read the text of pictures: { $note }
picture-not-found = There is no such file. Please check its path.
picture-not-allowed = The file cannot be opened. Please check its permissions.
