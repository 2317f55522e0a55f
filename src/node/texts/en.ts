import { placeTexts } from "./place-texts.js";
import { systemReason } from "./system-reasons.js";
import { PREDIKAT } from "../../facts/words.js";
import type { FactIssueTexts, TableIssueTexts } from "./table-issue-texts.js";

const list = (words: readonly string[]) => words.join(", ");
const sizes = { bytes: "bytes", rows: "rows", columns: "columns", cells: "cells", characters: "characters" } as const;
const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Did you mean "${suggestion}"?`);

/** English text for every issue of a table. */
export const englishTableIssues: TableIssueTexts = {
  file_unreadable: ({ file, reason }) => `The file ${file} cannot be read: ${systemReason(reason, "en")}.`,
  file_empty: ({ file }) => `The file ${file} is empty. Expected: a header, and below it one row a person.`,
  file_without_rows: ({ file }) => `The file ${file} has a header but no rows below it.`,
  file_mostly_empty: ({ file, lines }) =>
    `In the file ${file}, ${String(lines)} empty lines stand above the first row; it was not read further. Expected: a header, and below it one row a person.`,
  file_binary: ({ file, kind }) =>
    kind === null
      ? `The file ${file} is no text. Expected: CSV or JSON lines, as UTF-8 text.`
      : `The file ${file} is a ${kind} file. Expected: CSV or JSON lines; in Excel choose "Save as", "CSV UTF-8".`,
  file_page: ({ file, kind }) =>
    `The file ${file} is in fact ${kind === "HTML" ? "a web page (HTML)" : "an old spreadsheet's XML"}, whatever its name says. Open it in Excel or LibreOffice and choose "Save as", Excel Workbook (.xlsx).`,
  file_utf16: ({ file }) =>
    `The file ${file} is written as UTF-16. Save it as UTF-8: in Excel choose "Save as", "CSV UTF-8".`,
  file_not_utf8: ({ file, line }) =>
    `Line ${String(line)} of the file ${file} is not UTF-8 text, and a guess could change a name. Save it as UTF-8: in Excel "CSV UTF-8".`,
  column_missing: ({ columns, found, profile }) =>
    `Columns missing: ${list(columns)}. Profile ${profile} needs them; where nothing is known, add the column and leave its cells empty; where it has another name, say --map ${columns[0] ?? ""}=NAME. Found: ${list(found)}.`,
  column_doubled: ({ column, positions }) =>
    `The column ${column} stands ${String(positions.length)} times: columns ${list(positions.map(String))}. Keep one.`,
  column_misspelt: ({ found, suggestion }) =>
    `The column "${found}" is not known. Did you mean "${suggestion}"? Rename it, or give it a quite different name if it is to be passed through.`,
  file_of_results: ({ columns }) =>
    `This file holds results of ip-asn (columns ${list(columns)}), not the data of people. Use the file that they were made of, or delete these columns.`,
  column_reserved: ({ column }) => `The column "${column}" has the name of a result column. Rename or remove it.`,
  map_unknown: ({ found, accepted, suggestion }) =>
    `--map names "${found}", which is no column of people.${meant(suggestion)} Accepted: ${list(accepted)}.`,
  map_not_found: ({ column, name, found }) =>
    `--map says that ${column} is called "${name}" here, but no column has that name. Found: ${list(found)}.`,
  map_shared: ({ name, columns }) =>
    `With --map the column "${name}" would stand for ${list(columns)}. Each needs a column of its own.`,
  map_without_columns: ({ file }) => `The file ${file} holds JSON lines, which have no columns that --map could name.`,
  file_changed: ({ file, before, after }) =>
    `The file ${file} changed while it was read: ${String(before)} bytes when it was opened, ${String(after)} when read. Run again when it is completely written.`,
  file_repeated: ({ file }) => `${file} is already used as input or as another output. Choose another name.`,
  file_no_workbook: ({ file }) => `The file ${file} is no Excel workbook (.xlsx).`,
  workbook_wrong_kind: ({ kind }) =>
    `The file is no Excel workbook of the kind .xlsx${kind === null ? "" : `, but ${kind}`}. In Excel choose "Save as", "Excel Workbook (.xlsx)" or "CSV UTF-8".`,
  workbook_encrypted: () => "The workbook is locked with a password. Save it without one.",
  workbook_damaged: ({ reason }) =>
    `The workbook is damaged: ${reason}. Open it in Excel and save it again, or as "CSV UTF-8".`,
  workbook_too_large: ({ what, found, most }) =>
    `The workbook is too large: ${String(found)} ${sizes[what]}; at most ${String(most)} are read. Save the sheet as "CSV UTF-8".`,
  sheet_missing: ({ sheet, sheets }) => `The workbook has no sheet "${sheet}". It has: ${list(sheets)}.`,
  sheet_too_large: ({ what, found, most }) =>
    `A sheet holds at most ${String(most)} ${sizes[what]}; this would be ${String(found)}. Write CSV: --format csv.`,
  cell_too_long: ({ row, column, length, most }) =>
    `The text for cell ${column}${String(row)} has ${String(length)} characters; a cell of a workbook holds at most ${String(most)}. Write CSV: --format csv.`,
  rows_unbalanced: ({ rows }) =>
    `The rows do not add up (${String(rows)} were read); nothing was written. This is a fault of the program, please report it.`,
  cell_count: ({ expected, found }) =>
    `The row has ${String(found)} cells; the header has ${String(expected)}. ${found > expected ? "Perhaps a cell holds the delimiter and should stand in quotes." : "Perhaps the end of the row was cut off."}`,
  quote_broken: ({ line }) =>
    `The quotation marks (") of line ${String(line)} do not match, or do not enclose a whole cell. A mark inside a quoted cell is written twice ("").`,
  line_too_long: ({ length, most }) => `The line has ${String(length)} characters; at most ${String(most)} are read.`,
  json_malformed: ({ reason }) =>
    `The line is no JSON: ${reason}. Expected: one object with the facts of one person on each line.`,
  cell_word: ({ found, accepted, suggestion }) =>
    `"${found}" is not known.${meant(suggestion)} Accepted: ${list(accepted)}.${/^[-–—.?0]+$/.test(found) ? " Where there is nothing, or nothing is known, leave the cell empty." : ""}`,
  cell_number: ({ found, decimal, isAmbiguous }) =>
    isAmbiguous
      ? `"${found}" may be a number with a thousands mark or with decimals; nothing in the file says which. Write it without the mark, or say --decimal.`
      : decimal === ","
        ? `"${found}" is no number in a file with decimal comma. Accepted: 24 or 22,5 (no thousands mark).`
        : `"${found}" is no number in a file with decimal point. Accepted: 24 or 22.5 (no thousands mark).`,
  files_of_two_kinds: ({ files }) =>
    `Tables with columns and JSON lines cannot be read as one table: ${list(files)}. Run each by itself.`,
  folder_empty: ({ folder }) =>
    `There is no table of people in ${folder}. Read are files called .csv, .tsv, .txt, .xlsx, .ndjson, .jsonl, .json (.gz too).`,
  output_in_folder: ({ file, folder }) =>
    `${file} lies in the folder that is read (${folder}), and would be read as input the next time. Write to another folder.`,
  formula_unsaved: ({ cell }) =>
    `The cell ${cell} holds a formula whose value was not saved in the file. Open it in Excel or LibreOffice, save it, and run again.`,
  cells_merged: ({ range }) =>
    `The cells ${range} are merged, so that it is not clear whether what they show is said of every row. Unmerge them and fill in each row.`,
  id_repeated: ({ id, line, from }) =>
    `The NIP ${id} already stands on ${from === undefined ? "" : `${placeTexts.en(from)}, `}${line === 0 ? "an earlier line" : `line ${String(line)}`}. A person is scored once.`,
  id_damaged: ({ found }) =>
    `The NIP "${found}" was rounded by a spreadsheet, and its digits are lost. Format the column as text and enter the NIP again.`,
};

const IF_THERE_IS_NONE: Readonly<Record<string, string>> = {
  hukuman: " Where nobody was ever punished, write tidak-pernah.",
  kinerja: " Where no performance record exists at all, write tidak-ada.",
};

/** English text for issues of facts, in the words of a table. */
export const englishFactIssues: FactIssueTexts = {
  missing_fact: ({ alternatives }, column) =>
    `${column} is empty, and the person cannot be scored without it.${IF_THERE_IS_NONE[column] ?? ""}${alternatives.length > 0 ? ` It is not needed with ${alternatives.map((one) => `--interpretation ${one.interpretation}=${one.alternative}`).join(" or ")}.` : ""}`,
  fact_not_accepted: ({ profile }, column) =>
    `${column} holds a number; profile ${profile} needs a predikat: ${PREDIKAT.join(", ")}.`,
};
