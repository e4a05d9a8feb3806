import { describe, expect, it } from 'vitest';
import { wrongChoice } from '../../src/understanding/wrong-choice.ts';

describe('what was chosen wrongly', () => {
  it.each([
    ['b服的 我好像选了官服', 'target'],
    ['对 我B站服的号 买成官服了', 'target'],
    ['算了我自己点 选错区服了', 'target'],
    ['点券充错区了，48块8', 'target'],
    ['uid填错了', 'target'],
    ['typed the wrong account', 'target'],
    ['老闆 我買錯了 我要買的是台灣區的MyCard 結果買到大陸的Q幣', 'goods'],
    ['充了月卡 但是充成了98的大月卡', 'goods'],
    ['Wrong region mate. Bought US steam card, my acc is AU', 'goods'],
    ['I bought the wrong one, meant the EU version', 'goods'],
    ['登错号买的', null],
    ['i was signed in to the wrong account', null],
    ['我没填错账号', null],
    ['不是选错区服', null],
    ['是不是充错区了？', null],
    ['it was not the wrong server', null],
    ['单号打错了', null],
    ['我在别的店买的', null],
    ['区服是官服', null],
  ] as const)('%s', (text, chosen) => expect(wrongChoice(text)).toBe(chosen));
});
