import type { Locale } from '../../../../domain/locale.ts';
import type { Part } from './finding.ts';
import type { Verdict } from './judge.ts';

type Unreadable = Extract<Verdict, { kind: 'unreadable' }>['why'];

export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly other: string;
  readonly file: string;
  readonly more: string;
  readonly fingerprint: string;
  readonly fingerprintHint: string;
  readonly key: string;
  readonly keyHint: string;
  readonly check: string;
  readonly checking: string;
  readonly verdict: Readonly<Record<Verdict['kind'], string>>;
  readonly explained: Readonly<Record<'whole' | 'altered' | 'incomplete', string>>;
  readonly why: Readonly<Record<Unreadable, string>>;
  readonly altered: Readonly<Record<Part, (where: string) => string>>;
  readonly missing: (part: Part, where: string) => string;
  readonly notPinned: string;
  readonly receiptFits: (seq: number) => string;
  readonly receiptUnknown: string;
  readonly offline: string;
}

const ZH: Words = {
  title: '核对证据包',
  lead: '选一个找单的证据包（zip）。核对全在您的浏览器里完成，文件不会上传，断网也能用。',
  other: 'English',
  file: '证据包',
  more: '还想核对得更严',
  fingerprint: '回执上的指纹（可不填）',
  fingerprintHint: '提交时给您的回执上有一串 16 位的指纹。填上就能看出，包里的记录是不是您当时看到的那一份。',
  key: '店铺的公钥（可不填）',
  keyHint: '从店铺公布的地方拷来。不填的话，只能看出包里有没有被改过，看不出是不是那家店签的。',
  check: '核对',
  checking: '正在核对…',
  verdict: { whole: '完好', altered: '被改动过', incomplete: '不完整', unreadable: '没法核对' },
  explained: {
    whole: '每个文件、每条记录都和封存时一样。',
    altered: '下面这些和封存时不一样：',
    incomplete: '没有发现改动，但少了这些：',
  },
  why: {
    'not-a-zip': '这不是一个完好的 zip 文件，可能没有下载完。',
    'unsafe-name': '里面有证据包不会有的文件名。',
    'too-large': '它比任何证据包都大。',
    'not-a-bundle': '这个 zip 不是找单的证据包。',
    'not-a-key': '填的不是公钥。公钥以 -----BEGIN PUBLIC KEY----- 开头。',
  },
  altered: {
    file: (where) => `文件 ${where}`,
    extra: (where) => `文件 ${where} 是后来放进去的`,
    exhibit: (where) => `证物 ${where}`,
    event: (where) => `第 ${where} 条记录`,
    opening: (where) => `第 ${where} 条记录里的内容`,
    message: (where) => `第 ${where} 条消息`,
    receipt: () => '店铺的签名与内容不符',
    record: () => '记录',
  },
  missing: (part, where) =>
    part === 'exhibit'
      ? `证物 ${where}`
      : part === 'message'
        ? `第 ${where} 条消息`
        : part === 'record'
          ? '记录是空的'
          : `文件 ${where}`,
  notPinned: '没有填店铺的公钥，所以只能说它前后一致。',
  receiptFits: (seq) => `您的回执对得上，是第 ${seq} 条记录时给的。`,
  receiptUnknown: '记录里没有您回执上的指纹。请先看看有没有抄错；没有抄错的话，这不是您当时的那份记录。',
  offline: '想留着以后用，可以把这个网页另存为文件。',
};

const EN: Words = {
  title: 'Check an evidence bundle',
  lead: 'Choose a bundle (zip) made by Zhaodan. It is checked here in your browser: nothing is uploaded, and it works without a network.',
  other: '中文',
  file: 'Bundle',
  more: 'Check more strictly',
  fingerprint: 'Fingerprint on your receipt (optional)',
  fingerprintHint:
    'The receipt you got when the case was submitted carries 16 characters. With them you can see whether the record in here is the one you saw then.',
  key: 'The shop’s public key (optional)',
  keyHint:
    'Copied from where the shop publishes it. Without it you can tell that nothing was changed, but not that this shop signed it.',
  check: 'Check',
  checking: 'Checking…',
  verdict: { whole: 'Whole', altered: 'Changed', incomplete: 'Incomplete', unreadable: 'Cannot be checked' },
  explained: {
    whole: 'Every file and every entry is as it was when it was sealed.',
    altered: 'These are not as they were when it was sealed:',
    incomplete: 'Nothing was changed, but these are not there:',
  },
  why: {
    'not-a-zip': 'This is not a whole zip file. Perhaps the download was cut short.',
    'unsafe-name': 'It holds a file name that no bundle has.',
    'too-large': 'It is larger than any bundle.',
    'not-a-bundle': 'This zip is not a bundle made by Zhaodan.',
    'not-a-key': 'That is not a public key. One begins with -----BEGIN PUBLIC KEY-----.',
  },
  altered: {
    file: (where) => `File ${where}`,
    extra: (where) => `File ${where} was added later`,
    exhibit: (where) => `Exhibit ${where}`,
    event: (where) => `Entry ${where} of the record`,
    opening: (where) => `What entry ${where} of the record says`,
    message: (where) => `Message ${where}`,
    receipt: () => 'The shop’s signature does not fit what is in here',
    record: () => 'The record',
  },
  missing: (part, where) =>
    part === 'exhibit'
      ? `Exhibit ${where}`
      : part === 'message'
        ? `Message ${where}`
        : part === 'record'
          ? 'The record is empty'
          : `File ${where}`,
  notPinned: 'Without the shop’s public key all that can be said is that it agrees with itself.',
  receiptFits: (seq) => `Your receipt fits: it was given at entry ${seq} of the record.`,
  receiptUnknown:
    'The fingerprint on your receipt is not in this record. Check for a typing slip first; if there is none, this is not the record you saw.',
  offline: 'To keep it for later, save this page as a file.',
};

export const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': ZH, en: EN };
