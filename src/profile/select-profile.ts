import { issue, showValue, type Issue } from "../issue/index.js";

/** Measurement years, from one on; without `to`, without end. */
export interface YearsHeld {
  readonly from: number;
  readonly to?: number | undefined;
}

/** Why a named profile does not hold in a year; nothing when it does. Without years it holds in all of them. */
export function yearIssues(id: string, years: YearsHeld | undefined, year: unknown): readonly Issue[] {
  if (!isYear(year)) return [malformedYear(year)];
  const { from = -Infinity, to } = years ?? {};
  if (year < from) return [issue("profile_not_yet_in_force", ["year"], { profile: id, year, from })];
  if (to !== undefined && year > to) return [issue("profile_ended", ["year"], { profile: id, year, to })];
  return [];
}

/** Years as text: `2019–2022`, `2024–`. */
export function yearsText(years: YearsHeld | undefined): string {
  if (years === undefined) return "–";
  const { from, to } = years;
  return from === to ? String(from) : `${String(from)}–${to === undefined ? "" : String(to)}`;
}

/** Whether a value is a whole year. */
export function isYear(year: unknown): year is number {
  return Number.isInteger(year);
}

/** What is wrong with a year that is none. */
export function malformedYear(year: unknown): Issue {
  return issue("year_malformed", ["year"], { found: showValue(year) });
}
