import type { AuditEvent, AuditType } from '../../../src/domain/audit.ts';
import { unzip } from '../../adapters/documents/forgeries.ts';
import type { SlackHouse } from '../../protocol/slack-house.ts';

/** One entry of a case's chain, as far as the door cannot matter: no ids, no times. */
interface Entry {
  readonly type: string;
  readonly who: string;
  readonly open: Readonly<Record<string, string>>;
  readonly personal: Readonly<Record<string, string>>;
}

type Openings = Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;

/** Made anew for each. */
const IDS: ReadonlySet<string> = new Set(['held', 'promise', 'request']);

/** The program notices many cases of one kind by itself, in a turn of its own before or after an agent's. */
const NOTICED_BESIDE: AuditType = 'incident_joined';

/** What is said of the moment: a receipt's hour and fingerprint, the hour promised, and that others are in the same trouble. */
const OF_THE_MOMENT =
  /\d{4}年\d+月\d+日 \d\d:\d\d|[\d月日 ]*\d\d:\d\d(?= 前)|指纹( [0-9a-f]{4}){4}|现在不止您一位遇到这个情况[^\n]*\n+|您这一笔也会一起处理[^\n]*\n+/g;

/** What stands in a case's chain, from its bundle. `names`: of agents and cases, by their ids. */
export async function trailOf(
  house: SlackHouse,
  reference: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly Entry[]> {
  const files = await unzip(await house.download(`/desk/cases/${reference}/export`));
  const { openings } = JSON.parse(String(files.get('case.json'))) as { openings: Openings };
  const named = (said: string) =>
    [...names].reduce((words, [id, name]) => words.replaceAll(id, name), said).replaceAll(OF_THE_MOMENT, '');
  return String(files.get('timeline.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEvent)
    .filter(({ type }) => type !== NOTICED_BESIDE)
    .map(({ seq, type, actor, data }) => ({
      type,
      who: actor.kind === 'agent' ? named(actor.id) : actor.kind,
      open: Object.fromEntries(
        Object.entries(data).map(([name, value]) => [name, IDS.has(name) ? '' : named(String(value))]),
      ),
      personal: Object.fromEntries(
        Object.entries(openings[seq] ?? {}).map(([name, { value }]) => [name, named(value)]),
      ),
    }));
}
