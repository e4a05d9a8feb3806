import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { InboundEvent } from '../../src/engine/inbound.ts';
import type { World } from '../adapters/web/world.ts';

const MINUTE = 60_000;

const BILL = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="900"><rect width="540" height="900" fill="#fff"/>
<text x="270" y="150" font-size="30" text-anchor="middle" fill="#333">星辰点卡</text><text x="270" y="240" font-size="64" text-anchor="middle" fill="#111">-68.00</text>
<g font-size="24" fill="#888"><text x="40" y="340">当前状态</text><text x="40" y="400">支付时间</text><text x="40" y="460">交易单号</text><text x="40" y="520">商户单号</text></g>
<g font-size="24" fill="#111"><text x="180" y="340">支付成功</text><text x="180" y="400">2026年11月21日 14:03:12</text><text x="180" y="460">4200002345202611219012</text><text x="180" y="520">XC20261121140312345</text></g></svg>`;

/** A conversation as it may look after half an hour, for looking at the page. */
export async function tellStory(world: World, lane: string, to: 'middle' | 'end'): Promise<void> {
  const bytes = new Uint8Array(await sharp(Buffer.from(BILL)).png().toBuffer());
  const { sha256 } = await world.parts.vault.put(bytes);
  const bill = { sha256, bytes: bytes.length, mediaType: 'image/png', name: '微信账单详情_2026-11-21.png' };
  const start = world.now - 26 * 60 * MINUTE;
  world.logs.set(lane, []);
  const say = (minutes: number, line: Parameters<World['say']>[1]) =>
    world.say(lane, { at: start + minutes * MINUTE, ...line });

  say(0, {
    author: 'zhaodan',
    text: '您好，我来帮您把这笔订单找回来。先说三件事：\n· 我只收集找回这笔订单要用的资料，只给星辰点卡的客服看，结案 90 天后删除。\n· 付款截图属于敏感信息，发之前请遮住余额和姓名。\n· 我们从不收“验证费”，也不会问密码、验证码、卡密。',
    prompt: 'p1',
    buttons: [
      { option: 'consent', label: '同意并继续' },
      { option: 'privacy', label: '隐私说明' },
      { option: 'english', label: 'English' },
    ],
  });
  say(1, { text: '同意并继续' });
  say(1, {
    author: 'zhaodan',
    text: '好的。说说发生了什么：什么时候、用什么付的、付了多少？截图也可以直接发来。',
  });
  say(3, { text: '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里啥也没有' });
  say(3, {
    author: 'zhaodan',
    text: '已记下：¥68.00 · 微信 · 11月21日 14:03 · 原神月卡。\n先别再付一次，我们一步步看。请打开微信账单里的这一笔，把详情页截图发给我，单号会自动读出来。',
    prompt: 'p2',
    buttons: [
      { option: 'how', label: '怎么找账单' },
      { option: 'none', label: '没有这一笔' },
    ],
  });
  say(25 * 60, { files: [bill] });
  say(25 * 60 + 1, {
    author: 'zhaodan',
    text: '读到了：微信支付成功 ¥68.00，交易单号 4200 0023 4520 2611 2190 12，商户单号 XC20261121140312345。\n现在打开“我的订单”，能看到 14:03 前后的订单吗？',
    prompt: 'p3',
    buttons: [
      { option: 'no', label: '没有' },
      { option: 'unpaid', label: '有，但显示未支付' },
      { option: 'goods', label: '有，东西没到' },
      { option: 'where', label: '找不到入口' },
    ],
  });
  if (to === 'middle') return;
  say(25 * 60 + 2, { text: '没有' });
  say(25 * 60 + 2, {
    author: 'zhaodan',
    case: 'ZD-7K3F-2Q',
    text: '已交给客服，编号 ZD-7K3F-2Q。工作时间 30 分钟内会有人回复您，就在这里。',
  });
  say(25 * 60 + 2, {
    author: 'zhaodan',
    case: 'ZD-7K3F-2Q',
    text: `编号 ZD-7K3F-2Q\n记录 14 条，最后一条的指纹\n${createHash('sha256').update('head').digest('hex')}\n签名时间 2026年11月22日 15:05`,
  });
  say(25 * 60 + 20, {
    author: 'agent',
    name: '小李',
    case: 'ZD-7K3F-2Q',
    text: '您好，我是小李。后台查到这笔钱了，订单没有生成是支付通知没传过来。我现在补单，方便告诉我充值的 UID 吗？',
  });
  say(25 * 60 + 24, { text: 'UID 是 108234567，天空岛' });
}

/** Answers like a patient listener. */
export function listen(event: InboundEvent, world: World): void {
  const { content, lane } = event;
  if (content.kind === 'text') world.say(lane, { text: content.text });
  if (content.kind === 'press') {
    const prompt = world.logs.get(lane)?.find((entry) => entry.prompt === content.prompt);
    const label = prompt?.buttons.find(({ option }) => option === content.option)?.label;
    if (label) world.say(lane, { text: label });
  }
  if (content.kind === 'files') world.say(lane, { files: content.files, text: content.caption });
  if (content.kind === 'edit') {
    const log = world.logs.get(lane) ?? [];
    world.logs.set(
      lane,
      log.map((entry) => (entry.number === content.of ? { ...entry, edited: content.text } : entry)),
    );
  }
  if (content.kind === 'text' && content.text === '/language')
    world.locales.set(lane, world.locales.get(lane) === 'en' ? 'zh-CN' : 'en');
  if (content.kind === 'hello')
    world.say(lane, {
      author: 'zhaodan',
      text: '您好，我来帮您把这笔订单找回来。',
      prompt: 'p0',
      buttons: [{ option: 'consent', label: '同意并继续' }],
    });
  else if (content.kind !== 'edit') world.say(lane, { author: 'zhaodan', text: '收到。' });
}
