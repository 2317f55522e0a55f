import { Decimal } from "../number/decimal.js";
import { type Ceiling, DIMENSION_IDS, type DimensionId, type Duty } from "../profile/profile.js";
import { readFact, withFact } from "./canonical-facts.js";
import type { ScoredDimension } from "./compile-dimension.js";
import type { Compiled, RulesFor } from "./compile.js";
import type { JudgedDuty } from "./judge-duties.js";
import { plainResult } from "./plain-result.js";
import type { AppliedCeiling, Category, DutyResult, Result, ScoredFacts } from "./result.js";

/** Score checked facts: rules → points → sums → total → category. */
export function evaluate(compiled: Compiled, rules: RulesFor, facts: ScoredFacts): Result {
  const scored = byDimension((id) => rules.dimensions[id](facts));
  const duties = rules.duties(facts);
  const scores = applyCeilings(
    compiled,
    byDimension((id) => scored[id].score),
    duties.results,
  );
  const { total, touches } = compiled.banding.place(scores.total);
  const cost = (duty: JudgedDuty) => (duty.met ? 0 : totalWith(compiled, rules, facts, duty) - scores.total);
  return frozenResult(compiled, {
    total,
    category: scores.category,
    dimensions: byDimension((id) => withScore(scored[id], scores.dimensions[id], compiled)),
    duties: Object.freeze(
      // Written out: each object that is made by taking parts off another one would get a hidden class of its own.
      duties.results.map((duty): DutyResult => {
        const { id, met, missing, required, shown, short, cite } = duty;
        return Object.freeze({
          id,
          met,
          missing,
          required,
          shown,
          short,
          cost: compiled.scale.toDecimal(cost(duty)),
          cite,
        });
      }),
    ),
    ceilings: scores.ceilings,
    interpretations: compiled.openPoints([
      ...DIMENSION_IDS.flatMap((id) => scored[id].touches),
      ...duties.touches,
      ...touches,
      ...compiled.touchesAll,
    ]),
    ignored: Object.freeze(rules.unread.filter((fact) => readFact(facts, fact) !== undefined)),
    facts,
  });
}

/** What is a result's own; the rest is its profile's. All of it is frozen but the record of the dimensions. */
type OwnParts = Omit<Result, "profile" | "year" | "toJSON">;

/** Put a result together. */
export function frozenResult({ summary, year }: Compiled, own: OwnParts): Result {
  const { total, category, dimensions, duties, ceilings, interpretations, ignored, facts } = own;
  Object.freeze(dimensions);
  const profile = summary;
  const toJSON = plainResult;
  // Written out twice: put together from two objects, it would take three times as long.
  return Object.freeze(
    year === undefined
      ? { total, category, dimensions, duties, ceilings, interpretations, ignored, facts, profile, toJSON }
      : { total, category, dimensions, duties, ceilings, interpretations, ignored, facts, profile, year, toJSON },
  );
}

/** The total, as an integer, of the same person with just as much as a duty requires. */
function totalWith(compiled: Compiled, rules: RulesFor, facts: ScoredFacts, { id, required }: JudgedDuty): number {
  const duty = compiled.profile.duties.find((one) => one.id === id);
  if (duty === undefined) throw new RangeError(`No duty ${id}.`);
  const met = withFact(facts, duty.fact, required.toFixed());
  const scores = byDimension((dimension) => rules.dimensions[dimension](met).score);
  return applyCeilings(compiled, scores, rules.duties(met).results).total;
}

/** Something for each dimension, in the order of the law. */
function byDimension<T>(make: (id: DimensionId) => T): Readonly<Record<DimensionId, T>> {
  return {
    kualifikasi: make("kualifikasi"),
    kompetensi: make("kompetensi"),
    kinerja: make("kinerja"),
    disiplin: make("disiplin"),
  };
}

/** The part of the result, with the score that a ceiling has left. */
function withScore({ part, score }: ScoredDimension, left: number, { scale }: Compiled) {
  return left === score ? part : Object.freeze({ ...part, score: scale.toDecimal(left) });
}

/** Scores of the dimensions as integers at the profile's scale. */
type DimensionScores = Readonly<Record<DimensionId, number>>;

/** Scores on their way to a result, after the ceilings of unmet duties. */
interface Lowered {
  readonly dimensions: DimensionScores;
  readonly total: number;
  readonly category: Category;
  readonly ceilings: readonly AppliedCeiling[];
}

const none: readonly AppliedCeiling[] = /* @__PURE__ */ Object.freeze([]);

// — Ceilings —

/** Add up the dimensions and find the category, under the ceilings of unmet duties: dimension, then total, then category. */
function applyCeilings(
  compiled: Compiled,
  before: DimensionScores,
  duties: readonly Pick<DutyResult, "id" | "met">[],
): Lowered {
  const { profile, banding } = compiled;
  if (profile.duties.every((duty) => duty.ceilings.length === 0)) {
    const total = sumOf(before);
    return { dimensions: before, total, category: banding.place(total).category, ceilings: none };
  }
  return lower(
    compiled,
    before,
    profile.duties.filter((duty) => duties.some(({ id, met }) => id === duty.id && !met)),
  );
}

function lower({ scale, banding }: Compiled, before: DimensionScores, unmet: readonly Duty[]): Lowered {
  const ceilingsOn = (on: Ceiling["on"]) =>
    unmet.flatMap((duty) => duty.ceilings.filter((one) => one.on === on).map((ceiling) => ({ duty, ceiling })));
  const ceilings: AppliedCeiling[] = [];
  const cutOff = (points: number, on: AppliedCeiling["on"], duty: Duty, { at, cite }: Ceiling): number => {
    const most = scale.toInteger(new Decimal(at));
    if (points <= most) return points;
    ceilings.push(Object.freeze({ duty: duty.id, on, at, before: scale.toDecimal(points).toString(), cite }));
    return most;
  };

  const dimensions = { ...before };
  for (const { duty, ceiling } of ceilingsOn("dimension")) {
    dimensions[duty.dimension] = cutOff(dimensions[duty.dimension], duty.dimension, duty, ceiling);
  }
  let total = sumOf(dimensions);
  for (const { duty, ceiling } of ceilingsOn("total")) total = cutOff(total, "total", duty, ceiling);
  let { category } = banding.place(total);
  for (const { duty, ceiling } of ceilingsOn("category")) {
    const lowered = banding.lower(category, banding.byId(ceiling.at));
    if (lowered === category) continue;
    ceilings.push(
      Object.freeze({ duty: duty.id, on: "category", at: ceiling.at, before: category.id, cite: ceiling.cite }),
    );
    category = lowered;
  }
  return { dimensions, total, category, ceilings: Object.freeze(ceilings) };
}

function sumOf({ kualifikasi, kompetensi, kinerja, disiplin }: DimensionScores): number {
  return kualifikasi + kompetensi + kinerja + disiplin;
}
