import sharp from 'sharp';
import type { DeskCommand } from '../../src/engine/desk/command.ts';
import type { ReceivedFile } from '../../src/engine/inbound.ts';
import type { Agent } from '../../src/engine/ports/pass-store.ts';
import type { DeskHouse } from '../adapters/web/desk/desk-house.ts';

const agree = { press: 'agree' };
const submit = { press: 'submit' };
const MINUTE = 60_000;

/** A picture that looks like a payment page from afar. */
async function bill(house: DeskHouse, amount: string, name: string): Promise<ReceivedFile> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="960"><rect width="540" height="960" fill="#f5f5f5"/>
    <rect width="540" height="90" fill="#fff"/><circle cx="270" cy="190" r="38" fill="#07c160"/>
    <text x="270" y="320" font-size="64" text-anchor="middle" font-family="sans-serif">-${amount}</text>
    ${[0, 1, 2, 3, 4, 5].map((row) => `<rect x="40" y="${420 + row * 60}" width="90" height="16" fill="#ccc"/><rect x="200" y="${420 + row * 60}" width="${280 - row * 23}" height="16" fill="#888"/>`).join('')}</svg>`;
  const bytes = new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
  const { sha256 } = await house.parts.vault.put(bytes);
  return { sha256, bytes: bytes.length, mediaType: 'image/png', name };
}

/** An afternoon at the desk: some wait, some are being worked on, some are done. Answers the case to look at. */
export async function tellAfternoon(house: DeskHouse): Promise<string> {
  for (const [id, name, role] of [
    ['operator', '店家', 'operator'],
    ['lin', '小林', 'agent'],
    ['zhao', '赵敏', 'agent'],
  ] as const)
    await house.store.saveAgent({ id, name, role, active: true });
  const lin: Agent = { id: 'lin', name: '小林', role: 'agent', active: true };
  const zhao: Agent = { id: 'zhao', name: '赵敏', role: 'agent', active: true };
  let pressed = 0;
  const act = async (agent: Agent, reference: string, what: object) => {
    pressed += 1;
    const command = { key: `seed-${pressed}-key`, reference, ...what } as DeskCommand;
    const answer = await house.engine.run(agent, command);
    if (answer.kind !== 'done') throw new Error(answer.why);
    await house.engine.idle();
    house.now += MINUTE;
  };

  const done = await house.tell('c1', [
    '今天14:05支付宝付了30买话费充值，显示支付成功但是没到账，充值账号13800138000，订单号 XC202611221405001，交易号2026112222001412345678901234 商户订单号XC20261122100100333',
    agree,
    '/human',
  ]);
  await act(lin, done, { kind: 'claim' });
  await act(lin, done, { kind: 'resolve', resolution: 'reissued', words: '已经给您补充到账，请查收。' });

  const gone = await house.tell('c2', [
    'My order was there yesterday and today it is gone. I paid $25 with PayPal for a Steam code on Nov 20, transaction id 8AB12345CD678901E',
    agree,
    '/human',
  ]);
  await act(zhao, gone, { kind: 'claim' });
  await act(zhao, gone, {
    kind: 'ask',
    items: ['purchase_notice'],
    note: 'The e-mail from that day is enough.',
  });

  await house.tell('c3', ['付了98没反应', agree, '/human']);
  house.now += 25 * MINUTE;

  const main = await house.tell('c4', [
    '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。',
    agree,
    { file: await bill(house, '68.00', '微信账单.png') },
    '交易单号4200002345202611213456789012 商户单号XC20261121140312345，手机13912345678',
  ]);
  const reference = main || '';
  await house.tell('c4', [submit]);
  await act(lin, reference, { kind: 'claim' });
  await act(lin, reference, {
    kind: 'note',
    text: '后台按商户单号查不到，14:02 有一笔同金额未支付的单，等渠道回调记录。',
  });
  await act(lin, reference, {
    kind: 'reply',
    text: '您好，单号已经查到了，正在和支付渠道核对，半小时内给您答复。',
    files: [],
  });
  await act(lin, reference, { kind: 'ask', items: ['recharge_account'], note: '写游戏 UID 就可以。' });
  await house.tell('c4', ['UID 是 188273645，刚才说错了，金额是 86 不是 68']);

  const other = await house.tell('c5', [
    '我昨天晚上在星辰点卡用支付宝付了100元买腾讯Q币，支付成功，订单列表是空的，交易号2026112122001498765432109876，商户订单号XC20261121220500777，QQ号 3344556677',
    agree,
    submit,
  ]);
  await act(zhao, other, { kind: 'claim' });
  house.now += 12 * MINUTE;
  await house.tell('c6', [
    '今天19:40 微信支付 328 元买 Steam 充值卡，订单显示已完成但是没有卡密，订单号 XC202611221940008，交易单号4200002345202611223456781234，商户单号XC20261122194000888',
    agree,
    '/human',
  ]);
  house.now += 9 * MINUTE;
  return reference;
}

/** A day on which much happens: an outage, a promise, a reply that waits for a lead. Answers the case to look at. */
export async function tellBusyDay(house: DeskHouse): Promise<string> {
  const lin: Agent = { id: 'lin', name: '小林', role: 'agent', active: true };
  await house.store.saveAgent(lin);
  const payment = (index: number) =>
    `昨天14:0${index}微信付了${60 + index}买原神月卡，我的订单里没有这一单。交易单号42000023${10 + index}202611213456789012 商户单号XC${10 + index}261121140312345`;
  const references: string[] = [];
  for (const index of [1, 2, 3, 4])
    references.push(await house.tell(`busy-${index}`, [payment(index), agree, submit]));
  const [reference = ''] = references;
  let pressed = 0;
  const act = async (what: object) => {
    pressed += 1;
    const answer = await house.engine.run(lin, {
      key: `busy-${pressed}-key`,
      reference,
      ...what,
    } as DeskCommand);
    if (answer.kind !== 'done') throw new Error(answer.why);
    await house.engine.idle();
    house.now += MINUTE;
  };
  await act({ kind: 'claim' });
  await act({ kind: 'reply', text: '您好，查到这笔付款了，今天18点前给您补发。', files: [], goesOn: true });
  await act({ kind: 'promise', words: '今天18点前给您补发', dueAt: house.now + 90 * MINUTE });
  await act({ kind: 'reply', text: '麻烦您先付10元手续费，我们再给您补发。', files: [] });
  await house.tell('busy-1', ['好的，我等您消息']);
  return reference;
}
