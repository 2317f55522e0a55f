import { factKindOf } from "../input/added-kinds.js";
import { isAdded, type FactKind } from "../input/fact-catalogue.js";
import { kindOfFact } from "../profile/added-fact.js";
import type { ProfileSource } from "../profile/profile.js";
import type { Columns, FactPlace } from "./columns.js";

/**
 * Whether an added fact is of another kind in the population than under the profile: its values may be wrong under the
 * profile, each in its own way, so that none of them is like another.
 */
export function isForeign(profile: ProfileSource, { added }: Columns, place: FactPlace): boolean {
  if (place === "status" || place === "jabatan" || !isAdded(place)) return false;
  const name = place.slice("tambahan.".length);
  const own = Object.hasOwn(added, name) ? added[name] : undefined;
  const kind = kindOfFact(profile, place);
  return own !== undefined && kind !== undefined && limitsOf(factKindOf(own)) !== limitsOf(kind);
}

/** What a kind of fact can hold, without its label. */
function limitsOf(kind: FactKind): string {
  return JSON.stringify([kind.kind, kind.kind === "number" ? [kind.least, kind.most] : kind.words]);
}
