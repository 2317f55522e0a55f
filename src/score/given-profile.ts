import type { Outcome } from "../issue/index.js";
import { canonicalJson } from "../profile/canonical-json.js";
import { isDefined } from "../profile/checked-profiles.js";
import { safeDefineProfile } from "../profile/define-profile.js";
import type { ProfileSource } from "../profile/profile.js";
import { isBuiltIn } from "./built-in.js";
import { editionById } from "./select.js";

interface Checked {
  /** What was checked; the caller may have changed it since. */
  readonly content: string;
  readonly outcome: Outcome<ProfileSource>;
}

const checked = /* @__PURE__ */ new WeakMap<object, Checked>();

/**
 * A profile that a caller hands in, or names by its id: itself where it was checked before, or else a checked copy. What the
 * caller holds stays as it is. A service hands in the same one with each result: it is checked once, as long as it is the same.
 */
export function givenProfile(given: unknown): Outcome<ProfileSource> {
  if (typeof given === "string") return editionById(given);
  if (typeof given !== "object" || given === null) return safeDefineProfile(given);
  if (isDefined(given) || isBuiltIn(given as ProfileSource)) return { success: true, data: given as ProfileSource };
  const content = contentOf(given);
  const known = checked.get(given);
  if (known !== undefined && known.content === content) return known.outcome;
  const outcome = safeDefineProfile(given);
  if (content !== undefined) checked.set(given, { content, outcome });
  return outcome;
}

/** `undefined` for what is no plain data; the check then says what is wrong with it. */
function contentOf(given: object): string | undefined {
  try {
    return canonicalJson(given);
  } catch {
    return undefined;
  }
}
