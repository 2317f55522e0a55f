import type { LocaleId } from "../../locales/locale.js";
import { compareTexts as en } from "./compare-en.js";
import { compareTexts as id } from "./compare-id.js";
import type { CompareTexts } from "./compare-texts-type.js";

/** The words of `ip-asn compare` in a language. */
export function compareTextsOf(locale: LocaleId): CompareTexts {
  return locale === "en" ? en : id;
}
