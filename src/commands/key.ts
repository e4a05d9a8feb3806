import { requireSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { readConfig } from '../config.ts';
import { receiptKey } from '../wiring/receipt-key.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

/** `zhaodan key` */
export async function printKey(): Promise<number> {
  const { dataDir: dir, secretKey: key } = readConfig();
  return showKey({ secrets: requireSecrets({ dir, key }), ...terminalDoors });
}

/** The shop's public key in PEM, for `verify --key` and for whoever should not have to trust a bundle's own. */
export function showKey({ secrets, say }: Pick<CommandDoors, 'say'> & { readonly secrets: Secrets }): number {
  say(receiptKey(secrets).publicPem.trimEnd());
  return DONE;
}
