import { Decimal } from "../number/decimal.js";
import { DIMENSION_IDS, type DimensionId } from "../profile/profile.js";
import type { Result, ResultJson } from "./result.js";

/** Add a total up again from the trace of a result alone: points, caps, ceilings. */
export function rebuildTotal(result: Result | ResultJson): Decimal {
  const sum = Decimal.sum(...DIMENSION_IDS.map((id) => rebuildScore(result, id)));
  return lowered(result, "total", sum);
}

/** Add the score of one dimension up again from its sub-dimensions. */
export function rebuildScore(result: Result | ResultJson, dimension: DimensionId): Decimal {
  const { subDimensions, cap } = result.dimensions[dimension];
  const sum = Decimal.sum(0, ...subDimensions.map((one) => one.points));
  return lowered(result, dimension, cap === null ? sum : Decimal.min(sum, cap.at));
}

function lowered({ ceilings }: Result | ResultJson, on: DimensionId | "total", points: Decimal): Decimal {
  return Decimal.min(points, ...ceilings.filter((ceiling) => ceiling.on === on).map((ceiling) => ceiling.at));
}
