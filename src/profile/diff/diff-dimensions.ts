import { rulesInContext, type Context } from "../context.js";
import { DIMENSION_IDS, type Dimension, type DimensionId, type ProfileSource } from "../profile.js";
import { arrangement } from "./arrangement.js";
import { compareInContexts } from "./compare-in-contexts.js";
import { compareThings } from "./compare-things.js";
import type { ContextPairs } from "./context-pairs.js";
import type { ProfileDifference } from "./profile-diff.js";
import { ruleThing } from "./rule-thing.js";
import { contentOf, single, type Thing } from "./thing.js";

/** What differs in the four dimensions: weights, caps, and the rules in each context. */
export function diffDimensions(
  before: ProfileSource,
  after: ProfileSource,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const found = DIMENSION_IDS.flatMap((id) => {
    const isIt = (one: Dimension) => one.id === id;
    return diffDimension(id, before.dimensions.find(isIt), after.dimensions.find(isIt), contexts);
  });
  return [...found, ...arrangement("dimensions", before.dimensions, after.dimensions, found)];
}

function diffDimension(
  id: DimensionId,
  before: Dimension | undefined,
  after: Dimension | undefined,
  contexts: ContextPairs,
): readonly ProfileDifference[] {
  const rulesOf = (dimension: Dimension | undefined) => (context: Context) =>
    rulesInContext(dimension?.rules ?? [], context).map((rule) => ruleThing(rule, id));
  const found = [
    ...compareThings(weightThings(before), weightThings(after)),
    ...compareInContexts(contexts, rulesOf(before), rulesOf(after)),
  ];
  return [...found, ...arrangement(id, before, after, found)];
}

function weightThings(dimension: Dimension | undefined): readonly Thing[] {
  if (dimension === undefined) return [];
  const { id, weight, cite, cap } = dimension;
  return [
    single("weight", id, contentOf(weight, cite), id),
    ...(cap === undefined ? [] : [single("cap", id, cap, id)]),
  ];
}
