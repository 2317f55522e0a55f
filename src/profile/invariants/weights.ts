import { issue, type Issue } from "../../issue/index.js";
import { Decimal } from "../../number/decimal.js";
import type { IsSound } from "./visit.js";
import { contextsOf } from "../context.js";
import { type Context, rulesInContext } from "../../rules/choose.js";
import type { LeafRule } from "../../rules/kinds.js";
import { DIMENSION_IDS, type Dimension, type ProfileSource } from "../profile.js";
import { reachableMaximum, withheldPoints } from "../../rules/values.js";

/**
 * The four dimensions are there, their weights add up to 100, and their rules reach just the weight, for everybody; what
 * somebody cannot reach is declared where it is withheld.
 */
export function checkWeights(profile: ProfileSource, isSound: IsSound): Issue[] {
  const missing = DIMENSION_IDS.filter((id) => !profile.dimensions.some((dimension) => dimension.id === id));
  const sum = Decimal.sum("0", ...profile.dimensions.map((dimension) => dimension.weight));
  const contexts = contextsOf(profile);
  return [
    ...missing.map((dimension) => issue("dimension_missing", ["dimensions"], { dimension })),
    ...(sum.equals(100) ? [] : [issue("weights_do_not_add_up", ["dimensions"], { sum: sum.toString() })]),
    ...profile.dimensions.flatMap((dimension, index) =>
      isSound(dimension) ? [] : checkDimension(dimension, index, contexts),
    ),
  ];
}

function checkDimension(dimension: Dimension, index: number, contexts: readonly Context[]): Issue[] {
  const { cap, weight } = dimension;
  const path = ["dimensions", index];
  if (cap !== undefined && !new Decimal(cap.value).equals(weight)) {
    return [issue("cap_differs_from_weight", [...path, "cap"], { dimension: dimension.id, cap: cap.value, weight })];
  }
  // Dozens of kinds of people share a handful of rules.
  const known = new Map<LeafRule, readonly Most[]>();
  const mostsOf = (rule: LeafRule) => {
    const mosts = known.get(rule) ?? mostOf(rule);
    known.set(rule, mosts);
    return mosts;
  };
  const mostsIn = (context: Context) => rulesInContext(dimension.rules, context).flatMap(mostsOf);
  return onePerArithmetic(contexts.flatMap((context) => checkReach(dimension, context, mostsIn(context), path)));
}

/** The most that a rule can give, and what it withholds. */
interface Most {
  readonly id: string;
  readonly most: Decimal;
}

function mostOf(rule: LeafRule): readonly Most[] {
  return [
    { id: rule.id, most: reachableMaximum(rule) },
    ...(rule.withheld === undefined ? [] : [{ id: `${rule.id} (withheld)`, most: withheldPoints(rule) }]),
  ];
}

function checkReach(dimension: Dimension, context: Context, rules: readonly Most[], path: (string | number)[]) {
  const { weight } = dimension;
  const reached = Decimal.sum("0", ...rules.map((rule) => rule.most));
  const tooMuch = reached.greaterThan(weight) && dimension.cap === undefined;
  if (!tooMuch && reached.greaterThanOrEqualTo(weight)) return [];
  return [
    issue(tooMuch ? "weight_exceeded" : "weight_not_reached", [...path, "rules"], {
      dimension: dimension.id,
      context,
      weight,
      rules: rules.map(({ id, most }) => ({ id, most: most.toString() })),
      reached: reached.toString(),
    }),
  ];
}

/** Say the same arithmetic once, not for each of the posts that share it. */
function onePerArithmetic(issues: readonly Issue<"weight_exceeded" | "weight_not_reached">[]): Issue[] {
  const key = ({ params }: (typeof issues)[number]) => JSON.stringify([params.dimension, params.rules]);
  return issues.filter((one, index) => issues.findIndex((other) => key(other) === key(one)) === index);
}
