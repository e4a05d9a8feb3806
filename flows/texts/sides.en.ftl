# Where two versions look the same once they are masked, the buttons say which is which.
side-words = { $value } (what you said)
side-paper = { $value } (what the evidence shows)
side-first = { $value } (the first one)
side-second = { $value } (the second one)
