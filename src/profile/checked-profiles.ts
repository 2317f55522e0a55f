import type { Profile, ProfileSource } from "./profile.js";

/* Known by identity, so that what scores a profile need not bring along what checked it. */
const hashes = /* @__PURE__ */ new WeakMap<object, () => string>();

/** Note that a profile was checked; `hash` gives that of its content when it is asked for. */
export function noteChecked(profile: ProfileSource, hash: () => string): void {
  hashes.set(profile, hash);
}

/** Whether a value came out of the profile checker, so that it needs no second check. */
export function isDefined(value: unknown): value is Profile {
  return typeof value === "object" && value !== null && hashes.has(value);
}

/** The hash of a checked profile; `undefined` for what was not checked. */
export function checkedHash(profile: ProfileSource): string | undefined {
  return hashes.get(profile)?.();
}
