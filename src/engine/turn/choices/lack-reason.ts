import type { LackReason } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import type { Work } from '../work.ts';

const GONE =
  /(?:截图|截屏|记录|账单|短信|手机)[^，,。\s]{0,4}(?:没了|删|丢|没存|没保存|不在了|清[空了掉])|(?:删|丢|清)(?:了|掉了?|光了?)(?:截图|截屏|记录|账单|短信)|\b(?:deleted|lost|cleared)\b.{0,16}\b(?:screenshots?|records?|bills?|messages?|history)\b|\b(?:screenshots?|records?|bills?|messages?|history)\b.{0,16}\b(?:deleted|gone|lost|cleared)\b/iu;

/** Why something is not to be had, where that is told with it and is what is asked now: 没单号 截图没了. */
export function lackReasonTold({ conversation }: Work, text: string, { flows }: Tools): LackReason | null {
  const { lackOf } = flows.state(conversation.place.state);
  return lackOf !== null && GONE.test(text) ? 'record_deleted' : null;
}
