/** What the checks read of a bundle's documents; everything else in them may be as it likes. */
export interface Event {
  readonly seq: number;
  readonly case: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly commitments: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

export interface Opening {
  readonly salt: string;
  readonly value: string;
}

export interface Dossier {
  readonly case: {
    readonly reference: string;
    readonly exhibits: readonly { readonly number: number; readonly sha256: string }[];
  };
  readonly exhibit_files: readonly {
    readonly number: number;
    readonly sha256: string;
    readonly path: string | null;
  }[];
  readonly openings: Readonly<Record<string, Readonly<Record<string, Opening>>>>;
}

export interface Message {
  readonly number: number;
  readonly text: string;
  readonly edited?: string;
}

export interface Receipt {
  readonly case: string;
  readonly seq: number;
  readonly head: string;
  readonly contents?: string;
  readonly signature: string;
}

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isHex: Guard = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNumber: Guard = (value) => Number.isSafeInteger(value) && (value as number) > 0;
/** 64 bytes in base64, in the one way to write them: of the last letter's six bits four are zero. */
const isSignature: Guard = (value) => typeof value === 'string' && /^[A-Za-z0-9+/]{85}[AQgw]==$/.test(value);
const isScalar: Guard = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isNullOr =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const isAbsentOr =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

const shaped =
  (guards: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isObject(value) && Object.entries(guards).every(([name, guard]) => guard(value[name]));
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const recordOf =
  (name: RegExp, guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, each]) => name.test(key) && guard(each));

const ANY = /(?:)/;
const isSalt: Guard = (value) => typeof value === 'string' && /^(?:[0-9a-f]{2})+$/.test(value);

const GUARDS = {
  event: shaped({
    ...{ seq: isNumber, case: isText, type: isText, prev: isHex, hash: isHex },
    data: recordOf(ANY, isScalar),
    commitments: recordOf(ANY, isHex),
  }),
  dossier: shaped({
    format: (value) => value === 'zhaodan-bundle/1',
    case: shaped({ reference: isText, exhibits: listOf(shaped({ number: isNumber, sha256: isHex })) }),
    exhibit_files: listOf(shaped({ number: isNumber, sha256: isHex, path: isNullOr(isText) })),
    openings: recordOf(/^[1-9]\d*$/, recordOf(ANY, shaped({ salt: isSalt, value: isText }))),
  }),
  message: shaped({ number: isNumber, text: isText, edited: isAbsentOr(isText) }),
  receipt: shaped({
    ...{ case: isText, seq: isNumber, head: isHex, signed_at: isText },
    contents: isAbsentOr(isHex),
    signature: isSignature,
  }),
} as const;

interface Shapes {
  readonly event: Event;
  readonly dossier: Dossier;
  readonly message: Message;
  readonly receipt: Receipt;
}

/** A document of this shape, or `null`. */
export function readAs<S extends keyof Shapes>(shape: S, text: string): Shapes[S] | null {
  try {
    const value: unknown = JSON.parse(text);
    return GUARDS[shape](value) ? (value as Shapes[S]) : null;
  } catch {
    return null;
  }
}

/** The manifest's lines as name → hash, or `null` where it is not in its one form: sorted, one line per file. */
export function readManifest(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const hashes = new Map<string, string>();
  let before = '';
  for (const line of lines) {
    const [, hash = '', name = ''] = /^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/.exec(line) ?? [];
    if (name === '' || name <= before) return null;
    hashes.set(name, hash);
    before = name;
  }
  return hashes;
}
