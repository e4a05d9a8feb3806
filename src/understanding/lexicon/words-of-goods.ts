/** Words that speak of the goods and their delivery: concepts (one or several in a row) to words, parted by `/`. */
export const GOODS: Readonly<Record<string, string>> = {
  goods:
    '卡密/卡蜜/卡米/激活码/兑换码/激活代码/激活密钥/货/商品/东西/点券/点卷/会员/q币/qb/话费/cdk/cdkey/密钥/序列号/注册码/授权码/月卡/季卡/年卡/周卡/皮肤/钻石/金币/点卡/礼包/流量/次数/天数/时长/道具/钻/点数/充值卡/礼品卡/礼物卡/授权/许可证/卡号/码/物品/宝贝/游戏币/权益/提取码/卡券码/兑换券/购物卡/e卡/充值码/加油卡/套餐/' +
    '资格/大会员/vip/svip/超级会员/通行证/结晶/星琼/元宝/勾玉/代币/油卡/电费/水费/视频会员/音乐会员/激活卡/年费/账号密码/卡密信息/提货码/提货券/电子码/软件授权/试玩/游戏本体/数字版/战令/流量包/代金券/机票/车票/门票/电影票/网课/课程/教程/模板/素材包/宽带/成品号/点数卡/季票/通票/视频卡/直充/体验卡/权益卡/加速器/网盘/云盘/主机/云服务器/域名/api额度/额度包/算力/源码/插件/主题/字体/音效包/表情包/皮肤券/抽奖券/钥匙/改名卡/装备/账号租/代充直冲/代练/服务/内容/链接/下载链接/取货/取卡/' +
    'key/keys/kee/code/codes/license/licence/licenses/licences/license key/licence key/activation key/activation code/product key/serial/serial key/serial number/item/items/goods/product/products/gem/gems/coin/coins/diamond/diamonds/credit/credits/points/point/subscription/membership/premium/robux/gift card/gift cards/giftcard/card/cards/delivery/game/games/voucher/vouchers/skin/skins/nitro/v-bucks/vbucks/pin/pins/steam code/download/download link/link/pass/battle pass/dlc/stuff/thing/service/tokens/crystals/data/airtime/minutes/plan/package/bundle/currency/uc/gold/game key/cd key/wallet code/wallet codes/game card/game cards/wallet card/season pass/monthly pass/monthly card/game pass/vpn/ticket/tickets/course/ebook/e-book/template/premium account/annual plan/yearly plan/welkin/welkin moon/gift code/redeem code/card number/content/software',
  email:
    'confirmation/邮件/短信/邮箱/通知/消息/信息栏/确认邮件/收件箱/垃圾箱/email/e-mail/mail/emails/e-mails/inbox/spam/spam folder/message/text message/sms/notification/confirmation email/confirmation mail/email confirmation/order confirmation',
  arrive:
    '到账/到货/收到/收着/拿到/到手/领到/进账/入账/充上/充进去/充到/加上/加到/增加/发到/送到/到位/来/得到/获得/拿着/见着/到/有到/到过/多出来/涨/多/充成功/变多/到了/领取/提取到/收取/落袋/充进来/给到/' +
    'arrive/arrived/arrives/arriving/received/receive/receives/receiving/recieved/recieve/recived/recive/reveived/recevied/receved/got/get/gotten/getting/delivered/credited/came/come/coming/landed/added/loaded/obtained/obtain/reach/reached/showed up in/applied/posted/deposited',
  ship:
    '发货/秒发/秒到/秒充/发放/发送/出货/给货/下发/交货/补发/派发/发出/发卡/发给我/发过来/给我/自动发货/出卡/吐卡/发码/给码/给卡/发东西/弹出卡密/给发/交付/补货/提货/放货/' +
    'send/sent/sends/sending/deliver/delivers/delivering/dispatch/dispatched/issue/issued/release/released/shipped/ship/give/gave/given/gives/giving/provide/provided/supplied/supply/fulfil/fulfill/handed',
  'not ship':
    '没发/不发/未发/没有发/还没发/没给/不给/没有给/还没给/没给我/不给我/没有给我/未给/迟迟不发/就是不发/拖着不发/没吐/没发我/没见发',
  'not arrive':
    '没到/没到手/未到/没有到/还没到/没来/还没来/没有来/没收/没拿/没多/没涨/没加/没进/没加上/没有多/没有加/没变多/没有变多/没到位/无到账/还没有到/并没有到/没领到/没拿着/没增加/没有增加/收不到',
  'goods not exist':
    "卡没/卡还没/卡呢/货呢/东西呢/卡密呢/码呢/激活码呢/会员呢/key呢/点券呢/皮肤呢/钻石呢/金币呢/话费呢/where is my key/where's my key/where is my code/where's my code/where is my item/where's my item/where is my game/where's my game/where are my/where's the code/where's the key/where is the code/where is the key/where is my card/where's my card/where is my license/where's my license/where is my stuff/where's my stuff/where's my gift/where is my gift/where is my subscription/where are the",
  awaited:
    '等/等了/等着/在等/坐等/干等/苦等/等到现在/还在等/等半天/等了半天/waiting/waited/wait/awaiting my/waiting on/waiting for/waited for',
  active:
    'active/开通/生效/激活/续上/启用/续期/延长/刷新出/升级/续费成功/activate/activated/activates/activating/unlocked/renewed/extended/upgraded/enabled/upgrade/kick in/kicked in/go live',
  done:
    '已完成/完成/已发货/已处理/交易完成/已到账/已充值/已交付/发货成功/充值成功/已激活成功/已送达/已签收/已兑付/已结单/显示已发/已发放/发放成功/已发送/显示完成/已成功/' +
    'completed/complete/fulfilled/successful/success/processed/done/marked delivered/finished/says delivered/shows delivered/marked as delivered/marked as complete/marked complete/marked as completed/successfully/delivered already',
  invalid:
    '没用了/都没用/没有用了/没啥用处/没啥用/无效/失效/用不了/不能用/没法用/无法使用/不能使用/已使用/被使用/已被使用/用过/已用过/已兑换/被兑换/已被兑换/被人用/被别人用/已经使用/已经被使用/已经被用/已经用/已激活/被激活/已被激活/过期/已过期/卡密错误/密码错误/卡密不对/密码不对/假的/激活不了/兑换不了/兑换失败/激活失败/不可用/不好使/登不上/登录不了/登不进/登不上去/用不成/不管用/不生效/使用不了/兑不了/无法兑换/无法激活/无法登录/不能登录/不能激活/不能兑换/进不去/被领/被领取/已领取/被绑定/已绑定/已作废/错的/' +
    "invalid/already used/already redeemed/already been used/already been redeemed/been used/been redeemed/already activated/already claimed/doesn't work/does not work/didn't work/don't work/not working/won't work/isn't working/expired/fake/stopped working/not valid/doesn't activate/won't activate/not redeemable/can't redeem/cannot redeem/can't activate/cannot activate/cannot be redeemed/couldn't redeem/can't log in/cannot log in/can't login/used up/used before/bad code/bad key/broken/defective/duplicated key/region locked/region-locked/not accepted",
  banned:
    '封号/被封/封了/冻结/掉线/限制登录/被找回/找回去了/顶号/被盗/盗号/盗刷/banned/suspended/locked out/blacklisted/hacked/stolen account/disabled',
  short:
    '只给/少发/漏发/少给/发少/数量不对/数量少/少了一个/少了一张/只发了/只到了/只给了/只收到/只到/只有一半/缺了/short by/only got/only received/only one/got only/received only/missing one/partial/incomplete order/half of',
  wronggoods:
    '发错/发错货/给错/货不对板/货不对/发错了/发成/发的不是/给的不是/收到的不是/跟描述不符/与描述不符/描述不符/描述不一样/不是我要的/和描述不/跟页面写的不/货不一样/图文不符/版本不对/' +
    'not as described/wrong code/wrong key/wrong item/wrong product/wrong game/wrong version/different product/different item/something different/wrong one/sent me the wrong/gave me the wrong/wrong edition',
  promised:
    '写的是/描述/说好/说好的/宣传/页面写/商品页写/说是/标明/承诺/详情写/介绍写/listing/described/description/advertised/said it was/promised/listing said/was supposed/claims to be/it said',
};
