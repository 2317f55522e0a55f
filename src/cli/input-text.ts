import { foldColumn } from "../facts/table-columns.js";
import type { LocaleId } from "../locales/locale.js";
import type { Mask } from "../node/mask.js";
import type { TableForm } from "../node/people.js";
import type { ProfileSource } from "../profile/profile.js";
import { cliTextsOf } from "./texts/texts.js";

/** What is told about a table of people. */
export type FoundOut = Pick<
  TableForm,
  "header" | "delimiter" | "decimal" | "unknownColumns" | "absentColumns" | "sheet"
>;

/** What was found out about the input, and what it is scored under: what stands on stderr before a run. */
export function inputText(
  people: FoundOut,
  file: string,
  profiles: readonly ProfileSource[],
  locale: LocaleId,
  mask?: Mask,
): string {
  const texts = cliTextsOf(locale);
  const { header, delimiter, decimal, unknownColumns, absentColumns, sheet } = people;
  const named = unknownColumns.map((column) => (column === "" ? '""' : column));
  return [
    sheet !== undefined
      ? texts.readSheet(file, sheet.name, sheet.headerRow)
      : header === undefined
        ? texts.readNdjson(file)
        : texts.read(file, delimiter === "\t" ? "tab" : delimiter, decimal),
    ...(named.length > 0 ? [texts.unknownColumns(named.join(", "))] : []),
    ...absentColumns.flatMap((column) => {
      const name = unknownColumns.find((one) => foldColumn(one).startsWith(column));
      return name === undefined ? [] : [texts.perhapsMapped(column, name)];
    }),
    ...(mask === undefined ? [] : [texts.masked(mask.columns.join(", "))]),
    ...profiles.map(({ id, revision, standing, title }) =>
      texts.profileUsed(id, revision, texts.standings[standing], title[locale]),
    ),
  ].join("\n");
}
