import type { Comparison } from "../audit/compare-editions.js";
import type { EditionComparison } from "../audit/comparison-result.js";
import { verdictsOf } from "../score/verdict.js";
import type { People, PersonRow } from "./people.js";
import { hasFacts, judgeRows, NO_FACTS, placeRow, type MeasuredRow, type RejectedRow } from "./score-people.js";
import type { RowIssue } from "./table-issue.js";

/** What is wrong with a row under one of two profiles only, or (without `under`) under both. */
export type ComparedIssue = RowIssue & { readonly under?: "before" | "after" };

/** A row that can be used under both profiles: scored, or not measured, under each. */
export interface ComparedRow {
  readonly state: "compared";
  readonly row: PersonRow;
  readonly before: MeasuredRow;
  readonly after: MeasuredRow;
  readonly comparison: EditionComparison;
}

/** What became of a row under two profiles. */
export type ComparedPerson = ComparedRow | RejectedRow<ComparedIssue>;

/** Score a table under two profiles row by row, in its order. A row that is wrong under either is rejected. */
export function comparePeople(
  people: People,
  comparison: Comparison,
): AsyncGenerator<readonly ComparedPerson[], void, undefined> {
  const isTable = people.header !== undefined;
  const nothing = { before: NO_FACTS, after: NO_FACTS, total: null, dimensions: null, moved: null };
  return judgeRows(people, (row, repeated): ComparedPerson => {
    const compared = hasFacts(row) ? comparison.of(row.facts) : nothing;
    const before = placeRow(row, repeated, compared.before, isTable, verdictsOf(comparison.before));
    const after = placeRow(row, repeated, compared.after, isTable, verdictsOf(comparison.after));
    return before.state === "rejected" || after.state === "rejected"
      ? { state: "rejected", row, issues: issuesOf(before, after) }
      : { state: "compared", row, before, after, comparison: compared };
  });
}

/** All issues, each once; those under one profile only say so. */
function issuesOf(before: MeasuredRow | RejectedRow, after: MeasuredRow | RejectedRow): readonly ComparedIssue[] {
  const one = before.state === "rejected" ? before.issues : [];
  const other = after.state === "rejected" ? after.issues : [];
  const isAmong = (issue: RowIssue, issues: readonly RowIssue[]) =>
    issues.some((found) => JSON.stringify(found) === JSON.stringify(issue));
  return [
    ...one.map((issue): ComparedIssue => (isAmong(issue, other) ? issue : { ...issue, under: "before" })),
    ...other.filter((issue) => !isAmong(issue, one)).map((issue): ComparedIssue => ({ ...issue, under: "after" })),
  ];
}
