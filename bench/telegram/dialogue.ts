/**
 * The dialogue every contender holds: ten messages of a customer, each answered with exactly one, and after that
 * corrections and questions for as long as it takes. The program words its answers itself; its rivals say `answer`.
 */

const HOUR_MS = 3_600_000;
/** In China, as a payment number carries it: one of another day would be a contradiction. */
const YESTERDAY = new Date(Date.now() - 16 * HOUR_MS).toISOString().slice(0, 10).replaceAll('-', '');

const OPENING = [
  '/start',
  '同意',
  '没有这一单',
  '支付成功',
  '是这家',
  '是同一个',
  '昨天14:03微信付了68',
  '交易单号4200002345{day}{chat} 商户单号XC{day}{chat}',
  '原神月卡',
  '刚才说错了,是86不是68',
] as const;
const GOING_ON = [
  '钱安全吗？',
  '/status',
  '多久能好？',
  '金额是68',
  '谁能看到这些？',
  '/status',
  '能退款吗？',
  '金额是86',
] as const;

/** What the customer writes in this turn, counted from 0. Payment numbers differ from chat to chat. */
export function messageAt(turn: number, chat: number): string {
  const text = OPENING[turn] ?? GOING_ON[(turn - OPENING.length) % GOING_ON.length] ?? '';
  return text.replaceAll('{day}', YESTERDAY).replaceAll('{chat}', String(chat).padStart(10, '0'));
}

/** What a rival remembers of a chat: the question that is open and what was said so far. */
export interface Form {
  readonly step: number;
  readonly said: Readonly<Record<string, string>>;
}
export const EMPTY_FORM: Form = { step: 0, said: {} };

const FIELDS = [
  'start',
  'consent',
  'list',
  'wallet',
  'shop',
  'login',
  'payment',
  'numbers',
  'product',
] as const;
const QUESTIONS = [
  '您好，这里是星辰点卡的找单助手。付了钱却没拿到东西，我陪您一步步找回来；弄清楚之前，先别再付一次。\n您发来的内容只用来找这笔订单，只有客服能看。这里不收任何费用，也绝不会问您要密码、验证码或卡密。',
  '现在看看店里：用下单时的账号打开“我的订单”，付款那会儿的这一单是什么样子？',
  '先确认钱是不是真的付出去了。打开支付宝或微信的账单，找到这一笔，它的状态写的是什么？\n不想打字的话，把账单详情整页复制或截图发来就行。',
  '有时订单其实在另一家店，因为很多店的页面长得很像。看看账单上的收款方，或者付款前打开的网址：是星辰点卡吗？',
  '订单是跟着下单时填的手机号、邮箱或登录账号走的，填错一位就会看不到。您现在查看用的，和下单时填的是同一个吗？',
  '这一笔是什么时候、用什么、付了多少？',
  '现在最管用的是交易单号和商户单号。客服凭它们能直接查到这笔钱。在账单详情页靠下的位置，长按就能复制。',
  '这笔买的是什么？写上商品名和面额就行，比如“30 元话费”。',
] as const;

/** One step of the same dialogue as a form: the plainest thing that could hold it. */
export function answer({ step, said }: Form, text: string): { readonly form: Form; readonly reply: string } {
  const field = FIELDS[step];
  if (field !== undefined) {
    const next = { step: step + 1, said: { ...said, [field]: text, ...amountIn(text) } };
    return { form: next, reply: QUESTIONS[step] ?? summary(next) };
  }
  const form = { step, said: { ...said, ...amountIn(text) } };
  return { form, reply: summary(form) };
}

/** The buttons that go with every answer. */
export const KEYBOARD = {
  inline_keyboard: [
    [{ text: '提交给客服', callback_data: 'submit' }],
    [
      { text: '补充材料', callback_data: 'add' },
      { text: '有地方不对', callback_data: 'wrong' },
    ],
  ],
};

function amountIn(text: string): { readonly amount?: string } {
  const amount = /(?:付了|是)(\d+)/.exec(text)?.[1];
  return amount === undefined ? {} : { amount };
}

function summary({ said }: Form): string {
  return [
    '材料齐了，请您过一眼：',
    `✓ 付款：¥${said.amount}.00、${said.payment}`,
    `✓ 付款单号：${said.numbers}`,
    `✓ 商品：${said.product}`,
    `✓ 在店里看到的情况：${said.list}`,
    '没问题就交给客服。哪里不对，直接写对的就行，比如“金额是 98”。这段时间请不要重复付款。',
  ].join('\n');
}
