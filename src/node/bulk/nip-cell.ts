/** The NIP of the row that is scanned, as two numbers of nine digits. */
export interface NipCell {
  /** Read the cell that begins at an offset. Gives where it ends; −1 where it holds something else than an NIP. */
  readonly read: (bytes: Uint8Array, start: number) => number;
  /** Whether anything stands in it. */
  isGiven: boolean;
  high: number;
  low: number;
}

const HALF = 9;
const ZERO = 0x30;

/** Make a reader of NIPs. */
export function nipCell(): NipCell {
  const nip: NipCell = {
    isGiven: false,
    high: 0,
    low: 0,
    read: (bytes, start) => {
      const middle = start + HALF;
      let high = 0;
      let low = 0;
      let at = start;
      for (;;) {
        const digit = (bytes[at] as number) - ZERO;
        if (digit < 0 || digit > 9) break;
        if (at < middle) high = 10 * high + digit;
        else low = 10 * low + digit;
        at += 1;
        if (at > middle + HALF) return -1;
      }
      nip.isGiven = at !== start;
      nip.high = high;
      nip.low = low;
      return at === start || at === middle + HALF ? at : -1;
    },
  };
  return nip;
}
