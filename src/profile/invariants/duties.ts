import { issue, showValue, type Issue, type IssuePath } from "../../issue/index.js";
import { parseDecimal } from "../../number/parse-decimal.js";
import type { IsSound } from "./visit.js";
import type { Ceiling, Duty, ProfileSource } from "../profile.js";

/** Each duty says once for each measured status how much it requires; its ceilings are points or known categories. */
export function checkDuties(profile: ProfileSource, isSound: IsSound): Issue[] {
  return profile.duties.flatMap((duty, index) => {
    if (isSound(duty)) return [];
    const path = ["duties", index];
    const bound = [...duty.requires, ...(duty.exempt ?? [])].flatMap((one) => one.status);
    const wrong = profile.measures.filter((status) => bound.filter((one) => one === status).length !== 1);
    return [
      ...wrong.map((status) => issue("duty_status_not_covered", [...path, "requires"], { duty: duty.id, status })),
      ...duty.ceilings.flatMap((ceiling, at) => checkCeiling(profile, duty, ceiling, [...path, "ceilings", at])),
    ];
  });
}

function checkCeiling(profile: ProfileSource, duty: Duty, { on, at }: Ceiling, path: IssuePath): Issue[] {
  const dimension = profile.dimensions.find((one) => one.id === duty.dimension);
  const most = on === "total" ? "100" : (dimension?.weight ?? "100");
  const points = parseDecimal(at);
  const known =
    on === "category"
      ? profile.bands.list.some((band) => band.id === at)
      : points?.greaterThanOrEqualTo(0) === true && points.lessThanOrEqualTo(most) && points.decimalPlaces() <= 4;
  return known
    ? []
    : [
        issue("ceiling_unknown", path, {
          duty: duty.id,
          found: showValue(at),
          categories: profile.bands.list.map((band) => band.id),
        }),
      ];
}
