import type { ProfileSource } from "../profile/profile.js";

/**
 * The facts without those in `tambahan` that only the other profile adds: it is no mistake to give them. A fact that
 * neither adds stays, to be complained of.
 */
export function knownFacts(value: unknown, profile: ProfileSource, other: ProfileSource): unknown {
  const ofOther = Object.keys(other.facts ?? {}).filter((name) => !Object.hasOwn(profile.facts ?? {}, name));
  try {
    const { tambahan } = value as { readonly tambahan: object };
    if (!ofOther.some((name) => name in tambahan)) return value;
    const kept = Object.entries(tambahan).filter(([name]) => !ofOther.includes(name));
    return { ...(value as object), tambahan: Object.fromEntries(kept) };
  } catch {
    // No facts, or a hostile value: whoever scores it says so.
    return value;
  }
}
