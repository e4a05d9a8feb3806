import { type Bundle, sha256 } from './bundle.ts';
import { canonical } from './canonical.ts';
import type { Dossier, Event, Message, Receipt } from './documents.ts';
import { altered, type Finding, missing } from './finding.ts';

export function checkFiles({ hashes }: Bundle, dossier: Dossier): Finding[] {
  return dossier.exhibit_files.flatMap(({ number, sha256: wanted, path }) => {
    const found = path === null ? undefined : hashes.get(path);
    if (found === undefined) return [missing('exhibit', number)];
    return found === wanted ? [] : [altered('exhibit', number)];
  });
}

export function checkManifest({ hashes }: Bundle, manifest: ReadonlyMap<string, string>): Finding[] {
  const listed = [...manifest].flatMap(([name, wanted]) => {
    const found = hashes.get(name);
    if (found === undefined) return [missing('file', name)];
    return found === wanted ? [] : [altered('file', name)];
  });
  const extra = [...hashes.keys()].filter((name) => name !== 'manifest-sha256.txt' && !manifest.has(name));
  return [...listed, ...extra.map((name) => altered('extra', name))];
}

export async function checkChain(events: readonly Event[], reference: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  let before = '0'.repeat(64);
  for (const [index, { hash, ...unsigned }] of events.entries()) {
    const itself = await hashOf(unsigned);
    const linked = unsigned.seq === index + 1 && unsigned.prev === before && unsigned.case === reference;
    if (itself !== hash || !linked) findings.push(altered('event', unsigned.seq));
    before = hash;
  }
  return findings;
}

async function hashOf(value: unknown): Promise<string | null> {
  try {
    return await sha256(canonical(value));
  } catch {
    return null;
  }
}

export async function checkOpenings(events: readonly Event[], { openings }: Dossier): Promise<Finding[]> {
  const bySeq = new Map(events.map((event) => [`${event.seq}`, event]));
  const findings: Finding[] = [];
  for (const [seq, opened] of Object.entries(openings)) {
    for (const [name, { salt, value }] of Object.entries(opened)) {
      const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      if (bySeq.get(seq)?.commitments[name] !== (await sha256(bytes, value)))
        findings.push(altered('opening', seq));
    }
  }
  return findings;
}

export function checkExhibits(events: readonly Event[], dossier: Dossier): Finding[] {
  const arrived = new Map(
    events
      .filter(({ type }) => type === 'exhibit_received')
      .map(({ seq, data }) => [data.number, dossier.openings[`${seq}`]?.sha256?.value]),
  );
  const files = new Map(dossier.exhibit_files.map(({ number, sha256: hash }) => [number, hash]));
  const listed = dossier.case.exhibits.flatMap(({ number, sha256: hash }): Finding[] => {
    if (files.get(number) !== hash || !arrived.has(number)) return [altered('exhibit', number)];
    const recorded = arrived.get(number);
    if (recorded === undefined) return [missing('exhibit', number)];
    return recorded === hash ? [] : [altered('exhibit', number)];
  });
  const known = new Set(dossier.case.exhibits.map(({ number }) => number));
  const dropped = [...arrived.keys()].filter((number) => typeof number === 'number' && !known.has(number));
  return [...listed, ...dropped.map((number) => missing('exhibit', `${number}`))];
}

export function checkMessages(
  messages: readonly Message[],
  events: readonly Event[],
  { openings }: Dossier,
): Finding[] {
  const said = new Map(messages.map((message) => [message.number, message]));
  const newest = new Map<string, Finding | null>();
  for (const { seq, type, data } of events) {
    const value = openings[`${seq}`]?.text?.value;
    if (value === undefined || typeof data.number !== 'number' || !type.startsWith('message_')) continue;
    const field = data.edited === true ? 'edited' : 'text';
    const message = said.get(data.number);
    const same = message?.[field] === value || (field === 'edited' && value === '');
    const finding = message ? altered('message', data.number) : missing('message', data.number);
    newest.set(`${data.number} ${field}`, same && message ? null : finding);
  }
  return [...newest.values()].filter((finding) => finding !== null);
}

/** Whether the receipt is of this case, this record and these files. */
export async function coversAll(
  receipt: Receipt,
  reference: string,
  events: readonly Event[],
  manifest: ReadonlyMap<string, string> | null,
): Promise<boolean> {
  const last = events.at(-1);
  if (receipt.case !== reference) return false;
  if (last && (last.seq !== receipt.seq || last.hash !== receipt.head)) return false;
  if (!manifest) return true;
  const others = [...manifest].filter(([name]) => name !== 'receipt.json');
  return receipt.contents === (await sha256(others.map(([name, hash]) => `${hash}  ${name}\n`).join('')));
}
