import { issue, type Issue } from "../../issue/index.js";
import { Decimal } from "../../number/decimal.js";
import { round } from "../../number/rounding.js";
import type { Citations, LocalText } from "../../rules/citation.js";
import { leafRules, type Rule } from "../../rules/choose.js";
import { mapFieldValues } from "../../rules/fields.js";
import { isPlainObject, isSourced } from "../merge.js";
import { numbersOf } from "../numbers.js";
import { DIMENSION_IDS, type DimensionId, type Patch, type ProfileChange, type ProfileSource } from "../profile.js";
import { readTarget } from "../rule-target.js";
import type { ParsedExtension } from "./extension-schema.js";
import type { FilledExtension } from "./fill-in.js";

/** Scale the dimensions that are to be scaled, from their old weights to their new ones. */
export function rescaleDimensions(
  profile: ProfileSource,
  { rescale: wanted }: ParsedExtension,
  { weights, cite }: FilledExtension,
) {
  const options = typeof wanted === "object" ? wanted : {};
  const named: readonly DimensionId[] = options.dimensions ?? DIMENSION_IDS.filter((id) => weights[id] !== undefined);
  const own = Math.max(...numbersOf(profile).map((one) => one.decimalPlaces()));
  const rescaled: Rescaled[] = [];
  const issues: Issue[] = [];
  let scaled = profile;
  for (const dimension of wanted === undefined || wanted === false ? [] : new Set(named)) {
    const to = weights[dimension];
    const from = profile.dimensions.find((one) => one.id === dimension)?.weight ?? "0";
    if (to === undefined) {
      const known = Object.keys(weights);
      issues.push(issue("change_target_not_known", ["rescale", "dimensions"], { target: dimension, known }));
    } else if (!new Decimal(from).equals(to) && !new Decimal(from).isZero()) {
      const decimals = options.decimals ?? Math.max(own, new Decimal(to).decimalPlaces());
      const one = rescale(scaled, { dimension, from, to, cite, decimals });
      rescaled.push(one);
      scaled = one.profile;
    }
  }
  return { profile: scaled, rescaled, issues };
}

// — Points in proportion —

/** How to scale one dimension from its old weight to its new one. */
interface Scaling {
  readonly dimension: DimensionId;
  readonly from: string;
  readonly to: string;
  /** The source of the new weight: it stands before those of the points. */
  readonly cite: Citations;
  /** The most decimals that a product may have. */
  readonly decimals: number;
}

/** Values that were scaled, each with its rule and the points that it had before. */
type Scaled = Map<object, ScaledPoints>;

interface ScaledPoints {
  readonly rule: string;
  readonly points: string;
}

/** A profile with the points of one dimension scaled, and a way to say which of them cannot stand so. */
interface Rescaled {
  readonly profile: ProfileSource;
  /** What is not exact of the scaled points that still stand in a profile after other changes. */
  readonly issuesIn: (changed: ProfileSource) => readonly Issue[];
}

/** Scale the points of a dimension's rules, of the readings on offer too, and its ceilings, to a new weight. */
function rescale(profile: ProfileSource, scaling: Scaling): Rescaled {
  const scaled: Scaled = new Map();
  const own = profile.dimensions.filter((one) => one.id === scaling.dimension).flatMap((one) => leafRules(one.rules));
  const ids = own.map((rule) => rule.id);
  const scaleRule = (rule: Rule): Rule =>
    rule.kind === "choose"
      ? { ...rule, cases: rule.cases.map((one) => ({ ...one, rules: one.rules.map(scaleRule) })) }
      : scalePoints(rule, rule.id, scaling, scaled);
  const dimensionOf = (id: string) => profile.duties.find((duty) => duty.id === id)?.dimension;
  const scaleDuty = ([id, duty]: [string, Patch<Duty> | null]) => {
    const isOwn = (duty?.dimension ?? dimensionOf(id)) === scaling.dimension;
    return [id, isOwn && duty?.ceilings !== undefined ? withScaledCeilings({ ...duty, id }, scaling, scaled) : duty];
  };
  const scaleChange = (change: ProfileChange): ProfileChange => {
    const duties = Object.fromEntries(Object.entries(change.duties ?? {}).map(scaleDuty)) as ProfileChange["duties"];
    const scaledDuties = { ...change, ...(change.duties && { duties }) };
    const replaced = change.dimensions?.[scaling.dimension];
    if (replaced !== undefined) {
      const cap = replaced.cap && { ...replaced.cap, value: scaling.to };
      const scaledRules = { rules: replaced.rules.map(scaleRule), ...(cap && { cap }) };
      return { ...scaledDuties, dimensions: { ...change.dimensions, [scaling.dimension]: scaledRules } };
    }
    if (change.rules === undefined) return scaledDuties;
    const rules = Object.entries(change.rules).map(([key, rule]) => {
      const id = readTarget(key)?.id ?? key;
      return [key, rule !== null && ids.includes(id) ? scalePoints(rule, id, scaling, scaled) : rule];
    });
    return { ...scaledDuties, rules: Object.fromEntries(rules) as NonNullable<ProfileChange["rules"]> };
  };
  const { dimensions, duties, interpretations } = profile;
  return {
    profile: {
      ...profile,
      dimensions: dimensions.map((one) =>
        one.id === scaling.dimension ? { ...one, rules: one.rules.map(scaleRule) } : one,
      ),
      duties: duties.map((duty) =>
        duty.dimension === scaling.dimension ? withScaledCeilings(duty, scaling, scaled) : duty,
      ),
      interpretations: interpretations.map((point) => {
        const touches = point.alternatives.some(({ change }) =>
          Object.keys(change.rules ?? {}).some((key) => ids.includes(readTarget(key)?.id ?? key)),
        );
        const said = (text: LocalText) => (touches ? withOldWeight(text, scaling) : text);
        const alternatives = point.alternatives.map((one) => ({
          ...one,
          label: said(one.label),
          change: scaleChange(one.change),
        }));
        return { ...point, chosen: said(point.chosen), alternatives };
      }),
    },
    issuesIn: (changed) => {
      const standing = [...objectsIn(changed)].flatMap((part) => scaled.get(part) ?? []);
      return inexactIssues(scaling, standing);
    },
  };
}

/** The register speaks of the edition's points; under another weight they are no longer what they were. */
function withOldWeight({ id, en }: LocalText, { from, to }: Scaling): LocalText {
  return {
    id: `${id} (poin pada bobot ${from.replace(".", ",")}; di sini disesuaikan ke ${to.replace(".", ",")})`,
    en: `${en} (points at the weight ${from}; scaled to ${to} here)`,
  };
}

function scalePoints<T extends object>(rule: T, id: string, scaling: Scaling, scaled: Scaled): T {
  const inside = (part: unknown): unknown => {
    if (!isPlainObject(part)) return part;
    const { value } = part;
    if (typeof value !== "string")
      return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inside(one)]));
    const changed = { ...part, value: product(value, scaling).toFixed(), ...withSource(part, scaling) };
    scaled.set(changed, { rule: id, points: value });
    return changed;
  };
  // What a threshold asks for is no points.
  return mapFieldValues(rule, (part, role) => (role === "threshold" ? part : inside(part))) as T;
}

function withSource(part: Record<string, unknown>, { cite }: Scaling): object {
  return isSourced(part) ? { cite: [...cite, ...(part["cite"] as Citations)] } : {};
}

type Duty = ProfileSource["duties"][number];

function withScaledCeilings<D extends { readonly id: string; readonly ceilings?: Duty["ceilings"] | undefined }>(
  duty: D,
  scaling: Scaling,
  scaled: Scaled,
): D {
  const ceilings = (duty.ceilings ?? []).map((ceiling) => {
    if (ceiling.on !== "dimension") return ceiling;
    const changed = {
      ...ceiling,
      at: product(ceiling.at, scaling).toFixed(),
      cite: [...scaling.cite, ...ceiling.cite] as const,
    };
    scaled.set(changed, { rule: duty.id, points: ceiling.at });
    return changed;
  });
  return { ...duty, ceilings };
}

function product(points: string, { from, to }: Pick<Scaling, "from" | "to">): Decimal {
  return new Decimal(points).times(to).dividedBy(from);
}

function inexactIssues(scaling: Scaling, standing: readonly ScaledPoints[]): Issue[] {
  const { dimension, from, to, decimals } = scaling;
  const isExact = (points: string, weight: string) => product(points, { from, to: weight }).decimalPlaces() <= decimals;
  const inexact = standing.filter(({ points }) => !isExact(points, to));
  if (inexact.length === 0) return [];
  const shown = inexact.map(({ rule, points }) => ({
    rule,
    points,
    scaled: round(product(points, scaling), 6, "down").toFixed(),
  }));
  const exact = Array.from({ length: 100 }, (_, index) => String(index + 1))
    .filter((weight) => standing.every(({ points }) => isExact(points, weight)))
    .sort((a, b) => Math.abs(Number(a) - Number(to)) - Math.abs(Number(b) - Number(to)))
    .slice(0, 3);
  const keys = shown.map((one) => JSON.stringify(one));
  const points = shown.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  return [issue("rescale_not_exact", ["weights", dimension], { dimension, from, to, decimals, points, exact })];
}

/** Every object within plain data. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
