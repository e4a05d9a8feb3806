/** Traditional (and variant) characters with their simplified form, in pairs: only those the rules' words use. */
const PAIRS =
  '訂订單单錢钱帐账帳账賬账號号碼码時时間间點点沒没發发貨货買买賣卖寶宝銀银聯联數数幣币轉转網网頁页顯显狀状態态為为爲为錯错誤误' +
  '郵邮戶户個个這这還还來来說说對对現现過过幾几兩两萬万億亿塊块週周禮礼後后裡里裏里開开關关閉闭刪删變变見见別别實实際际額额餘余' +
  '費费證证驗验凍冻結结擔担遊游戲戏話话儲储電电請请問问嗎吗麼么麽么樣样誰谁該该應应給给讓让從从會会無无購购產产處处機机預预' +
  '複复雙双幫帮業业線线運运營营資资訊讯編编輸输寫写確确認认繫系係系掃扫圖图場场記记錄录詢询尋寻內内級级續续選选擇择區区總总' +
  '價价優优減减紅红財财約约鐘钟鍾钟剛刚纔才當当動动達达經经報报圓元貝贝視视頻频樂乐獸兽榮荣龍龙鬥斗魚鱼雲云軟软體体權权許许' +
  '陸陆貳贰種种長长臺台灣湾壞坏蓋盖嚴严緊紧騙骗詐诈頭头氣气難难聽听識识東东條条參参離离類类樓楼闆板稱称領领試试檢检測测滿满夠够題题註注載载歷历擊击啟启讀读決决卻却積积獎奖維维護护僅仅將将' +
  '賠赔償偿損损丟丢遲迟連连設设備备車车麗丽黃黄鑽钻質质員员帶带兒儿禮礼換换傳传';

const TO_SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) TO_SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The simplified form of one character, or the character itself. */
export function simplified(character: string): string {
  return TO_SIMPLIFIED.get(character) ?? character;
}
