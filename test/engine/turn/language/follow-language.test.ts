import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const STORY = ['付了68没到，微信付的', '!agree'];

describe('a Chinese conversation', () => {
  it.each([
    '卡密 ABCD-EFGH-IJKL-MNOP-QRST',
    'ABCD-EFGH-IJKL-MNOP',
    'abcd-efgh-ijkl-mnop',
    '/continue ABCD-EFGH-JKLM',
    'mei you ding dan',
  ])('stays Chinese after %s, twice', async (text) => {
    const talk = await talked(...STORY, text, text);
    expect((await talk.case())?.locale).toBe('zh-CN');
  });

  it('goes over to English with a sentence, a code beside it or not', async () => {
    const talk = await talked(...STORY, 'I only got this up-to-date code ABCD-EFGH-IJKL and it fails');
    expect((await talk.case())?.locale).toBe('en');
  });
});

describe('a code behind /continue that leads nowhere', () => {
  it.each(['ABCD-EFGH-JKMN', 'ABCD-EFGH'])('%s is said to be invalid, and answers nothing', async (code) => {
    const talk = await talked(`/continue ${code}`);
    expect((await talk.last()).text).toContain('这个继续码');
  });

  it('leads nowhere in the middle of a case, either', async () => {
    const talk = await talked(...STORY, '/continue ABCD-EFGH-JKMN');
    expect((await talk.last()).text).toContain('还有一笔没办完');
    expect((await talk.case())?.facts.order_seen).toBeUndefined();
  });
});

describe('another language', () => {
  it.each([
    'hola, pague 20 dolares y no llego nada',
    "bonjour, j'ai payé 20 euros et je n'ai rien reçu",
    'ich habe bezahlt und nicht bekommen',
    'заплатил 20 долларов и ничего не получил',
  ])('is told which two are spoken: %s', async (text) => {
    expect((await (await talked(text)).last()).text).toContain('Solo entiendo chino e inglés');
    const later = await talked('付了50没到', '!agree', text);
    expect((await later.last()).text).toContain('Je ne comprends que');
  });

  it('is told so again where nothing of it is understood', async () => {
    const talk = await talked('hola, no entiendo nada', 'pero no tengo mi codigo');
    expect((await talk.last()).text).toContain('Solo entiendo');
  });

  it.each([
    'wo fu le qian le mei you dingdan',
    'XC20261127101010101',
    'abeg i don pay but nothing',
    'paid via mercado pago',
    'El Paso Game steam card',
    'can refund or not la',
    '付了50没到 merci',
    'steam card die already',
  ])('%j is none', async (text) => {
    expect((await (await talked('付了50没到', '!agree', text)).last()).text).not.toContain('Solo entiendo');
  });
});
