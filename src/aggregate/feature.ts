import type { DimensionId } from "../profile/profile.js";
import type { DutyState } from "../score/verdict.js";

/**
 * One thing that can be counted about a person. Points are integers at the profile's scale. An aggregate knows nothing
 * but how many people have each feature: sums, means and quartiles follow from that, exactly.
 */
export type Feature =
  | { readonly kind: "total"; readonly points: number }
  | { readonly kind: "dimension"; readonly id: DimensionId; readonly points: number }
  /** What is lacking to the most that a sub-dimension gives to anybody in the post. */
  | { readonly kind: "lost"; readonly id: string; readonly points: number }
  | { readonly kind: "category"; readonly id: string }
  | { readonly kind: "duty"; readonly id: string; readonly state: DutyState }
  /** The result hangs on this open point of law. */
  | { readonly kind: "open-point"; readonly id: string }
  | { readonly kind: "not-measured" }
  | { readonly kind: "rejected" };

/** Gives equal features as one object, so that they can be the keys of a map. */
export type Intern = (feature: Feature) => Feature;

/** Make a table of features, each kept once. */
export function featureTable(): Intern {
  const known = new Map<string, Feature>();
  return (feature) => {
    const key = keyOf(feature);
    const found = known.get(key) ?? feature;
    known.set(key, found);
    return found;
  };
}

/** Ids hold no spaces. */
function keyOf(feature: Feature): string {
  const id = "id" in feature ? feature.id : "";
  const value = "points" in feature ? feature.points : "state" in feature ? feature.state : "";
  return `${feature.kind} ${id} ${String(value)}`;
}
