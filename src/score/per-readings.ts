import type { ProfileSource } from "../profile/profile.js";

/** Readings of open points by their ids: `{ "fractions-between-bands": "lower-bound" }`. */
export type Readings = Readonly<Record<string, string>>;

/** A function of a profile and readings of its open points that makes each thing once, as long as the profile lives. */
export function perReadings<T>(
  make: (profile: ProfileSource, readings: Readings) => T,
): (profile: ProfileSource, readings: Readings) => T {
  const known = new WeakMap<ProfileSource, Map<string, T>>();
  return (profile, readings) => {
    const ofProfile = known.get(profile) ?? new Map<string, T>();
    known.set(profile, ofProfile);
    const key = JSON.stringify(readings);
    const made = ofProfile.get(key) ?? make(profile, readings);
    ofProfile.set(key, made);
    return made;
  };
}
