import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Conversation, Draft } from '../conversation.ts';

export function emptyDraft(now: Instant): Draft {
  return { startedAt: now, facts: {}, files: [] };
}

/** A conversation nobody has said anything in yet; `place` is given by the flows' beginning. */
export function newConversation(lane: string, locale: Locale, now: Instant): Conversation {
  return {
    lane,
    locale,
    localeChosen: false,
    place: { version: '', state: '' },
    trail: [],
    prompt: null,
    answered: null,
    consentAt: null,
    draft: emptyDraft(now),
    case: null,
    recheckAt: null,
    confirming: null,
    misunderstood: 0,
    heardAt: null,
    lastNumber: 0,
  };
}
