import type { LocaleId } from "../locales/locale.js";
import type { People } from "../node/people.js";
import type { ProfileSource } from "../profile/profile.js";
import { textsOf } from "./texts/texts.js";

/** What is told about a table of people. */
export type FoundOut = Pick<People, "header" | "delimiter" | "decimal" | "unknownColumns">;

/** What was found out about the input, and what it is scored under: what stands on stderr before a run. */
export function inputText(
  people: FoundOut,
  file: string,
  profiles: readonly ProfileSource[],
  locale: LocaleId,
): string {
  const texts = textsOf(locale);
  const { header, delimiter, decimal, unknownColumns } = people;
  const named = unknownColumns.map((column) => (column === "" ? '""' : column));
  return [
    header === undefined ? texts.readNdjson(file) : texts.read(file, delimiter === "\t" ? "tab" : delimiter, decimal),
    ...(named.length > 0 ? [texts.unknownColumns(named.join(", "))] : []),
    ...profiles.map(({ id, revision, standing, title }) =>
      texts.profileUsed(id, revision, texts.standings[standing] ?? standing, title[locale]),
    ),
  ].join("\n");
}
