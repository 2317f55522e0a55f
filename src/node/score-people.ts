import type { Outcome } from "../issue/index.js";
import type { Result } from "../score/result.js";
import type { Scorer } from "../score/scorer.js";
import { isNotMeasured, mistakesAmong, type ScoredVerdict, type VerdictReader, verdictsOf } from "../score/verdict.js";
import { columnOf } from "./columns.js";
import { seenIds } from "./seen-ids.js";
import type { People, PersonRow } from "./people.js";
import type { RowOrigin } from "./row-origin.js";
import { tableIssue, type RowIssue } from "./table-issue.js";

/** A row that cannot be used as it is, and all that is wrong with it. */
export interface RejectedRow<I extends RowIssue = RowIssue> {
  readonly state: "rejected";
  readonly row: PersonRow;
  readonly issues: readonly I[];
}

/** What became of a row that can be used. */
export type MeasuredRow =
  | { readonly state: "scored"; readonly row: PersonRow; readonly result: Result; readonly verdict: ScoredVerdict }
  | { readonly state: "not-measured"; readonly row: PersonRow };

/** What became of a row: each ends in exactly one of these. */
export type ScoredPerson = MeasuredRow | RejectedRow;

/** Score a table row by row, in its order, in batches. */
export function scorePeople(people: People, scorer: Scorer): AsyncGenerator<readonly ScoredPerson[], void, undefined> {
  const isTable = people.header !== undefined;
  return judgeRows(people, (row, repeated) =>
    placeRow(row, repeated, hasFacts(row) ? scorer.safeScore(row.facts) : NO_FACTS, isTable, verdictsOf(scorer)),
  );
}

/** Judge a table row by row. `repeated` says that the person stands on an earlier line. */
export async function* judgeRows<T extends { readonly state: string }>(
  people: Pick<People, "rows" | "expected">,
  judge: (row: PersonRow, repeated: readonly RowIssue[]) => T,
): AsyncGenerator<readonly T[], void, undefined> {
  const ids = seenIds(people.expected);
  const places = rowPlaces();
  for await (const rows of people.rows) {
    yield rows.map((row) => {
      const before = row.id === undefined ? undefined : ids.lineOf(row.id);
      const repeated =
        before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", ...places.at(before) }, "nip")];
      const person = judge(row, repeated);
      // A rejected row does not claim its NIP: the mended one may stand below it.
      if (row.id !== undefined && person.state !== "rejected") ids.note(row.id, places.numberOf(row));
      return person;
    });
  }
}

/** Numbers rows of several tables one after the other, so that a number says the table and the line. */
function rowPlaces() {
  const tables: { readonly from: PersonRow["from"]; readonly before: number }[] = [];
  let last = 0;
  return {
    numberOf: ({ from, line }: PersonRow): number => {
      const table = tables.at(-1);
      if (table === undefined || table.from !== from) tables.push({ from, before: last });
      last = (tables.at(-1)?.before ?? 0) + line;
      return last;
    },
    /** 0 is a line that was not kept. */
    at: (number: number): { readonly line: number; readonly from?: RowOrigin } => {
      const table = tables.findLast(({ before }) => before < number);
      const line = number - (table?.before ?? 0);
      return table?.from === undefined ? { line } : { line, from: table.from };
    },
  };
}

/** A row that could not be split into cells, or a line that is no JSON, has no facts to look at. */
export function hasFacts(row: PersonRow): boolean {
  return row.issues.every((one) => one.path.length > 0);
}

/** What stands for the outcome of a row without facts: the row's own issues say it all. */
export const NO_FACTS: Outcome<Result> = { success: false, issues: [] };

/** Say where a row belongs, by what was found in the table and by the outcome of its facts. */
export function placeRow(
  row: PersonRow,
  repeated: readonly RowIssue[],
  outcome: Outcome<Result>,
  isTable: boolean,
  verdicts: VerdictReader,
): ScoredPerson {
  const found = [...row.issues, ...repeated];
  if (outcome.success) {
    return found.length === 0
      ? { state: "scored", row, result: outcome.data, verdict: verdicts.ofResult(outcome.data) }
      : { state: "rejected", row, issues: found };
  }
  if (found.length === 0 && isNotMeasured(outcome.issues)) return { state: "not-measured", row };
  const issues = mistakesAmong(outcome.issues).map((one) =>
    isTable ? { ...one, path: [columnOf(one.path) ?? one.path.join(".")] } : one,
  );
  return { state: "rejected", row, issues: [...found, ...issues.filter((one) => !isSaid(one, found))] };
}

/** A cell that could not be read leaves its fact missing; that need not be said twice. */
function isSaid(issue: RowIssue, found: readonly RowIssue[]): boolean {
  return issue.code === "missing_fact" && found.some((one) => one.path[0] === issue.path[0]);
}
