import type { Payment } from '../../truth.ts';
import type { Ware } from '../sixth/values.ts';

const WARES: readonly Ware[] = [
  { payee: '武汉青柠互娱网络科技有限公司', shop: '青柠点卡', product: '蛋仔派对蛋币3280' },
  { payee: '石家庄数聚通信技术服务有限公司', shop: '数聚话费', product: '联通手机话费' },
  { payee: '昆明市五华区可可数码经营部', shop: '可可数码铺', product: 'PSN港服点卡400港币' },
  { payee: '上海沐风文化传媒有限公司', shop: '沐风会员商城', product: '爱奇艺黄金会员季卡' },
  { payee: '福州榕树软件开发有限公司', shop: '榕树软件店', product: 'WPS超级会员年卡' },
  { payee: '佛山市南海区橡果信息服务部', shop: '橡果卡券', product: '逆水寒手游月卡' },
  { payee: '天津滨海新区海豚数娱科技有限公司', shop: '海豚数娱', product: '无畏契约VP点券2050' },
];
/** What costs hundreds and thousands. */
const DEAR: readonly Ware[] = [
  { payee: '西安古槐电子商务有限责任公司', shop: '古槐游戏交易', product: '剑网3绝版外观成品号' },
  { payee: '宁波东篱互动科技有限公司', shop: '东篱账号行', product: '原神满命雷神账号' },
  { payee: '青岛立帆软件贸易有限公司', shop: '立帆正版软件', product: 'AutoCAD年度订阅授权' },
  { payee: '济南云雀网络技术有限公司', shop: '云雀点卡批发', product: 'Steam钱包充值码组合' },
];
const WARES_ABROAD: readonly Ware[] = [
  { payee: 'Codeharbor Digital Pvt Ltd', shop: 'Codeharbor', product: 'Free Fire Diamonds 1060' },
  { payee: 'Mangokeys Sdn Bhd', shop: 'Mangokeys', product: 'Mobile Legends 706 Diamonds' },
  { payee: 'Bluefin Games Ltd', shop: 'Bluefin Games', product: 'PlayStation Plus 12 Months' },
];

export const wareHere = (p: Payment): Ware => p.pick(...(Number(p.amount) > 500 ? DEAR : WARES));
export const wareThere = (p: Payment): Ware => p.pick(...WARES_ABROAD);

/** A sum in a currency of small units: four digits, as pages write them. */
export const thousands = ({ tail }: Payment): string => `1,${tail.slice(0, 3)}`;
