import { issue, type Issue } from "../../issue/index.js";
import { Decimal } from "../../number/decimal.js";
import { numbersOf } from "../numbers.js";
import { DIMENSION_IDS, type DimensionId, type ProfileSource } from "../profile.js";
import type { ParsedExtension } from "./extension-schema.js";
import type { FilledExtension } from "./fill-in.js";
import { rescale, type Rescaled } from "./rescale.js";

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
