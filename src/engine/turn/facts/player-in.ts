import type { NamedValue } from '../../../domain/fact.ts';
import type { ReadText } from '../foreknowledge.ts';
import { GAME_SERVER } from './account-shapes.ts';

const NAME = '(?<name>[\\p{Script=Han}\\w]{2,12})';
const SHAPES: readonly RegExp[] = [
  // 微信安卓大区 小鱼干儿
  new RegExp(`^${GAME_SERVER}[\\s,，:：]+${NAME}[。.]?$`, 'iu'),
  new RegExp(`^${NAME}[\\s,，:：]+${GAME_SERVER}[。.]?$`, 'iu'),
  /^(?:我的?)?(?:游戏)?(?:角色名?|昵称|游戏名)(?:就?是|叫|[:：])\s*(?<name>[\p{Script=Han}\w]{2,12})[。.]?$/u,
];
/** 充值账号就是图里那个 小鱼干儿 */
const LABELLED =
  /^(?:充值|游戏)?[账帐]号就?是(?:图|截图|照片|上面)(?:里|上)?(?:面)?(?:的|那个|写的)+[\s,，:：]*(?<name>[\p{Script=Han}\w]{2,12})[。.]?$/u;
/** A sentence beside where somebody plays, and no player's name: 微信区 没到账. */
const NO_NAME = /[没不了吗呢吧的么]|[付买卖充退登封]|钱|到账|客服|订单|对错/u;

/** The account a game is topped up on that a text gives and nothing else: where somebody plays and who they are there. */
function playerIn({ text, says }: Pick<ReadText, 'text' | 'says'>): string | null {
  const said = text.trim();
  if (says.facts.product !== null) return null;
  const name = (shape: RegExp) => shape.exec(said)?.groups?.name ?? null;
  const isName = (each: string | null) => each !== null && !NO_NAME.test(each);
  if (SHAPES.map(name).some(isName)) return said;
  const pointedAt = name(LABELLED);
  return isName(pointedAt) ? pointedAt : null;
}

/** What a text states, with the player it is; the login a server is called by is no way to pay then. */
export function withPlayer(read: ReadText, stated: readonly NamedValue[]): readonly NamedValue[] {
  const player = playerIn(read);
  if (player === null) return stated;
  const others = stated.filter(({ name }) => name !== 'payment_channel' && name !== 'recharge_account');
  return [...others, { name: 'recharge_account', value: player }];
}
