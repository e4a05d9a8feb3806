import type { Store } from '../../src/adapters/store/store.ts';
import { ZhaodanError } from '../../src/engine/errors.ts';

/** A store that is away for one call: the `nth` from now of this method that `fits`. */
export interface Stumbling {
  readonly store: Store;
  stumble(method: keyof Store, nth?: number, fits?: (asked: unknown) => boolean): void;
  /** How often it was away. */
  readonly stumbled: number;
}

export function stumbling(real: Store): Stumbling {
  let armed: { method: PropertyKey; left: number; fits: (asked: unknown) => boolean } | null = null;
  let stumbled = 0;
  const store = new Proxy(real, {
    get(target, name) {
      const method = Reflect.get(target, name);
      return async (...asked: unknown[]) => {
        if (armed?.method === name && armed.fits(asked[0]) && --armed.left === 0) {
          armed = null;
          stumbled += 1;
          throw new ZhaodanError('store_away', 'away for a moment');
        }
        return Reflect.apply(method, target, asked);
      };
    },
  });
  return {
    store,
    stumble(method, nth = 1, fits = () => true) {
      armed = { method, left: nth, fits };
    },
    get stumbled() {
      return stumbled;
    },
  };
}
