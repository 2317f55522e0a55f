import { scoringOnce, type Scorer } from "../../score/scorer.js";
import type { CsvLayout } from "../csv-layout.js";
import { personRow } from "../read-csv.js";
import { hasFacts, NO_FACTS, placeRow, type ScoredPerson } from "../score-people.js";
import { tableIssue } from "../table-issue.js";
import type { CsvRecord } from "./csv-record.js";

/** Judges a row in the usual way. `lineBefore`: the line on which its person stood before. */
export type RowJudge = (
  record: CsvRecord,
  line: number,
  lineBefore: (id: string) => number | undefined,
) => ScoredPerson;

/** Make a judge for the rows of a layout. */
export function rowJudge(layout: CsvLayout, scorer: Scorer): RowJudge {
  // Rows of which much is known do not come here: most of these differ from all others.
  const safeScore = scoringOnce(scorer);
  return (record, line, lineBefore) => {
    const row = personRow({ ...record, line }, layout);
    const before = row.id === undefined ? undefined : lineBefore(row.id);
    const repeated = before === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line: before }, "nip")];
    return placeRow(row, repeated, hasFacts(row) ? safeScore(row.facts) : NO_FACTS, true);
  };
}
