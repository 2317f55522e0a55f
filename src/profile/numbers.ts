import { Decimal } from "../number/decimal.js";
import { leafRules } from "../rules/choose.js";
import type { ProfileSource } from "./profile.js";
import { kindOf } from "../rules/kinds.js";
import { pointsOf } from "../rules/values.js";

/** Every number of points in a profile: they decide its scale, that is, how many decimals its scores have. */
export function numbersOf({ dimensions, duties }: ProfileSource): readonly Decimal[] {
  const rules = dimensions.flatMap((dimension) => leafRules(dimension.rules));
  const proportions = rules.flatMap((rule) => kindOf(rule).proportion(rule) ?? []);
  return [
    ...dimensions.map((dimension) => new Decimal(dimension.weight)),
    ...rules.flatMap(pointsOf).map((points) => new Decimal(points.value)),
    ...duties
      .flatMap((duty) => duty.ceilings)
      .filter(({ on }) => on !== "category")
      .map(({ at }) => new Decimal(at)),
    ...proportions.map(({ decimals }) => new Decimal(10).pow(-decimals)),
  ];
}
