import { sifted } from '../sifting/sieve.ts';
import type { SecretPattern } from './secret-pattern.ts';

/** Numbers of papers whose shape alone says little; {@link readSecrets} finds Chinese residents' ones by themselves. */
export const IDENTITY_NUMBERS: readonly SecretPattern[] = [
  {
    kind: 'id_number',
    shape: sifted(
      /(?:身[份分]证(?:号码?|字号)?|证件号码?|证号|驾照号?|\bsfz|id (?:card|number|no)(?: (?:number|no\.?|num))?)[^0-9A-Za-z\n]{0,6}(?:is )?(?<secret>\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{14,17}[\dXx])(?![0-9A-Za-z])/gi,
    ),
  },
  {
    kind: 'id_number',
    shape: sifted(
      /(?:身[份分]证|证件|(?<!(?:order|transaction|trade|payment|game|user|player|uid) )\bid\b|hkid|aadhaar|\bnric|\bfin\b|\bic\b(?: no\.?)?)[^0-9\n]{0,14}?(?<secret>[A-Z]{1,2}\d{6}\([\dA]\)|[STFGM]\d{7}[A-Z]|[A-Z][12]\d{8}|\d{4} \d{4} \d{4}|\d{6}-\d{2}-\d{4})(?![\d ]*\d)/gi,
    ),
  },
  {
    kind: 'id_number',
    shape: sifted(
      /(?:\bssn|社安号码?|my social|social security(?: number)?|passport(?: number| no\.?)?|护照号?码?|(?:港澳|台湾|往来)[\p{Script=Han}]{0,4}通行证号?码?|[台回][胞乡]证号?码?|居留证号?码?|driv(?:er'?s?|ing) licen[cs]e(?: number| no\.?)?)[^0-9A-Za-z\n]{0,4}(?:is |no\. ?)?(?<secret>\d{3}-\d{2}-\d{4}|[A-Z]{0,2} ?\d{7,10}|[A-Z] ?\d{4} \d{4})(?! ?\d)/giu,
    ),
  },
  {
    // Part of one, as a check of identity asks for it.
    kind: 'id_number',
    shape: sifted(
      /身[份分]证(?:号码?)?的?后(?:[四六46]位|面几位)[^\d\n]{0,4}(?<secret>\d{3,5}[\dXx])(?![0-9A-Za-z])/g,
    ),
  },
  {
    kind: 'id_number',
    shape: sifted(
      /(?<![0-9A-Za-z])(?<secret>[1-8]\d{5}(?:19|20)\d{9}[\dXx])(?![0-9A-Za-z])(?=[^\d\n]{0,10}(?:证件|身份证|实名))/g,
    ),
  },
];
