/** Which characters a reader has already explained, so that the digits of an id are not read again as an amount. */
export interface Claims {
  claim(place: { readonly from: number; readonly to: number }): void;
  taken(from: number, to: number): boolean;
}

export function claimsOn(text: string): Claims {
  const taken = new Uint8Array(text.length);
  return {
    claim: ({ from, to }) => void taken.fill(1, from, to),
    taken(from, to) {
      for (let at = from; at < to; at++) if (taken[at] === 1) return true;
      return false;
    },
  };
}
