import type { ProfileSource } from "../profile/profile.js";
import type { ProfileSummary } from "./result.js";

const sources = /* @__PURE__ */ new WeakMap<ProfileSummary, ProfileSource>();

/** Note which profile, before any choice of readings, a summary speaks of. All results of a scorer share its summary. */
export function noteSource(summary: ProfileSummary, profile: ProfileSource): void {
  sources.set(summary, profile);
}

/** The profile that a summary speaks of, where its scorer lives in this process. */
export function sourceOf(summary: ProfileSummary): ProfileSource | undefined {
  return sources.get(summary);
}
