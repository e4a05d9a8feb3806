import { sifted } from '../sifting/sieve.ts';
import type { SecretPattern } from './secret-pattern.ts';

export const PRIVATE_KEYS: readonly SecretPattern[] = [
  {
    kind: 'private_key',
    shape: sifted(
      /(?<secret>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[\s\w+/=]{0,8000}-----END [A-Z ]{0,30}-----|[\s\w+/=]{16,8000}))/g,
    ),
  },
  {
    kind: 'private_key',
    shape: sifted(
      /(?:私钥|private key|secret key|\bpk(?=[ :=])|\bpriv ?key|密钥(?=[ :是]{0,3}(?:0x)?[0-9a-f]{64}))[^0-9A-Za-z\n]{0,8}(?:is )?(?<secret>(?:0x)?[0-9A-Za-z]{32,128})/gi,
    ),
  },
  {
    kind: 'private_key',
    shape: sifted(
      /(?<![0-9A-Za-z])(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9A-Za-z])(?=[^\n]{0,16}(?:私钥|private key|(?:钱包|wallet)的? ?(?:key|密钥)))/gi,
    ),
  },
  {
    kind: 'private_key',
    shape: sifted(
      /(?<![0-9A-Za-z])(?<secret>[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|xprv[1-9A-HJ-NP-Za-km-z]{90,120})(?![0-9A-Za-z])/g,
    ),
  },
  {
    // What opens an account with a service of models or payments.
    kind: 'private_key',
    shape: sifted(
      /(?<![0-9A-Za-z])(?<secret>(?:sk[-_]|ghp_|xox[abprs]-)[0-9A-Za-z_-]{20,200}|AKIA[0-9A-Z]{16}|eyJ[\w-]{8,400}\.[\w-]{8,800}(?:\.[\w-]{8,400})?)(?![0-9A-Za-z])/g,
    ),
  },
  {
    // A bot's token, and what is called a token or a secret; an address of a coin is none.
    kind: 'private_key',
    shape: sifted(
      /(?:token|secret|\bbearer|(?:api|access)[ _-]?key)[ :=是为"']{1,4}(?:is )?(?!0x|T[1-9A-HJ-NP-Za-km-z]{33}(?![0-9A-Za-z]))(?<secret>\d{8,10}:[\w-]{30,40}|(?=[A-Za-z_.-]{0,40}\d)[\w.-]{20,400})(?![0-9A-Za-z])/gi,
    ),
  },
  {
    kind: 'private_key',
    shape: sifted(
      /(?:助记词|单词|(?:seed|recovery|secret|backup|wallet) (?:phrase|words)|mnemonic|(?:12|24|twelve) words|seed(?: so you can| to)?[^:\n]{0,16}:|seed)[^a-z]{0,8}(?:(?:is|are|was|were)[ :]{1,3})?(?<secret>(?:1\. ?)?[a-z]{3,8}(?:[ ,、\n]{1,2}(?:\d\d?[.、] ?)?[a-z]{3,8}){11,23}|\p{Script=Han}{1,4}(?:[ ,、]\p{Script=Han}{1,4}){11,23})/giu,
    ),
  },
  {
    kind: 'private_key',
    shape: sifted(
      /(?<secret>(?:1\. ?)?[a-z]{3,8}(?:[ ,、\n]{1,2}(?:\d\d?[.、] ?)?[a-z]{3,8}){11,23})(?=[^a-z\n]{0,8}(?:这?是|is)?[^a-z\n]{0,4}(?:我的|my )?(?:助记词|(?:seed|recovery) phrase|mnemonic))/giu,
    ),
  },
];
