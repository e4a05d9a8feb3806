import { describe, expect, it } from 'vitest';
import type { PictureFacts, PictureRead } from '../../../src/understanding/pictures/picture-read.ts';
import type { PictureText } from '../../../src/understanding/pictures/picture-text.ts';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { flush, laidOut, lineOf, type Run } from './lay-out.ts';

const ALIPAY = '2026102522001412345678901234';
const WECHAT = '4200002345202610253456789012';
const read = (text: PictureText): PictureRead =>
  readPicture(text, { receivedAt: '2026-11-22T12:00:00+08:00' });
const valuesOf = (facts: PictureFacts) =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])));

function wechatBill(changes: Readonly<Record<string, readonly Run[] | null>> = {}): PictureText {
  const rows: Record<string, readonly Run[] | null> = {
    name: [['星辰点卡', 250]],
    amount: [['-68.00', 220, 44]],
    below: [],
    status: [
      ['当前状态', 30],
      ['支付成功', 160],
    ],
    time: [
      ['支付时间', 30],
      ['2026年10月25日15:02:33', 160],
    ],
    product: [
      ['商品', 30],
      ['原神月卡', 160],
    ],
    payee: [
      ['商户全称', 30],
      ['武汉星辰网络科技有限公司', 160],
    ],
    acquirer: [
      ['收单机构', 30],
      ['财付通支付科技有限公司', 160],
    ],
    method: [
      ['支付方式', 30],
      ['招商银行(1234)', 160],
    ],
    transaction: [
      ['交易单号', 30],
      [WECHAT, 160],
    ],
    merchant: [
      ['商户单号', 30],
      ['XC20261025150233', 160],
    ],
    help: [['对订单有疑惑', 30]],
    ...changes,
  };
  return laidOut(Object.values(rows).filter((row) => row !== null));
}

describe('a bill', () => {
  it('has its facts with the place each was read from', () => {
    const { document, direction, facts, warnings, gaps, locale } = read(wechatBill());
    expect({ document, direction, warnings, gaps, locale }).toEqual({
      document: 'wechat_bill',
      direction: 'debit',
      warnings: [],
      gaps: [],
      locale: 'zh',
    });
    expect(valuesOf(facts)).toEqual({
      amount: { value: '68.00', currency: 'CNY' },
      paid_at: { value: '2026-10-25T15:02:33+08:00', precision: 'second' },
      channel: 'wechat',
      transaction_id: WECHAT,
      merchant_order_id: 'XC20261025150233',
      card_tail: '1234',
      payee: '武汉星辰网络科技有限公司',
      product: '原神月卡',
      status: 'success',
    });
    const [x = 0, y = 0] = facts.transaction_id?.box ?? [];
    expect([x, y]).toEqual([160, 40 + 9 * 44]);
  });

  it('is read flush right, behind colons, and with the label above as well', () => {
    const rows: [string, string][] = [
      ['付款方式', '花呗'],
      ['商品说明', '腾讯Q币100个'],
      ['收款方全称', '海南游礼信息技术有限公司'],
      ['创建时间', '2026-10-25 15:02:33'],
      ['订单号', ALIPAY],
      ['商家订单号', 'M20261025000001'],
    ];
    const head: Run[][] = [[['-68.00', 220, 44]], [['交易成功', 260]]];
    const ways = [
      laidOut([...head, ...rows.map(([label, value]): Run[] => [[label, 30], flush(value)])]),
      laidOut([...head, ...rows.map(([label, value]): Run[] => [[`${label}:${value}`, 30]])]),
      laidOut([...head, ...rows.flatMap(([label, value]): Run[][] => [[[label, 30]], [[value, 30]]])]),
      laidOut([
        ...head,
        ...rows.flatMap(([label, value]): Run[][] => [[[label, 260]], [[value, 300 - value.length * 6]]]),
      ]),
    ];
    const [first, ...others] = ways.map((text) => valuesOf(read(text).facts));
    expect(first).toMatchObject({
      transaction_id: ALIPAY,
      merchant_order_id: 'M20261025000001',
      product: '腾讯Q币100个',
      status: 'success',
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('has a number that was broken over two lines put together, beside its label and in its middle', () => {
    for (const labelAt of [0, 15]) {
      const text = wechatBill({ transaction: [], merchant: [] });
      const y = 40 + 9 * 44;
      const lines = [
        lineOf('交易单号', 30, y + labelAt),
        lineOf(WECHAT.slice(0, 22), 160, y),
        lineOf(WECHAT.slice(22), 160, y + 30),
      ];
      expect(read({ ...text, lines: [...text.lines, ...lines] }).facts.transaction_id?.value).toBe(WECHAT);
    }
  });

  it('has a number in groups, with a button behind it, or with letters that can only be digits', () => {
    const groups = WECHAT.replace(/(.{4})(?=.)/g, '$1 ');
    for (const shown of [groups, `${WECHAT} 复制`, WECHAT.replace('0000', 'OO0o').replace('1', 'l')])
      expect(
        read(
          wechatBill({
            transaction: [
              ['交易单号', 30],
              [shown, 160],
            ],
          }),
        ).facts.transaction_id?.value,
      ).toBe(WECHAT);
  });

  it('has its label read although it was recognised wrongly', () => {
    for (const label of ['经营单号', '商户单弓', '户单号', '商户单号:'])
      expect(
        read(
          wechatBill({
            merchant: [
              [label, 30],
              ['XC20261025150233', 160],
            ],
          }),
        ).facts.merchant_order_id?.value,
      ).toBe('XC20261025150233');
  });

  it('leaves what was given back, taken off or kept out of the amount', () => {
    const text = laidOut([
      [['全部账单', 400]],
      [['-68.00', 220, 44]],
      [],
      [
        ['当前状态', 30],
        ['已退款(￥20.00)', 160],
      ],
      [
        ['订单金额', 30],
        ['70.00', 160],
      ],
      [
        ['商家优惠', 30],
        ['-2.00', 160],
      ],
      [
        ['余额', 30],
        ['1024.50', 160],
      ],
      [
        ['支付时间', 30],
        ['2026-10-25 15:02:33', 160],
      ],
      [
        ['交易单号', 30],
        [WECHAT, 160],
      ],
      [
        ['商户单号', 30],
        ['XC20261025150233', 160],
      ],
    ]);
    const { facts } = read(text);
    expect(facts.amount?.value.value).toBe('68.00');
    expect(facts.status?.value).toBe('partially_refunded');
  });

  it('of a refund is a credit; one that waits, or was closed, moved nothing', () => {
    expect(
      read(
        wechatBill({
          amount: [['+68.00', 220, 44]],
          status: [
            ['当前状态', 30],
            ['已退款', 160],
          ],
        }),
      ),
    ).toMatchObject({ direction: 'credit' });
    const waiting = read(
      wechatBill({
        amount: [['68.00', 220, 44]],
        status: [
          ['当前状态', 30],
          ['等待付款', 160],
        ],
      }),
    );
    expect(waiting).toMatchObject({ direction: 'none', facts: { status: { value: 'pending' } } });
  });

  it('that leans is read like one that does not, with boxes where the words really are', () => {
    const level = wechatBill();
    const angle = (6 * Math.PI) / 180;
    const [middleX, middleY] = [level.width / 2, level.height / 2];
    const leaning = level.lines.map((line) => {
      const [x, y, width, height] = line.box;
      const [fromX, fromY] = [x + width / 2 - middleX, y + height / 2 - middleY];
      const wide = width * Math.cos(angle) + height * Math.sin(angle);
      const high = width * Math.sin(angle) + height * Math.cos(angle);
      const centreX = middleX + fromX * Math.cos(angle) - fromY * Math.sin(angle);
      const centreY = middleY + fromX * Math.sin(angle) + fromY * Math.cos(angle);
      return { ...line, box: [centreX - wide / 2, centreY - high / 2, wide, high] as const };
    });
    const { facts } = read({ ...level, tilt: 6, lines: leaning });
    expect(valuesOf(facts)).toEqual(valuesOf(read(level).facts));
    const [x = 0, y = 0] = leaning.find(({ text }) => text.startsWith('武汉'))?.box ?? [];
    expect(facts.payee?.box.map(Math.round).slice(0, 2)).toEqual([Math.round(x), Math.round(y)]);
  });
});

describe('a number that is not shown whole', () => {
  it.each([
    ['three digits short', WECHAT.slice(0, 25), { part: 'end', seen: 25, of: 28 }],
    ['without its beginning', WECHAT.slice(5), { part: 'start', seen: 23, of: 28 }],
    ['masked', '4200****************9012', { part: 'some', seen: 24, of: null }],
  ] as const)('%s: is a gap and no fact', (_, shown, gap) => {
    const { facts, gaps, warnings } = read(
      wechatBill({
        transaction: [
          ['交易单号', 30],
          [shown, 160],
        ],
      }),
    );
    expect(facts.transaction_id).toBeNull();
    expect(gaps).toMatchObject([{ fact: 'transaction_id', ...gap }]);
    expect(warnings).toEqual(['id_incomplete', 'transaction_id_cut']);
  });

  it('is missed where only its label can be seen', () => {
    const { gaps, warnings } = read(wechatBill({ merchant: [['商户单号', 30]], help: null }));
    expect(gaps).toMatchObject([{ fact: 'merchant_order_id', part: 'whole', seen: 0, of: null }]);
    expect(warnings).toEqual(['id_incomplete', 'merchant_order_id_cut']);
  });

  it('may go on beyond the rim, below the last row, or under a smear', () => {
    const ends = (change: (text: PictureText) => PictureText) => {
      const { facts, gaps } = read(
        change(
          wechatBill({
            merchant: [
              ['商户单号', 30],
              ['2026102515023300000000000000AB', 160],
            ],
            help: null,
          }),
        ),
      );
      return (
        facts.merchant_order_id === null &&
        gaps.some(({ fact, part }) => fact === 'merchant_order_id' && part === 'end')
      );
    };
    expect(ends((text) => text)).toBe(false);
    expect(ends((text) => ({ ...text, width: 470 }))).toBe(true);
    expect(ends((text) => ({ ...text, height: 40 + 11 * 44 }))).toBe(true);
    const smeared = (goesOn: 'behind' | 'below') => (text: PictureText) => ({
      ...text,
      lines: text.lines.map((line) => (line.text.startsWith('20261025') ? { ...line, goesOn } : line)),
    });
    expect(ends(smeared('behind'))).toBe(true);
    expect(ends(smeared('below'))).toBe(true);
  });

  it('is no gap where another line shows it whole', () => {
    const text = wechatBill({
      help: [
        ['交易单号', 30],
        [WECHAT.slice(0, 20), 160],
      ],
    });
    expect(read(text)).toMatchObject({
      gaps: [],
      warnings: [],
      facts: { transaction_id: { value: WECHAT } },
    });
  });
});

describe('warnings', () => {
  it('tell of a day inside the number that is not the day shown', () => {
    const other = read(
      wechatBill({
        time: [
          ['支付时间', 30],
          ['2026年10月20日15:02:33', 160],
        ],
      }),
    );
    expect(other.warnings).toEqual(['id_date_mismatch']);
    const next = read(
      wechatBill({
        time: [
          ['支付时间', 30],
          ['2026年10月26日00:01:33', 160],
        ],
      }),
    );
    expect(next.warnings).toEqual([]);
  });

  it('tell of a number of another wallet', () => {
    expect(
      read(
        wechatBill({
          transaction: [
            ['交易单号', 30],
            [ALIPAY, 160],
          ],
        }),
      ).warnings,
    ).toEqual(['id_channel_mismatch']);
  });

  it('tell that hardly anything can be made out', () => {
    const blurred = laidOut(
      ['佳压用', '手', '星', '口日', '三', '一川'].map((text, at) => [[text, 30 + at * 20]]),
    );
    const lines = blurred.lines.map((line) => ({ ...line, confidence: 0.2 }));
    expect(read({ ...blurred, lines })).toMatchObject({ document: 'unknown', warnings: ['unclear'] });
  });
});

describe('pages of a shop', () => {
  const order: Run[][] = [
    [
      ['订单编号', 30],
      ['TJ5ELPWV69H2ZQ27', 200],
    ],
    [
      ['商品名称', 30],
      ['原神月卡', 200],
    ],
    [
      ['商品单价', 30],
      ['70.00', 200],
    ],
    [
      ['实付金额', 30],
      ['¥68.00', 200],
    ],
    [
      ['充值账号', 30],
      ['792461909', 200],
    ],
    [
      ['支付方式', 30],
      ['支付宝', 200],
    ],
    [
      ['付款时间', 30],
      ['2026-10-25 15:02', 200],
    ],
  ];

  it('after paying: a success', () => {
    const { document, direction, facts } = read(laidOut([[['支付成功', 260, 26]], ...order]));
    expect({ document, direction }).toEqual({ document: 'success_page', direction: 'debit' });
    expect(valuesOf(facts)).toEqual({
      amount: { value: '68.00', currency: 'CNY' },
      paid_at: { value: '2026-10-25T15:02:00+08:00', precision: 'minute' },
      channel: 'alipay',
      shop_order_id: 'TJ5ELPWV69H2ZQ27',
      product: '原神月卡',
      recharge_account: '792461909',
      status: 'success',
    });
  });

  it('about one order: its detail, also where it names the wallet’s number', () => {
    const rows: Run[][] = [
      [['订单详情', 240]],
      ...order,
      [
        ['订单状态', 30],
        ['已关闭', 200],
      ],
      [
        ['支付宝交易号', 30],
        [ALIPAY, 200],
      ],
    ];
    expect(read(laidOut(rows))).toMatchObject({
      document: 'order_detail',
      direction: 'none',
      facts: {
        shop_order_id: { value: 'TJ5ELPWV69H2ZQ27' },
        transaction_id: { value: ALIPAY },
        status: { value: 'closed' },
      },
    });
  });

  it('that list nothing are a list all the same', () => {
    expect(
      read(
        laidOut([
          [['我的订单', 240]],
          [
            ['全部', 30],
            ['待付款', 200],
            ['已完成', 400],
          ],
          [['暂无订单', 250]],
        ]),
      ),
    ).toMatchObject({ document: 'order_list', orders: [] });
  });
});

describe('a picture that is no evidence', () => {
  it.each([
    [
      'a menu',
      [
        [['今日菜单', 240]],
        [
          ['宫保鸡丁', 60],
          ['¥38.00', 450],
        ],
        [
          ['米饭', 60],
          ['¥2.00', 450],
        ],
      ],
    ],
    [
      'a price',
      [
        [['¥68.00', 30, 40]],
        [['原神月卡 自动发货', 30]],
        [
          ['加入购物车', 60],
          ['立即购买', 400],
        ],
      ],
    ],
    [
      'a page before paying',
      [[['收银台', 250]], [['¥68.00', 220, 44]], [['微信支付', 30]], [['支付宝', 30]], [['确认支付', 250]]],
    ],
    ['nothing', []],
  ] as [string, Run[][]][])('%s: has no facts', (_, rows) => {
    expect(read(laidOut(rows))).toMatchObject({
      document: 'unknown',
      direction: null,
      warnings: [],
      gaps: [],
    });
    expect(valuesOf(read(laidOut(rows)).facts)).toEqual({});
  });

  it('a talk about a payment: has no facts, whatever is said in it', () => {
    const { document, facts } = read(
      laidOut([
        [['你好,付了68元没到账', 180]],
        [['您好,麻烦发一下单号', 60]],
        [['交易单号', 330]],
        [[WECHAT, 180]],
        [['好的,请稍等', 60]],
      ]),
    );
    expect(document).toBe('chat');
    expect(valuesOf(facts)).toEqual({});
  });

  it('a one-time code: moved nothing', () => {
    const { document, direction, facts } = read(
      laidOut([
        [['95555', 260]],
        [['【招商银行】验证码839201,您正在向星辰点卡', 30]],
        [['支付68.00元,请勿将验证码告知他人。', 30]],
      ]),
    );
    expect({ document, direction }).toEqual({ document: 'bank_notice', direction: 'none' });
    expect(valuesOf(facts)).toEqual({});
  });
});

describe('a notice', () => {
  it('of a bank, in a bubble of several lines', () => {
    const { document, direction, facts } = read(
      laidOut([
        [['95588', 260]],
        [['10月25日 15:02', 220, 14]],
        [['您尾号1234卡10月25日15:02支付宝消费支出68.00元,', 30]],
        [['余额1,024.50元。【工商银行】', 30]],
      ]),
    );
    expect({ document, direction }).toEqual({ document: 'bank_notice', direction: 'debit' });
    expect(valuesOf(facts)).toMatchObject({
      amount: { value: '68.00' },
      card_tail: '1234',
      paid_at: { value: '2026-10-25T15:02:00+08:00' },
    });
  });

  it('of a wallet, on the lock screen', () => {
    expect(
      read(
        laidOut([
          [['15:02', 200, 80]],
          [['支付宝', 40]],
          [['付款成功:您在星辰点卡付款68.00元,点击查看', 40]],
        ]),
      ),
    ).toMatchObject({
      document: 'bank_notice',
      direction: 'debit',
      facts: { amount: { value: { value: '68.00' } }, channel: { value: 'alipay' } },
    });
  });

  describe('of money that came in after the payment', () => {
    const followedBy = (notice: string) =>
      read(
        laidOut([
          [['95533', 260]],
          [['您尾号1234的储蓄卡10月25日15时02分消费支出人民币68.00元。', 30]],
          [],
          [['10月26日 11:12', 220, 14]],
          [],
          [[notice, 30]],
        ]),
      );
    it('says nothing of the payment', () => {
      const { direction, facts } = followedBy('您尾号1234的储蓄卡10月26日11时12分工资收入人民币3200.00元。');
      expect(direction).toBe('debit');
      expect(valuesOf(facts)).toMatchObject({
        amount: { value: '68.00' },
        paid_at: { value: '2026-10-25T15:02:00+08:00' },
      });
    });
    it('counts where the payment came back', () => {
      const { direction, facts } = followedBy('您尾号1234的储蓄卡10月26日11时12分退款收入人民币68.00元。');
      expect(direction).toBe('credit');
      expect(valuesOf(facts)).toMatchObject({ paid_at: { value: '2026-10-26T11:12:00+08:00' } });
    });
  });
});

it('takes a receipt with its values below their names, in a mail that speaks to its reader, for no chat', () => {
  const below = (names: readonly [string, string], values: readonly [string, string]): (readonly Run[])[] => [
    [
      [names[0], 30],
      [names[1], 320],
    ],
    [
      [values[0], 30],
      [values[1], 320],
    ],
    [],
  ];
  const { document, facts } = read(
    laidOut([
      [['收件人:我>', 30]],
      [['您的Apple收据', 30]],
      [['收据', 500]],
      ...below(['日期', '付款方式'], ['2026年10月25日', '支付宝']),
      ...below(['订单号', '文稿号'], ['MBXRSAKYB2', '704159302211']),
      [['大话西游口袋版，仙玉礼包', 30], flush('¥ 68.00')],
      [['总计', 400], flush('¥ 68.00')],
      [['对账单有疑问？请访问Apple支持。', 30]],
    ]),
  );
  expect(document).not.toBe('chat');
  expect(valuesOf(facts)).toMatchObject({ amount: { value: '68.00' }, shop_order_id: 'MBXRSAKYB2' });
});
