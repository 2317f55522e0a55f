import { issue } from "../issue/index.js";
import { refuse } from "./refuse.js";
import type { Decimal } from "../number/decimal.js";
import type { Scale } from "../number/scaled.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { DutyResult, Result } from "../score/result.js";
import type { DutyState, Feature } from "./feature.js";

/** Tells everything that is counted about one measured person, in integers of a scale. */
export function featureReader(scale: Scale): (result: Result) => readonly Feature[] {
  // Results share the decimals that are equal in them.
  const known = new WeakMap<Decimal, number>();
  const scaled = (points: Decimal, part: string): number => {
    const found = known.get(points);
    if (found !== undefined) return found;
    const integer = integerOf(points, scale, part);
    if (Object.isFrozen(points)) known.set(points, integer);
    return integer;
  };
  return ({ total, category, dimensions, duties, interpretations }) => [
    { kind: "total", points: scaled(total, "total") },
    { kind: "category", id: category.id },
    ...DIMENSION_IDS.map((id): Feature => ({ kind: "dimension", id, points: scaled(dimensions[id].score, id) })),
    ...DIMENSION_IDS.flatMap((dimension) =>
      dimensions[dimension].subDimensions.map(({ id, most, points }): Feature => {
        const lost = scaled(most, id) - scaled(points, id);
        return { kind: "lost", id, points: lost < 0 ? refused(most.minus(points), scale, id) : lost };
      }),
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
  return Number.isSafeInteger(integer) && integer >= 0 ? integer : refused(points, scale, part);
}

function refused(points: Decimal, scale: Scale, part: string): never {
  return refuse([
    issue("result_inconsistent", [part], { part, claimed: points.toString(), rebuilt: `n / ${String(scale.parts)}` }),
  ]);
}
