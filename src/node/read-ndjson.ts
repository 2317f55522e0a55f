import type { Piece } from "./bulk/csv-file.js";
import type { PersonRow } from "./people.js";
import { MOST_ROWS_IN_BATCH } from "./row-batches.js";
import { TableError } from "./table-error.js";
import { tableIssue } from "./table-issue.js";

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** Read people from JSON lines: one `PersonFacts` a line. Lines with nothing on them are no rows. */
export async function* ndjsonRows(
  pieces: AsyncIterable<Piece>,
  file: string,
): AsyncGenerator<readonly PersonRow[], void, undefined> {
  let line = 1;
  let isEmpty = true;
  for await (const piece of pieces) {
    let rows: PersonRow[] = [];
    const text = decoder.decode(piece.lines);
    for (let start = 0, end = text.indexOf("\n"); end >= 0; start = end + 1, end = text.indexOf("\n", start)) {
      const one = end === start ? "" : text.slice(start, end);
      if (one.trim() !== "") {
        if (rows.length === MOST_ROWS_IN_BATCH) {
          yield rows;
          rows = [];
        }
        rows.push(ndjsonRow(one.replace(/\r$/, ""), line));
        isEmpty = false;
      }
      line += 1;
    }
    piece.use(piece.lines.length, line);
    yield rows;
  }
  if (isEmpty) throw new TableError([tableIssue("file_empty", { file })]);
}

/** Read one line as the facts of a person. */
export function ndjsonRow(raw: string, line: number): PersonRow {
  try {
    const facts: unknown = JSON.parse(raw);
    const own =
      typeof facts === "object" && facts !== null && !Array.isArray(facts)
        ? (facts as Record<string, unknown>)
        : { baris: raw };
    const text = (key: string) => (typeof own[key] === "string" ? own[key] : undefined);
    // As a cell of a table: nothing but blanks is no unit.
    const unit = text("unit")?.trim() === "" ? undefined : text("unit")?.trim();
    return { line, raw, own, id: text("id"), name: text("name"), unit, facts, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issues = [tableIssue("json_malformed", { reason })];
    const nobody = { id: undefined, name: undefined, unit: undefined, facts: undefined };
    return { line, raw, own: { baris: raw }, ...nobody, issues };
  }
}
