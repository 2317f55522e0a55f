import type { LocaleId } from "../../locales/locale.js";
import { recapTexts as en } from "./recap-en.js";
import { recapTexts as id } from "./recap-id.js";
import type { RecapTexts } from "./recap-texts-type.js";

/** The words of a recap in a language. */
export function recapTextsOf(locale: LocaleId): RecapTexts {
  return locale === "en" ? en : id;
}
