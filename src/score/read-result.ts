import type { AddedKinds } from "../input/added-kinds.js";
import { issue, showThrown, showValue, type Issue, type Outcome } from "../issue/index.js";
import { raise } from "../locales/raise.js";
import { Decimal } from "../number/decimal.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import { profileHash } from "../profile/profile-hash.js";
import { profileIssues } from "../profile/profile-issues.js";
import { profileOf, rescore } from "./alternatives.js";
import { canonicalFacts } from "./canonical-facts.js";
import { plainResult } from "./plain-result.js";
import { rebuildScore, rebuildTotal } from "./rebuild-total.js";
import type { Result } from "./result.js";
import { resultSchema } from "./result-schema.js";

/** How to read a result back. */
export interface ReadResultOptions {
  /** The profile that it was made under, where that is no official edition: its facts are then scored again. */
  readonly profile?: ProfileSource | undefined;
}

/** Read a result back from its plain form. Throws `IpAsnError` where the form is wrong or the parts do not add up. */
export function readResult(plain: unknown, options: ReadResultOptions = {}): Result {
  const outcome = safeReadResult(plain, options);
  return outcome.success ? outcome.data : raise(outcome.issues);
}

/** Read a result back from its plain form, or say what is wrong with it. */
export function safeReadResult(plain: unknown, options: ReadResultOptions = {}): Outcome<Result> {
  try {
    return read(plain, options.profile);
  } catch (error) {
    // Only a hostile value comes here: a getter or proxy that throws.
    return { success: false, issues: [issue("unreadable", [], { reason: showThrown(error) })] };
  }
}

function read(plain: unknown, given: ProfileSource | undefined): Outcome<Result> {
  const parsed = resultSchema.safeParse(plain);
  if (!parsed.success) {
    return { success: false, issues: profileIssues(parsed.error, plain, resultSchema).map(asResultIssue) };
  }
  const { format: _, facts, ...parts } = parsed.data;
  const { profile, ...rest } = parts;
  const result = deepFreeze({
    ...rest,
    facts: canonicalFacts(facts, asGiven(facts.tambahan ?? {})),
    profile,
    toJSON: plainResult,
  }) as unknown as Result;
  const within = inconsistencies(result);
  const issues = within.length > 0 ? within : differences(result, given);
  return issues.length > 0 ? { success: false, issues } : { success: true, data: result };
}

/** The added facts of a result stand there as they were scored, whatever their kind. */
function asGiven(tambahan: object): AddedKinds {
  return Object.fromEntries(Object.keys(tambahan).map((name) => [name, { kind: "flag" }]));
}

/** Where the profile is at hand: what its rules give for the facts in the result, and the result does not say. */
function differences(result: Result, given: ProfileSource | undefined): Issue[] {
  const isGiven = given !== undefined && profileHash(deepFreeze(given)) === result.profile.hash;
  const profile = isGiven ? given : profileOf(result);
  if (profile === undefined) return posing(result);
  const again = rescore(result, profile, result.profile.choices);
  if (again === undefined) {
    const claimed = showValue(JSON.stringify(result.facts));
    return [issue("result_inconsistent", ["facts"], { part: "facts", claimed, rebuilt: "–" })];
  }
  const parts = (
    ["total", "category", "dimensions", "duties", "ceilings", "interpretations", "ignored", "profile"] as const
  ).filter((part) => JSON.stringify(result[part]) !== JSON.stringify(again[part]));
  return parts.map((part) =>
    issue("result_inconsistent", [part], {
      part,
      claimed: showValue(JSON.stringify(result[part])),
      rebuilt: showValue(JSON.stringify(again[part])),
    }),
  );
}

/** Only the official editions are official or reported, and they are always at hand. */
function posing({ profile: { standing, hash } }: Result): Issue[] {
  if (standing !== "official" && standing !== "reported") return [];
  const params = { part: "profile.standing", claimed: standing, rebuilt: `agency, draft (${hash})` };
  return [issue("result_inconsistent", ["profile", "standing"], params)];
}

interface Claim {
  readonly path: readonly (string | number)[];
  readonly claimed: Decimal | boolean;
  readonly rebuilt: Decimal | boolean;
}

/** What a result claims but its parts do not give. */
function inconsistencies(result: Result): Issue[] {
  const claims: readonly Claim[] = [
    ...DIMENSION_IDS.flatMap((id) => dimensionClaims(result, id)),
    { path: ["total"], claimed: result.total, rebuilt: rebuildTotal(result) },
    ...result.duties.flatMap(({ required, shown, short, met, missing }, index): Claim[] => {
      const lacking = Decimal.max(0, required.minus(shown ?? 0));
      return [
        { path: ["duties", index, "missing"], claimed: missing, rebuilt: shown === null },
        { path: ["duties", index, "met"], claimed: met, rebuilt: shown?.greaterThanOrEqualTo(required) === true },
        { path: ["duties", index, "short"], claimed: short, rebuilt: lacking },
      ];
    }),
  ];
  return claims
    .filter(({ claimed, rebuilt }) => claimed.toString() !== rebuilt.toString())
    .map(({ path, claimed, rebuilt }) =>
      issue("result_inconsistent", path, {
        part: path.join("."),
        claimed: claimed.toString(),
        rebuilt: rebuilt.toString(),
      }),
    );
}

function dimensionClaims(result: Result, id: (typeof DIMENSION_IDS)[number]): Claim[] {
  const { score, weight, cap, subDimensions } = result.dimensions[id];
  const path = ["dimensions", id];
  const sum = Decimal.sum(0, ...subDimensions.map((one) => one.points));
  return [
    ...(cap === null ? [] : [{ path: [...path, "cap", "sum"], claimed: cap.sum, rebuilt: sum }]),
    { path: [...path, "score"], claimed: score, rebuilt: rebuildScore(result, id) },
    { path: [...path, "score"], claimed: score, rebuilt: Decimal.min(score, weight) },
    ...subDimensions.map(({ points, most }, index) => ({
      path: [...path, "subDimensions", index, "points"],
      claimed: points,
      rebuilt: Decimal.min(points, most),
    })),
  ];
}

function asResultIssue(found: Issue): Issue {
  return found.code === "profile_malformed" ? issue("result_malformed", found.path, found.params) : found;
}
