import type { Issue } from "../issue/index.js";
import { unwrap } from "../score/scorer.js";
import { createPopulation, type PopulationOptions } from "./create-population.js";
import type { Population } from "./population.js";

/** How to encode many people at once. */
export interface EncodeOptions extends PopulationOptions {
  /** Told of each value that holds no valid facts, with its index in the input; such values are left out. */
  readonly onRejected?: ((index: number, issues: readonly Issue[]) => void) | undefined;
}

/**
 * Encode people, each with the unit in their facts. Without `onRejected` it throws `IpAsnError` at the first value that
 * holds no valid facts; the path of each issue begins with the index in the input.
 */
export function encodePopulation(people: Iterable<unknown>, options: EncodeOptions = {}): Population {
  const { onRejected = refuse, ...rest } = options;
  const builder = createPopulation(rest);
  let index = 0;
  for (const person of people) {
    const added = builder.safeAdd(person);
    if (!added.success) onRejected(index, added.issues);
    index += 1;
  }
  return builder.build();
}

function refuse(index: number, issues: readonly Issue[]): never {
  return unwrap<never>({
    success: false,
    issues: issues.map((one) => ({ ...one, path: [index, ...one.path] })),
  });
}
