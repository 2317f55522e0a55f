import { foldColumn } from "../facts/table-columns.js";
import type { LocaleId } from "../locales/locale.js";
import type { Mask } from "../node/mask.js";
import type { TablePart } from "../node/join-tables.js";
import type { ProfileSource } from "../profile/profile.js";
import { type CliTexts, cliTextsOf } from "./texts/texts.js";

/** What was found out about the input, and what it is scored under: what stands on stderr before a run. */
export function inputText(
  parts: readonly TablePart[],
  profiles: readonly ProfileSource[],
  locale: LocaleId,
  mask?: Mask,
): string {
  const texts = cliTextsOf(locale);
  return [
    ...parts.map((part) => partText(part, texts)),
    ...(mask === undefined ? [] : [texts.masked(mask.columns.join(", "))]),
    ...profiles.map(({ id, revision, standing, title }) =>
      texts.profileUsed(id, revision, texts.standings[standing], title[locale]),
    ),
  ].join("\n");
}

function partText(
  { file, header, delimiter, decimal, unknownColumns, absentColumns, sheet, unitIsSheet, unread }: TablePart,
  texts: CliTexts,
): string {
  const named = unknownColumns.map((column) => (column === "" ? '""' : column));
  const namesOf = (isHidden: boolean) => unread.filter((one) => one.isHidden === isHidden).map(({ name }) => name);
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
    ...(unitIsSheet === true ? [texts.unitIsSheet] : []),
    ...(unread.length === 0 ? [] : [texts.unreadSheets(namesOf(true), namesOf(false))]),
  ].join("\n");
}
