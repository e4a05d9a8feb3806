import { composeAppeal } from '../../domain/appeal.ts';
import type { AuditType } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import { deskOf, promisesTold } from '../../domain/desk-state.ts';
import type { EvidencePlan } from '../../domain/evidence.ts';
import type { Exhibit } from '../../domain/exhibit.ts';
import { formatInstant } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { withoutUntold } from '../../domain/order-book/book-side.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import type { StoredAudit } from '../../engine/ports/desk-store.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { dossierOf } from './dossier.ts';
import { contentsHashOf, MANIFEST, manifestOf, sha256 } from './manifest.ts';
import { renderMarkdown } from './markdown.ts';
import { type SigningKey, signReceipt } from './receipt.ts';
import { type Member, zipOf } from './zip.ts';

export interface BundleInput {
  readonly case: Case;
  readonly plan: EvidencePlan;
  readonly audit: StoredAudit;
  readonly log: readonly LogEntry[];
  /** The customer's copy leaves out what agents wrote for each other, and what of the order book was not told. */
  readonly audience: 'desk' | 'customer';
  readonly locale: Locale;
  readonly shopName: string;
  readonly madeAt: Instant;
}

export interface BundleTools {
  readonly texts: Texts;
  readonly key: SigningKey;
  /** The original bytes under a hash; `null` where they were deleted. */
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>;
}

/** What agents wrote for each other or never said, and what the order book shows: their commitments stay, what was committed does not. */
const FOR_THE_DESK: ReadonlySet<AuditType> = new Set(['note_written', 'reply_held', 'order_looked_up']);

const BUNDLE_FORMAT = 'zhaodan-bundle/1';

/** The case's bundle as a zip, laid out as its README.txt says. Rejects where the case has no recorded act yet. */
export async function writeBundle(given: BundleInput, tools: BundleTools): Promise<Uint8Array> {
  const input = given.audience === 'desk' ? given : { ...given, case: withoutUntold(given.case) };
  const head = input.audit.events.at(-1);
  if (head === undefined) throw new Error('a case without a recorded act has no bundle');
  const exhibits = await exhibitMembers(input.case.exhibits, tools);
  const members: Member[] = [
    textMember('README.txt', readme(input, tools.texts)),
    ...(await appealMembers(input, tools, head.hash)),
    textMember('case.json', `${JSON.stringify(caseDocument(input, exhibits), null, 2)}\n`),
    textMember('timeline.jsonl', jsonLines(input.audit.events)),
    textMember('conversation.jsonl', jsonLines(input.log)),
    textMember('public-key.pem', tools.key.publicPem),
    ...exhibits.flatMap(({ member }) => member ?? []),
  ];
  const hashes = new Map(members.map(({ path, bytes }) => [path, sha256(bytes)]));
  const receipt = signReceipt(input.case.reference, head, input.madeAt, tools.key, contentsHashOf(hashes));
  const signed = textMember('receipt.json', `${JSON.stringify(receipt, null, 2)}\n`);
  hashes.set(signed.path, sha256(signed.bytes));
  return zipOf([...members, signed, textMember(MANIFEST, manifestOf(hashes))], input.madeAt);
}

function textMember(path: string, text: string): Member {
  return { path, bytes: Buffer.from(text.toWellFormed(), 'utf8') };
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function readme({ case: theCase, madeAt }: BundleInput, texts: Texts): string {
  const inLanguage = (locale: Locale) => {
    const args = { reference: theCase.reference, time: formatInstant(madeAt, locale) };
    return `${texts.word({ key: 'bundle-readme', args }, locale)}\n`;
  };
  return LOCALES.map(inLanguage).join(`\n${'-'.repeat(72)}\n\n`);
}

async function appealMembers(
  input: BundleInput,
  { texts }: BundleTools,
  head: string,
): Promise<readonly Member[]> {
  const { locale, shopName, madeAt } = input;
  const appeal = composeAppeal(input.case, input.plan, shopName);
  const dossier = dossierOf(appeal, texts, { locale, numbers: 'whole', shopName, head, madeAt });
  const page = (number: number, pages: number) =>
    texts.word({ key: 'document-page', args: { page: String(number), pages: String(pages) } }, locale);
  // Loaded with the first bundle: the start of the service need not wait for it.
  const { renderPdf } = await import('./pdf.ts');
  const pdf = await renderPdf(dossier, { page }, new Date(madeAt));
  return [{ path: 'appeal.pdf', bytes: pdf }, textMember('appeal.md', renderMarkdown(dossier))];
}

interface KeptExhibit {
  readonly exhibit: Exhibit;
  /** `null` where the bytes were deleted. */
  readonly member: Member | null;
}

async function exhibitMembers(
  exhibits: readonly Exhibit[],
  { readFile }: BundleTools,
): Promise<readonly KeptExhibit[]> {
  const kept: KeptExhibit[] = [];
  for (const exhibit of exhibits) {
    const bytes = await readFile(exhibit.sha256);
    kept.push({ exhibit, member: bytes && { path: exhibitPath(exhibit), bytes } });
  }
  return kept;
}

/** `exhibits/01-bill.png`. Plain ASCII, so that every unzip and `sha256sum` agrees; case.json has the name as it came. */
function exhibitPath({ number, kind, name }: Exhibit): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(name) ?? [];
  const plain = stem.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
  const shown = /[A-Za-z0-9]/.test(plain) ? plain.slice(0, 60) : kind;
  return `exhibits/${String(number).padStart(2, '0')}-${shown}${extension.toLowerCase()}`;
}

/** What the desk did, without what is on its way; of merged cases only which, since they may be another person's. */
function deskPart(theCase: Case, forDesk: boolean) {
  const { promises, answeredAt, reminders, mergedInto, merged } = deskOf(theCase);
  const done = { promises: forDesk ? promises : promisesTold(theCase), answeredAt };
  if (!forDesk) return done;
  return {
    ...done,
    reminders,
    mergedInto: mergedInto?.reference ?? null,
    merged: merged.map(({ reference, by, at }) => ({ reference, by, at })),
  };
}

function caseDocument({ case: theCase, audit, audience }: BundleInput, kept: readonly KeptExhibit[]) {
  const forDesk = audience === 'desk';
  const hidden = new Set(
    audit.events.filter(({ type }) => !forDesk && FOR_THE_DESK.has(type)).map(({ seq }) => String(seq)),
  );
  return {
    format: BUNDLE_FORMAT,
    case: { ...theCase, notes: forDesk ? theCase.notes : [], desk: deskPart(theCase, forDesk) },
    exhibit_files: kept.map(({ exhibit, member }) => ({
      number: exhibit.number,
      sha256: exhibit.sha256,
      path: member?.path ?? null,
    })),
    openings: Object.fromEntries(Object.entries(audit.opened).filter(([seq]) => !hidden.has(seq))),
  };
}
