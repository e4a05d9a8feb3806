import { expect, it } from 'vitest';
import { maskSecrets } from '../../../src/understanding/secrets/mask-secrets.ts';
import { understand } from '../../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };

it('replaces the secret and leaves the label', () => {
  const text = '付了68😭验证码是482913，卡密：AB12C-D34EF-GH56J，谢谢';
  expect(maskSecrets(text, understand(text, NOW).secrets)).toBe('付了68😭验证码是●●●●，卡密：●●●●，谢谢');
});

it.each([
  ['-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----', 'private_key'],
  [`私钥 ${'0f'.repeat(32)}`, 'private_key'],
  ['card number 4111 1111 1111 1111', 'full_card_number'],
  ['4111111111111111', 'full_card_number'],
  ['11010519491231002X', 'id_number'],
  ['cvv 123', 'cvv'],
  ['482913 is your verification code', 'otp'],
  ['激活码：XJ8K2M4P9Q', 'card_key'],
  ['password: correct-horse', 'password'],
])('finds the secret in %j', (text, kind) => {
  const { secrets } = understand(text, NOW);
  expect(secrets.map((secret) => secret.value)).toEqual([kind]);
});

it.each([
  '密码错误怎么办',
  '没收到验证码',
  '密码是多少',
  '卡密没有发',
  '交易单号4200003060202611218890670405',
  'I forgot my password',
])('finds none in %j', (text) => {
  expect(understand(text, NOW).secrets).toEqual([]);
});

it('masks secrets that overlap once', () => {
  const secrets = [
    { value: 'otp', span: [2, 6] },
    { value: 'password', span: [0, 4] },
  ] as const;
  expect(maskSecrets('12345678', secrets)).toBe('●●●●78');
});

it('masks a secret inside another with it', () => {
  const secrets = [
    { value: 'private_key', span: [0, 6] },
    { value: 'otp', span: [2, 4] },
  ] as const;
  expect(maskSecrets('12345678', secrets)).toBe('●●●●78');
});
