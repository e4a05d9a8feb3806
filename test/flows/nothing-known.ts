import type { Brief } from '../../src/engine/flow/brief.ts';

/** A customer who agreed, of whose case nothing is known yet. */
export const NOTHING_KNOWN: Brief = {
  consented: true,
  facts: {},
  checks: [],
  lossType: null,
  tellsMost: null,
  decision: null,
  settled: new Set(),
  reopenOver: false,
  complete: false,
  minutesSincePaid: null,
  stage: 'collecting',
  beyond: { anyOpen: false, picked: null },
  book: null,
  shopSays: new Set(['names', 'list_newest', 'list_days']),
};
