import type { LocaleId } from "../locales/locale.js";
import type { People } from "../node/people.js";
import type { Scorer } from "../score/scorer.js";
import { textsOf } from "./texts/texts.js";

/** What was found out about the input, and the profile it is scored under: what stands on stderr before a run. */
export function inputText(people: People, file: string, { profile }: Scorer, locale: LocaleId): string {
  const texts = textsOf(locale);
  const { header, delimiter, decimal, unknownColumns } = people;
  const { id, revision, standing, title } = profile;
  const named = unknownColumns.map((column) => (column === "" ? '""' : column));
  return [
    header === undefined ? texts.readNdjson(file) : texts.read(file, delimiter === "\t" ? "tab" : delimiter, decimal),
    ...(named.length > 0 ? [texts.unknownColumns(named.join(", "))] : []),
    texts.profileUsed(id, revision, texts.standings[standing] ?? standing, title[locale]),
  ].join("\n");
}
