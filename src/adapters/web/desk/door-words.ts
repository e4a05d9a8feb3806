import type { Locale } from '../../../domain/locale.ts';
import type { DeskRefusal } from '../../../engine/desk/command.ts';

const REFUSALS: Record<DeskRefusal, Record<Locale, (owner: string) => string>> = {
  not_found: {
    'zh-CN': () => '没有找到这个案件。',
    en: () => 'There is no such case.',
  },
  not_allowed: {
    'zh-CN': () => '您的角色不能做这一步，可以请组长帮忙。',
    en: () => 'Your role does not cover this; a lead can help.',
  },
  taken: {
    'zh-CN': (owner) => `${owner}已经在办这个案件了。`,
    en: (owner) => `${owner} already has this case.`,
  },
  not_owner: {
    'zh-CN': () => '还没有人认领，请先认领。',
    en: () => 'Nobody has claimed this case yet. Claim it first.',
  },
  already_decided: {
    'zh-CN': () => '这个案件已经处理完了。页面上是现在的情况。',
    en: () => 'This case has been decided. The page now shows how it stands.',
  },
  not_decided: {
    'zh-CN': () => '这个案件还在处理中。页面上是现在的情况。',
    en: () => 'This case is still open. The page now shows how it stands.',
  },
  empty: {
    'zh-CN': () => '还没有写内容。',
    en: () => 'There are no words in it yet.',
  },
  nothing_known: {
    'zh-CN': () => '这一项现在没有内容。页面上是现在的情况。',
    en: () => 'What this is about is not there now. The page shows how things stand.',
  },
  other_customer: {
    'zh-CN': () =>
      '那是另一位顾客的另一笔付款，不能合并。如果是同一位顾客换了渠道，请顾客发 /continue，两边就接成一个会话。',
    en: () =>
      'That is another customer’s other payment, so it cannot be merged. If it is one person on two channels, ask them to send /continue: it makes one conversation of both.',
  },
  guarded: {
    'zh-CN': () => '这句话在向顾客要钱、密码或验证码，不能这样发。要发请用回复，由组长放行。',
    en: () =>
      'These words ask the customer for money, a password or a code. Send them as a reply; a lead has to release it.',
  },
  too_late: {
    'zh-CN': () => '时间已经过了，不能这样做了。页面上是现在的情况。',
    en: () => 'It is too late for this. The page shows how things stand.',
  },
  too_far: {
    'zh-CN': () => '这个时间太远了，最多到半年后。请再看一眼日期。',
    en: () => 'That is too far ahead: half a year at most. Please look at the date once more.',
  },
};

/** Why a command was refused, in the agent's language; `owner` is the name of the one who has the case. */
export function refusalWords(why: DeskRefusal, locale: Locale, owner: string | null): string {
  const somebody = locale === 'zh-CN' ? '别的客服' : 'Somebody else';
  return REFUSALS[why][locale](owner ?? somebody);
}

/** Why something was not done to an incident. */
export function incidentRefusal(why: 'empty' | 'guarded' | 'closed', locale: Locale): string {
  if (why !== 'closed') return refusalWords(why, locale, null);
  return locale === 'zh-CN' ? '这个事故已经结束。' : 'This incident is over.';
}

/** Names the view model needs and no flow uses. */
export const NAMES: Record<
  Locale,
  Readonly<Record<'customer' | 'program' | 'rejected' | 'merged' | 'unknown' | 'gone', string>>
> = {
  'zh-CN': {
    customer: '顾客',
    program: '找单',
    rejected: '已驳回',
    merged: '已合并',
    unknown: '还不知道',
    gone: '已离开的客服',
  },
  en: {
    customer: 'Customer',
    program: 'Zhaodan',
    rejected: 'Rejected',
    merged: 'Merged',
    unknown: 'not known yet',
    gone: 'A former agent',
  },
};
