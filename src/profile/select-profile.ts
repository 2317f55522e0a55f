import { issue, showValue, type Issue, type Outcome } from "../issue/index.js";
import type { ProfileSource } from "./profile.js";

/** Find the profile that holds in a measurement year. "Not known", "not yet" and "ended" are told apart. */
export function profileForYear<P extends ProfileSource>(profiles: readonly P[], year: unknown): Outcome<P> {
  if (!isYear(year)) return { success: false, issues: [malformed(year)] };
  const holding = profiles.find(({ measurementYears: { from, to = Infinity } }) => from <= year && year <= to);
  if (holding !== undefined) return { success: true, data: holding };
  return { success: false, issues: [issue("year_not_known", ["year"], { year, known: profiles.map(yearsOf) })] };
}

/** Why a named profile does not hold in a year; nothing when it does. */
export function yearIssues({ id, measurementYears: { from, to } }: ProfileSource, year: unknown): readonly Issue[] {
  if (!isYear(year)) return [malformed(year)];
  if (year < from) return [issue("profile_not_yet_in_force", ["year"], { profile: id, year, from })];
  if (to !== undefined && year > to) return [issue("profile_ended", ["year"], { profile: id, year, to })];
  return [];
}

/** The years of a profile as text: `2019–2022`, `2024–`. */
export function yearsOf({ measurementYears: { from, to } }: ProfileSource): string {
  return from === to ? String(from) : `${String(from)}–${to === undefined ? "" : String(to)}`;
}

function isYear(year: unknown): year is number {
  return Number.isInteger(year);
}

function malformed(year: unknown): Issue {
  return issue("year_malformed", ["year"], { found: showValue(year) });
}
