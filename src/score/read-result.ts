import type { AddedKinds } from "../facts/added-kinds.js";
import {
  issue,
  type Issue,
  neverThrowing,
  optionIssues,
  type OptionNames,
  type Outcome,
  showValue,
} from "../issue/index.js";
import { raise } from "../locales/raise.js";
import { Decimal } from "../number/decimal.js";
import { parseDecimal } from "../number/parse-decimal.js";
import { deepFreeze } from "../profile/deep-freeze.js";
import { profileIssues } from "../profile/profile-issues.js";
import { DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import { yearIssues } from "../profile/select-profile.js";
import { rescore } from "./alternatives.js";
import { canonicalFacts } from "./canonical-facts.js";
import { newerFormat, rulesBehind } from "./claimed-rules.js";
import { plainResult } from "./plain-result.js";
import { resultSchema } from "./result-schema.js";
import { rebuildScore, rebuildTotal } from "./rebuild-total.js";
import { type Result, RESULT_FORMAT } from "./result.js";
import { yearsOf } from "./select.js";

/** How to read a result back. */
export interface ReadResultOptions {
  /**
   * The profile that it was made under, where that is no built-in revision: its facts are scored again under it. It is read
   * in a copy, and may come from a database too, with its keys in another order.
   */
  readonly profile?: ProfileSource | undefined;
}

const OPTIONS: OptionNames<ReadResultOptions> = { profile: true };

/**
 * Read a result back from its plain form, and verify it: its facts are scored again under the rules that it names. Throws
 * `IpAsnError`: `format_newer`, `result_malformed`; `rules_not_at_hand` where they are no built-in revision and not given,
 * `profile_differs` where another profile is given than the one that it names; `result_inconsistent` where its parts do not
 * add up or the rules give something else; `standing_not_official` where it claims to be of a revision that says something
 * else.
 */
export function readResult(plain: unknown, options: ReadResultOptions = {}): Result {
  const outcome = safeReadResult(plain, options);
  return outcome.success ? outcome.data : raise(outcome.issues);
}

/** Read a result back from its plain form, or say what is wrong with it. */
export function safeReadResult(plain: unknown, options: ReadResultOptions = {}): Outcome<Result> {
  return neverThrowing(() => {
    const unknown = optionIssues(options, OPTIONS);
    return unknown.length > 0 ? { success: false, issues: unknown } : read(plain, options.profile);
  });
}

function read(plain: unknown, given: ProfileSource | undefined): Outcome<Result> {
  const newer = newerFormat(plain, RESULT_FORMAT);
  if (newer !== undefined) return { success: false, issues: [newer] };
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

/** What its rules give for the facts in the result, and the result does not say; or why the rules are not at hand. */
function differences(result: Result, given: ProfileSource | undefined): Issue[] {
  const rules = rulesBehind(result.profile, given);
  if (!rules.success) return [...rules.issues];
  const again = rescore(result, rules.data, result.profile.choices);
  if (again === undefined) {
    const part = partWithoutRules(result, rules.data);
    const claimed = showValue(JSON.stringify(part === "year" ? result.year : result.facts));
    return [issue("result_inconsistent", [part], { part, claimed, rebuilt: "–" })];
  }
  const parts = (
    ["total", "category", "dimensions", "duties", "ceilings", "interpretations", "ignored", "profile"] as const
  ).filter((part) => !agrees(plainOf(result[part]), plainOf(asClaimed(again, result)[part])));
  return parts.map((part) =>
    issue("result_inconsistent", [part], {
      part,
      claimed: showValue(JSON.stringify(result[part])),
      rebuilt: showValue(JSON.stringify(again[part])),
    }),
  );
}

/** Why nothing can be scored again: the rules do not hold in the year that is named, or do not measure these facts. */
function partWithoutRules({ year }: Result, profile: ProfileSource): "year" | "facts" {
  return year !== undefined && yearIssues(profile.id, yearsOf(profile), year).length > 0 ? "year" : "facts";
}

function plainOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A copy of a built-in revision stands as `agency`: a result of it claims less than it could, which is no mistake. */
function asClaimed(again: Result, { profile: { standing } }: Result): Pick<Result, keyof Result> {
  return standing === "agency" ? { ...again, profile: { ...again.profile, standing } } : again;
}

/** Fields that results made before 26 November 2026 lack. */
const LATER_FIELDS = ["cost", "unrounded"];

/** Whether a part says what was found again; what came later it need not say. */
function agrees(claimed: unknown, again: unknown): boolean {
  if (typeof claimed !== "object" || typeof again !== "object" || claimed === null || again === null) {
    return claimed === again || isSameNumber(claimed, again);
  }
  const has = (key: string) => Object.hasOwn(claimed, key);
  const keys = Object.keys(again).filter((key) => has(key) || !LATER_FIELDS.includes(key));
  return (
    Array.isArray(claimed) === Array.isArray(again) &&
    Object.keys(claimed).length === keys.length &&
    keys.every((key) => has(key) && agrees((claimed as Facts)[key], (again as Facts)[key]))
  );
}

/** A number may be written otherwise (`"20.0"`) and still be the one that it was. */
function isSameNumber(claimed: unknown, again: unknown): boolean {
  const [one, other] = [claimed, again].map((digits) =>
    typeof digits === "string" ? parseDecimal(digits) : undefined,
  );
  return one !== undefined && other?.equals(one) === true;
}

type Facts = Readonly<Record<string, unknown>>;

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
