# 两个说法遮住中间以后看起来一样时，按钮上说明各是哪一个。
side-words = { $value }（您说的）
side-paper = { $value }（材料上的）
side-first = { $value }（前面那个）
side-second = { $value }（后面那个）
