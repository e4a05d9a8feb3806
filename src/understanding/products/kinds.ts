import type { ProductKind } from '../../domain/product-kind.ts';

/** Words that leave no doubt what is handed over. 月卡 or "membership" may be a code as well as a top-up: they are asked about. */
const SAID: readonly (readonly [kind: ProductKind, words: RegExp])[] = [
  [
    'card_key',
    /礼品卡|礼品码|充值卡|点卡|卡密|兑换码|激活卡|\bcdk(?:ey)?\b|\be?-?gift ?cards?\b|\bvouchers?\b|\b(?:wallet|prepaid|redeem|gift|top-?up) (?:codes?|cards?)\b/i,
  ],
  [
    'top_up',
    /话费|流量包|直充|代充|q ?币|点券|钻石|原石|金币|游戏币|\bairtime\b|\bphone credit\b|\b(?:diamonds|coins|robux|v-?bucks|crystals)\b|\btop-?up\b(?! (?:code|card))/i,
  ],
  [
    'licence',
    /激活码|序列号|授权码|软件授权|\b(?:windows|office|autocad|adobe|photoshop|norton|kaspersky|mcafee|parallels|vmware)\b(?=.*\bkeys?\b)|\blicen[cs]es?\b|\b(?:activation|product|serial|licen[cs]e) (?:keys?|codes?)\b/i,
  ],
];

/** What kind of goods a product's name says it is; `null` where it says none, or more than one. */
export function kindOfProduct(name: string): ProductKind | null {
  const kinds = SAID.filter(([, words]) => words.test(name)).map(([kind]) => kind);
  return kinds.length === 1 ? (kinds[0] as ProductKind) : null;
}
