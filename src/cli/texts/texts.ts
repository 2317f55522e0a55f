import type { LocaleId } from "../../locales/locale.js";
import type { CliTexts } from "./cli-texts.js";
import { texts as en } from "./en.js";
import { texts as id } from "./id.js";

export type { CliTexts };

/** The words in a language. */
export function textsOf(locale: LocaleId): CliTexts {
  return locale === "en" ? en : id;
}
