import { editions } from "../editions/index.js";
import { issue, neverThrowing, showValue, type Outcome } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import { safeDefineProfile } from "../profile/define-profile.js";
import { safeExtendProfile } from "../profile/extend/extend-profile.js";
import { isPlainObject } from "../profile/merge.js";
import type { Profile, ProfileSource } from "../profile/profile.js";
import { profileHash } from "../profile/profile-hash.js";
import { editionById, revisionOf } from "./select.js";

/** Finds the profile that another one `extends`, where that is not an official edition. */
export type FindBase = (name: string) => Outcome<ProfileSource> | undefined;

/**
 * Read a profile as it stands in a file: a whole one, or changes to the one that it names by `extends`, an edition's id
 * (or what `findBase` finds). `$schema` is for editors and left out. Throws `IpAsnError` with all that is wrong.
 */
export function readProfile(data: unknown, findBase?: FindBase): Profile {
  const outcome = safeReadProfile(data, findBase);
  return outcome.success ? outcome.data : raise(outcome.issues);
}

/** Read a profile as it stands in a file, or say all that is wrong with it. */
export function safeReadProfile(data: unknown, findBase?: FindBase): Outcome<Profile> {
  return neverThrowing(() => read(data, findBase));
}

function read(data: unknown, findBase: FindBase | undefined): Outcome<Profile> {
  if (!isPlainObject(data)) return safeDefineProfile(data);
  const { $schema: _, ...rest } = data;
  if (!Object.hasOwn(rest, "extends")) return notPosing(safeDefineProfile(rest));
  const { extends: name, ...extension } = rest;
  if (typeof name !== "string" && typeof name !== "number") {
    const params = { expected: "string", found: showValue(name) };
    return { success: false, issues: [issue("profile_malformed", ["extends"], params)] };
  }
  const id = String(name);
  const base = findBase?.(id) ?? editionById(id, ["extends"]);
  return base.success ? notPosing(safeExtendProfile(base.data, extension)) : base;
}

/** Only the editions themselves may say that they are official, or reported, and have their ids. */
function notPosing(outcome: Outcome<Profile>): Outcome<Profile> {
  if (!outcome.success) return outcome;
  const { id, standing } = outcome.data;
  const accepted = ["agency", "draft"];
  // A file that holds a built-in revision unchanged is that revision.
  const revision = revisionOf(profileHash(outcome.data));
  if (revision !== undefined) return { success: true, data: revision.source as Profile };
  const issues = [
    ...(accepted.includes(standing)
      ? []
      : [issue("standing_not_official", ["standing"], { found: standing, accepted })]),
    ...(Object.hasOwn(editions, id) ? [issue("duplicate_id", ["id"], { id })] : []),
  ];
  return issues.length > 0 ? { success: false, issues } : outcome;
}
