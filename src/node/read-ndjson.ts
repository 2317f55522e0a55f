import type { People, PersonRow } from "./people.js";
import { TableError, tableIssue } from "./table-issue.js";

/** Read people from JSON lines: one `PersonFacts` a line. Lines with nothing on them are no rows. */
export function readNdjson(text: string, file: string): Omit<People, "hasMark"> {
  const rows = { [Symbol.iterator]: () => personRows(text) };
  if (rows[Symbol.iterator]().next().done === true) throw new TableError([tableIssue("file_empty", { file })]);
  return { header: undefined, delimiter: ",", decimal: ".", lineEnd: "\n", unknownColumns: [], rows };
}

function* personRows(text: string): Generator<PersonRow> {
  let line = 0;
  for (const raw of text.split("\n")) {
    line += 1;
    if (raw.trim() !== "") yield personRow(raw, line);
  }
}

function personRow(raw: string, line: number): PersonRow {
  try {
    const facts: unknown = JSON.parse(raw);
    const own =
      typeof facts === "object" && facts !== null && !Array.isArray(facts)
        ? (facts as Record<string, unknown>)
        : { baris: raw };
    const text = (key: string) => (typeof own[key] === "string" ? own[key] : undefined);
    return { line, raw, own, id: text("id"), name: text("name"), facts, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issues = [tableIssue("json_malformed", { reason })];
    return { line, raw, own: { baris: raw }, id: undefined, name: undefined, facts: undefined, issues };
  }
}
