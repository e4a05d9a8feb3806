import { describe, expect, it } from 'vitest';
import { wishesDeletion } from '../../../src/engine/turn/wishes/delete-wish.ts';
import { endingIn } from '../../../src/engine/turn/wishes/end-wish.ts';
import { wishesForHuman } from '../../../src/engine/turn/wishes/human-wish.ts';
import { wishedLanguage } from '../../../src/engine/turn/wishes/language-wish.ts';
import { talked } from './talked.ts';

describe('a wish in plain words', () => {
  it.each([
    '我要删除我的所有信息',
    '我叫你删了',
    '把我说的都删了',
    '请删除我全部个人信息',
    'delete everything about me please',
    '帮我注销吧',
    '不想留记录在你们这',
    '不要保存我的个人信息',
    "please don't keep my details",
    'Please erase my personal data under PIPL.',
  ])('%s: to have it deleted', (text) => expect(wishesDeletion(text)).toBe(true));

  it.each([
    '我把聊天记录删了',
    '别删我的聊天记录',
    "Please don't delete my messages",
    '客服删除了我的所有东西',
    'I never asked to delete my account',
    '不是我删的啊，我怎么会删',
    '订单被删了',
    '邮件我删了',
    'i deleted the email',
    '我的数据什么时候删',
    '账号被注销了',
    '我注销了再登录就没有了',
    "don't keep me waiting",
    'they deleted all my messages',
    '软件卸载重装了 数据都没了',
  ])('%s: no such wish', (text) => expect(wishesDeletion(text)).toBe(false));

  it.each(['取消，别删，继续', "no don't delete, go on"])(
    'for deletion is taken back by %j',
    async (words) => {
      const talk = await talked('付了68没反应', '!agree', '把我说的都删了', words);
      expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('delete_yes');
      expect((await talk.last()).text).not.toContain('没看出');
      expect(await talk.case()).not.toBeNull();
    },
  );

  it('for deletion is confirmed before anything is deleted', async () => {
    const talk = await talked('付了68没反应', '!agree', '把我说的都删了');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('delete_yes');
  });

  it.each([
    '直接给人工',
    '交给人工吧',
    '叫你们老板来',
    '找人',
    '转人工吧 受不了了',
    '受不了了 转人工',
    '给我转人工',
    'can you pass this on to someone',
    'Connect me to a person.',
    'get me a manager',
    "I'd prefer speaking with a person",
    'Could someone human look at this please?',
  ])('%s: for a human', (text) => expect(wishesForHuman(text)).toBe(true));

  it.each([
    '找人代充的',
    '客服没人理我',
    '找人问了说没有',
    '转人工了没人理',
    '转人工 也没人',
    'put it on my card',
  ])('%s: for nobody', (text) => expect(wishesForHuman(text)).toBe(false));

  it.each([
    ['换成中文可以吗', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['English', 'en'],
    ['/language English', 'en'],
    ['/language 中文', 'zh-CN'],
    ['english server', null],
    ['actually go back to english please', 'en'],
    ['the page was in english only', null],
    ['can we speak english please', 'en'],
    ['用英文说吧', 'en'],
    ['i can’t read chinese', 'en'],
    ["I don't speak english", 'zh-CN'],
    ['请不要用中文', 'en'],
    ['页面突然换成英文了', null],
    ['It switched to chinese after I paid $35', null],
  ])('%s: to be spoken to in %s', (text, locale) => expect(wishedLanguage(text)).toBe(locale));

  it.each([
    ['算了我自己等吧', 'given_up'],
    ['ugh whatever nvm', 'given_up'],
    ['刚刚收到了！不过只到了一半', null],
    ['进度条卡到了99%', null],
    ['订单有了可里面是空的', null],
    ['收到了，谢谢，可是金额错了', null],
    ['充值到了付款那一步就卡住了', null],
    ['i got the code wrong', null],
    ['I found my order number', null],
    ['他们说不退了', null],
    ['页面一直转，现在不转了', null],
  ])('%s: ends it as %s', (text, ending) => expect(endingIn(text)).toBe(ending));

  it('is one however it is spaced, and whichever apostrophe stands in it', () => {
    expect(wishesForHuman('  找人工 ')).toBe(true);
    expect(wishesDeletion('I’d like you to delete my data')).toBe(true);
    expect(wishedLanguage(' 用英文说吧\n')).toBe('en');
    expect(endingIn('that’s sorted ')).toBe('solved');
  });
});

describe('a language that is asked for', () => {
  it('is spoken from there on, and what is told beside it is kept', async () => {
    const talk = await talked('付了68没反应', '!agree', 'english please', 'paid by paypal');
    expect((await talk.case())?.locale).toBe('en');
    await talk.say('用中文，昨天微信付的');
    expect(await talk.case()).toMatchObject({
      locale: 'zh-CN',
      facts: { payment_channel: { value: 'wechat' } },
    });
  });
});

describe('the language of the talk', () => {
  const CHINESE = ['昨天微信付了30买话费，订单里没有', '!agree', '!success'];

  it('is not changed by a few words of another, and is by a sentence or by two in a row', async () => {
    const talk = await talked(...CHINESE, 'it was that shop I believe');
    expect((await talked(...CHINESE, 'that shop yes').then((each) => each.case()))?.locale).toBe('zh-CN');
    expect((await talk.case())?.locale).toBe('en');
    const twice = await talked(...CHINESE, 'please wait a minute', 'still looking now');
    expect((await twice.case())?.locale).toBe('en');
    const between = await talked(...CHINESE, 'please wait a minute', '我还在找呢', 'still looking now');
    expect((await between.case())?.locale).toBe('zh-CN');
  });

  it('is Chinese where it is typed in Latin letters', async () => {
    const talk = await talked('i paid but nothing arrived at all', 'wo fu le qian mei you dingdan', 'ok');
    expect((await talk.case())?.locale).toBe('zh-CN');
  });
});

describe('a word that leads elsewhere in the talk', () => {
  const AT_SHOP = ['昨天微信付了30买话费，订单里没有', '!agree', '!success'];

  it.each(['先这样', '先这样 明天再说', 'gtg, talk tomorrow'])('%s: puts it aside', async (says) => {
    const talk = await talked(...AT_SHOP, says);
    expect((await talk.last()).text).toMatch(/还没有交给客服|isn't with support yet/);
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
  });

  it.each(['继续', 'continue'])('%s: goes on', async (says) => {
    const talk = await talked(...AT_SHOP, says);
    expect((await talk.last()).text).not.toContain('没看出');
    expect(await talk.state()).toBe('paid_no_order.shop');
  });

  it('退回上一步: goes back', async () => {
    const talk = await talked(...AT_SHOP, '退回上一步');
    expect(await talk.state()).toBe('triage.charged');
  });

  it('重来: begins anew', async () => {
    const talk = await talked(...AT_SHOP, '重来');
    expect(await talk.case()).toBeNull();
  });

  it.each(['hi', '你好'])('%s: is greeted', async (says) => {
    const talk = await talked(...AT_SHOP, says);
    expect((await talk.last()).text).toContain('在的');
  });
});

describe('an end that was offered', () => {
  it.each(['I said I found it, close it please', '我说找到了啊', '关了吧'])(
    'is taken by who insists: %s',
    async (says) => {
      const talk = await talked('付了68没反应', '!agree', '我刚刚收到了', says);
      expect((await talk.case())?.stage).toBe('closed');
    },
  );

  it.each(['还没收到', '不是找到了'])('is not taken by %s', async (says) => {
    const talk = await talked('付了68没反应', '!agree', '我刚刚收到了', says);
    expect((await talk.case())?.stage).toBe('collecting');
  });

  it.each(['嗯 拿到了', '是的', "yes that's right"])('is taken by %s', async (yes) => {
    const talk = await talked('付了68没反应', '!agree', '我刚刚收到了', yes);
    expect((await talk.case())?.stage).toBe('closed');
  });

  it('is none where it was paid twice and one of them came', async () => {
    const talk = await talked('付了68没反应', '!agree', '后来我又付了一次', '卡密我收到了');
    expect((await talk.case())?.stage).toBe('collecting');
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
  });
});
