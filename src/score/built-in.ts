import { dates, type RevisionName } from "../editions/dates.js";
import lock from "../editions/lock.json" with { type: "json" };
import { deepFreeze } from "../profile/deep-freeze.js";
import type { ProfileSource } from "../profile/profile.js";

const names = /* @__PURE__ */ new WeakMap<object, string>();
const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = lock;

/** Make an edition's data known as the built-in revision of that name, by identity, and freeze it. A copy is nobody's. */
export function builtIn<P extends ProfileSource>(name: string, source: P): P {
  const frozen = deepFreeze(source);
  names.set(frozen, name);
  return frozen;
}

/** Whether a profile is a built-in revision itself. A copy is a profile of whoever made it. */
export function isBuiltIn(profile: ProfileSource): boolean {
  return names.has(profile);
}

/** The hash of a built-in revision, from the lock; `undefined` for every other profile, and where the lock lacks it. */
export function lockedHash(profile: ProfileSource): string | undefined {
  const [id = "", revision = ""] = (names.get(profile) ?? "").split("@");
  return hashes[id]?.[revision];
}

/** What is known of the revision that a profile of this hash is, or was made from. */
export function datesBehind(profile: ProfileSource, hash: string): (typeof dates)[RevisionName] | undefined {
  const found = (Object.keys(dates) as RevisionName[]).find((name) => {
    const [id = "", revision = ""] = name.split("@");
    const locked = hashes[id]?.[revision];
    return locked !== undefined && (locked === profile.base?.hash || locked === hash);
  });
  return found && dates[found];
}
