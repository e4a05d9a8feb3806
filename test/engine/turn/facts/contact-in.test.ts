import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { contactIn } from '../../../../src/engine/turn/facts/contact-in.ts';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

describe('the contact of an order', () => {
  it.each([
    'email was bob@example.com',
    'my contact was bob@example.com',
    '邮箱是 bob@example.com',
    '买的时候填的bob@example.com',
  ])('is the address in %j', (text) => expect(contactIn(text)).toBe('bob@example.com'));

  it('is a phone number that is called so', () => {
    expect(contactIn('手机号 138 1234 5678')).toBe('13812345678');
    expect(contactIn('打我电话 13812345678')).toBeNull();
    expect(contactIn('充话费的手机号是13812345678')).toBeNull();
  });

  it.each([
    'please email me at bob@example.com',
    '发到 bob@example.com 就行，邮箱没满',
    '客服邮箱是 help@example.com',
    '充值账号 bob@example.com，填的就是它',
    'email was bob@example.com or bo@example.com',
    'my email is on file',
  ])('is not told in %j', (text) => expect(contactIn(text)).toBeNull());

  it('is noted wherever it is said', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '邮箱是 bob@example.com');
    expect(known((await talk.case())?.facts ?? {}, 'contact')?.value).toBe('bob@example.com');
  });
});
