import { contentsHashOf, MANIFEST, readManifest } from '../manifest.ts';
import { checkChain, checkCommitments, checkExhibits, checkMessages } from './check-chain.ts';
import { checkReceipt, readPublicKey } from './check-receipt.ts';
import { altered, type Finding, missing } from './finding.ts';
import { type ReadMember, readMembers } from './read-members.ts';
import {
  type BundleCase,
  type BundleEvent,
  caseShape,
  eventShape,
  messageShape,
  readDocument,
  readLines,
  receiptShape,
} from './shapes.ts';

export interface Verdict {
  /** 0 whole, 1 altered, 2 incomplete, 3 cannot be judged. */
  readonly exit: 0 | 1 | 2 | 3;
  readonly reference: string | null;
  readonly findings: readonly Finding[];
}

type Members = ReadonlyMap<string, ReadMember>;

/** Every bundle has these, beside its exhibits. */
const NEEDED = [
  'README.txt',
  'appeal.pdf',
  'appeal.md',
  'case.json',
  'timeline.jsonl',
  'conversation.jsonl',
  'receipt.json',
  'public-key.pem',
  MANIFEST,
] as const;

/**
 * Judges a bundle from its own bytes alone, sharing no code with the store that wrote it. `source` is the zip or a
 * path to it. With `pinnedKey` (PEM) the receipt must be signed by that key and not merely by the one inside.
 */
export async function verifyBundle(source: Uint8Array | string, pinnedKey?: string): Promise<Verdict> {
  const pinned = pinnedKey === undefined ? null : readPublicKey(pinnedKey);
  if (pinnedKey !== undefined && pinned === null) return unreadable('not-a-key');
  const read = await readMembers(source);
  if (read.kind === 'unreadable') return unreadable(read.what);
  const { members, broken, twice } = read;

  const absent = NEEDED.filter((path) => !members.has(path) && !broken.includes(path));
  if (absent.length === NEEDED.length) return unreadable('not-a-bundle');
  const findings: Finding[] = [
    ...absent.map((path) => missing('file-missing', path)),
    ...broken.map((path) => altered('file-changed', path)),
    ...twice.map((path) => altered('file-twice', path)),
  ];

  const dossier = parsed(members, 'case.json', (text) => readDocument(text, caseShape), findings);
  const hashes = parsed(members, MANIFEST, readManifest, findings);
  findings.push(...checkFiles(members, hashes, dossier));

  const timeline = linesOf(members, 'timeline.jsonl', eventShape, findings);
  const reference = dossier?.case.reference ?? timeline?.[0]?.case ?? null;
  if (timeline !== null && reference !== null) findings.push(...checkChain(timeline, reference));
  if (timeline?.length === 0) findings.push(missing('record-empty'));
  if (timeline !== null && dossier !== null)
    findings.push(...checkRecord(members, dossier, timeline, findings));

  const receipt = parsed(members, 'receipt.json', (text) => readDocument(text, receiptShape), findings);
  const inside = parsed(members, 'public-key.pem', readPublicKey, findings);
  const key = pinned ?? inside;
  if (receipt !== null && key !== null) {
    const contents = hashes === null ? null : contentsHashOf(hashes);
    findings.push(
      ...checkReceipt(receipt, key, { reference: reference ?? '', events: timeline ?? [], contents }),
    );
  }
  if (pinned === null) findings.push({ kind: 'note', what: 'key-not-pinned', where: '' });
  return verdict(reference, findings);
}

function unreadable(what: string): Verdict {
  return { exit: 3, reference: null, findings: [{ kind: 'unreadable', what, where: '' }] };
}

function verdict(reference: string | null, findings: readonly Finding[]): Verdict {
  const has = (kind: Finding['kind']) => findings.some((finding) => finding.kind === kind);
  return { exit: has('altered') ? 1 : has('missing') ? 2 : 0, reference, findings };
}

/** A member in the form it should have. One that is there in another form is itself a finding. */
function parsed<T>(
  members: Members,
  path: string,
  read: (text: string) => T | null,
  findings: Finding[],
): T | null {
  const text = members.get(path)?.text;
  if (text == null) return null;
  const value = read(text);
  if (value === null) findings.push(altered('file-garbled', path));
  return value;
}

function linesOf<T>(
  members: Members,
  path: string,
  shape: Parameters<typeof readLines<T>>[1],
  findings: Finding[],
): T[] | null {
  const text = members.get(path)?.text;
  if (text == null) return null;
  const { good, bad } = readLines(text, shape);
  findings.push(...bad.map((line) => altered('line-garbled', `${path}:${line}`)));
  return good;
}

function checkFiles(
  members: Members,
  hashes: ReadonlyMap<string, string> | null,
  dossier: BundleCase | null,
): Finding[] {
  const files = dossier?.exhibit_files ?? [];
  const exhibitAt = new Map(files.map(({ path, number }) => [path, number]));
  const findings = files.flatMap(({ number, sha256, path }): Finding[] => {
    if (path === null) return [missing('exhibit-not-kept', number)];
    const member = members.get(path);
    if (member === undefined) return [missing('exhibit-missing', number)];
    return member.sha256 === sha256 ? [] : [altered('exhibit-changed', number)];
  });
  if (hashes === null) return findings;
  for (const [path, hash] of hashes) {
    const member = members.get(path);
    const known = exhibitAt.has(path) || (NEEDED as readonly string[]).includes(path);
    if (member === undefined && !known) findings.push(missing('file-missing', path));
    // An exhibit's own finding says more than its file name would.
    if (member !== undefined && member.sha256 !== hash && !exhibitAt.has(path)) {
      findings.push(altered('file-changed', path));
    }
    if (member !== undefined && member.sha256 !== hash && exhibitAt.has(path)) {
      findings.push(altered('exhibit-changed', exhibitAt.get(path)));
    }
  }
  for (const path of members.keys()) {
    if (path !== MANIFEST && !hashes.has(path)) findings.push(altered('file-extra', path));
  }
  return findings.filter(
    (one, index) => findings.findIndex((it) => it.what === one.what && it.where === one.where) === index,
  );
}

function checkRecord(
  members: Members,
  dossier: BundleCase,
  timeline: readonly BundleEvent[],
  findings: Finding[],
): Finding[] {
  const messages = linesOf(members, 'conversation.jsonl', messageShape, findings);
  const listed = new Map(dossier.exhibit_files.map(({ number, sha256 }) => [number, sha256]));
  const unlisted = dossier.case.exhibits.filter(({ number, sha256 }) => listed.get(number) !== sha256);
  return [
    ...unlisted.map(({ number }) => altered('exhibit-exchanged', number)),
    ...checkCommitments(timeline, dossier.openings),
    ...checkExhibits(dossier, timeline),
    ...(messages === null ? [] : checkMessages(messages, timeline, dossier.openings)),
  ];
}
