// How much the suites try: everything in `npm test`; a share where what they catch is measured itself (`npm run mutants`),
// with each test run some hundred times. IP_ASN_EFFORT: a share from 0 to 1.

const SHARE = Number(process.env["IP_ASN_EFFORT"] ?? 1);

/** How often a property is tried. */
export const runs = (count: number): number => Math.max(Math.min(count, 4), Math.ceil(count * SHARE));

/**
 * Of a set of everything, each how many-th is tried: 1 where all are. 211 is a prime, so that no value of a fact is left
 * out of a product of facts.
 */
export const STRIDE = SHARE < 1 ? 211 : 1;

/** Each n-th, the first among them. */
export function* eachNth<T>(all: Iterable<T>, n: number): Generator<T> {
  let index = 0;
  for (const one of all) if (index++ % n === 0) yield one;
}
