import type { LocaleId } from "../../locales/locale.js";
import type { ReportTexts } from "./report-texts.js";
import { texts as en } from "./en.js";
import { texts as id } from "./id.js";

export type { ReportTexts };

/** The words of the page in a language. */
export function textsOf(locale: LocaleId): ReportTexts {
  return locale === "en" ? en : id;
}
