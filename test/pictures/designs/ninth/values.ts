import type { Payment } from '../../truth.ts';
import type { Ware } from '../sixth/values.ts';

const WARES: readonly Ware[] = [
  { payee: '温州市瓯海云帆网络科技有限公司', shop: '云帆游戏充值', product: '鸣潮每月观测卡' },
  { payee: '贵阳黔桥数字传媒有限公司', shop: '黔桥会员铺', product: '腾讯视频VIP年卡' },
  { payee: '惠州市惠城区小岛软件工作室', shop: '小岛激活码', product: 'Win11专业版密钥' },
  { payee: '太原清徐互动娱乐有限公司', shop: '清徐点卡', product: '梦幻西游点卡100元' },
  { payee: '沈阳北陵电子商务有限公司', shop: '北陵数卡', product: '绝区零丽都城募' },
];
const WARES_ABROAD: readonly Ware[] = [
  { payee: 'Lumen Keys Ltd', shop: 'Lumen Keys', product: 'Minecraft Java Edition' },
  { payee: 'Tidepool Interactive', shop: 'Tidepool', product: 'Fortnite 2800 V-Bucks' },
  { payee: 'Orchard Codes Pvt Ltd', shop: 'Orchard Codes', product: 'Google Play Gift Card' },
];

export const wareNow = (p: Payment): Ware => p.pick(...WARES);
export const wareOutside = (p: Payment): Ware => p.pick(...WARES_ABROAD);

/** Alipay's number of what one person sent to another. */
export const betweenPeople = ({ time, alipayId }: Payment): string =>
  `${time.slice(0, 10).replaceAll('-', '')}200040011100${alipayId.slice(-12)}`;
/** WeChat's number of what was paid to a person by their code. */
export const byCode = ({ time, wechatId }: Payment): string =>
  `1000049${wechatId.slice(4, 7)}${time.slice(0, 10).replaceAll('-', '')}${wechatId.slice(-10)}7302`;
