import type { PersonFacts } from "../facts/facts.js";
import { type Outcome, wrongArgument } from "../issue/index.js";
import { Decimal, freezeDecimal } from "../number/decimal.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { DIMENSION_IDS, type DimensionId, type ProfileSource } from "../profile/profile.js";
import { createScorer } from "../score/create-scorer.js";
import type { Result } from "../score/result.js";
import { type Scorer, unwrap } from "../score/scorer.js";
import type { EditionComparison, PointsChange } from "./comparison-result.js";

/** Two profiles, by an edition's id or as such: the earlier first. */
export type ComparedProfiles = readonly [before: string | ProfileSource, after: string | ProfileSource];

/** Scores people under two profiles and says what differs. Both were compiled once. */
export interface Comparison {
  readonly before: Scorer;
  readonly after: Scorer;
  /** Compare one person, whatever the value; what is wrong with it stands in the two outcomes. Never throws. */
  readonly of: (value: unknown) => EditionComparison;
}

/**
 * Score one person under two profiles and say what differs, by dimension and category. Facts in `tambahan` that only one
 * of them adds are left out for the other. For many people: `createComparison`. Throws `IpAsnError` where a profile is
 * not known or not valid.
 */
export function compareEditions(facts: PersonFacts, profiles: ComparedProfiles): EditionComparison {
  return createComparison(profiles).of(facts);
}

/** Make both profiles ready, for many people. Throws `IpAsnError` where one is not known or not valid. */
export function createComparison(profiles: ComparedProfiles): Comparison {
  const isPair = Array.isArray(profiles) && (profiles as readonly unknown[]).length === 2;
  if (!isPair)
    return unwrap<never>({ success: false, issues: [wrongArgument("profiles", '["2019", "2024"]', profiles)] });
  const [before, after] = profiles;
  return comparisonOf(createScorer({ profile: before }), createScorer({ profile: after }));
}

/** Compare what two scorers give. */
export function comparisonOf(before: Scorer, after: Scorer): Comparison {
  return Object.freeze({
    before,
    after,
    of: (value: unknown) =>
      compare(
        before.safeScore(knownFacts(value, before.profile, after.profile)),
        after.safeScore(knownFacts(value, after.profile, before.profile)),
      ),
  });
}

/** What differs between two outcomes for the same person. */
function compare(before: Outcome<Result>, after: Outcome<Result>): EditionComparison {
  const none = { before, after, total: null, dimensions: null, moved: null };
  if (!before.success || !after.success) return deepFreeze(none);
  const [one, other] = [before.data, after.data];
  const dimensions = DIMENSION_IDS.map((id) => [id, change(one.dimensions[id].score, other.dimensions[id].score)]);
  return deepFreeze({
    before,
    after,
    total: change(one.total, other.total),
    dimensions: Object.fromEntries(dimensions) as Readonly<Record<DimensionId, PointsChange>>,
    moved: one.category.id === other.category.id ? null : { from: one.category, to: other.category },
  });
}

const NOTHING = /* @__PURE__ */ freezeDecimal(new Decimal(0));

function change(before: Decimal, after: Decimal): PointsChange {
  const isSame = before === after || before.equals(after);
  return { before, after, change: isSame ? NOTHING : freezeDecimal(after.minus(before)) };
}

// — Facts of the other profile —

/**
 * The facts without those in `tambahan` that only the other profile adds: it is no mistake to give them. A fact that
 * neither adds stays, to be complained of.
 */
export function knownFacts(value: unknown, profile: ProfileSource, other: ProfileSource): unknown {
  const ofOther = Object.keys(other.facts ?? {}).filter((name) => !Object.hasOwn(profile.facts ?? {}, name));
  try {
    const { tambahan } = value as { readonly tambahan?: object };
    if (tambahan === undefined || !ofOther.some((name) => name in tambahan)) return value;
    const kept = Object.entries(tambahan).filter(([name]) => !ofOther.includes(name));
    return { ...(value as object), tambahan: Object.fromEntries(kept) };
  } catch {
    // No facts, or a hostile value: whoever scores it says so.
    return value;
  }
}
