import { neverThrowing, type Issue, type Outcome } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import type { AddedFacts, NoFacts } from "./added-fact.js";
import { checkShape } from "./check-shape.js";
import {
  isShaped,
  noteDimensions,
  noteDuties,
  noteInterpretation,
  noteShapes,
  noteSound,
  perPart,
  soundPartsOf,
} from "./checked-parts.js";
import { isDefined, noteChecked } from "./checked-profiles.js";
import { deepFreeze, isDeeplyFrozen } from "./deep-freeze.js";
import { checkAddedFacts, checkUnread } from "./invariants/added-facts.js";
import { checkChoices } from "./invariants/choices.js";
import { checkDuties } from "./invariants/duties.js";
import { checkIds } from "./invariants/ids.js";
import { checkInterpretations } from "./invariants/interpretations.js";
import { checkRanges } from "./invariants/ranges.js";
import { checkSources } from "./invariants/sources.js";
import { checkWeights } from "./invariants/weights.js";
import { checkWords } from "./invariants/words.js";
import { checkYears } from "./invariants/years.js";
import type { Interpretation, Profile, ProfileSource } from "./profile.js";
import { profileHash } from "./profile-hash.js";
import { profileIssues } from "./profile-issues.js";
import { profileShape } from "./profile-schema.js";

/** Check a profile's source, and give a frozen copy that a scorer can be made from, or all that is wrong with it. */
export function safeDefineProfile(source: unknown): Outcome<Profile> {
  return neverThrowing(() => define(source));
}

function define(source: unknown): Outcome<Profile> {
  const parsed = checkShape(profileShape, source);
  if (!parsed.success) return parsed;
  const profile = deepFreeze(parsed.data) as Profile;
  noteShapes(profile);
  const own = [...checkInvariants(profile), ...checkUnread(profile)];
  // A mistake of the profile itself is not said again for each of its readings, even where it has moved; what stands
  // inside a reading's change is a mistake of that reading.
  const words = ({ code, params }: Issue) => JSON.stringify([code, params]);
  const known = new Set([
    ...own.map((one) => JSON.stringify(one)),
    ...own.filter((one) => !one.path.includes("change")).map(words),
  ]);
  const isNew = (one: Issue) => !known.has(JSON.stringify(one)) && !known.has(words(one));
  const checkNew = (changed: ProfileSource) => checkChanged(changed).filter(isNew);
  const issues = [...own, ...checkInterpretations(profile, checkNew)];
  if (issues.length > 0) return { success: false, issues };
  noteChecked(profile, () => profileHash(profile));
  return { success: true, data: profile };
}

/** Check a profile's source and give a frozen copy. Throws `IpAsnError` with all that is wrong with it. */
export function defineProfile<const F extends AddedFacts = NoFacts>(source: ProfileSource<F>): Profile<F> {
  const outcome = safeDefineProfile(source);
  return outcome.success ? (outcome.data as Profile<F>) : raise(outcome.issues);
}

const defined = new WeakMap<ProfileSource, Outcome<Profile>>();

/** A checked profile itself, and of another one a checked copy; of a built-in edition, which is frozen, the same one. */
export function checkedProfile(given: ProfileSource): Outcome<ProfileSource> {
  if (isDefined(given)) return { success: true, data: given };
  const known = defined.get(given);
  if (known !== undefined) return known;
  const made = define(given);
  if (made.success && isDeeplyFrozen(given)) defined.set(given, made);
  return made;
}

/**
 * What is wrong with a profile that had the right shape before it was changed. The readings that it still offers are left
 * out: they are checked where they are offered, not again under each other reading.
 */
export function checkChanged(changed: ProfileSource): readonly Issue[] {
  const plain: ProfileSource = { ...changed, interpretations: changed.interpretations.map(withoutAlternatives) };
  const parsed = profileShape.safeParse(plain);
  if (!parsed.success) return profileIssues(parsed.error, plain, profileShape);
  // Frozen are only those of the checker itself: dimensions under a reading, which are made once.
  noteDimensions(plain.dimensions.filter(Object.isFrozen));
  noteDuties(plain.duties.filter(Object.isFrozen));
  return checkInvariants(plain);
}

const withoutAlternatives = perPart((one: Interpretation): Interpretation => {
  const plain = { ...one, alternatives: [] };
  if (isShaped(one)) noteInterpretation(deepFreeze(plain));
  return plain;
});

function checkInvariants(profile: ProfileSource): Issue[] {
  const isSound = soundPartsOf(profile);
  const issues = [
    checkYears,
    checkIds,
    checkSources,
    checkAddedFacts,
    checkWords,
    checkChoices,
    checkRanges,
    checkDuties,
    checkWeights,
  ].flatMap((check) => check(profile, isSound));
  if (issues.length === 0) noteSound(profile);
  return issues;
}
