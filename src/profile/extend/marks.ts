import { isShaped, namedBy } from "../checked-parts.js";
import { namedIn, sourcedParts } from "../invariants/visit.js";
import { openPointFields, settledBy } from "../../rules/fields.js";
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
  const named = new Set<string>();
  const parts = sourcedParts(rest, (part) => {
    if (isShaped(part)) for (const id of namedBy(part).openPoints) named.add(id);
    return isShaped(part);
  });
  for (const id of parts.flatMap(({ part }) => namedIn(part))) named.add(id);
  return named;
}

/** Plain data without marks of points that the profile's register does not have. */
export function withoutMarks(profile: ProfileSource): ProfileSource {
  const known = profile.interpretations.map((point) => point.id);
  const marks = [...openPointFields(), "missing", "unmet"];
  const isLost = (key: string, value: unknown) =>
    value === undefined || (marks.includes(key) && typeof value === "string" && !known.includes(value));
  const left = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (isShaped(part) && namedBy(part).openPoints.every((id) => known.includes(id))) return part;
    if (Array.isArray(part)) return sameOr(part, part.map(left));
    const kept = Object.entries(part).filter(([key, inner]) => !isLost(key, inner));
    const inner = kept.map(([key, value]) => [key, left(value)] as const);
    const isSame = kept.length === Object.keys(part).length && inner.every(([, value], at) => value === kept[at]?.[1]);
    return isSame ? part : Object.fromEntries(inner);
  };
  return left(profile) as ProfileSource;
}

/** The list itself, where nothing in it has changed. */
function sameOr(list: readonly unknown[], changed: readonly unknown[]): readonly unknown[] {
  return changed.every((one, index) => one === list[index]) ? list : changed;
}
