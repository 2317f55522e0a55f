import { issue } from "../issue/index.js";
import { refuse } from "./refuse.js";
import type { Decimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { DutyResult, Result } from "../score/result.js";
import type { DutyState, Feature } from "./feature.js";

/** Everything that is counted about one measured person. */
export function featuresOf(result: Result, scale: Scale): readonly Feature[] {
  const { total, category, dimensions, duties, interpretations } = result;
  const scaled = (points: Decimal, part: string) => integerOf(points, scale, part);
  return [
    { kind: "total", points: scaled(total, "total") },
    { kind: "category", id: category.id },
    ...DIMENSION_IDS.map((id): Feature => ({ kind: "dimension", id, points: scaled(dimensions[id].score, id) })),
    ...DIMENSION_IDS.flatMap((dimension) =>
      dimensions[dimension].subDimensions.map(
        ({ id, most, points }): Feature => ({ kind: "lost", id, points: scaled(most.minus(points), id) }),
      ),
    ),
    ...duties.map((duty): Feature => ({ kind: "duty", id: duty.id, state: stateOf(duty) })),
    ...interpretations.map((id): Feature => ({ kind: "open-point", id })),
  ];
}

function stateOf({ met, missing }: DutyResult): DutyState {
  if (met) return "met";
  return missing ? "missing" : "short";
}

/** A result of these rules always fits their scale; one that was made by hand may not. */
function integerOf(points: Decimal, scale: Scale, part: string): number {
  const integer = scale.toInteger(points);
  if (Number.isSafeInteger(integer) && integer >= 0) return integer;
  return refuse([
    issue("result_inconsistent", [part], { part, claimed: points.toString(), rebuilt: `n / ${String(scale.parts)}` }),
  ]);
}
