import { EVIDENCE, type Citations, type Evidence } from "../rules/citation.js";
import { leafRules } from "../rules/choose.js";
import type { ProfileSource } from "./profile.js";
import { valuesOf } from "../rules/values.js";

/** How many values of a profile are known how surely. */
export type EvidenceCounts = Readonly<Record<Evidence, number>>;

/**
 * Count the weights, points, thresholds and required hours of a profile by how sure they are. A value is as sure as its
 * first source, and an interpretation where it rests on one at all.
 */
export function evidenceCounts({ dimensions, duties, bands }: ProfileSource): EvidenceCounts {
  const rules = [...new Set(dimensions.flatMap((dimension) => leafRules(dimension.rules)))];
  const cites: readonly Citations[] = [
    ...dimensions.map((dimension) => dimension.cite),
    ...rules.flatMap((rule) => valuesOf(rule).flatMap(({ role, cited }) => (role === "withheld" ? [] : [cited.cite]))),
    ...duties.flatMap((duty) => duty.requires.map((one) => one.atLeast.cite)),
    bands.cite,
  ];
  const levels = cites.map((cite) =>
    cite.some((one) => one.evidence === "interpretation") ? "interpretation" : cite[0].evidence,
  );
  return Object.fromEntries(
    EVIDENCE.map((level) => [level, levels.filter((one) => one === level).length]),
  ) as EvidenceCounts;
}
