import type { OutputFormat, RowForms, RowWriter, Written } from "./row-forms.js";
import { sheetWriter } from "./sheet-writer.js";
import { textWriter } from "./text-writer.js";

/** Write rows in a format. */
export function rowWriter<T>(
  written: Written,
  format: OutputFormat,
  header: readonly string[],
  forms: (item: T) => RowForms,
): RowWriter<T> {
  if (format === "xlsx") return sheetWriter(header, (item) => forms(item).cells());
  const { before, row, after } = textWriter(written, format, header, forms);
  return {
    before,
    rows: (items) => Promise.resolve(items.map(row).join("")),
    after: () => Promise.resolve(after),
  };
}
