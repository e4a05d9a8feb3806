import type { EvidencePlan } from '../../domain/evidence.ts';
import { HOUR, type Instant } from '../../domain/instant.ts';
import type { ArchivedOrder } from '../../engine/archive/archived-order.ts';
import { caseTalk } from '../../engine/case-talk.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import type { ReceivedFile } from '../../engine/inbound.ts';
import type { ArchiveStore } from '../../engine/ports/archive-store.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { DeskStore, QueueRow } from '../../engine/ports/desk-store.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import type { Papers } from '../../engine/ports/papers.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { type Shop, shopNameIn } from '../../engine/shop.ts';
import type { BundleInput } from './bundle.ts';
import { receiptText, type SigningKey, signReceipt } from './receipt.ts';
import type { Member } from './zip.ts';

/**
 * What is handed out on paper: bundles, receipts, and everything held about a customer. What writes them is loaded with
 * the first of its kind, which most days never see.
 */
export interface CasePapers extends Papers {
  readonly key: SigningKey;
  /** The desk's bundle of a case; `null` where there is no such case. */
  bundle(reference: string): Promise<Uint8Array | null>;
}

export interface PapersParts {
  readonly store: Pick<DeskStore, 'row' | 'log' | 'audit' | 'casesOf'> &
    Pick<LinkStore, 'leftFor'> &
    ArchiveStore;
  readonly vault: Pick<Vault, 'read' | 'put'>;
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly shop: Shop;
  /** The shop's, for receipts and bundles. */
  readonly key: SigningKey;
  readonly clock: Clock;
}

const EVERYTHING = 'zhaodan-mydata.zip';
/** Making a bundle reads and packs every file of a customer. */
const NEW_BUNDLE_AFTER = HOUR;

/** What the program made for the customer, by the line it came with: papers to hand in, and no bundle of everything. */
async function papersGiven(log: readonly LogEntry[], vault: Pick<Vault, 'read'>): Promise<readonly Member[]> {
  const given = log
    .filter(({ author }) => author === 'zhaodan')
    .flatMap(({ number, files }) => files.map((file) => ({ ...file, path: `${number}-${file.name}` })))
    .filter(({ name }) => name !== EVERYTHING);
  const read = given.map(async ({ path, sha256 }) => {
    const bytes = await vault.read(sha256);
    return bytes === null ? [] : [{ path, bytes }];
  });
  return (await Promise.all(read)).flat();
}

/** The orders the customer keeps: a list of what is known of them, and their files, numbered as in the list. */
async function archiveFiles(
  orders: readonly ArchivedOrder[],
  vault: Pick<Vault, 'read'>,
): Promise<readonly Member[]> {
  if (orders.length === 0) return [];
  const members: Member[] = [];
  const list = [];
  for (const [at, { keptAt, values, words, files }] of orders.entries()) {
    const paths = files.map(({ name }, index) => `${at + 1}/${index + 1}-${name}`);
    list.push({ keptAt: new Date(keptAt).toISOString(), values, words, files: paths });
    for (const [index, { sha256 }] of files.entries()) {
      const bytes = await vault.read(sha256);
      if (bytes !== null) members.push({ path: paths[index] ?? sha256, bytes });
    }
  }
  return [
    { path: 'orders.json', bytes: Buffer.from(`${JSON.stringify(list, null, 2)}\n`, 'utf8') },
    ...members,
  ];
}

/** The newest bundle that was given, as long as it is not too old; when it was given again does not count. */
function lastBundle(log: readonly LogEntry[], now: Instant): ReceivedFile | null {
  const given = log
    .filter(({ author }) => author === 'zhaodan')
    .flatMap(({ at, files }) => files.map((file) => ({ at, file })))
    .filter(({ file }) => file.name === EVERYTHING);
  const last = given.at(-1)?.file;
  const first = given.find(({ file }) => file.sha256 === last?.sha256);
  return last && first && first.at > now - NEW_BUNDLE_AFTER ? last : null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Of a paper by its ending; anything else in a packet is a picture. */
function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return MEDIA_TYPES[ending] ?? `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}

export function createPapers({ store, vault, texts, plan, shop, key, clock }: PapersParts): CasePapers {
  async function bundleOf(row: QueueRow, audience: BundleInput['audience']): Promise<Uint8Array> {
    const { case: theCase, lane, reference } = row;
    const [audit, log] = await Promise.all([store.audit(reference), store.log(lane, 0)]);
    const { writeBundle } = await import('./bundle.ts');
    return writeBundle(
      {
        case: theCase,
        plan,
        audit,
        log: caseTalk(log, reference),
        audience,
        locale: theCase.locale,
        shopName: shopNameIn(shop, theCase.locale) ?? '',
        madeAt: clock.now(),
      },
      { texts, key, readFile: (sha256) => vault.read(sha256) },
    );
  }

  return {
    key,
    async bundle(reference) {
      const row = await store.row(reference);
      return row && bundleOf(row, 'desk');
    },
    async everythingOf(lane) {
      const lanes = await store.leftFor(lane);
      const [logs, rows, kept] = await Promise.all([
        Promise.all(lanes.map((each) => store.log(each, 0))),
        Promise.all(lanes.map((each) => store.casesOf(each))).then((found) => found.flat()),
        store.archived(lane),
      ]);
      if (logs.flat().length === 0 && kept.length === 0) return null;
      const last = lastBundle(logs[0] ?? [], clock.now());
      if (last && (await vault.read(last.sha256)) !== null) return { file: last, fresh: false };
      const bundles = new Map<string, Uint8Array>();
      for (const row of rows) bundles.set(row.reference, await bundleOf(row, 'customer'));
      const locale = rows[0]?.case.locale ?? 'zh-CN';
      const talks = [];
      for (const log of logs.filter(({ length }, at) => at === 0 || length > 0))
        talks.push({ log, papers: await papersGiven(log, vault) });
      const archive = await archiveFiles(kept, vault);
      const input = { talks, bundles, archive, locale, madeAt: clock.now() };
      const { writeEverything } = await import('./everything.ts');
      const zip = await writeEverything(input, texts);
      const { sha256 } = await vault.put(zip);
      return {
        file: { sha256, bytes: zip.length, mediaType: 'application/zip', name: EVERYTHING },
        fresh: true,
      };
    },
    async packet(packet) {
      const { customerFiles } = await import('./escalations/packet-files.ts');
      const members = await customerFiles(packet, { texts, readPicture: (sha256) => vault.read(sha256) });
      const kept: ReceivedFile[] = [];
      for (const { path, bytes } of members) {
        const { sha256 } = await vault.put(bytes);
        kept.push({ sha256, bytes: bytes.length, mediaType: mediaTypeOf(path), name: path });
      }
      return kept;
    },
    async receipt(reference) {
      const [row, { events }] = await Promise.all([store.row(reference), store.audit(reference)]);
      const head = events.at(-1);
      if (!row || !head) throw new Error('a case without a recorded act has no receipt');
      return receiptText(signReceipt(reference, head, clock.now(), key), texts, row.case.locale);
    },
  };
}
