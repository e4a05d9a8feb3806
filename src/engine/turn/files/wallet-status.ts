import type { WalletStatus } from '../../../domain/fact.ts';
import type { ShownStatus } from '../../../understanding/pictures/picture-read.ts';

/** Money that came back in part had left; a payment that failed is one that is closed. */
const WALLET: Partial<Readonly<Record<ShownStatus, WalletStatus>>> = {
  success: 'success',
  partially_refunded: 'success',
  pending: 'pending',
  closed: 'closed',
  failed: 'closed',
  refunded: 'refunded',
};

/** What the word of a wallet, on its page or in its bill, says of the payment; `undefined` where it says nothing. */
export function walletStatusOf(status: ShownStatus): WalletStatus | undefined {
  return WALLET[status];
}
