import { newerRules } from "../editions/open-points.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import type { ProfileSource } from "../profile/profile.js";
import { isBuiltIn } from "./built-in.js";
import { compile, type Compiled } from "./compile.js";
import { noteSource } from "./source-of.js";

/** A checked profile, and what is to be scored under it. */
export interface Chosen {
  /** The profile before any choice of readings, frozen, and its hash. */
  readonly source: ProfileSource;
  readonly hash: string;
  /** The profile under the chosen readings, and those of them that are not its own. */
  readonly profile: ProfileSource;
  readonly choices: Readonly<Record<string, string>>;
  readonly year: number | undefined;
  /** The day from which the revision was known that the profile is, or was made from. */
  readonly known: string | undefined;
}

/** Make a checked profile ready under chosen readings. */
export function compileUnder({ source, hash, profile: given, choices, year, known }: Chosen): Compiled {
  const isNewer = year !== undefined && known !== undefined && year > Number(known.slice(0, 4));
  const profile = isNewer ? withNewerRules(given) : given;
  const { id, revision, base, authority } = profile;
  // Only a built-in revision is official or reported; a profile that a caller hands in is the caller's own.
  const isOwn = profile.standing === "agency" || profile.standing === "draft";
  const standing = isOwn || isBuiltIn(source) ? profile.standing : "agency";
  const summary = Object.freeze({
    id,
    revision,
    standing,
    hash,
    ...(base && { base }),
    ...(authority && { authority }),
    choices: Object.freeze(choices),
  });
  noteSource(summary, source);
  return compile(profile, summary, year, isNewer ? [newerRules.id] : []);
}

/** A profile with the open point in its register that newer rules may hold; revisions made before it was known lack it. */
export function withNewerRules(profile: ProfileSource): ProfileSource {
  const { interpretations } = profile;
  if (interpretations.some(({ id }) => id === newerRules.id)) return profile;
  return deepFreeze({ ...profile, interpretations: [...interpretations, newerRules] });
}
