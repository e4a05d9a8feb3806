import { agreement, onKnownDay } from './agreement.ts';
import {
  type FactName,
  type FactSource,
  type Facts,
  type FactValues,
  type KnownFact,
  known,
  type LackReason,
  type Statement,
} from './fact.ts';
import type { Instant, StatedTime } from './instant.ts';

/**
 * What a statement did. `new`: something is known that was not, or more exactly; `same`: nothing new was said;
 * `corrected`: it replaced another value; `contradicted`: it collides with one from another kind of source.
 */
export type FilingChange = 'new' | 'same' | 'corrected' | 'contradicted';

export interface Filed {
  readonly facts: Facts;
  readonly change: FilingChange;
}

type Voice = 'words' | 'notice' | 'exhibit' | 'agent' | 'shop_file' | 'order_book';
const VOICES: Readonly<Record<FactSource['kind'], Voice>> = {
  message: 'words',
  button: 'words',
  notice: 'notice',
  exhibit: 'exhibit',
  agent: 'agent',
  shop_file: 'shop_file',
  order_book: 'order_book',
};

const PAPER: ReadonlySet<Voice> = new Set(['notice', 'exhibit']);

/** States of the world that change between two looks: the newest look counts. */
const CHANGING: ReadonlySet<FactName> = new Set(['wallet_status', 'order_seen', 'loss_claimed']);
/** Descriptions that a bill words in its own way: the customer's own words stay in force. */
const DESCRIBED: ReadonlySet<FactName> = new Set(['product', 'shop', 'order_before', 'trouble']);

/** A notice or a file proves unless the customer pasted its words; everything else claims. */
export function standingFor({ kind, pasted }: FactSource): 'proven' | 'claimed' {
  return (kind === 'notice' || kind === 'exhibit') && !pasted ? 'proven' : 'claimed';
}

function put<N extends FactName>(facts: Facts, name: N, fact: KnownFact<N>): Facts {
  return { ...facts, [name]: fact };
}

function bare<N extends FactName>(fact: Statement<N>): Statement<N> {
  return { value: fact.value, source: fact.source, at: fact.at };
}

/** What was said beside a value that stays in force. */
function withMention<N extends FactName>(old: KnownFact<N>, said: Statement<N>): KnownFact<N> {
  return { ...old, earlier: [...old.earlier, bare(said)] };
}

function replaced<N extends FactName>(
  old: KnownFact<N>,
  by: Statement<N>,
  standing: 'proven' | 'claimed',
): KnownFact<N> {
  return { ...bare(by), standing, earlier: [...old.earlier, bare(old)] };
}

function onItsDay<N extends FactName>(name: N, said: Statement<N>, old: Statement<N>): Statement<N> {
  if (name !== 'paid_at') return said;
  const value = onKnownDay(said.value as StatedTime, old.value as StatedTime);
  return { ...said, value: value as FactValues[N] };
}

/**
 * Files one statement. Within one voice (the customer's words, their notices, their files) the newer replaces the older; words
 * against paper is a contradiction in which the paper stays in force, until one side is said again or chosen.
 */
export function fileStatement<N extends FactName>(
  facts: Facts,
  name: N,
  said: Statement<N>,
  standing: 'proven' | 'claimed' = standingFor(said.source),
): Filed {
  const old = known(facts, name);
  const fresh = { ...bare(said), standing, earlier: [] };
  if (old === undefined) return { facts: put(facts, name, fresh), change: 'new' };
  const statement = onItsDay(name, said, old);
  if (old.rival !== undefined) return fileIntoDispute(facts, name, old, old.rival, statement);

  const sameVoice = VOICES[old.source.kind] === VOICES[statement.source.kind];
  const firmer = standing === 'proven' && old.standing !== 'proven';
  const [first, second] = firmer ? [statement, old] : [old, statement];
  const agreed = agreement(name, first.value, second.value, !sameVoice);
  if (agreed !== null) return fileAgreed(facts, name, old, statement, agreed, firmer);

  const voice = VOICES[statement.source.kind];
  const yields =
    (voice === 'shop_file' && !sameVoice) ||
    (DESCRIBED.has(name) && PAPER.has(voice) && VOICES[old.source.kind] === 'words');
  if (yields) return { facts: put(facts, name, withMention(old, statement)), change: 'same' };
  const outranks =
    sameVoice ||
    voice === 'agent' ||
    VOICES[old.source.kind] === 'shop_file' ||
    CHANGING.has(name) ||
    DESCRIBED.has(name);
  if (outranks) return { facts: put(facts, name, replaced(old, statement, standing)), change: 'corrected' };

  const disputed: KnownFact<N> = {
    ...bare(first),
    standing: 'contradicted',
    earlier: old.earlier,
    rival: bare(second),
  };
  return { facts: put(facts, name, disputed), change: 'contradicted' };
}

/**
 * Files a second value that nobody called a correction: it stands beside the first, which stays in force, until one of
 * them is said again or chosen. What changes between two looks is replaced as always, what is only described stays.
 */
export function fileBeside<N extends FactName>(facts: Facts, name: N, said: Statement<N>): Filed {
  const old = known(facts, name);
  const statement = old === undefined ? said : onItsDay(name, said, old);
  const filed = fileStatement(facts, name, statement);
  const replaces = filed.change === 'corrected' && old !== undefined && old.rival === undefined;
  if (!replaces || CHANGING.has(name)) return filed;
  if (DESCRIBED.has(name)) return { facts: put(facts, name, withMention(old, statement)), change: 'same' };
  const disputed: KnownFact<N> = { ...old, standing: 'contradicted', rival: bare(statement) };
  return { facts: put(facts, name, disputed), change: 'contradicted' };
}

/**
 * Files a statement that is said to take the place of an earlier one: a card named in place of a wallet is no card
 * behind the wallet then.
 */
export function fileCorrection<N extends FactName>(facts: Facts, name: N, statement: Statement<N>): Filed {
  const old = known(facts, name);
  const sameVoice = old !== undefined && VOICES[old.source.kind] === VOICES[statement.source.kind];
  const isOther = name === 'payment_channel' && old?.value !== statement.value;
  if (!sameVoice || !isOther || old.rival !== undefined) return fileStatement(facts, name, statement);
  return {
    facts: put(facts, name, replaced(old, statement, standingFor(statement.source))),
    change: 'corrected',
  };
}

function fileAgreed<N extends FactName>(
  facts: Facts,
  name: N,
  old: KnownFact<N>,
  statement: Statement<N>,
  agreed: Statement<N>['value'],
  firmer: boolean,
): Filed {
  const unchanged = JSON.stringify(agreed) === JSON.stringify(old.value);
  if (unchanged && !firmer) return { facts, change: 'same' };
  // The value may be made of both; it is filed under the statement that brought the news.
  const next = replaced(
    old,
    { ...statement, value: agreed },
    firmer || old.standing === 'proven' ? 'proven' : 'claimed',
  );
  return { facts: put(facts, name, next), change: unchanged ? 'same' : 'new' };
}

/** In a dispute, what agrees with one side settles it; a third value takes the place of its own voice's side. */
function fileIntoDispute<N extends FactName>(
  facts: Facts,
  name: N,
  old: KnownFact<N>,
  rival: Statement<N>,
  statement: Statement<N>,
): Filed {
  const said = (side: Statement<N>) => agreement(name, side.value, statement.value, true) !== null;
  if (said(old)) return { facts: settleContradiction(facts, name, 'in_force'), change: 'same' };
  if (said(rival)) return { facts: settleContradiction(facts, name, 'rival'), change: 'corrected' };
  const takesForce = VOICES[old.source.kind] === VOICES[statement.source.kind];
  const next: KnownFact<N> = takesForce
    ? { ...old, ...bare(statement), earlier: [...old.earlier, bare(old)] }
    : { ...old, earlier: [...old.earlier, bare(rival)], rival: bare(statement) };
  return { facts: put(facts, name, next), change: 'contradicted' };
}

/**
 * Ends a dispute by the customer's or an agent's choice; the other side stays in `earlier`. `left`: it was shown and
 * nobody can tell, so it stays contradicted, without a rival that would still have to be asked about.
 */
export function settleContradiction(
  facts: Facts,
  name: FactName,
  choice: 'in_force' | 'rival' | 'left',
): Facts {
  const old = known(facts, name);
  if (old?.rival === undefined) return facts;
  const { rival, ...kept } = old;
  const [winner, loser] = choice === 'rival' ? [rival, bare(old)] : [bare(old), rival];
  const standing = choice === 'left' ? 'contradicted' : standingFor(winner.source);
  return put(facts, name, {
    ...winner,
    standing,
    earlier: [...kept.earlier, loser],
  });
}

/**
 * The customer was shown that a statement does not fit this payment number and stays with it; it need not be asked
 * again while neither changes.
 */
export function insist(facts: Facts, name: FactName, paymentNumber: string): Facts {
  const old = known(facts, name);
  return old === undefined ? facts : put(facts, name, { ...old, despite: paymentNumber });
}

/** Notes that a fact cannot be had. What is already known stays. */
export function fileLack(facts: Facts, name: FactName, reason: LackReason, at: Instant): Facts {
  if (known(facts, name) !== undefined) return facts;
  return { ...facts, [name]: { standing: 'unobtainable', reason, at } };
}
