import type { Tools } from '../../tools.ts';
import { currentCase, offer, type Work } from '../work.ts';

/** The reference of the case the desk acts on, where the customer talks about another by now. */
function otherCase(work: Work): string | null {
  return work.case === null || currentCase(work) !== null ? null : work.case.reference;
}

/** An agent's own words, with the case they are about where that is not the one that is talked about. */
export function aboutCase(work: Work, text: string, { texts }: Pick<Tools, 'texts'>): string {
  const reference = otherCase(work);
  if (reference === null) return text;
  return `${texts.word({ key: 'about-case', args: { reference } }, work.conversation.locale)}\n${text}`;
}

export function sayWhichCase(work: Work): void {
  const reference = otherCase(work);
  if (reference !== null) work.reply.says.push({ key: 'about-case', args: { reference } });
}

/** One press leads to the case the desk has just spoken of; the buttons that were alive stay so beside it. */
export function offerTheWay(work: Work): void {
  const reference = otherCase(work);
  if (reference === null) return;
  if (work.reply.says.length === 0) work.reply.says.push({ key: 'answer-elsewhere', args: { reference } });
  const option = `to.${reference}` as const;
  const alive = work.conversation.prompt?.buttons.filter((button) => button.option !== option) ?? [];
  offer(work, { option, label: { key: 'option-answer-case', args: { reference } } });
  work.reply.extra.push(
    ...alive.map((button) => ({
      option: button.option,
      label: { key: 'verbatim', args: { words: button.label } },
    })),
  );
}
