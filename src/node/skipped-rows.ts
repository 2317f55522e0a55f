import { foldColumn } from "../facts/table-columns.js";
import { rowFacts } from "./row-facts.js";
import type { CsvLayout } from "./csv-layout.js";
import type { PersonRow } from "./people.js";
import type { RowOrigin } from "./row-origin.js";
import { isNumbering } from "./xlsx/find-header.js";

/** Why a row is about nobody: it stands above the header, numbers the columns, is the header again, is blank, adds up, or is a note or a signature. */
export type SkippedKind = "title" | "numbering" | "header" | "blank" | "total" | "note";

/** Rows of one kind that are about nobody, in one table. */
export interface SkippedRows {
  readonly kind: SkippedKind;
  readonly count: number;
  /** The lines of the first of them. */
  readonly lines: readonly number[];
  /** Where they stand, where several tables are read as one. */
  readonly from?: RowOrigin;
}

/** Rows of a table that are about nobody: they are no people, and are counted apart. */
export interface SkippedTally {
  readonly note: (kind: SkippedKind, line: number) => void;
  readonly found: () => readonly SkippedRows[];
}

/** So many lines of a kind are told; of the others how many there are. */
const MOST_LINES = 60;

/** Begin to count the rows of a table that are about nobody; some stand above its header. */
export function skippedTally(linesAbove: readonly number[] = []): SkippedTally {
  const kinds = new Map<SkippedKind, { count: number; readonly lines: number[] }>();
  const note = (kind: SkippedKind, line: number): void => {
    const known = kinds.get(kind) ?? { count: 0, lines: [] };
    kinds.set(kind, known);
    known.count += 1;
    if (known.lines.length < MOST_LINES) known.lines.push(line);
  };
  for (const line of linesAbove) note("title", line);
  return { note, found: () => [...kinds].map(([kind, { count, lines }]) => ({ kind, count, lines })) };
}

/** The columns of facts that each person has. */
export const REQUIRED_COLUMNS = ["status", "jabatan", "pendidikan", "kinerja", "hukuman"] as const;
/** Who and where a person is. */
const WHO = ["nip", "nama", "unit"] as const;
/** A row of titles, notes or signatures has some cells with text; one with more is somebody's. */
const MOST_FILLED = 3;
/** How many digits nothing but the number of a person has. */
const FEWEST_DIGITS = 8;

const TOTAL = /^(sub[\s-]*|grand[\s-]*)?(jumlah|total|rata[\s-]*rata|sum|average)\b/i;
const MONTH = "(jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*";
/** How the lines below a table begin: notes, who signs it, and as what. */
const NOTE = new RegExp(
  [
    "^(mengetahui|menyetujui|mengesahkan|disetujui|diketahui|disahkan|ditetapkan|dibuat|disusun|diperiksa|ttd)\\b",
    "^(catatan|keterangan|ket|sumber|notes?|source)\\s*[.:]",
    "^(a\\.\\s?n\\.|u\\.\\s?b\\.|plt\\.|plh\\.)",
    "^nip\\b[\\s.:]*\\d",
    // Place and date.
    `,\\s*(\\d{1,2}|[.…_\\s]*)\\s*${MONTH}\\s+\\d{4}$`,
  ].join("|"),
  "i",
);
/** Whoever signs alone is called by the office. */
const OFFICE = /^(kepala|sekretaris|bupati|wali\s?kota|gubernur|camat|lurah|menteri|direktur|inspektur)\s+\S/i;

/** Says why a row is about nobody; `undefined`: it is somebody's. `before`: how many rows of people stand above it. */
export type SkipRow = (row: Pick<PersonRow, "own" | "issues">, before: number) => SkippedKind | undefined;

/**
 * Make a judge of what is no row of a person. A row is skipped only where it cannot be one: it is blank, numbers the columns,
 * repeats the header, adds up, or has no more than three cells with text, none of which is a fact that people must have or
 * the number of a person; text where such a fact should stand, or two of NIP, name and unit, must also look like what
 * stands below tables. Rows below such a one belong to it, up to the next person.
 */
export function skipRow({ header, columns, decimal, added }: CsvLayout): SkipRow {
  const names = header.map(foldColumn);
  const positionsOf = (wanted: readonly string[]) => wanted.flatMap((column) => columns.at.get(column) ?? []);
  const required = positionsOf(REQUIRED_COLUMNS);
  const who = positionsOf(WHO);
  const nip = columns.at.get("nip");
  const [name, unit] = [columns.at.get("nama"), columns.at.get("unit")];
  /** How many rows of people stood above the last row that surely stands below a table. */
  let belowAfter = -1;

  /** Whether a fact that people must have is said, or nearly so; where numbers are added up, a word of status or post. */
  const saysFact = (cells: readonly string[], isTotal: boolean): boolean => {
    const { facts, issues } = rowFacts(cells, columns, decimal, added);
    if (facts["status"] !== undefined || facts["jabatan"] !== undefined) return true;
    const groups = [facts["kualifikasi"], facts["kinerja"], facts["disiplin"]] as readonly Record<string, unknown>[];
    const [degree, performance, discipline] = groups;
    const said = [degree?.["pendidikan"], performance?.["predikat"], performance?.["nilai"], discipline?.["hukuman"]];
    if (!isTotal && said.some((value) => value !== undefined)) return true;
    return issues.some(
      ({ code, path, params }) =>
        code === "cell_word" && params.suggestion !== null && REQUIRED_COLUMNS.some((column) => column === path[0]),
    );
  };
  return ({ own, issues }, before) => {
    if (!Array.isArray(own) || issues.some(({ code }) => code === "quote_broken" || code === "line_too_long"))
      return undefined;
    const cells = own as readonly string[];
    const texts = cells.map((cell) => cell.trim());
    const filled = texts.flatMap((text, position) => (text === "" ? [] : [position]));
    const textAt = (position: number | undefined) => (position === undefined ? "" : (texts[position] ?? ""));
    const [first] = filled;
    if (first === undefined) return "blank";
    if (isNumbering(texts)) return "numbering";
    if (filled.length >= MOST_FILLED && filled.every((position) => foldColumn(textAt(position)) === names[position]))
      return "header";
    const isTotal = TOTAL.test(textAt(first));
    if (!isTotal && filled.length > MOST_FILLED) return undefined;
    const isNote = (position: number) => TOTAL.test(textAt(position)) || NOTE.test(textAt(position));
    const isAt = (positions: readonly number[]) => filled.filter((position) => positions.includes(position));
    const digits = textAt(nip).replace(/\D/g, "").length;
    if (digits >= FEWEST_DIGITS && !NOTE.test(textAt(nip))) return undefined;
    if (saysFact(cells, isTotal)) return undefined;

    const isBelow =
      isTotal ||
      isAt([...who, ...required]).some(isNote) ||
      (filled.length === 1 && OFFICE.test(textAt(first))) ||
      (belowAfter === before && (textAt(name) === "" || textAt(unit) === ""));
    const isNobody = isAt(required).length === 0 && isAt(who).length <= 1;
    if (!isBelow && !isNobody) return undefined;
    if (isBelow) belowAfter = before;
    return isTotal ? "total" : "note";
  };
}
