import { type Bundle, NEEDED, openBundle } from './bundle.ts';
import {
  checkChain,
  checkExhibits,
  checkFiles,
  checkManifest,
  checkMessages,
  checkOpenings,
  coversAll,
} from './checks.ts';
import { readAs, readManifest } from './documents.ts';
import { altered, type Finding, missing } from './finding.ts';
import { isSignedBy, readKey } from './signature.ts';
import { type Unreadable, UnreadableError } from './zip.ts';

export type Verdict =
  | { readonly kind: 'unreadable'; readonly why: Unreadable | 'not-a-key' }
  | {
      readonly kind: 'whole' | 'altered' | 'incomplete';
      readonly reference: string;
      readonly findings: readonly Finding[];
      /** Number of the event whose hash begins with the fingerprint of a kept receipt; `null` where there is none. */
      readonly receiptAt: number | null;
    };

/**
 * Judges a bundle from its own bytes, in a browser and without a network. Written apart from `zhaodan verify` on
 * purpose, with other tools: two that agree are worth more than one. `pinned` is the shop's public key (PEM) and
 * `fingerprint` what stands on a customer's receipt; both may be empty.
 */
export async function judge(zip: Blob, pinned = '', fingerprint = ''): Promise<Verdict> {
  const pinnedKey = pinned.trim() === '' ? null : await readKey(pinned);
  if (pinned.trim() !== '' && pinnedKey === null) return { kind: 'unreadable', why: 'not-a-key' };
  let bundle: Bundle;
  try {
    bundle = await openBundle(zip);
  } catch (error) {
    if (error instanceof UnreadableError) return { kind: 'unreadable', why: error.why };
    throw error;
  }
  const findings: Finding[] = [
    ...NEEDED.filter((name) => !bundle.hashes.has(name) && !bundle.broken.includes(name)).map((name) =>
      missing('file', name),
    ),
    ...[...bundle.broken, ...bundle.twice].map((name) => altered('file', name)),
  ];
  const take = <T>(name: string, read: (text: string) => T | null): T | null => {
    const text = bundle.texts.get(name);
    const value = text === undefined ? null : read(text);
    if (text !== undefined && value === null) findings.push(altered('file', name));
    return value;
  };
  const lines = <T>(name: string, read: (text: string) => T | null): T[] | null =>
    take(name, (text) =>
      text === ''
        ? []
        : text
            .replace(/\n$/, '')
            .split('\n')
            .flatMap((line, index) => {
              const value = read(line);
              if (value === null) findings.push(altered('file', `${name}:${index + 1}`));
              return value === null ? [] : [value];
            }),
    );

  const dossier = take('case.json', (text) => readAs('dossier', text));
  const manifest = take('manifest-sha256.txt', readManifest);
  const events = lines('timeline.jsonl', (line) => readAs('event', line));
  const messages = lines('conversation.jsonl', (line) => readAs('message', line));
  const receipt = take('receipt.json', (text) => readAs('receipt', text));
  const inside = await readKey(bundle.texts.get('public-key.pem') ?? '');
  if (bundle.texts.has('public-key.pem') && inside === null) findings.push(altered('file', 'public-key.pem'));

  const reference = dossier?.case.reference ?? events?.[0]?.case ?? '';
  if (dossier) findings.push(...checkFiles(bundle, dossier));
  if (manifest) findings.push(...checkManifest(bundle, manifest));
  if (events?.length === 0) findings.push(missing('record', ''));
  if (events && reference !== '') findings.push(...(await checkChain(events, reference)));
  if (events && dossier) {
    findings.push(...(await checkOpenings(events, dossier)), ...checkExhibits(events, dossier));
    if (messages) findings.push(...checkMessages(messages, events, dossier));
  }
  const key = pinnedKey ?? inside;
  if (receipt && key) {
    const signed = await isSignedBy(key, receipt);
    const covers = await coversAll(receipt, reference, events ?? [], manifest);
    if (!signed || !covers) findings.push(altered('receipt', ''));
  }
  const start = fingerprint.replaceAll(/\s/g, '').toLowerCase();
  const at = start === '' ? undefined : events?.find(({ hash }) => hash.startsWith(start));
  const kind = findings.some((finding) => finding.kind === 'altered')
    ? 'altered'
    : findings.length > 0
      ? 'incomplete'
      : 'whole';
  return { kind, reference, findings: distinct(findings), receiptAt: at?.seq ?? null };
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [`${each.kind} ${each.part} ${each.where}`, each])).values()];
}
