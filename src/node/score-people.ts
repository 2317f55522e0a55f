import type { Scorer } from "../score/scorer.js";
import type { Result } from "../score/result.js";
import { columnOf } from "./columns.js";
import type { People, PersonRow } from "./people.js";
import { tableIssue, type RowIssue } from "./table-issue.js";

/** What became of a row: each ends in exactly one of these. */
export type ScoredPerson =
  | { readonly state: "scored"; readonly row: PersonRow; readonly result: Result }
  | { readonly state: "not-measured"; readonly row: PersonRow }
  | { readonly state: "rejected"; readonly row: PersonRow; readonly issues: readonly RowIssue[] };

/** Score a table row by row, in its order. */
export function* scorePeople(people: People, scorer: Scorer): Generator<ScoredPerson, void, undefined> {
  const firstLines = new Map<string, number>();
  for (const row of people.rows) {
    const before = row.id === undefined ? undefined : firstLines.get(row.id);
    const repeated = before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line: before }, "nip")];
    const person = scoreRow(row, repeated, scorer, people.header !== undefined);
    // A rejected row does not claim its NIP: the mended one may stand below it.
    if (row.id !== undefined && person.state !== "rejected") firstLines.set(row.id, row.line);
    yield person;
  }
}

function scoreRow(row: PersonRow, repeated: readonly RowIssue[], scorer: Scorer, isTable: boolean): ScoredPerson {
  // A row that could not be split into cells, or a line that is no JSON, has no facts to look at.
  const hasFacts = row.issues.every((one) => one.path.length > 0);
  const outcome = hasFacts ? scorer.safeScore(row.facts) : { success: false as const, issues: [] };
  const found = [...row.issues, ...repeated];
  if (outcome.success) {
    return found.length === 0
      ? { state: "scored", row, result: outcome.data }
      : { state: "rejected", row, issues: found };
  }
  const [first] = outcome.issues;
  if (found.length === 0 && outcome.issues.length === 1 && first?.code === "not_measured")
    return { state: "not-measured", row };
  // That a status is not measured is no mistake; with real mistakes beside it, only those are told.
  const mistakes = outcome.issues.filter((one) => one.code !== "not_measured");
  const issues = mistakes.map((one) => (isTable ? { ...one, path: [columnOf(one.path) ?? one.path.join(".")] } : one));
  return { state: "rejected", row, issues: [...found, ...issues.filter((one) => !isSaid(one, found))] };
}

/** A cell that could not be read leaves its fact missing; that need not be said twice. */
function isSaid(issue: RowIssue, found: readonly RowIssue[]): boolean {
  return issue.code === "missing_fact" && found.some((one) => one.path[0] === issue.path[0]);
}
