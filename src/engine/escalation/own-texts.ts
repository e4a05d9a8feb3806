import { CHECKS } from '../../domain/check.ts';
import { ESCALATION_OUTCOMES } from '../../domain/escalation.ts';
import { EXHIBIT_KINDS } from '../../domain/exhibit.ts';
import { SPAN_UNITS } from '../../domain/time-limit.ts';
import { isFoundLikeEvidence } from './preflight.ts';
import { COMPUTED_FIELDS, DEMANDS, DETAILS, LAWS, NEEDS, NOTICES } from './vocabulary.ts';

/** The names of one family of texts: `escalation-law-ecommerce-62`, … */
function family(name: string, members: readonly string[]): readonly string[] {
  return members.map((member) => `escalation-${name}-${member.replaceAll('_', '-')}`);
}

const BILLS = ['alipay', 'wechat', 'other'];
const ANSWERS = ['refused', 'silent', 'asked'];
const STARTS = ['payment', 'complaint', 'decision'];

/** Every text the compiler and its papers ask for by themselves; a route file names the rest. */
export const ESCALATION_TEXTS: readonly string[] = [
  ...family('what', [
    'unpaid',
    'page-stuck',
    'no-order',
    'changed',
    'gone',
    'told',
    'something',
    'other',
    'goods-missing',
  ]),
  ...family('what-goods-missing', ['card_key', 'top_up', 'licence']),
  ...family('number-transaction-id', BILLS),
  ...family('number-merchant-order-id', BILLS),
  ...family('number', ['shop_order_id']),
  ...family('shop', ANSWERS),
  ...family('court-shop', ANSWERS),
  ...family('to-shop', ANSWERS),
  ...family('checked', CHECKS),
  ...family('demand', DEMANDS),
  ...family('detail', DETAILS),
  ...family('field', COMPUTED_FIELDS),
  ...family(
    'where',
    NEEDS.filter((need) => !isFoundLikeEvidence(need)),
  ),
  ...family('where-transaction-id', ['paypal', 'usdt', 'card']),
  ...family('span', SPAN_UNITS),
  ...family('span-from', STARTS),
  ...family('proves', EXHIBIT_KINDS),
  ...family('origin', ['upload', 'pasted', 'forwarded', 'agent', 'archived']),
  ...family('notice', NOTICES),
  ...family('law', LAWS),
  ...family('outcome', ESCALATION_OUTCOMES),
  ...family('unfit', ['solved', 'loss', 'channel', 'locale', 'paid_to', 'operator']),
  ...family('heading', ['status', 'gaps', 'own', 'steps', 'paste', 'reading', 'fields', 'exhibits']),
  ...family('heading', ['known', 'welcome', 'deadlines', 'laws', 'sources']),
  ...family('column', ['field', 'value', 'place', 'exhibit', 'proves', 'by', 'event', 'origin', 'pages']),
  ...family('sheet', ['ready', 'gaps', 'advice']),
  ...family('gap', ['required', 'optional', 'contradicted', 'unobtainable']),
  ...family('court', ['title', 'reading-copy', 'plaintiff', 'defendant', 'name', 'sex-and-birth']),
  ...family('court', ['id-number', 'address', 'phone', 'company', 'code', 'seat', 'representative']),
  ...family('court', ['claims', 'claim-refund', 'claim-costs', 'grounds', 'story', 'law', 'evidence']),
  ...family('court', ['see-list', 'no-evidence', 'yuan', 'to', 'name-of-court', 'signature', 'date']),
  ...family('list', ['title', 'submitted-by', 'note', 'empty']),
  'escalation-comma',
  'escalation-story',
  'escalation-number',
  'escalation-numbers',
  'escalation-checked',
  'escalation-gap',
  'escalation-to-fill',
  'escalation-length',
  'escalation-length-of',
  'escalation-picture',
  'escalation-picture-left-out',
  'escalation-file-not-picture',
  'escalation-by-day',
  'escalation-on-day',
  'escalation-by-day-if-today',
  'escalation-on-day-if-today',
  'escalation-working-days-note',
  'escalation-checked-on',
  'escalation-source',
  'escalation-proves-with',
  'escalation-footer',
  'escalate-done',
  'escalate-missing',
  'escalate-unknown-route',
  'escalate-unfit',
  'escalate-none',
];
