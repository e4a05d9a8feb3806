/** Words that speak of the customer's own mix-ups: concepts (one or several in a row) to words, parted by `/`. */
export const MISTAKES: Readonly<Record<string, string>> = {
  mis:
    '少写/多写/少填/多填/少输/多输/写漏/写串/串行/one digit too many/one letter too many/extra digit/extra letter/off by one/打反/填反了/填错/写错/搞错了/弄错了/写错了/打错了/看错了/输错/选错/弄错/搞错/登错/打错/充错/绑错/付错/转错/登录错/登陆错/认错/进错/点错/寄错/留错/填反/填成/填成了/输成/输成了/写成/写成了/选成/选成了/登成/登成了/打成/打成了/充成/绑成/绑成了/多打/少打/漏打/漏了一位/少了一位/多了一位/填漏/填串/记错/搞混/弄混/混淆/看错/搞反/输反/填了别/填的是别/' +
    'typo/mistyped/mistype/misspelled/misspelt/mis-typed/mixed up/mix up/misread/mistook/messed up/by mistake/mistakenly/got wrong/got confused/confused/mis-entered/mislabeled/fat fingered/fat-fingered/left out a letter/left out a digit/missed a letter/missed a digit/forgot a letter/forgot a digit/missing a letter/missing a digit/one digit off/one letter off/transposed',
  /** What was typed to us just now is put right after something else was. */
  'again mis': '也错/也写错/也填错/也打错/也输错/也发错/also wrong/wrong too/wrong as well',
  wrong:
    '错/错了/不对/有误/错误的/混了/搞岔/岔了/wrong/incorrect/mistake/mistaken/incorrectly/the wrong/not right/not the right',
  account:
    '账号/账户/邮箱地址/邮箱号/手机号/手机号码/号码/qq号/qq号码/充值账号/用户名/昵称/收货账号/登录账号/游戏id/角色id/玩家id/会员号/手机/qq/微信号/支付宝账号/游戏账号/电话/电话号码/用户id/联系方式/角色名/角色/收货地址/联系邮箱/' +
    'account/accounts/email address/e-mail address/address/username/user name/user id/userid/uid/profile/phone number/player id/character/gamertag/handle/login email/steam id/steamid/number/epic account/steam account/phone/nickname',
  region:
    '区服/大区/服务器/分区/区/服/国服/外服/港服/美服/日服/台服/国际服/平台版本/server/region/servers/regions/realm/zone/eu server/us server',
  shop: '店/网站/平台/店铺/网店/商家/店家/卖家/商城/官网/系统/你们家/你家/你们店/你们这/店里/官方/后台系统/贵店/本店/你们平台/你们网站/别的地方/store/stores/shop/shops/site/sites/website/websites/seller/sellers/platform/platforms/marketplace/vendor/system/your system/your end/retailer/web shop',
  else: '别的/其他/其它/另外/另一个/另一/另/不同/别处/另一家/另一笔/换个/换了个/换了一个/换一个/第二个/备用/another/different/other/else/second/elsewhere/somewhere else/the other/alternate/secondary/old/previous',
  person:
    '别人/他人/陌生人/人家/朋友/别个/老婆/老公/弟弟/女朋友/男朋友/同学/室友/someone else/somebody else/someone/somebody/stranger/a stranger/other people/my friend/my brother/another person/my wife/my husband/my son/another user/a friend',
  'else account':
    "工作号/work account/company email/公司邮箱/私人邮箱/私人号/other phone/guest account/游客/游客身份/old character/other character/wrong character/old phone number/old phone/old number/小号/大号/旧号/老号/别的号/另一个号/其他号/其它号/别人的号/人家号/别人号/朋友的号/副号/新号/换号/换了号/旧手机号/老手机号/旧邮箱/老邮箱/另一个邮箱/工作邮箱/alt account/second account/old account/other account/another account/different account/old email/other email/another email/different email/work email/my alt/school email/old login/other login/different login/another login/wife's account/friend's account/brother's account/son's account",
  'else shop':
    "别的店/别的网站/别的平台/别家/另一家店/另一家网站/隔壁店/其他店/其他平台/其他网站/别的卖家/别处买/另外一家/另外一个网站/另外一个平台/不是你们家/不是你们店/不是在你们/不是在这/不是这家/不是你家/不在你们/different store/other store/another store/different site/another site/other site/different shop/another shop/other shop/another website/different website/other website/another platform/different platform/other platform/a competitor/different seller/another seller/not your site/not your shop/not your store/not from you/not on your site/not this site/someone else's site/not this store/wasn't your/wasn't on your/wasn't this",
  login:
    '登录/登陆/登的/登了/登上/登入/上号/切换/切/切到/绑定/绑的/logged in/log in/login/signed in/sign in/logged into/log into/signed into/logging in/logged on/logged/switch to/switched account',
  use: '用/用了/用的/填/填了/填的/写/写的/输/输入/输了/输的/留/留的/选/选了/选的/寄到/发给/used/using/use/entered/enter/entering/typed/type/typing/put/put in/filled in/filled/selected/select/picked/pick/chose/choose/inserted/wrote/registered with/signed up with/linked',
  mistakebuy:
    '多点了/多下了/多订/手快/one too many/ordered one too many/不想要/不要了/不想买/不买了/不想要了/不想买了/买错/拍错/下错单/下错/多买/买多/拍多/多拍/买重/重复购买/买贵/后悔/手滑买/误买/误拍/买了两份/买成/拍成/订错/手滑多/点多了/' +
    "by accident/accidentally/bought the wrong/ordered the wrong/bought twice/ordered twice/wrong quantity/bought two by/changed my mind/change my mind/unintentionally/didn't mean to/did not mean to",
  unwanted:
    "不用了/退单/取消订单/撤单/想退/要退/申请退/要求退/想退款/要退款/退掉/给我退/帮我退/能退/可以退/don't want/dont want/no longer want/no longer need/don't need/want a refund/want my money back/request a refund/like a refund/need a refund/want refund/get a refund/cancel my order/cancel the order/cancel my subscription/refund me/refund please",
  my: '我的/自己/我自己/本人/mine/my own/myself',
  meant:
    '以为/本来想/本想/原本想/原以为/还以为/打算给/meant for/meant to/intended/supposed to/i thought/thought it was/thought i was/instead of/was for my/wanted it for',
  turnsout:
    '结果发现/才发现/发现是/发现我/后来发现/原来是/才知道/才想起/才看到/一看是/turned out/turns out/realized/realised/noticed i/found out i/only own/only have an',
};
