import { csvLine } from "./csv-line.js";
import { isFormula, withoutFormula } from "./formula.js";
import type { RowForms, TextFormat, TextWriter, Written } from "./row-forms.js";

/** Write rows as text. */
export function textWriter<T>(
  { delimiter, lineEnd, hasMark, keepsFormulas }: Written,
  format: TextFormat,
  header: readonly string[],
  forms: (item: T) => RowForms,
): TextWriter<T> {
  switch (format) {
    case "csv": {
      const line = (cells: readonly string[]) =>
        `${csvLine(keepsFormulas ? cells : cells.map(withoutFormula), delimiter)}${lineEnd}`;
      // A return ends a row for some spreadsheets: what stands behind it must be in quotes.
      const row = ({ raw, rest = [], cells }: RowForms) =>
        raw === undefined || (!keepsFormulas && cells().some((cell) => isFormula(cell) || cell.includes("\r")))
          ? line(cells())
          : `${raw}${rest.length === 0 ? "" : `${delimiter}${csvLine(keepsFormulas ? rest : rest.map(withoutFormula), delimiter)}`}${lineEnd}`;
      return { before: `${hasMark ? "\uFEFF" : ""}${line(header)}`, row: (item) => row(forms(item)), after: "" };
    }
    case "ndjson":
      return { before: "", row: (item) => `${forms(item).json()}\n`, after: "" };
    case "json": {
      let separator = "\n";
      const row = (item: T) => {
        const text = `${separator}${forms(item).json()}`;
        separator = ",\n";
        return text;
      };
      return { before: "[", row, after: "\n]\n" };
    }
  }
}
