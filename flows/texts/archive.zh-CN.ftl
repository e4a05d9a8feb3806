## 存单：买完先存一份，丢了就从这里找起

option-archive = 存一笔订单
    .also = 存单,存一笔,存订单
option-archive-back = 看我存的
    .also = 返回存单,我的存单
option-archive-drop = 删掉这一笔
    .also = 删除,删掉,删了
option-archive-done = 存好了
    .also = 好了,存完了,不存了,先不存,没有了,好,好的,可以了,行了
option-own-yes = 是这一笔
    .also = 是,是的,对,对的,就是这笔,就是这一笔,是这笔,是这一单,就是这一单,是这单,就是这单,这一单,这单,那一单,就是那一单,那笔,就是那笔,就这个
option-own-none = 不是
    .also = 不是这一笔,不是这笔,都不是,没有

archive-how =
    买完东西，把支付成功页或订单页转给我存一份：截图、文字、文件都行。以后这一单要是丢了，就不用从头找证据。
    存的东西只有您自己看得到，加密保存，最多两年，随时能删。
    现在发过来就行。
archive-list = 您存了 { $count } 笔，点开能看、能删。要再存一笔，把成功页或订单页发过来就行。
archive-older = 这里是最近 5 笔。更早的，发“/archive 商品名”或“/archive 单号”来找。
archive-found = 找到 { $count } 笔：
archive-not-found = 没找到带“{ $sought }”的。换个词试试，比如商品名、金额或单号的一段。
archive-label = { $parts }
archive-kept-on = { $day }存
archive-pages = { $count } 个文件
archive-kept = 存好了：{ $parts }。同一单还有别的页面可以接着发。
archive-nothing-read = 这段话里没看到订单的内容，没有存。把支付成功页或订单页整段复制过来，或者发截图。
archive-full = 存满了，这一份没存进去。删掉几笔旧的再存。
archive-order = { $day }存的：{ $parts }
archive-order-unread = { $day }存的。
archive-dropped = 已经删掉：{ $label }
archive-done = 都存着呢。要看、要找、要删，发 /archive。
archive-done-none = 好，想存的时候发 /archive。
archive-is-it = 您存过一笔：{ $order }。丢的是这一笔吗？是的话，存的内容直接当证据用。
archive-is-it-one = 您存过几笔订单，丢的是其中哪一笔吗？是的话，存的内容直接当证据用。
