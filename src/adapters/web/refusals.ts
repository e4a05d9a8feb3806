import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '../../domain/locale.ts';
import type { ErrorCode } from '../../engine/errors.ts';

/** What the web doors can answer instead of what was asked for. */
export type Refusal = ErrorCode | 'busy' | 'cross_origin' | 'not_found' | 'internal';

const STATUS: Record<Refusal, ContentfulStatusCode> = {
  text_missing: 500,
  flow_invalid: 500,
  storage_full: 503,
  store_away: 503,
  written_by_newer: 503,
  case_not_found: 404,
  not_allowed: 403,
  not_signed_in: 401,
  link_used: 410,
  too_large: 413,
  bad_input: 400,
  too_many: 429,
  too_slow: 408,
  busy: 409,
  cross_origin: 403,
  not_found: 404,
  internal: 500,
};

const WORDS: Record<Refusal, Record<Locale, string>> = {
  text_missing: {
    'zh-CN': '这里出了点问题，已经记下来了。请稍后再试。',
    en: 'Something went wrong on our side and has been noted. Please try again in a moment.',
  },
  flow_invalid: {
    'zh-CN': '这里出了点问题，已经记下来了。请稍后再试。',
    en: 'Something went wrong on our side and has been noted. Please try again in a moment.',
  },
  storage_full: {
    'zh-CN': '现在暂时存不下新内容，请过几分钟再发一次。',
    en: 'There is no room to store this right now. Please send it again in a few minutes.',
  },
  store_away: {
    'zh-CN': '现在有点忙，没能存下来。请过几秒再发一次。',
    en: 'We are busy for a moment and could not store this. Please send it again in a few seconds.',
  },
  written_by_newer: {
    'zh-CN': '找单正在更新，请过一会儿再看。',
    en: 'Zhaodan is being updated. Please look again in a moment.',
  },
  case_not_found: { 'zh-CN': '没有找到这个编号。', en: 'There is no case with this reference.' },
  not_allowed: { 'zh-CN': '您没有这项权限。', en: 'You do not have permission for this.' },
  not_signed_in: {
    'zh-CN': '登录已失效，请重新打开页面。',
    en: 'You are signed out. Please open the page again.',
  },
  link_used: {
    'zh-CN': '这个链接已经用过了，请要一个新的。',
    en: 'This link was already used; ask for a new one.',
  },
  too_large: {
    'zh-CN': '内容太大了，请分几次发送。',
    en: 'That is too large. Please send it in smaller pieces.',
  },
  bad_input: { 'zh-CN': '没能看懂这个请求。', en: 'This request could not be understood.' },
  too_many: {
    'zh-CN': '发得有点快，请稍等片刻再试。',
    en: 'That was a little fast. Please wait a moment and try again.',
  },
  too_slow: {
    'zh-CN': '网络有点慢，没有传完。请换个网络再发一次。',
    en: 'The connection was too slow for this. Please send it again on a better one.',
  },
  busy: {
    'zh-CN': '您在这里还有一笔没办完，先在这里说完，再换过来，免得落下。',
    en: "There is still an open order in this chat. Let's finish it here first, so that nothing gets lost.",
  },
  cross_origin: {
    'zh-CN': '这个请求来自别的网站，没有处理。',
    en: 'This request came from another website and was not carried out.',
  },
  not_found: { 'zh-CN': '没有找到。', en: 'Not found.' },
  internal: {
    'zh-CN': '这里出了点问题，已经记下来了。请稍后再试。',
    en: 'Something went wrong on our side and has been noted. Please try again in a moment.',
  },
};

/** The language of the person at the other end, from what their browser or page says; Chinese unless it says English first. */
export function localeOfRequest(c: Context): Locale {
  const wanted = (c.req.header('accept-language') ?? '').toLowerCase().split(',');
  const known = wanted.map((tag) => tag.trim().slice(0, 2)).find((tag) => tag === 'zh' || tag === 'en');
  return known === 'en' ? 'en' : 'zh-CN';
}

/** Seconds after which it may be tried again, where nobody said. */
const RETRY_AFTER: Partial<Record<Refusal, number>> = {
  storage_full: 60,
  store_away: 2,
  written_by_newer: 10,
};

/** `{error, message}` with the status that fits. */
export function refuse(c: Context, code: Refusal, retryAfterSeconds?: number): Response {
  const wait = retryAfterSeconds ?? RETRY_AFTER[code];
  if (wait !== undefined) c.header('Retry-After', String(wait));
  c.header('Cache-Control', 'no-store');
  return c.json({ error: code, message: WORDS[code][localeOfRequest(c)] }, STATUS[code]);
}
