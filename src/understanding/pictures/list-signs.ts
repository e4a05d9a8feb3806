import { type Item, overlap } from './level.ts';
import type { Page } from './page.ts';

/** What such a page is called, in lower case without spaces. */
export const TITLE =
  /^[<‹(]?(?:我的订单|订单列表|全部订单|历史订单|订单记录|购买记录|消费记录|订单查询结果|充值记录|我的购买|(?:我|已)买到的(?:宝贝)?|我的交易|全部交易|订单中心|查询结果|myorders|orderhistory|yourorders|orders|recentorders|purchasehistory)(?:[([（]\d+[)\]）])?$/;
const TAB =
  /^(?:全部|待付款|待支付|待发货|待收货|已完成|待评价|已关闭|已取消|退款.{0,3}|处理中|all|unpaid|paid|completed|cancelled)$/;
const NO_ORDERS =
  /(?:暂无|没有|无)(?:任何|相关|符合条件的)?(?:订单|记录|数据)|还没有(?:相关)?订单|空空如也|no(?:orders|records)(?:yet|found)?|nothinghere/;
const LEAST_TABS = 3;

/** Whether a page says that it lists orders: by its title, or by the tabs above such a list. */
export function isListPage({ items, height, width }: Page): boolean {
  const upper = items.filter(({ y }) => y < height * 0.4);
  // `< 购买记录      购买项目`: where the way back leads is not where one is.
  const isWayBack = (item: Item) =>
    item.right < width * 0.4 &&
    upper.some(
      (other) =>
        other.left > item.right &&
        overlap(other, item) > 0.5 &&
        Math.abs((other.left + other.right) / 2 - width / 2) < width * 0.08,
    );
  if (upper.some((item) => TITLE.test(item.plain) && !isWayBack(item))) return true;
  const tabs = upper.filter(({ plain }) => TAB.test(plain));
  return tabs.some((tab) => tabs.filter((other) => overlap(tab, other) > 0.5).length >= LEAST_TABS);
}

/** A list of orders with nothing in it, which is what many a customer sends. */
export function isEmptyList(page: Page): boolean {
  return isListPage(page) && page.items.some(({ plain }) => NO_ORDERS.test(plain));
}
