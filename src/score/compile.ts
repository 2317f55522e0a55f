import type { FactPath } from "../input/fact-catalogue.js";
import type { Jabatan, Status } from "../input/words.js";
import { Decimal } from "../number/decimal.js";
import { scaleFor, type Scale } from "../number/scaled.js";
import { contextsOf, factsRead, factsRequired, kinerjaForms, leafRules, rulesInContext, type KinerjaForm } from "../profile/context.js";
import { DIMENSION_IDS, type DimensionId, type Duty, type ProfileSource } from "../profile/profile.js";
import { pointsOf } from "../profile/reach.js";
import { bandingOf, type Banding } from "./band.js";
import { compileRule, type CompiledRule } from "./compile-rule.js";
import type { DimensionResult, ProfileSummary } from "./result.js";

/** A profile made ready to score: every choice made for every kind of person, every number an integer. */
export interface Compiled {
  readonly profile: ProfileSource;
  readonly summary: ProfileSummary;
  readonly scale: Scale;
  readonly banding: Banding;
  /** The rules for a kind of person; `undefined` for a status that is not measured. */
  rulesFor(status: Status, jabatan: Jabatan, kinerja: KinerjaForm): RulesFor | undefined;
  /** The form that performance is taken to have when none is given. */
  readonly defaultForm: KinerjaForm;
}

/** The rules that apply to one kind of person. */
export interface RulesFor {
  readonly dimensions: readonly CompiledDimension[];
  readonly duties: readonly Duty[];
  /** Facts that must be given. */
  readonly required: readonly FactPath[];
  /** Facts that something reads. */
  readonly reads: readonly FactPath[];
}

export interface CompiledDimension {
  readonly id: DimensionId;
  readonly weight: Decimal;
  readonly cap: { readonly at: number; readonly cite: NonNullable<DimensionResult["cap"]>["cite"] } | undefined;
  readonly rules: readonly CompiledRule[];
}

/** Make a checked profile ready. */
export function compile(profile: ProfileSource, summary: ProfileSummary): Compiled {
  const scale = scaleFor(numbersOf(profile));
  const dimensions = DIMENSION_IDS.flatMap((id) => profile.dimensions.filter((dimension) => dimension.id === id));
  // A rule is compiled once, however many kinds of person it applies to.
  const compiled = new Map(
    dimensions.flatMap(({ rules }) => leafRules(rules)).map((rule) => [rule, compileRule(rule, scale)]),
  );
  const table = new Map<string, RulesFor>();
  for (const context of contextsOf(profile)) {
    const leaves = dimensions.map((dimension) => rulesInContext(dimension.rules, context));
    const dutyFacts = profile.duties.map((duty) => duty.fact);
    const required = [
      ...leaves.flat().flatMap(factsRequired),
      ...profile.duties.filter((duty) => duty.whenMissing === "reject").map((duty) => duty.fact),
    ];
    table.set(key(context.status, context.jabatan, context.kinerja), {
      dimensions: dimensions.map(({ id, weight, cap }, index) => ({
        id,
        weight: scale.toDecimal(scale.toInteger(new Decimal(weight))),
        cap: cap && { at: scale.toInteger(new Decimal(cap.value)), cite: cap.cite },
        rules: (leaves[index] ?? []).flatMap((rule) => compiled.get(rule) ?? []),
      })),
      duties: profile.duties,
      required: [...new Set(required)],
      reads: [...new Set([...leaves.flat().flatMap(factsRead), ...dutyFacts])],
    });
  }
  return {
    profile,
    summary,
    scale,
    banding: bandingOf(profile),
    rulesFor: (status, jabatan, kinerja) => table.get(key(status, jabatan, kinerja)),
    defaultForm: kinerjaForms(profile)[0] ?? "predikat",
  };
}

function key(status: Status, jabatan: Jabatan, kinerja: KinerjaForm): string {
  return `${status} ${jabatan} ${kinerja}`;
}

/** Every number of points in the profile: they decide its scale. */
function numbersOf({ dimensions, duties }: ProfileSource): readonly Decimal[] {
  const rules = dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const credits = rules.flatMap((rule) =>
    rule.kind === "threshold" && rule.credit !== "all-or-nothing" ? [rule.credit.proportional.decimals] : [],
  );
  return [
    ...dimensions.map((dimension) => new Decimal(dimension.weight)),
    ...rules.flatMap(pointsOf).map((points) => new Decimal(points.value)),
    ...duties.flatMap((duty) => duty.ceilings).filter(({ on }) => on !== "category").map(({ at }) => new Decimal(at)),
    ...credits.map((decimals) => new Decimal(10).pow(-decimals)),
  ];
}
