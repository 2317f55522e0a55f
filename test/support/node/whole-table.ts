// A table read whole and row by row, by the plainest way there is: what the streaming ways are held against.

import type { ProfileSource, Scorer } from "../../../src/index.js";
import type { PersonRow, TableForm, TableOptions } from "../../../src/node/index.js";
import {
  csvLayout,
  decodeText,
  formOf,
  hasFacts,
  linesBelow,
  NO_FACTS,
  personRow,
  placeRow,
  skipRow,
  type ScoredPerson,
  tableIssue,
} from "../../doors/node.js";
import { verdictsOf } from "../../doors/score.js";

export interface WholeTable extends TableForm {
  readonly rows: readonly PersonRow[];
}

/** Read a CSV file whole. Throws `TableError`. */
export function readPeople(
  bytes: Uint8Array,
  file: string,
  profile: ProfileSource,
  options: TableOptions = {},
): WholeTable {
  const { text, hasMark } = decodeText(bytes, file);
  const layout = csvLayout(text, file, profile, options);
  const lines = linesBelow(text, layout);
  const skip = skipRow(layout);
  const rows: PersonRow[] = [];
  for (const line of lines) {
    const row = personRow(line, layout);
    if (skip(row, rows.length) === undefined) rows.push(row);
  }
  return { ...formOf(layout, hasMark), rows };
}

/** Score its rows one by one; a person who stands on an earlier line is rejected. */
export function scorePeople({ rows, header }: WholeTable, scorer: Scorer): readonly ScoredPerson[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const key = row.id === undefined ? undefined : sameFor(row.id);
    const line = key === undefined ? undefined : lines.get(key);
    const repeated = line === undefined ? [] : [tableIssue("id_repeated", { id: row.id ?? "", line }, "nip")];
    const outcome = hasFacts(row) ? scorer.safeScore(row.facts) : NO_FACTS;
    const person = placeRow(row, repeated, outcome, header !== undefined, verdictsOf(scorer));
    if (key !== undefined && person.state !== "rejected") lines.set(key, row.line);
    return person;
  });
}

/** An NIP is the same person however its digits are set apart. */
function sameFor(id: string): string {
  const digits = Array.from(id)
    .filter((one) => !(/\s/.test(one) || ".-'’".includes(one)))
    .join("");
  return /^[0-9]{18}$/.test(digits) ? digits : id;
}
