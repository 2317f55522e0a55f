// What tests take from inside src/node: everything else comes through the doors that users have.
export { planColumns } from "../../src/node/bulk/column-plan.js";
export { countedRows } from "../../src/node/bulk/counted-rows.js";
export { countedBatches, csvBatches } from "../../src/node/bulk/csv-batches.js";
export { csvFile, piecesBelow } from "../../src/node/bulk/csv-file.js";
export { type Head, readHead } from "../../src/node/bulk/file-head.js";
export { type CachedOutcome, nobody } from "../../src/node/bulk/outcome-cache.js";
export type { RowScanner } from "../../src/node/bulk/row-scanner.js";
export { type ByteSource, openBytes } from "../../src/node/byte-source.js";
export { columnOf, mapColumns } from "../../src/node/columns.js";
export { csvLayout, linesBelow } from "../../src/node/csv-layout.js";
export { csvLine } from "../../src/node/csv-line.js";
export { csvLines } from "../../src/node/csv-lines.js";
export { decodeText } from "../../src/node/decode-text.js";
export { findDecimal, findDelimiter } from "../../src/node/dialect.js";
export { type FileSystem, nodeFileSystem } from "../../src/node/file-system.js";
export { isFormula, withoutFormula } from "../../src/node/formula.js";
export { maskFor } from "../../src/node/mask.js";
export { openPeople } from "../../src/node/open-people.js";
export { outputSet } from "../../src/node/output-set.js";
export type { People } from "../../src/node/people.js";
export { csvRows, formOf, personRow } from "../../src/node/read-csv.js";
export { ndjsonRows } from "../../src/node/read-ndjson.js";
export {
  joinColumns,
  resultColumns,
  type ResultColumns,
  scoreColumns,
  sensitivityColumns,
  type VerdictColumns,
  type WholeColumns,
} from "../../src/node/result-columns.js";
export { rowBatches, type RowBatches } from "../../src/node/row-batches.js";
export { rowFacts } from "../../src/node/row-facts.js";
export { refuseSameFiles } from "../../src/node/same-files.js";
export {
  hasFacts,
  type MeasuredRow,
  NO_FACTS,
  placeRow,
  type ScoredPerson,
  scorePeople,
} from "../../src/node/score-people.js";
export { seenIds } from "../../src/node/seen-ids.js";
export { skippedTally, skipRow } from "../../src/node/skipped-rows.js";
export { tableIssue } from "../../src/node/table-issue.js";
export { peopleWriter } from "../../src/node/write-people.js";
export { cellText, writtenNumber } from "../../src/node/xlsx/cell-text.js";
export { findHeader, isNumbering } from "../../src/node/xlsx/find-header.js";
export { readWorkbook } from "../support/node/xlsx/one-sheet.js";
export type { CellValue } from "../../src/node/xlsx/sheet-cells.js";
export { WorkbookError } from "../../src/node/xlsx/workbook-issue.js";
export { type SheetRows, writeWorkbook } from "../../src/node/xlsx/write-workbook.js";
export { scanXml, textOf } from "../../src/node/xlsx/xml-scanner.js";
