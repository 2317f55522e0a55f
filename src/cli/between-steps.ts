import { setTimeout as wait } from "node:timers/promises";

/** Places in the shared memory, and what stands there: 0 or 1. */
const IS_HELD = 0;
const IS_WITHIN = 1;

/** Two threads agree on when one of them is held: never within a step, so that no file is made that nobody knows of. */
export interface BetweenSteps {
  /** Memory for the thread that does the steps. */
  readonly shared: SharedArrayBuffer;
  /** Hold that thread before its next step; resolves when it is within none, or after so many milliseconds. */
  readonly hold: (patience: number) => Promise<void>;
}

/** For the thread that holds the other. */
export function betweenSteps(): BetweenSteps {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const state = new Int32Array(shared);
  return {
    shared,
    hold: async (patience) => {
      Atomics.store(state, IS_HELD, 1);
      const last = Date.now() + patience;
      // Whoever begins a step says so first, and looks then whether it is held: one of the two sees the other.
      while (Atomics.load(state, IS_WITHIN) === 1 && Date.now() < last) await wait(1);
    },
  };
}

/** For the thread that does the steps: gives what it calls as it begins one (`true`) and when that is done. */
export function steppingOver(shared: SharedArrayBuffer): (isWithin: boolean) => void {
  const state = new Int32Array(shared);
  return (isWithin) => {
    Atomics.store(state, IS_WITHIN, Number(isWithin));
    if (Atomics.load(state, IS_HELD) === 0) return;
    Atomics.store(state, IS_WITHIN, 0);
    Atomics.wait(state, IS_HELD, 1);
  };
}
