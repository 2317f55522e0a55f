import { namedIn, sourcedParts } from "../invariants/visit.js";
import { openPointFields, settledBy } from "../../rules/fields.js";
import { isPlainObject } from "../merge.js";
import type { ProfileChange, ProfileSource } from "../profile.js";

/*
 * Values, rules and duties carry marks: the ids of the open points that they hang on. An agency's own rule takes the
 * mark off what it settles.
 */

/** The change with the marks taken off that it settles: how fractions, hours below a threshold or an unmet duty count. */
export function takingMarksOff({ rules = {}, duties = {}, ...rest }: ProfileChange): ProfileChange {
  const ofRules = Object.entries(rules).map(([key, rule]): [string, typeof rule] => {
    // Who sets a threshold says what is to be reached, and who sets points gives what was withheld.
    const settled = settledBy(rule ?? {}).map((name) => [name, undefined] as const);
    return [key, rule && { ...rule, ...Object.fromEntries(settled) }];
  });
  const ofDuties = Object.entries(duties).map(([id, duty]): [string, typeof duty] => {
    const openWhen = {
      ...(duty && "whenMissing" in duty && { missing: undefined }),
      ...(duty && "ceilings" in duty && { unmet: undefined }),
    };
    return [id, duty && { ...duty, ...(Object.keys(openWhen).length > 0 && { openWhen }) }];
  });
  return { ...rest, rules: Object.fromEntries(ofRules), duties: Object.fromEntries(ofDuties) };
}

/** The profile without marks of open points that it no longer has, and without points that nothing hangs on any more. */
export function pruned(profile: ProfileSource, before: ProfileSource): ProfileSource {
  const named = namedPoints(profile);
  const namedBefore = namedPoints(before);
  const interpretations = profile.interpretations.filter(
    ({ id, alternatives }) => named.has(id) || !namedBefore.has(id) || alternatives.length > 0,
  );
  return withoutMarks({ ...profile, interpretations });
}

function namedPoints({ interpretations: _, ...rest }: ProfileSource): ReadonlySet<string> {
  return new Set(sourcedParts(rest).flatMap(({ part }) => namedIn(part)));
}

/** Plain data without marks of points that the profile's register does not have. */
export function withoutMarks(profile: ProfileSource): ProfileSource {
  const known = profile.interpretations.map((point) => point.id);
  const marks = [...openPointFields(), "missing", "unmet"];
  const isLost = (key: string, value: unknown) =>
    marks.includes(key) && (value === undefined || (typeof value === "string" && !known.includes(value)));
  const text = JSON.stringify(profile, (_key, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([key, inner]) => !isLost(key, inner)))
      : value,
  );
  return JSON.parse(text) as ProfileSource;
}
