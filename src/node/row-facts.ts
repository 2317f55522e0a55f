import { factCatalogue } from "../facts/fact-catalogue.js";
import { JABATAN, PREDIKAT, STATUS, TIDAK_DIPERSYARATKAN } from "../facts/words.js";
import { nearestWord, showValue } from "../issue/index.js";
import { factKindOf, type AddedKinds } from "../facts/added-kinds.js";
import type { ColumnMap } from "./columns.js";
import type { DecimalMark } from "./dialect.js";
import { tableIssue, type RowIssue, type TableIssue } from "./table-issue.js";

/** The facts in the cells of a row, and the cells that cannot be read. An empty cell is a fact that is not given. */
export interface RowFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly issues: readonly RowIssue[];
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...["ya", "y", "true", "1"].map((word) => [word, true] as const),
  ...["tidak", "t", "false", "0"].map((word) => [word, false] as const),
]);
const YES_NO_SHOWN = ["ya", "tidak"];

/** What offices write where no performance record exists; an empty cell says that it is not known. */
const NO_SKP: ReadonlySet<string> = new Set(["tanpa-skp", "tidak-ada-skp"]);

/** Read the cells of a row as facts of a person, with those that the profile adds. `numbers`: positions of cells that are numbers for sure. */
export function rowFacts(
  cells: readonly string[],
  columns: ColumnMap,
  decimal: DecimalMark,
  added: AddedKinds = {},
  numbers: readonly number[] = [],
): RowFacts {
  const issues: TableIssue[] = [];
  const cell = (column: string): string | undefined => {
    const position = columns.at.get(column);
    const text = position === undefined ? "" : (cells[position] ?? "").trim();
    return text === "" ? undefined : text;
  };
  const word = (column: string, accepted: readonly string[], text = cell(column)): string | undefined => {
    if (text === undefined) return undefined;
    const found = wordIn(accepted, text);
    if (found === undefined) {
      issues.push(
        tableIssue("cell_word", { found: showValue(text), accepted, suggestion: nearestWord(text, accepted) }, column),
      );
    }
    return found;
  };
  const flag = (column: string, words: readonly string[] = []): boolean | string | undefined => {
    const text = cell(column);
    const answer = text === undefined ? undefined : (YES_NO.get(text) ?? YES_NO.get(fold(text)));
    return answer ?? word(column, [...YES_NO_SHOWN, ...words]);
  };
  const number = (column: string, text = cell(column)): string | undefined => {
    if (text === undefined) return undefined;
    const digits = decimal.mark === "," ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
    // Where no number of the file has shown what the mark means, 1.250 may be a thousand and more.
    const isNumber = numbers.includes(columns.at.get(column) ?? -1);
    const isAmbiguous = !isNumber && !decimal.isCertain && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
    if (digits.test(text) && !isAmbiguous) return text.replace(",", ".");
    issues.push(tableIssue("cell_number", { found: showValue(text), decimal: decimal.mark, isAmbiguous }, column));
    return undefined;
  };
  const addedFacts = () => {
    const read = Object.entries(added).map(([name, kind]) => {
      const { kind: form, ...fact } = factKindOf(kind);
      const words = "words" in fact ? fact.words : [];
      return [name, form === "number" ? number(name) : form === "flag" ? flag(name) : word(name, words)] as const;
    });
    return read.length === 0 ? {} : { tambahan: Object.fromEntries(read) };
  };
  const id = cell("nip");
  if (id !== undefined && /^\d+([.,]\d+)?e\+\d+$/i.test(id))
    issues.push(tableIssue("id_damaged", { found: id }, "nip"));
  const kinerja = cell("kinerja");
  const isNumber = kinerja !== undefined && /^[-+.,]?\d/.test(kinerja);
  const degree = factCatalogue["kualifikasi.pendidikan"].words;
  const facts = {
    id,
    name: cell("nama"),
    unit: cell("unit"),
    status: word("status", STATUS),
    jabatan: word("jabatan", JABATAN),
    kualifikasi: { pendidikan: word("pendidikan", degree), syaratPendidikan: word("syarat_pendidikan", degree) },
    kompetensi: {
      diklatKepemimpinan: flag("diklat_kepemimpinan"),
      diklatFungsional: flag("diklat_fungsional", [TIDAK_DIPERSYARATKAN]),
      jpTeknis: number("jp_teknis"),
      seminar: flag("seminar"),
    },
    kinerja: isNumber
      ? { nilai: number("kinerja", kinerja) }
      : { predikat: word("kinerja", PREDIKAT, NO_SKP.has(fold(kinerja ?? "")) ? "tidak-ada" : kinerja) },
    disiplin: { hukuman: word("hukuman", factCatalogue["disiplin.hukuman"].words) },
    ...addedFacts(),
  };
  return { facts, issues };
}

/** Most cells hold a word as it is; folding all words for each of them would take longer than scoring. */
function wordIn(accepted: readonly string[], text: string): string | undefined {
  if (accepted.includes(text)) return text;
  const folded = fold(text);
  return accepted.find((one) => fold(one) === folded);
}

/** Case does not count; underscore, hyphen and space are the same. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, "-");
}
