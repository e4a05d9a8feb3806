/** Words that speak of pages and orders: concepts (one or several in a row) to words, parted by `/`. */
export const ORDERS: Readonly<Record<string, string>> = {
  page:
    '页面/网页/界面/屏幕/浏览器/收银台/付款页/支付页/付款页面/支付页面/支付界面/付款界面/支付窗口/付款窗口/结账页/弹窗/窗口/小程序/软件/进度条/画面/标签页/网址/付款那页/当前页/首页/购物车/成功页/确认页/支付成功页/程序/h5/' +
    'page/screen/browser/tab/window/app/checkout page/payment page/checkout screen/payment screen/loader/gateway/progress bar/pop up window/popup/confirmation page/confirmation screen/checkout/cart/homepage/home page',
  stuck:
    '没停过/没停/倒计时/倒数/countdown/监听中/扫码中/paying state/卡住/卡死/卡那/卡那儿/卡这/卡这儿/回不去/卡在/卡着/卡了/卡顿/卡壳/卡机/卡屏/转圈/转圈圈/一直转/转啊转/转个不停/转个没完/转不停/转转转/打转/转了半天/还在转/加载/加载中/加载不出/加载不出来/白屏/空白页/黑屏/白板/一片白/白了/变白/' +
    '不动了/不动/动不了/停在/停留/停留在/停住/停了/闪退/崩了/崩溃/崩掉/死机/假死/超时/刷不出/刷不动/转菊花/小圈圈/菊花/圈圈/打不开/点不动/点不了/定住/僵住/冻住/死循环/自动关闭/自己关了/自己退出/退出来了/弹回/退回到/又回到/一动不动/无动于衷/纹丝不动/' +
    '无法加载/转了好久/转了很久/502/504/500错误/404/503/断网/断开/闪了一下/一闪/进度条不走/没跟上/出不来结果/请稍候/请稍后/正在加载/页面崩/' +
    'stuck/spinning/spins/spinner/spin/loading/loads/froze/frozen/freeze/freezes/freezing/hang/hangs/hanging/hung/blank page/blank screen/white page/white screen/black screen/crash/crashed/crashes/crashing/timed out/time out/timeout/times out/session expired/logged me out/' +
    "not responding/unresponsive/won't load/wouldn't load/didn't load/doesn't load/never loads/never loaded/not loading/infinite loop/buffering/went blank/went white/goes blank/turned white/kicked me out/closed itself/died/stalled/stalls/never finishes/never finished/circle/circling/lagged/sits there/just sits/sitting there/gateway timeout",
  jump:
    '跳转/跳回/跳到/跳/回跳/跳过去/自动返回/跳走/跳页/返回商家/跳转回/自动跳转/' +
    'redirect/redirected/redirecting/redirects/redirection/re-direct/re-directed/forwarded/taken back/take me back/took me back/send me back/brought back/brought me back/go back/went back/return me/returned me/leading me/leading/success screen',
  'not jump':
    'kicked me back/kicks me back/threw me back/throws me back/bounced me back/bounced me/bounces me/sent me back/sends me back/dumped me back/put me back/back to the payment page/back to checkout/back to the cart/back to my cart/went back to the/弹回去/跳回首页/跳到首页/回到首页/回到了首页/回到购物车/返回首页/退回首页',
  again:
    '再/又/再次/重新/再付/再来/重付/又要/再一次/一次次/反复/again/another time/once more/re-pay/repay/repeatedly/over again',
  ask:
    '让/叫/要求/提示/提醒/要我/让我/叫我/催/催我/喊我/弹出/问我/逼我/显示要/显示让/要求我/需要我/说要/' +
    'ask/asks/asking/asked/wants/wanted/wanting/telling/tells/told/prompt/prompts/prompting/prompted/requires/demands/demanding/demanded/requests/requesting/want me to/wants me to',
  need: '要/需/需要/还要/得/该/必须/need/needs/have to/has to/must/should',
  update:
    '更新/变化/改变/刷新/同步/动静/变过/变动/跳变/动过/update/updated/updates/updating/change/changed/changing/refresh/refreshed/sync/synced/move/moved/budge/budged/flip/flipped/switch',
  status: '支付结果/付款结果/交易结果/结果页/状态/订单状态/status/state',
  detect:
    '检测/检测到/识别/识别到/感应/感应到/回调/认/认账/收款/收到款/收到钱/收到付款/收到支付/收到货款/收到我的付款/收到我的钱/收到我的款/查到付款/查到支付/查到款/同步到/通知到/匹配/匹配到/对上/' +
    'detect/detected/detects/recognize/recognized/recognise/recognised/recognizes/acknowledge/acknowledged/callback/verified/see my payment/see the payment/find my payment/find the payment/receive my payment/received my payment/received the payment/receive the payment/received payment/got my payment/get my payment/got the payment/register my payment/registered my payment/noticed/notice',
  qr: '扫码/扫了码/扫一扫/扫的码/二维码/收款码/付款码/支付码/qr/qr code/qrcode/scan code',
  error:
    '报错/错误/异常/出错/故障/出故障/系统繁忙/网络繁忙/服务器繁忙/网络错误/网络异常/系统异常/服务器错误/出问题/出bug/繁忙/参数错误/error/errors/glitch/glitched/glitchy/bug/bugged/error message/something went wrong/exception',
  open: '打开/点开/点进/进去/进入/open/opened/opens/opening/click/clicked',
  close: '关掉/关了/关闭了/退出/关闭页面/close/closed the/shut/exit',

  order:
    '订单/定单/单子/单/张单/嗰张单/呢张单/这单/那单/一单/那笔/这笔/这笔单/下单记录/购买记录/订单记录/充值记录/购物记录/历史记录/购买历史/记录/这条单/条单/单号记录/购买信息/订单信息/订单详情/交易订单/' +
    'order/orders/ordr/oder/odrer/order record/order details/purchase record/purchase history entry',
  purchase: 'purchase/purchases/transaction',
  ordernum:
    '订单号/订单编号/订单号码/单号/交易单号/交易号/商户单号/商家订单号/商户订单号/流水号/编号/交易流水/支付单号/付款单号/凭证号/' +
    'order number/order id/order no/order numbers/order ref/order reference/transaction id/transaction number/merchant order/merchant order id/reference number/invoice number/order confirmation number',
  list:
    '我的订单/订单列表/订单页/订单页面/订单中心/历史订单/全部订单/个人中心/订单栏/订单里/订单那里/订单那/订单里面/订单查询/已购/已买到/我的购买/购买列表/后台/会员中心/用户中心/订单栏目/订单界面/查单/列表/已购买列表/订单管理/订单那栏/我的页面/' +
    'my orders/order history/orders page/order list/orders list/order page/my order list/my order history/purchase history/purchase list/my purchases/account history/orders tab/order tab/orders section/order section/history/the list/whole list/dashboard/my library/list of orders/order overview/backend/under orders/in orders/the orders',
  record: '踪迹/踪影/痕迹/影子/影儿/信息/任何信息/踪/record/records/trace/sign/entry/entries/evidence',
  see:
    '看到/看见/睇到/见倒/查到/找到/搜到/显示/出现/查得到/看得到/看得见/找得到/查询到/找着/体现/展示/刷出/刷出来/弹出来/跳出来/冒出来/出来/显示出来/出来过/翻到/瞧见/瞅见/见到/查出/反映/' +
    'see/saw/seen/seeing/find/found/finding/locate/located/show/shows/showed/showing/shown/appear/appears/appeared/appearing/show up/shows up/showed up/showing up/shown up/pop up/popped up/pops up/come up/comes up/came up/display/displayed/displays/displaying/listed/visible/reflect/reflected/reflecting/turn up/turned up/says/say/said/saying/view/viewed/viewing',
  look: '查/查了/查询/搜/搜索/搜了/找/找了/翻/翻了/翻遍/找遍/查遍/看看/看了/刷新了/去看/去查/look/looked/looking/search/searched/searching/check/checked/checking/scroll/scrolled/looked up/look up',
  'not see':
    '没看到过/没见过/没出现过/没有看到过/未查询到付款记录/no results/no result/no matches/no match/no data/没有结果/无结果/结果为空/没有符合/没有匹配/暂无/暂无数据/暂无记录/无记录/无数据/查无记录/没有相关/无相关/not on file/nothing found/nothing comes up/nothing came up/comes up empty/came up empty/draws a blank/看不到/看不见/睇唔到/搵唔到/搵不到/见唔到/查不到/查不着/找不到/找不着/搜不到/查无/没看到/没查到/没找到/没显示/不显示/未显示/没出现/看不着/没见到/没见/出不来/没出来/翻不到/没刷出/查不出/查不出来/查询不到/检索不到/没跳出/没弹出/没弹/没体现/不出现/未出现/未找到/未查到/未查询到/找不出/找不出来/显示不出/显示不出来/没搜到/没搜着/没找着/看不出/没有显示/没有看到/没有找到/没有查到/没有出现/瞧不见/搜不着/死活找不到/怎么找都没/无处可寻/查找不到/没翻到/不见有/查了没/怎么都找不到/没弹出来/没跳出来/没看见/没有看见/木有看到/' +
    "can't find/cant find/cannot find/can not find/couldn't find/could not find/unable to find/can't see/cant see/cannot see/can not see/couldn't see/don't see/dont see/do not see/didn't see/can't locate/cannot locate/couldn't locate/unable to locate/unable to see/not found/404 not found/not showing/not shown/isn't showing/doesn't show/didn't show/never showed/never appeared/not visible/nowhere to be found/nowhere to be seen/won't show/no show/not able to find/not able to see/see no/sees no/shows no/show no/found no/find no/finds no/showing no",
  make:
    '下来/came in/come in/进系统/进来/生成/创建/产生/新增/多出/建立/录入/入库/登记/落单/出单/成单/建单/存上/记上/提交成功/下成功/提交上去/下上/形成/' +
    'created/create/creates/generated/generate/made/make/placed/registered/recorded/processed through/went in/materialize/materialized/materialise/came into existence/come through/came through/get created',
  'not make': '没生成出来/没建单/没建成/不出单/没出单/不给出单/没下来单/没冇单',
  'order not make':
    '掉单/漏单/丢单/没下单成功/没有下单成功/没下成功/没下成单/下单没成功/未下单成功/单子没下成/没单/吃单/卡单/没落单/单没下成',
  exist:
    'existed/存在/在那/在里面/在列表/exist/exists/existed in/existing/there/anywhere/listed anywhere/in the system/in your system/on file',
  'not exist':
    "没影/没个影/还没影/没有影子/没见影/冇得/冇有/不存在/nowhere/not there/isn't there/aren't there/wasn't there/not anywhere/isn't anywhere/doesn't exist/does not exist/not in there/non-existent/not listed/isn't listed/isn't in/is not in/not in my/wasn't in/not under/isn't under/not on my/ain't there/hasn't been created/isn't any",
  have: "有/有个/有一个/还有/有这个/已有/have an/have the/has an/there is/there's/there was/there is an/i have/got an",
  empty: '空/空的/空白/为空/空空/空空如也/一片空白/是空/全空/空荡荡/空无一物/光秃秃/empty/blank/bare',
  nothing:
    '没下文/就没下文/没后续/得个吉/光光的/什么都没有/啥都没有/啥也没有/什么也没有/什么都没/啥都没/啥也没/什么也没/一个都没有/一条都没有/一个也没有/一条也没有/一条没有/一个没有/毛都没有/毛都没/屁都没有/零条/0条/啥没有/一条都没/0个/零个/没任何东西/什么东西都没有/都是空的/' +
    'nothing/none/zero/nada/zilch/not a single/not a thing/not one/not even one',
  gone:
    '不见/不见了/消失/消失了/没了/没有了/冇咗/冇左/找不着了/找不着它了/丢/丢了/丢失/弄丢/蒸发/蒸发了/人间蒸发/不翼而飞/飞了/不知去向/没影了/凭空消失/失踪/不在了/无影无踪/没得了/没啦/没咯/没喽/无了/查不到了/找不到了/看不到了/看不见了/搜不到了/给整没了/整没了/搞没了/弄没了/找不回/不存在了/显示不存在了/又没了/没掉/不显示了/没有啦/不在列表了/跑没了/凭空没了/查无此单了/' +
    "gone/disappear/disappears/disappeared/disapeared/dissapeared/dissappeared/disappearing/vanish/vanished/vanishes/missing/went missing/gone missing/no longer/not there anymore/not there any more/isn't there anymore/poof/evaporated/lost my order/lost the order/lost order/can't find it anymore/can't see it anymore/not anymore/anymore",
  deleted:
    '撤/撤了/撤掉/给撤/清零/清掉了/reset/got reset/重置/删/删了/删掉/删除/被删/被删除/被删了/误删/清空/清空了/清除/清掉/被清/清理/覆盖/被覆盖/顶掉/被顶/抹掉/抹去/抹了/撤下/作废/移除/被移除/冲掉/被冲/替换/刷掉/被刷掉/盖掉/盖了/下架了/删没了/' +
    'delete/deleted/deletes/deleting/erase/erased/remove/removed/overwrite/overwritten/overwrote/overwritten by/wiped/wipe/replaced/replace/cleared out/purged/scrubbed/taken down/deleted by/overriden/overridden',
  became:
    '变成/变成了/合成/合并/合成了/变了/变为/换成/换成了/改成/改成了/成了/被换/被改/改了/换了/串了/串单/串到/对不上/变样/变成另/被换成/被改成/张冠李戴/调包/不是原来/不是我买/不是我的/跟我买的不/跟我下的不/和我买的不/不是我下/' +
    "turned into/turned to/turns into/changed to/changed into/change to/changes to/became/become/becomes/now shows/now show/now says/now lists/now showing/replaced by/replaced with/switched to/swapped/different now/no longer mine/isn't mine/not mine/now has",
  before:
    '之前/刚才/刚刚/昨天/前天/本来/原来/原本/先前/前几天/当时/早上/上午/中午/下午/昨晚/上周/曾经/明明/刚付完/一开始/起初/以前/下单时/那会/那会儿/刚开始/前两天/头天/前天晚上/昨儿/琴日/噚日/寻日/今早/早些时候/早前/白天/上个月/前面/开始/几天前/付完时/付款时/大前天/付完那会/买的时候/买完/几分钟前/上次/前段时间/几小时前/小时前/分钟前/天前/前一天/' +
    'before/earlier/yesterday/at first/previously/originally/initially/this morning/last night/last week/a minute ago/an hour ago/hours ago/days ago/two days ago/right after/ago/yday/yest/yesterdy/in the beginning/at the time/when i bought/when i paid/on monday/on tuesday/on wednesday/on thursday/on friday/on saturday/on sunday',
  still:
    '还/还是/仲/仲系/仲是/仍/仍然/依然/依旧/一直/始终/老是/总是/还在/都在/至今/到现在/迟迟/总/一直在/还处于/处于/still/keeps/kept/keep/always/continues/continuously/constantly/remains/forever/ever since',
  stillthere:
    '还能看/还能看到/还看到/还看得到/还看得见/还看见/还能查/还能查到/还查得到/还能打开/还能点开/还能找到/还找得到/都还在/还在的/还有的/还在呢/还在这/还在那/都能看到/能看到的/看得到的/还显示/还在列表/还有记录/还在啊/还有呢/还看过/还查过/还好好的/好好的/还能搜到/有的啊/还有啊/都在的/还能看见/有显示的/能查到的/还有显示/还在我/还躺着/在的/仲喺度/仲在/仲系度/仲有/还在里面/' +
    'still there/still visible/still listed/was fine/could still see/could see it/could open it/could view it/i could see/i could open/could still open/still could see/was still',
  existed:
    'it was on my/it was in my/it was on the list/it was in the list/was on my list/was in the list/was in my list/看到过/看见过/见过/查到过/出现过/有过/显示过/存在过/was there/were there/used to be/was in my/were in my/had been there/was right there/was listed/was showing/was visible/used to see/were in the/used to show/was still there/was showing up/i saw it/saw it there/i saw the order/i saw my order/was able to see/had it in my/showed up fine/appeared fine/was sitting/used to have/did show up/had appeared/appeared in/was displayed/it appeared/it showed up/where my order was/was under my/was under',
  now:
    '现在/今天/突然/忽然/如今/一刷新/刷新后/刷新之后/再看/再进/再打开/再点/回头/再去/隔天/第二天/今儿/今朝/而家/宜家/家下/刚再/后来/过了会/过一会/转眼/一会儿/再登/再刷/重新登录/晚上再/这会/这会儿/目前/刚一看/' +
    'now/today/suddenly/after refresh/after refreshing/after a refresh/when i check/when i checked/afterwards/later/then/overnight/all of a sudden/next day/next morning/as of today',
  'order became':
    "not my order/someone else's order/somebody else's order/another person's order/different order/another order/不是我的订单/别人的订单/不是我那单",
  'not order':
    '一单都没有/暂无订单/0 orders/一单没有/一单也没有/没有一单/零单/0单/查无订单/无订单记录/zero orders/no orders found/no purchases/zero purchases/no orders yet',
  noreaction:
    '没反应/无反应/没有反应/没有任何反应/没任何反应/毫无反应/没动静/毫无动静/没有动静/无响应/未响应/没响应/没有响应/不响应/无任何反应/未反应/没了动静/没个反应/啥反应/没啥反应/nothing happened/nothing happens/nothing happening/nothing changed/nothing changes/no response/doing nothing/does nothing/did nothing',
};
