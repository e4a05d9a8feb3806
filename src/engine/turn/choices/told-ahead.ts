import type { Check } from '../../../domain/check.ts';
import { answerOf } from '../../../understanding/answering/meant.ts';
import type { StateOption, WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { changeConversation, currentCase, type Work } from '../work.ts';
import { askedAbout } from './spoken-choice.ts';
import { choose } from './take-press.ts';

/** What the words have to name, since nobody asked. Another check is answered by what somebody finds who is sent to look. */
const NAMED: Partial<Record<Check, RegExp>> = {
  really_charged:
    /账单|流水|明细|(?:付款|支付|扣款|扣费|交易)记录|\b(?:bills?|statement|history|activity|bank app)\b/iu,
  same_shop: /[店家]|\b(?:shop|store|site|seller)\b/iu,
  same_contact: /账号|手机号|邮箱|登[录陆]|\b(?:accounts?|e-?mail|phone|log(?:ged)? ?in)\b/iu,
};
const CLAUSES = /[^,，.。;；!！\n]+/gu;
/** Longer ones tell a story. In UTF-16 units. */
const LONGEST = 40;
const WONDERS = /[?？吗]|会不会|是不是|难道|\b(?:maybe|perhaps|if|wrong)\b/iu;
const MOST_IN_ONE = 4;

/** Keeps what is answered before it is asked: 就是这家店, 账单里有, same email as always. The newest word of it counts. Whether there was any. */
export function keepAhead(work: Work, { text, says }: ReadText, tools: Tools): boolean {
  if (says.direction !== null || says.kind === 'question' || says.secrets.length > 0) return false;
  const { draft, place } = work.conversation;
  const present = tools.flows.state(place.state).check;
  const told = tools.flows.questions.flatMap((question) => {
    const { check, options } = question;
    if (check === undefined || check === present || !options.some(rulesOut)) return [];
    const said = answerIn(text, question);
    return said ? [{ check, isOut: rulesOut(said) }] : [];
  });
  if (told.length === 0) return false;
  const named = new Set(told.map(({ check }) => check));
  const fresh = [...named].filter((check) => told.every((each) => each.check !== check || each.isOut));
  const stays = (draft.ahead ?? []).filter((check) => !named.has(check));
  changeConversation(work, { draft: { ...draft, ahead: [...stays, ...fresh] } });
  return true;
}

/** In words that say how it is, and not what was not found. */
function rulesOut({ result, means }: StateOption): boolean {
  return result === 'ruled_out' && (means === 'same' || means === 'paid');
}

function answerIn(text: string, question: WaitingState): StateOption | null {
  const names = question.check && NAMED[question.check];
  if (!names) return null;
  const asked = {
    about: askedAbout(question),
    among: question.options.flatMap(({ means }) => means ?? []),
  };
  const meant = (text.match(CLAUSES) ?? [])
    .filter((clause) => names.test(clause) && !WONDERS.test(clause) && !/\d{4}/.test(clause))
    .map((clause) => (clause.length > LONGEST ? null : answerOf(clause)(asked)))
    .findLast((each) => each !== null);
  return question.options.find(({ means }) => means !== undefined && means === meant) ?? null;
}

/** Answers the question the talk has come to, where that was told ahead: a harmless cause is ruled out, none is found by it. */
export function answerAhead(work: Work, before: string, tools: Tools, known: Foreknowledge): void {
  for (let answered = 0; answered < MOST_IN_ONE; answered++) {
    const { draft, place } = work.conversation;
    const { check, options } = tools.flows.state(place.state);
    const current = currentCase(work);
    if (place.state === before || !current || !check || !draft.ahead?.includes(check)) return;
    changeConversation(work, { draft: { ...draft, ahead: draft.ahead.filter((each) => each !== check) } });
    const option = options.find(rulesOut);
    if (!option || current.checks.some((each) => each.check === check)) return;
    choose(work, option.id, tools, known);
  }
}
