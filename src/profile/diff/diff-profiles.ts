import { profileHash } from "../profile-hash.js";
import type { ProfileSource } from "../profile.js";
import { arrangement } from "./arrangement.js";
import { compareThings } from "./compare-things.js";
import { contextPairs } from "./context-pairs.js";
import { diffDimensions } from "./diff-dimensions.js";
import { diffDuties } from "./diff-duties.js";
import { diffWhole } from "./diff-whole.js";
import type { ComparedProfile, ProfileDiff, ProfileDifference } from "./profile-diff.js";
import { bandThings, factThings, instrumentThings, openPointThings } from "./register-things.js";
import type { Thing } from "./thing.js";

/**
 * Compare two profiles by meaning: points, thresholds, categories, duties, open points, sources. Rules are compared for
 * each kind of post, status and form of performance, wherever they stand. There are no changes exactly when the two are
 * equal as JSON; id, revision and base are not compared.
 */
export function diffProfiles(before: ProfileSource, after: ProfileSource): ProfileDiff {
  const contexts = contextPairs(before, after);
  return {
    before: compared(before),
    after: compared(after),
    changes: [
      ...diffWhole(before, after),
      ...diffRegister("facts", before, after, ({ facts }) => factThings(facts)),
      ...diffDimensions(before, after, contexts),
      ...diffRegister("bands", before, after, ({ bands }) => bandThings(bands)),
      ...diffDuties(before, after, contexts),
      ...diffRegister("interpretations", before, after, ({ interpretations }) => openPointThings(interpretations)),
      ...diffRegister("instruments", before, after, ({ instruments }) => instrumentThings(instruments)),
    ],
  };
}

function compared(profile: ProfileSource): ComparedProfile {
  return { id: profile.id, revision: profile.revision, hash: profileHash(profile) };
}

function diffRegister(
  id: "facts" | "bands" | "interpretations" | "instruments",
  before: ProfileSource,
  after: ProfileSource,
  thingsOf: (profile: ProfileSource) => readonly Thing[],
): readonly ProfileDifference[] {
  const found = compareThings(thingsOf(before), thingsOf(after));
  return [...found, ...arrangement(id, before[id], after[id], found)];
}
