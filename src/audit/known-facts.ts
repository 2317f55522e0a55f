import type { ProfileSource } from "../profile/profile.js";

/**
 * The facts without those in `tambahan` that only the other profile adds: it is no mistake to give them. A fact that
 * neither adds stays, to be complained of.
 */
export function knownFacts(value: unknown, profile: ProfileSource, other: ProfileSource): unknown {
  const ofOther = Object.keys(other.facts ?? {}).filter((name) => !Object.hasOwn(profile.facts ?? {}, name));
  if (ofOther.length === 0 || typeof value !== "object" || value === null) return value;
  try {
    const { tambahan } = value as { readonly tambahan?: unknown };
    if (typeof tambahan !== "object" || tambahan === null || !ofOther.some((name) => name in tambahan)) return value;
    const kept = Object.entries(tambahan).filter(([name]) => !ofOther.includes(name));
    return { ...value, tambahan: Object.fromEntries(kept) };
  } catch {
    // A hostile value; whoever scores it says so.
    return value;
  }
}
