/** Who must have said yes before a deed is done. `nobody`: Zhaodan does not do it at all. */
export type Authority = 'program' | 'customer' | 'agent' | 'nobody';

/** Everything that could be done to a case, and on whose word. The list is closed: what is not in it is not done. */
const AUTHORITIES = {
  ask: 'program',
  answer_question: 'program',
  file_fact: 'program',
  read_evidence: 'program',
  record_check: 'program',
  conclude_loss: 'program',
  look_again: 'program',
  remind: 'program',
  close_decided: 'program',
  mask_secret: 'program',
  warn_of_scam: 'program',
  hand_over: 'customer',
  correct_fact: 'customer',
  close: 'customer',
  reopen: 'customer',
  take_route: 'customer',
  delete_data: 'customer',
  decide: 'agent',
  reject: 'agent',
  reveal_personal_data: 'agent',
  refund: 'nobody',
  release_goods: 'nobody',
  reissue_order: 'nobody',
  change_order: 'nobody',
  promise_outcome: 'nobody',
  ask_for_fee: 'nobody',
  ask_for_password: 'nobody',
} as const satisfies Record<string, Authority>;

export type Deed = keyof typeof AUTHORITIES;
export const DEEDS = Object.keys(AUTHORITIES) as readonly Deed[];

export function authorityFor(deed: Deed): Authority {
  return AUTHORITIES[deed];
}

/** Whether a deed may be done when this is who moved things: the program by itself never refunds, submits or closes. */
export function mayDo(deed: Deed, by: Exclude<Authority, 'nobody'>): boolean {
  const authority = AUTHORITIES[deed];
  return authority === 'program' || authority === by;
}

/** May the program do this without a person having asked for it? Never refunds, releases or promises. */
export function mayDoAlone(deed: Deed): boolean {
  return mayDo(deed, 'program');
}

/** How long a decided case can be taken up again, by either side. */
export const REOPEN_DAYS = 7;
