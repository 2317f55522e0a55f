import type { Context } from "../context.js";
import type { ProfileSource } from "../profile.js";
import { arrangement } from "./arrangement.js";
import { compareInContexts } from "./compare-in-contexts.js";
import { compareThings } from "./compare-things.js";
import type { ContextPairs } from "./context-pairs.js";
import { dutyThing, requiredOf } from "./duty-thing.js";
import type { ProfileDifference } from "./profile-diff.js";

/** What differs in the duties, and in how much they require of each status. */
export function diffDuties(
  { duties: before }: ProfileSource,
  { duties: after }: ProfileSource,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const found = [
    ...compareThings(before.map(dutyThing), after.map(dutyThing)),
    ...compareInContexts(
      contexts,
      ({ status }: Context) => requiredOf(before, status),
      ({ status }: Context) => requiredOf(after, status),
    ),
  ];
  return [...found, ...arrangement("duties", before, after, found)];
}
