// How much the suites try. `npm test` takes a share, so that nobody waits for it; `npm run full:tests` everything; and
// `npm run mutants`, with each test run some hundred times, very little. IP_ASN_EFFORT: a share from 0 to 1.

const SHARE = Number(process.env["IP_ASN_EFFORT"] ?? 0.25);

/** Whether everything is tried, so that what comes seldom from a generator has come for sure. */
export const IS_WHOLE = SHARE >= 1;

/** How often a property is tried. */
export const runs = (count: number): number => Math.max(Math.min(count, 4), Math.ceil(count * SHARE));

/**
 * Of a set of everything, each how many-th is tried: 1 where all are. The others are primes, so that no value of a fact is
 * left out of a product of facts.
 */
export const STRIDE = IS_WHOLE ? 1 : SHARE >= 0.2 ? 13 : 211;

/** The same for what takes long of each one: a scorer for every reading, say. */
export const LONG_STRIDE = IS_WHOLE ? 1 : Math.max(STRIDE, 61);

/** Each n-th, the first among them. */
export function* eachNth<T>(all: Iterable<T>, n: number): Generator<T> {
  let index = 0;
  for (const one of all) if (index++ % n === 0) yield one;
}
