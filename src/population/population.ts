import type { AddedKinds } from "../facts/added-kinds.js";
import type { PersonFacts } from "../facts/facts.js";

/**
 * People encoded into columns of small integers: facts, not results, so that every edition, reading and agency's profile
 * can score them again. Made by `createPopulation`, `encodePopulation` or `readPopulation`; it never changes.
 */
export interface Population {
  /** How many people. */
  readonly size: number;
  /** The distinct units, in the order in which they first came. */
  readonly units: readonly string[];
  /** The facts that were declared besides those of the law. */
  readonly facts: AddedKinds;
  /** The unit of the person at a position from 0; null: none was given. Throws `IpAsnError` where nobody stands there. */
  readonly unitOf: (position: number) => string | null;
  /**
   * The facts of the person at a position from 0, with the unit: numbers as plain decimal strings, `id` and `name` left
   * out. Throws `IpAsnError` where nobody stands there.
   */
  readonly factsOf: (position: number) => PersonFacts;
  /** All of it as bytes with a checksum, the same on every machine. `readPopulation` reads them back. */
  readonly toBytes: () => Uint8Array;
}
