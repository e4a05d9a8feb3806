import type { Payment } from '../../truth.ts';
import type { Ware } from '../sixth/values.ts';

const WARES: readonly Ware[] = [
  { payee: '成都朝阳里网络科技有限公司', shop: '朝阳里点卡', product: '金铲铲之战点券1280' },
  { payee: '广州泽米信息科技有限公司', shop: '泽米数卡', product: '光遇季节礼包兑换码' },
  { payee: '东莞市松湖电子商务有限公司', shop: '松湖游戏商城', product: '和平精英点券6480' },
  { payee: '南昌云朵软件服务有限公司', shop: '云朵激活码', product: 'Office2024家庭版密钥' },
  { payee: '义乌市聚乐日用品商行', shop: '聚乐卡券', product: '优酷VIP会员年卡' },
  { payee: '大连海棠网络服务有限公司', shop: '海棠充值', product: '移动流量包30GB' },
];

export const wareSent = (p: Payment): Ware => p.pick(...WARES);

/** So many minutes after the payment, as pages write it. */
export const later = ({ time }: Payment, minutes: number): string =>
  new Date(Date.parse(`${time.replace(' ', 'T')}Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
