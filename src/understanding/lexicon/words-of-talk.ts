/** Words that carry the talk itself: concepts (one or several in a row) to words, parted by `/`. `skip` means nothing. */
export const TALK: Readonly<Record<string, string>> = {
  not:
    '没/没有/未/不/无/冇/唔/未有/并没/并没有/并未/还没/还没有/尚未/没能/未能/无法/不能/没法/毫无/一直没/一直没有/从未/迟迟没/迟迟没有/仍未/木有/没得/不曾/从来没/压根没/根本没/始终没/愣是没/就是没/一直不/迟迟不/就是不/不会/没办法/仍没/仍没有/没见有/没人/' +
    "not/never/no/didn't/didnt/doesn't/doesnt/don't/dont/hasn't/hasnt/haven't/havent/hadn't/isn't/isnt/wasn't/wasnt/aren't/arent/weren't/won't/wont/wouldn't/wouldnt/can't/cant/cannot/couldn't/couldnt/without/unable to/failed to/fails to/fail to/ain't/nor/neither/didn t/hasn t/haven t/don t/doesn t/can t/isn t/wasn t/havn't/havnt/did'nt/does'nt/hardly/yet to/nvr/neva/nevr/nver/havn t/hav not",
  if: '如果/要是/万一/假如/若是/假设/倘若/if/what if/in case/suppose/supposing/whether',
  but: '但/但是/可是/不过/却/结果/然而/就是/可/but/yet/however/though/although/even though/except/only that',
  want: "想/想要/希望/麻烦/i want/want/wanna/would like/i'd like/hope",
  help:
    '帮我/帮忙/帮帮我/求助/救命/急/着急/急死/请帮/帮我查/帮我看/帮我找/处理一下/给个说法/怎么办/咋办/咋整/怎么搞/怎么整/咋弄/怎么弄/什么情况/啥情况/怎么回事/咋回事/什么鬼/有人吗/没人管/没人理/联系不上/客服不理/客服不回/不理我/没人回/快点/催一下/给我解决/解决一下/给个交代/怎么解决/如何解决/' +
    "help/please help/pls help/plz help/help me/what happened/what's going on/what is going on/fix this/fix it/sort it out/sort this out/urgent/asap/no reply/no answer/ignored/ignoring me/what do i do/what should i do/what now/look into/check this/complain/complaint",
  scam: '骗/骗子/被骗/坑/黑店/吞/投诉/举报/诈骗/坑钱/割韭菜/跑路/无良/黑心/欺诈/报警/12315/消协/scam/scammed/scammers/scammer/fraud/rip off/ripped off/thieves/thief/stole/stolen/stealing/con artists/crooks/report you/police/lawyer',
  anger:
    '垃圾/妈的/他妈/tmd/操/傻逼/sb/滚/艹/什么破/破网站/破店/烦死/气死/服了/有病/恶心/受够/fuck/fucking/shit/bullshit/wtf/damn/ridiculous/unacceptable/disgusting/pathetic/terrible/worst/awful/fed up/sick of',
  human:
    '人工/转人工/客服/真人/找客服/人工客服/human/agent/real person/representative/operator/support/customer service/live chat',
  howlong:
    '多久/多长时间/什么时候/何时/啥时候/啥时/几时/几点/几天/要等/还要等/等多/how long/when will/when can/when do/when does/how soon/how much time/how many days/eta/how much longer',
  how: "怎么/如何/怎样/咋/哪里/在哪/哪儿/在哪里/哪个/为什么/为啥/干嘛/干什么/谁/啥意思/什么意思/什么是/是什么/想问/请问/问一下/问下/咨询/how do/how can/how to/how/where/where do/where can/why/what is/what's/what does/which/who/what",
  query:
    '吗/么/呢/嘛/能不能/可不可以/是不是/会不会/有没有/要不要/行不行/好不好/对不对/可以吗/能否/是否/可否/?/can you/could you/can i/could i/do you/will you/is it/is there/are you/does it/should i/am i/may i/would you/do i/are there',
  safe: '安全/泄露/隐私/靠谱/可信/正规/safe/secure/privacy/legit/trust/trustworthy',
  correct:
    '说错/发错了单号/输错了金额/更正/纠正/改一下/改为/应该/应该是/其实是/准确说/准确的说/口误/笔误/填错金额/我记错/不对不对/错了错了/重新说/' +
    'correction/i meant/i mean/my mistake/scratch that/to correct/should be/should have been/sorry it was/sorry, it was/actually it was/actually/my bad/oops/wait a moment/let me correct/i was wrong/got it wrong/make that/not that',
  greet:
    '你好/您好/在吗/在不/在么/有人在/哈喽/嗨/早上好/下午好/晚上好/hello/hi/hey/good morning/good evening/good afternoon/yo/hiya',
  thanks: '谢谢/多谢/感谢/谢了/辛苦了/thx/thanks/thank you/ty/cheers/appreciate',
  yes: '是的/对的/嗯/好的/可以/同意/有的/没错/对/好/行/yes/yeah/yep/yup/ok/okay/sure/agree/correct/right',
  no: '不是/不可以/不同意/没有的/nope/nah',
  dontknow:
    "不知道/不清楚/不记得/不记得了/忘了/忘记/忘记了/记不清/记不得/记不起/不晓得/不太清楚/想不起来/没印象/don't know/dont know/do not know/don't remember/dont remember/can't remember/cant remember/no idea/not sure/forgot/forgotten/no clue/do not remember/cannot remember",
  /** What money is asked for by those who have no right to it. */
  unlock:
    '解冻/解锁/解封/解除/核验/提现/放行/恢复/释放/认证/流水认证/验资/验资金/理赔/过审/通关/清关/备用金/对公验证/身份核实/解绑/解限/' +
    'unlock/unlocks/unlocking/unfreeze/unfreezing/verify/verifying/verification/reactivate/clearance/customs/withdraw/withdrawal/unblock/identity/upfront fee',
  first:
    '就能/就可以/就给/就会给/先/首先/才能/才给/才可以/才可/才肯/才会/才行/才发/才退/再给/再退/再发/否则/前要/之前要/前得/upfront/first/in advance/beforehand/before they/before releasing/before you/before he/before she/before i get/before it',
  reason: '因为/由于/because/since/due to',
  skip:
    '付没付上/付没付成功/扣没扣/买没买成/付没付/到没到账/到没到/有没有到账/成没成功/收没收到/收款方/收款人/收款商户/私讯/不知/不好意思/不但/不仅/不少/不错/不要/差不多/不小心/对不起/没事/没关系/没问题/没想到/无语/无奈/无论/未来/空间/时候/的时候/不然/不止/不管/不得/不得不/无所谓/一不小心/不用谢/不客气/了不起/好不容易/订阅/订正/其余/多余/业余/先生/原先/先前说/首先说/不一会/不久/没多久/用户/使用/利用/作用/信用/有用/应用/引用/' +
    '单独/简单/菜单/单位/名单/表单/运单/保单/工单/清单/单纯/单身/单机/孤单/不简单/价值观/花呗分期/白花花/花样/开花/花里胡哨/花园/密码/验证码/校验码/号码牌/条码/编码/代码/数码/乱码/邀请码/动态码/货币/货到/小区/社区/区别/区块/区间/地区/服气/服务员/客服务/服务态度/服从/佩服/衣服/款式/' +
    '对接/对面/对于/对方/绝对/针对/对了/面对/对账/要不/要不然/重要/主要/只要/不需要/要么/感觉/觉得/值得/记得/懂得/还得/难得/显得/舍得/使得/来着/来看/来说/来了解/起来/过来/出来看/上来/原来如此/本来就/来自/未必/来回/来源/以来/从来/一来/想到/直到/提到/说到/轮到/遇到/碰到/听到/感到/做到/达到/到底/到处/到期/等到/到时/到时候/迟到/没想/跳舞/跳过/拍卖/对象/拍摄/拍照/转写/转录/转码/转曲/转换/转职/刷题/刷机/刷卡机/买断/买家秀/付费内容/付费章节/付费专栏/充电桩/开票/急用/多少/多么/多半/很多/好多/许多/最多只/差多/至多/多大/多谢了/减肥/省份/省心/剩余时间/动漫/动画/活动/手动/自动/运动/激动/感动/主动/动态/动作/启动/移动/掉了链子/少见/少数/多少钱/' +
    "gamer/gamers/in order to/in order/in short order/no problem/not only/on the other hand/of course/other than/in other words/each other/every other/no matter/no need/in case you/out of order/at all/account for/not sure if/by now/right now/until now/so far/up to now/as well as/get back to/get back/get in touch/get it/come on/right away/i see/let me see/you see/let's see/see if/see below/see attached/no worries/not to mention/take care",
};
