import { issue, type Issue } from "../../issue/index.js";
import type { ProfileSource } from "../profile.js";

/** The years of measurement do not end before they begin. */
export function checkYears({ measurementYears }: ProfileSource): Issue[] {
  if (measurementYears === undefined) return [];
  const { from, to } = measurementYears;
  return to !== undefined && to < from ? [issue("years_reversed", ["measurementYears"], { from, to })] : [];
}
