/** What accounts, phones and players are written like and called, as alternatives of a pattern. */

export const PHONE = '1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}';

export function plainPhone(number: string): string {
  return number.replace(/[ -]/g, '');
}

const COUNT = '[\\d一二三四五六七八九十]';
/** Where somebody plays: 微信安卓大区, 手Q 32区, 国际服. */
export const GAME_SERVER = `(?:(?:微信|手?[qQ]|安卓|苹果|ios|国际)+\\s?(?:${COUNT}{0,4}|大)\\s?[区服]|${COUNT}{1,4}[区服])(?!别)`;
export const PLAYER_WORDS = '角色|昵称|大区|区服|\\b(?:player|character|server)\\b';
export const ACCOUNT_WORDS = '[账帐]号|[账帐]户|\\b(?:qq|u?id|(?<!bank )account)\\b';
