import { dateInBeijing } from '../domain/beijing.ts';
import type { Instant } from '../domain/instant.ts';

/** Why nothing is deleted, and what to do. `since`: when the retention rules were last applied. */
export function wordsForDoubt(since: Instant, now: Instant): string {
  const [before, today] = [dateInBeijing(since), dateInBeijing(now)];
  return [
    `这台机器的时钟说今天是 ${today}，而上次按期清理是在 ${before}。时钟可能走错了，所以先什么都不删。请核对日期：错了就校准时钟；没错就停下服务，运行 npm run -s zhaodan -- purge --today ${today}，再启动。`,
    `This machine's clock says that today is ${today}, and the retention rules were last applied on ${before}. The clock may be wrong, so nothing is deleted yet. Look at the date: if it is wrong, set the clock; if it is right, stop the service, run npm run -s zhaodan -- purge --today ${today}, and start it again.`,
  ].join('\n');
}
