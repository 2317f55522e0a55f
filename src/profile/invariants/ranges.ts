import { issue, type Issue, type IssuePath } from "../../issue/index.js";
import { ascending, type WholeRange } from "../../number/ranges.js";
import { fieldsOf } from "../../rules/fields.js";
import type { LeafRule } from "../../rules/kinds.js";
import type { ProfileSource } from "../profile.js";
import { leafRulesWithPaths, type IsSound } from "./visit.js";

/** Categories and brackets cover the whole numbers from 0 to 100, each once. */
export function checkRanges(profile: ProfileSource, isSound: IsSound): Issue[] {
  return [
    ...checkCover(profile.bands.list, ["bands", "list"]),
    ...leafRulesWithPaths(profile, isSound).flatMap(({ rule, path }) =>
      rangesOf(rule).flatMap(({ name, ranges }) => checkCover(ranges, [...path, name])),
    ),
  ];
}

/** The lists of a rule that must cover all numbers. */
function rangesOf(rule: LeafRule): readonly { readonly name: string; readonly ranges: readonly WholeRange[] }[] {
  return fieldsOf(rule).flatMap(({ name, field, content }) =>
    field.holds === "list" && field.covers ? [{ name, ranges: content as readonly WholeRange[] }] : [],
  );
}

function checkCover(ranges: readonly WholeRange[], path: IssuePath): Issue[] {
  const reversed = ranges.filter((range) => range.from > range.to);
  if (reversed.length > 0) return reversed.map(({ from, to }) => issue("range_reversed", path, { from, to }));
  const issues: Issue[] = [];
  let covered = -1;
  for (const { from, to } of [...ascending(ranges), { from: 101, to: 101 }]) {
    if (from > covered + 1) issues.push(issue("range_gap", path, { from: covered + 1, to: from - 1 }));
    if (from <= covered) issues.push(issue("range_overlap", path, { from, to: Math.min(covered, to) }));
    covered = Math.max(covered, to);
  }
  return issues;
}
